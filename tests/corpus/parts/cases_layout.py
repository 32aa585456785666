"""Faults of layout: where the header stands, what it says, what stands round the rows."""

from openpyxl.comments import Comment

from . import dates, words
from .truth import Case, expect, measures, mention
from .write import fill, saved, struck, workbook


def plain(name, proves, state, lang, sheet_name="Measures", count=4, date=dates.real):
    """Returns a case with nothing wrong but its language."""
    truth = measures(name, state, lang, count)
    book, _ = workbook([words.HEADERS[lang], *[one.row(date=date) for one in truth]], sheet_name)
    rows = [expect(one, sheet_name, n) for n, one in enumerate(truth, 2)]
    return Case(name, saved(book), proves, rows)


def title_rows():
    truth = measures("title-rows", "XCA", "fr", 4)
    above = [["Mesures nationales"], ["Exercice 2025, à l’attention du secrétariat"], [None]]
    book, sheet = workbook([*above, words.HEADERS["fr"], *[one.row(date=dates.real) for one in truth]], "Feuil1")
    sheet.merge_cells("A1:L1")
    return Case("title-rows-above-header.xlsx", saved(book), "a title and a subtitle above the header are not rows",
                [expect(one, "Feuil1", n) for n, one in enumerate(truth, 5)])


def merged_header():
    truth = measures("merged-header", "XDO", "es", 4)
    top = list(words.HEADERS["es"])
    below = [None] * len(top)
    top[4:6], below[4:6] = ["Fechas", None], words.HEADERS["es"][4:6]
    book, sheet = workbook([top, below, *[one.row(date=dates.real) for one in truth]], "Hoja1")
    sheet.merge_cells("E1:F1")
    for letter in "ABCDGHIJKL":
        sheet.merge_cells(f"{letter}1:{letter}2")
    return Case("header-two-rows-merged.xlsx", saved(book), "a header of two rows, merged across and down",
                [expect(one, "Hoja1", n) for n, one in enumerate(truth, 3)])


def repeated_header():
    truth = measures("repeated-header", "XES", "pt", 5)
    head, body = words.HEADERS["pt"], [one.row(date=dates.real) for one in truth]
    book, _ = workbook([head, *body[:3], head, *body[3:]], "Medidas")
    places = [2, 3, 4, 6, 7]
    return Case("header-repeated-in-the-middle.xlsx", saved(book), "a header printed again on page two is no row",
                [expect(one, "Medidas", n) for n, one in zip(places, truth)])


def other_order():
    truth = measures("other-order", "XNO", "en", 4)
    order = [11, 6, 2, 3, 5, 4, 9, 10, 1, 8, 7, 0]
    fields = [words.FIELDS[n] for n in order]
    head = [words.HEADERS["en"][n] for n in order] + ["Internal file"]
    body = [one.row(fields, dates.real) + [f"NV-{n}"] for n, one in enumerate(truth)]
    book, _ = workbook([head, *body])
    return Case("columns-in-another-order.xlsx", saved(book), "columns are told by their header, and one more is kept",
                [expect(one, "Measures", n, may=["unmapped-column"]) for n, one in enumerate(truth, 2)],
                may_file=["unmapped-column"])


def other_words():
    truth = measures("other-words", "XPE", "en", 4)
    head = ["COUNTRY", "Name of the measure", "Type of measure", " status ", "Date adopted", "In force since",
            "Number of the act", "Issuing authority", "Tariff codes", "Exceptions", "International legal basis", "Sources:"]
    book, _ = workbook([head, *[one.row(date=dates.real) for one in truth]])
    return Case("header-words-spelled-differently.xlsx", saved(book), "synonyms, capitals, blanks and a colon in headers",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def hidden_row():
    truth = measures("hidden-row", "XJO", "en", 4)
    book, sheet = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    sheet.row_dimensions[3].hidden = True
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[1].update(bucket="query", must_flag=["hidden-row"])
    return Case("hidden-row.xlsx", saved(book), "a hidden row is read and waits for an answer", rows)


def hidden_column():
    truth = measures("hidden-column", "XJO", "en", 3)
    book, sheet = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    sheet.column_dimensions["J"].hidden = True
    return Case("hidden-column.xlsx", saved(book), "a hidden column is read and told",
                [expect(one, "Measures", n, may=["hidden-column"]) for n, one in enumerate(truth, 2)],
                file_findings=["hidden-column"])


def hidden_sheet_without_header():
    truth = measures("hidden-sheet-notes", "XGA", "en", 3)
    book, _ = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    notes = book.create_sheet("notes")
    fill(notes, [["call capital before sending"], ["ask legal about row 3"]])
    notes.sheet_state = "hidden"
    return Case("hidden-sheet-without-header.xlsx", saved(book), "a hidden sheet of remarks gives a note, no rows",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)], file_findings=["hidden-sheet"])


