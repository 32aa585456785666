"""Six pleasant submissions, for a first look at the program."""

from . import dates, words
from .cases_formats import ods_bytes, ods_row, word_bytes, word_table
from .truth import Case, expect, measures
from .write import csv_text, saved, workbook


def book(name, state, lang, sheet_name, count, title=None):
    """Returns a workbook with a heading in its own language."""
    truth = measures(name, state, lang, count)
    above = [[title], [None]] if title else []
    made, sheet = workbook([*above, words.HEADERS[lang], *[one.row(date=dates.real) for one in truth]], sheet_name)
    sheet.sheet_view.rightToLeft = lang == "ar"
    for letter, width in zip("ABCDEFGHIJKL", [18, 46, 34, 16, 14, 14, 18, 24, 20, 28, 40, 26]):
        sheet.column_dimensions[letter].width = width
    return Case(name, saved(made), "a submission as it should be",
                [expect(one, sheet_name, n) for n, one in enumerate(truth, len(above) + 2)])


def cases():
    """Yields the six samples."""
    yield book("belmora.xlsx", "XBE", "en", "Measures", 6, "Kingdom of Belmora: national measures")
    yield book("orsinie.xlsx", "XOR", "fr", "Mesures", 5)
    yield book("arvandia.xlsx", "XAR", "ar", "التدابير", 5)
    truth = measures("dovrenia", "XDO", "es", 5)
    rows = [ods_row(words.HEADERS["es"]), *[ods_row(one.row(date=dates.real)) for one in truth]]
    yield Case("dovrenia.ods", ods_bytes("Medidas", rows), "a submission as it should be",
               [expect(one, "Medidas", n) for n, one in enumerate(truth, 2)])
    days = ["2025-03-02", "2025-06-05", "2025-09-08", "2025-11-10"]
    truth = [one.but(stage="adopted", adopted=day, in_force=None) for one, day in zip(measures("norvald", "XNO", "en", 4), days)]
    text = csv_text([words.HEADERS["en"], *[one.row(date=dates.slashes) for one in truth]])
    yield Case("norvald.csv", text.encode(), "days that could be months: one answer releases all four rows",
               [expect(one, None, n, "query", ["ambiguous-date"], adopted=None) for n, one in enumerate(truth, 2)])
    truth = measures("hesper", "XHE", "en", 4)

    def fill(document):
        document.add_heading("Hesper Islands: measures in force and in preparation", 1)
        word_table(document, [words.HEADERS["en"], *[one.row(date=dates.named("en")) for one in truth]])
    yield Case("hesper.docx", word_bytes(fill), "a submission as a table in a letter",
               [expect(one, "table 1", n) for n, one in enumerate(truth, 2)])
