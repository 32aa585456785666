"""Habits of real files: section headings, numbering, bilingual headers, codes with labels, blanks everywhere."""

from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from . import dates, words
from .cases_formats import word_bytes, word_table
from .truth import Case, expect, measures
from .write import csv_text, saved, workbook

HEAD = words.HEADERS["en"]


def section_headings():
    truth = measures("sections", "XNO", "en", 5)
    body = [[n, *one.row(date=dates.real)] for n, one in enumerate(truth, 1)]
    rows = [["No.", *HEAD], ["A. Goods"], *body[:2], ["B. Arms and ports"], *body[2:]]
    book, sheet = workbook(rows)
    sheet.merge_cells("A2:M2")
    sheet.merge_cells("A5:M5")
    places = [3, 4, 6, 7, 8]
    return Case("section-headings-between-rows.xlsx", saved(book), "headings of sections are no rows, numbers of rows no titles",
                [expect(one, "Measures", n) for n, one in zip(places, truth)])


def states_as_headings():
    one, two = measures("state-headings", "XNO", "en", 2), measures("state-headings", "XJO", "en", 2)
    fields = words.FIELDS[1:]
    rows = [HEAD[1:], ["Norvald"], *[each.row(fields, dates.real) for each in one], ["Jorvia"],
            *[each.row(fields, dates.real) for each in two]]
    book, _ = workbook(rows)
    expected = [expect(each, "Measures", n, "query", may=["state-from-heading", "name-not-matched"])
                for n, each in zip([3, 4, 6, 7], [*one, *two])]
    for row in expected:
        del row["state"]
        row["any_flag"] = ["state-from-heading", "name-not-matched"]
    return Case("states-as-headings.xlsx", saved(book), "a state that stands over its rows is offered, and the rows wait", expected)


def no_header():
    truth = measures("no-header", "XNO", "en", 5)
    rows = [expect(one, None, n) for n, one in enumerate(truth, 1)]
    kept = ["sheet", "row", "state", "title", "category", "must_flag", "may_flag"]
    rows = [{key: value for key, value in row.items() if key in kept} for row in rows]
    return Case("no-header.csv", csv_text([one.row() for one in truth]).encode(),
                "columns without headers are judged by their cells, and the file says so", rows,
                file_findings=["header-not-found"], may_file=["unmapped-column"])