def hidden_sheet_with_header():
    truth = measures("hidden-sheet-rows", "XGA", "en", 5)
    head = words.HEADERS["en"]
    book, _ = workbook([head, *[one.row(date=dates.real) for one in truth[:3]]])
    old = book.create_sheet("Old")
    fill(old, [head, *[one.row(date=dates.real) for one in truth[3:]]])
    old.sheet_state = "veryHidden"
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth[:3], 2)]
    rows += [expect(one, "Old", n, "query", may=["hidden-sheet"]) for n, one in enumerate(truth[3:], 2)]
    return Case("hidden-sheet-with-header.xlsx", saved(book), "measures on a very hidden sheet are read and wait",
                rows, file_findings=["hidden-sheet"])


def struck_through():
    truth = measures("struck", "XBE", "en", 3)
    book, sheet = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    sheet["B3"].font = struck()
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[1].update(bucket="query", must_flag=["struck-through"])
    return Case("struck-through.xlsx", saved(book), "a struck title may be a deleted measure: the row waits", rows)


def comments():
    truth = measures("comments", "XBE", "en", 3)
    book, sheet = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    sheet["D2"].comment = Comment("not yet cleared by the ministry", "desk")
    rows = [expect(one, "Measures", n, may=["cell-comment"]) for n, one in enumerate(truth, 2)]
    return Case("comment-on-a-cell.xlsx", saved(book), "a comment is kept and told", rows, file_findings=["cell-comment"])


def merged_body():
    truth = measures("merged-body", "XNO", "en", 4)
    body = [one.row(date=dates.real) for one in truth]
    for row in body[1:3]:
        row[0] = None
    book, sheet = workbook([words.HEADERS["en"], *body])
    sheet.merge_cells("A2:A4")
    rows = [expect(one, "Measures", n, may=["merged-cells"]) for n, one in enumerate(truth, 2)]
    return Case("merged-body-cells.xlsx", saved(book), "a state merged over three rows is the state of all three",
                rows, file_findings=["merged-cells"])


def totals():
    for name, said, findings in [("total-right.xlsx", 4, []), ("total-wrong.xlsx", 6, ["total-differs"])]:
        truth = measures("totals", "XES", "pt", 4)
        book, _ = workbook([words.HEADERS["pt"], *[one.row(date=dates.real) for one in truth], [None], [f"Total: {said}"]])
        yield Case(name, saved(book), "a total is no row; one that does not agree is told",
                   [expect(one, "Measures", n) for n, one in enumerate(truth, 2)], file_findings=findings)


def note_rows():
    truth = measures("notes", "XCA", "fr", 3)
    below = [[None], ["Note : les dates sont celles du Journal officiel."], ["* sous réserve de ratification"],
             ["Source : secrétariat général"]]
    book, _ = workbook([words.HEADERS["fr"], *[one.row(date=dates.real) for one in truth], *below])
    return Case("note-rows-below.xlsx", saved(book), "notes under the table are passed over and told, never dropped unseen",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)], file_findings=["passed-over-row"])


def duplicates():
    truth = measures("duplicates", "XNO", "en", 3)
    body = [one.row(date=dates.real) for one in truth]
    book, _ = workbook([words.HEADERS["en"], *body, body[0]])
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows.append(mention("Measures", 5, "same", ["duplicate-row"]))
    return Case("duplicate-row.xlsx", saved(book), "a row repeated word for word counts once", rows)


def two_sheets():
    one, two = measures("two-sheets", "XAR", "ar", 2), measures("two-sheets", "XLU", "zh", 2)
    book, _ = workbook([words.HEADERS["ar"], *[each.row(date=dates.real) for each in one]], "التدابير")
    fill(book.create_sheet("措施"), [words.HEADERS["zh"], *[each.row(date=dates.real) for each in two]])
    book.active.sheet_view.rightToLeft = True
    rows = [expect(each, "التدابير", n) for n, each in enumerate(one, 2)]
    rows += [expect(each, "措施", n) for n, each in enumerate(two, 2)]
    return Case("two-sheets-two-languages.xlsx", saved(book), "each sheet has its own language and direction", rows)


def wide_sheet():
    truth = measures("wide", "XOR", "en", 2)
    book, sheet = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    sheet.cell(1048576, 16384).value = "."
    return Case("cell-in-the-last-corner.xlsx", saved(book), "a dot in the last cell of the sheet costs no memory",
                [expect(one, "Measures", n, may=["unmapped-column"]) for n, one in enumerate(truth, 2)],
                may_file=["unmapped-column", "passed-over-row"])


def cases():
    """Yields every case of this file."""
    languages = [("headers-french.xlsx", "XCA", "fr"), ("headers-spanish.xlsx", "XDO", "es"),
                 ("headers-portuguese.xlsx", "XES", "pt"), ("headers-arabic.xlsx", "XAR", "ar"),
                 ("headers-turkish.xlsx", "XIV", "tr"), ("headers-chinese.xlsx", "XLU", "zh"),
                 ("headers-russian.xlsx", "XOR", "ru")]
    for name, state, lang in languages:
        yield plain(name, "headers, categories and stages in another language", state, lang, count=7)
    for make in [title_rows, merged_header, repeated_header, other_order, other_words, hidden_row, hidden_column,
                 hidden_sheet_without_header, hidden_sheet_with_header, struck_through, comments, merged_body,
                 note_rows, duplicates, two_sheets, wide_sheet]:
        yield make()
    yield from totals()
