"""The same submission sent again: saved by another program, sorted, rearranged, edited."""

from . import dates, words
from .cases_formats import ods_bytes, ods_row
from .truth import measures
from .write import csv_text, inline_sheet, plain_xlsx, saved, workbook

HEAD = words.HEADERS["en"]


def files():
    """Returns (name, bytes) pairs and what each means after the base file was taken in."""
    truth = measures("again", "XBE", "en", 6)
    iso = [one.row() for one in truth]
    base, _ = workbook([HEAD, *[one.row(date=dates.real) for one in truth]])
    order = [4, 2, 5, 1, 3, 0]
    moved = [*range(3, 12), 0, 1, 2]
    edited = truth[:3] + [truth[3].but(title=truth[3].title + ", and their subcontractors")] + truth[4:]
    dated = [one.but(adopted="2025-12-01") if one.adopted else one for one in truth[:1]] + truth[1:]
    made = {
        "base.xlsx": (saved(base), None),
        "saved-by-another-program.xlsx": (plain_xlsx(inline_sheet([HEAD, *iso])), same()),
        "saved-as-text.csv": (csv_text([HEAD, *iso], ";").encode(), same()),
        "saved-as-opendocument.ods": (ods_bytes("Measures", [ods_row(HEAD), *[ods_row(one.row(date=dates.real)) for one in truth]]), same()),
        "sorted.xlsx": (plain_xlsx(inline_sheet([HEAD, *[iso[n] for n in order]])), same()),
        "column-moved.xlsx": (plain_xlsx(inline_sheet([[row[n] for n in moved] for row in [HEAD, *iso]])), same()),
        "title-row-added.xlsx": (plain_xlsx(inline_sheet([["Measures of Belmora"], HEAD, *iso])), same()),
        "one-title-edited.xlsx": (plain_xlsx(inline_sheet([HEAD, *[one.row() for one in edited]])), same(changed=[5])),
        "one-date-edited.xlsx": (plain_xlsx(inline_sheet([HEAD, *[one.row() for one in dated]])), same(changed=[2])),
        "one-row-added.xlsx": (plain_xlsx(inline_sheet([HEAD, *iso, measures("again-more", "XBE", "en", 1, first=6)[0].row()])), same(new=[8])),
        "one-row-gone.xlsx": (plain_xlsx(inline_sheet([HEAD, *iso[:2], *iso[3:]])), {**same(), "rows": 5, "same": 5, "removed": 1}),
        "one-cell-emptied.xlsx": (plain_xlsx(inline_sheet([HEAD, [*iso[0][:6], "", *iso[0][7:]], *iso[1:]])), same(query=[2])),
    }
    return made


def same(changed=(), new=(), query=()):
    """Returns the outcome for a file of six rows (and the new ones)."""
    rows = 6 + len(new)
    return {"rows": rows, "same": rows - len(changed) - len(new) - len(query), "changed": list(changed), "new": list(new),
            "query": list(query), "removed": 0}