def bilingual_header():
    truth = measures("bilingual", "XCA", "fr", 3)
    head = [f"{english} / {french}" for english, french in zip(HEAD, words.HEADERS["fr"])]
    book, _ = workbook([head, *[one.row(date=dates.real) for one in truth]])
    return Case("header-in-two-languages.xlsx", saved(book), "each header in two languages, parted by a stroke",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def code_and_label():
    truth = measures("code-and-label", "XHE", "en", 5)
    body = [one.row(date=dates.real) for one in truth]
    for row, one in zip(body, truth):
        row[2] = f"{one.category} – {words.category(one.category, 'en')}"
    book, _ = workbook([HEAD, *body])
    return Case("category-code-and-label.xlsx", saved(book), "a category by code and label together",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def too_broad():
    truth = measures("too-broad", "XHE", "en", 4)
    body = [one.row(date=dates.real) for one in truth]
    body[0][2], body[1][3], body[2][1], body[3][3] = "Settlement goods", "No longer in force", "none", "Not adopted"
    book, _ = workbook([HEAD, *body])
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[0].update(category=None, must_flag=["category-not-matched"])
    rows[1].update(must_flag=["stage-not-matched"])
    rows[2].update(bucket="query", title=None, must_flag=["missing-title"])
    rows[3].update(must_flag=["stage-not-matched"])
    for row in [rows[0], rows[1], rows[3]]:
        del row["bucket"]
    del rows[1]["stage"], rows[3]["stage"]
    return Case("words-too-broad.xlsx", saved(book),
                "words that fit several categories or stages, the opposite of a stage, and none as a title: nothing is taken", rows)


def blanks():
    truth = measures("blanks", "XJO", "en", 3)
    body = [one.row(date=dates.real) for one in truth]
    body[0][9] = "   "
    body[1][0] = "  Jorvia\u00a0"
    rows = [HEAD, body[0], [" "], [None], body[1], [None, "\u00a0", None, " "], body[2], [" "] * 12]
    book, _ = workbook(rows)
    expected = [expect(one, "Measures", n) for n, one in zip([2, 5, 7], truth)]
    expected[0]["exemptions"] = None
    return Case("blank-cells-and-rows.xlsx", saved(book), "cells and rows of blanks are nothing", expected)


def partly_struck():
    truth = measures("partly-struck", "XBE", "en", 2)
    book, sheet = workbook([HEAD, *[one.row(date=dates.real) for one in truth]])
    sheet["B2"].value = CellRichText("Closure of ", TextBlock(InlineFont(strike=True), "all "), "harbours")
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[0].update(bucket="query", must_flag=["struck-through"])
    del rows[0]["title"]
    return Case("struck-through-in-part.xlsx", saved(book), "one struck word in a title is enough to ask", rows)


def hidden_state_column():
    truth = measures("hidden-state", "XPE", "en", 3)
    book, sheet = workbook([HEAD, *[one.row(date=dates.real) for one in truth]])
    sheet.column_dimensions["A"].hidden = True
    return Case("hidden-column-of-states.xlsx", saved(book), "the state may stand in a hidden column",
                [expect(one, "Measures", n, may=["hidden-column"]) for n, one in enumerate(truth, 2)],
                file_findings=["hidden-column"])


def totals_elsewhere():
    for lang, state, said in [("ru", "XOR", "Всего: 3"), ("zh", "XLU", "合计：3"), ("ar", "XAR", "المجموع: 3"), ("tr", "XIV", "Toplam: 3")]:
        truth = measures(f"total-{lang}", state, lang, 3)
        book, _ = workbook([words.HEADERS[lang], *[one.row(date=dates.real) for one in truth], [said]])
        yield Case(f"total-{lang}.xlsx", saved(book), "a total in another language is no row",
                   [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def more_dates():
    truth = [one.but(stage="adopted", adopted=day, in_force=None)
             for one, day in zip(measures("more-dates", "XNO", "en", 6), ["2025-10-17", "2025-10-03", "2025-03-05", "2025-12-01", "2025-08-09", "2025-01-31"])]
    said = ["2025/10/17", "3 Oct 2025", "5th March 2025", "December 1, 2025", "9 août 2025", "31 de janeiro de 2025"]
    body = [one.row(date=lambda _, text=text: text) for one, text in zip(truth, said)]
    yield Case("dates-in-many-forms.csv", csv_text([HEAD, *body]).encode(), "days that can be read in one way only",
               [expect(one, None, n) for n, one in enumerate(truth, 2)])
    truth = [one.but(stage="adopted", adopted="2025-10-17", in_force=None) for one in measures("arabic-months", "XAR", "ar", 3)]
    body = [one.row(date=lambda _, text=text: text) for one, text in zip(truth, ["17 أكتوبر 2025", "١٧ تشرين الأول ٢٠٢٥", "17 أكتوبر/تشرين الأول 2025"])]
    yield Case("dates-arabic-months.csv", csv_text([words.HEADERS["ar"], *body]).encode(), "months by both Arabic names",
               [expect(one, None, n, may=["mixed-direction"]) for n, one in enumerate(truth, 2)])
    truth = [one.but(stage="adopted", adopted=None, in_force=None) for one in measures("calendars", "XAR", "ar", 2)]
    body = [one.row() for one in truth]
    body[0][4], body[1][4] = "25 ربيع الأول 1447", "1404/07/25"
    rows = [expect(one, None, n, may=["mixed-direction", "unparsed-date", "ambiguous-date"]) for n, one in enumerate(truth, 2)]
    for row in rows:
        row["any_flag"] = ["unparsed-date", "ambiguous-date"]
        del row["bucket"]
    yield Case("dates-of-other-calendars.csv", csv_text([words.HEADERS["ar"], *body]).encode(), "days of other calendars are asked about", rows)


def two_tables():
    one, two = measures("two-tables", "XNO", "en", 2), measures("two-tables", "XCA", "fr", 2)
    order = [1, 0, 2, 3, 4, 5, 6]
    below = [words.HEADERS["fr"][n] for n in order]
    rows = [HEAD, *[each.row(date=dates.real) for each in one], [None], below,
            *[each.row([words.FIELDS[n] for n in order], dates.real) for each in two]]
    book, _ = workbook(rows)
    short = [each.but(authority=None, exemptions=None, hs=(), source="") for each in two]
    return Case("two-tables-on-one-sheet.xlsx", saved(book), "a second table below has its own header and order",
                [expect(each, "Measures", n) for n, each in zip([2, 3, 6, 7], [*one, *short])])


def word_merged():
    truth = measures("docx-merged", "XGA", "en", 3)

    def fill(document):
        rows = [HEAD, *[one.row(date=dates.named("en")) for one in truth]]
        rows[2][0] = rows[3][0] = ""
        table = word_table(document, rows)
        table.cell(1, 0).merge(table.cell(3, 0))
    return Case("merged-state-cells.docx", word_bytes(fill), "a state merged over three rows of a Word table",
                [expect(one, "table 1", n, may=["merged-cells"]) for n, one in enumerate(truth, 2)])


def cases():
    """Yields every case of this file."""
    for make in [section_headings, states_as_headings, no_header, bilingual_header, code_and_label, too_broad, blanks, partly_struck,
                 hidden_state_column, two_tables, word_merged]:
        yield make()
    yield from totals_elsewhere()
    yield from more_dates()
