"""Faults of values: goods, nil returns, repeated cells, formulas, names of states."""

import re
import unicodedata

from . import dates, words
from .truth import Case, expect, measures, mention
from .write import saved, workbook


def book_of(truth, lang="en", change=None):
    """Returns a workbook of measures, with `change(rows)` made before it is written."""
    body = [one.row(date=dates.real) for one in truth]
    if change:
        change(body)
    return workbook([words.HEADERS[lang], *body])[0]


def goods_as_numbers():
    truth = [one.but(category="D1", title=words.title("D1", "en") + f", part {n}", hs=("0802",))
             for n, one in enumerate(measures("hs-numbers", "XJO", "en", 2), 1)]
    book = book_of(truth, change=lambda body: [row.__setitem__(8, value) for row, value in zip(body, [802, 804.1])])
    rows = [expect(one, "Measures", n, must=["numeric-code"]) for n, one in enumerate(truth, 2)]
    for row in rows:
        del row["hs"]
    return Case("hs-codes-as-numbers.xlsx", saved(book), "802 was 0802 once: the row says that the code is a number", rows)


def goods_with_national_digits():
    truth = measures("hs-national", "XJO", "en", 1)
    truth = [truth[0].but(hs=("080211",))]
    book = book_of(truth, change=lambda body: body[0].__setitem__(8, "0802 11 10 00"))
    return Case("hs-codes-with-national-digits.xlsx", saved(book), "six digits are international, the rest is national",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def goods_in_lines():
    truth = measures("hs-lines", "XJO", "en", 1)
    book = book_of(truth, change=lambda body: body[0].__setitem__(8, "0802, 0804.10\n2204"))
    return Case("hs-codes-in-lines-and-commas.xlsx", saved(book), "codes parted by comma and line",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def category_codes():
    truth = measures("codes", "XHE", "en", 7)
    book = book_of(truth, change=lambda body: [row.__setitem__(2, one.category) for row, one in zip(body, truth)])
    return Case("categories-as-codes.xlsx", saved(book), "a category by its code alone",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def unknown_words():
    truth = measures("unknown-words", "XHE", "en", 3)

    def change(body):
        body[0][2], body[1][3] = "Miscellany of quays", "halfway there"
    book = book_of(truth, change=change)
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[0].update(category=None, must_flag=["category-not-matched"])
    rows[1].update(must_flag=["stage-not-matched"])
    for row in rows[:2]:
        del row["bucket"]
    del rows[1]["stage"]
    return Case("category-and-stage-unknown.xlsx", saved(book), "words outside the lists are told, never bent to fit", rows)


def missing_title():
    truth = measures("missing-title", "XBE", "en", 3)
    book = book_of(truth, change=lambda body: body[1].__setitem__(1, None))
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[1].update(bucket="query", must_flag=["missing-title"], title=None)
    return Case("missing-title.xlsx", saved(book), "a measure without a title waits", rows)


def nil_returns():
    said = [("XNO", "en", "No measure to report"), ("XOR", "fr", "Néant"), ("XDO", "es", "Ninguna medida que informar"),
            ("XAR", "ar", "لا توجد تدابير"), ("XIV", "tr", "Bildirilecek tedbir yok"), ("XLU", "zh", "无措施")]
    first = measures("nil", "XBE", "en", 1)[0]
    body = [[words.state_name(state, lang), text] for state, lang, text in said]
    book, _ = workbook([words.HEADERS["en"], first.row(date=dates.real), *body])
    rows = [expect(first, "Measures", 2)]
    rows += [mention("Measures", n, "query", ["nil-report"], state=state) for n, (state, _, _) in enumerate(said, 3)]
    return Case("nil-returns.xlsx", saved(book), "nothing to report, in six languages: each asks which categories it covers", rows)


def withheld():
    said = [("XMA", "en", "Confidential"), ("XCA", "fr", "Information non communiquée"), ("XOR", "ru", "Конфиденциально")]
    body = [[words.state_name(state, lang), text] for state, lang, text in said]
    book, _ = workbook([words.HEADERS["en"], measures("withheld", "XBE", "en", 1)[0].row(date=dates.real), *body])
    rows = [expect(measures("withheld", "XBE", "en", 1)[0], "Measures", 2)]
    rows += [mention("Measures", n, "query", ["withheld"], state=state) for n, (state, _, _) in enumerate(said, 3)]
    return Case("withheld-rows.xlsx", saved(book), "a state that withholds has not said that there is nothing", rows)


def see_above():
    truth = measures("idem", "XNO", "en", 3)

    def change(body):
        body[1][0], body[2][0] = "idem", "see above"
    book = book_of(truth, change=change)
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    for row in rows[1:]:
        # Whether the row also waits is a matter of caution; that it says so is not.
        del row["bucket"]
        row["must_flag"] = ["see-above"]
    return Case("idem-and-see-above.xlsx", saved(book), "idem stands for the cell above, and the row says so", rows)


def several_measures():
    truth = measures("several-measures", "XPE", "en", 2)
    text = "1. Harbours are closed to armed ships\n2. Coal deliveries are stopped\n3. No new arms permits"
    book = book_of(truth, change=lambda body: body[1].__setitem__(1, text))
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[1].update(must_flag=["several-values"])
    del rows[1]["bucket"], rows[1]["title"]
    return Case("several-measures-in-one-cell.xlsx", saved(book), "a numbered list in a title is told", rows)


def several_categories():
    truth = measures("several-categories", "XPE", "en", 1)
    both = words.category("D1", "en") + "; " + words.category("G1", "en")
    book = book_of(truth, change=lambda body: body[0].__setitem__(2, both))
    rows = [expect(truth[0], "Measures", 2, categories=["D1", "G1"])]
    del rows[0]["category"]
    return Case("several-categories-in-one-cell.xlsx", saved(book), "one measure may belong to two categories", rows)


def formulas():
    truth = measures("formulas", "XGA", "en", 3)

    def change(body):
        body[0][1] = '=F:"Closure of "&"harbours"'
        body[1][1] = '=F:HYPERLINK("http://example.invalid","x")'
    kept = {b'<f>"Closure of "&amp;"harbours"</f><v></v>': b'<f>"Closure of "&amp;"harbours"</f><v>Closure of harbours</v>'}

    def cached(name, content):
        if name != "xl/worksheets/sheet1.xml":
            return content
        for before, after in kept.items():
            content = content.replace(before.replace(b"<v></v>", b"<v />"), before).replace(before.replace(b"<v></v>", b"<v/>"), before)
            assert before in content, content[:2000]
            content = re.sub(rb'<c r="B2"( s="\d+")?>', rb'<c r="B2"\1 t="str">', content.replace(before, after))
        return content
    book = book_of(truth, change=change)
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    for row in rows[:2]:
        row.update(bucket="query", must_flag=["formula-cell"], may_flag=[*row["may_flag"], "missing-title"])
        del row["title"]
    return Case("formula-cells.xlsx", saved(book, cached), "a formula is never worked out; with or without a kept value it waits", rows)


def formula_text():
    truth = [measures("formula-text", "XGA", "en", 1)[0].but(title="=closed to ships with arms on board")]
    return Case("text-that-begins-like-a-formula.xlsx", saved(book_of(truth)), "text that looks like a formula is text",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def names():
    """Names that are certain, names that only look so, and names of nobody."""
    lookalikes = [("cyrillic", "Norv\u0430ld"), ("zero-width", "Nor\u200bvald"), ("greek", "\u039dorvald"),
                  ("direction-mark", "\u202eNorvald"), ("soft-hyphen", "Nor\u00advald")]
    for kind, shown in lookalikes:
        truth = measures(kind, "XNO", "en", 1)
        book = book_of(truth, change=lambda body, shown=shown: body[0].__setitem__(0, shown))
        yield Case(f"name-lookalike-{kind}.xlsx", saved(book), "a name that only looks like a state's is never taken for it",
                   [expect(truth[0], "Measures", 2, "query", ["lookalike-name"], ["mixed-direction"], state=None)])
    strangers = [("unknown", "Vandoria"), ("misspelt", "Norvalld"), ("two-states", "Norvald and Jorvia")]
    for kind, shown in strangers:
        truth = measures(kind, "XNO", "en", 1)
        book = book_of(truth, change=lambda body, shown=shown: body[0].__setitem__(0, shown))
        yield Case(f"name-{kind}.xlsx", saved(book), "however near a name comes, a person decides",
                   [expect(truth[0], "Measures", 2, "query", ["name-not-matched"], ["several-values"], state=None)])
    certain = [("decomposed", "XHE", unicodedata.normalize("NFD", "Îles Hesper")), ("no-break-space", "XHE", "Hesper\u00a0Islands"),
               ("capitals", "XBE", "KINGDOM OF BELMORA"), ("alpha-3", "XPE", "XPE"), ("without-diacritics", "XIV", "Ivaran Cumhuriyeti")]
    for kind, state, shown in certain:
        truth = measures(kind, state, "en", 1)
        book = book_of(truth, change=lambda body, shown=shown: body[0].__setitem__(0, shown))
        yield Case(f"name-{kind}.xlsx", saved(book), "another way to write the same name is the same name",
                   [expect(truth[0], "Measures", 2)])
    truth = measures("full-width", "XNO", "en", 1)
    book = book_of(truth, change=lambda body: body[0].__setitem__(0, "Ｎｏｒｖａｌｄ"))
    row = expect(truth[0], "Measures", 2, may=["lookalike-name"])
    del row["bucket"], row["state"]
    yield Case("name-full-width.xlsx", saved(book), "a full-width name is the state's or asked about, never another's", [row])


def state_in_the_title():
    truth = measures("state-in-title", "XOR", "en", 3)
    head, fields = words.HEADERS["en"][1:], words.FIELDS[1:]
    for name, option in [("state-in-title-row.xlsx", None), ("state-by-option.xlsx", "XOR")]:
        book, _ = workbook([["Submission of Orsinia"], [None], head, *[one.row(fields, dates.real) for one in truth]])
        may = ["state-from-heading", "name-not-matched"]
        rows = [expect(one, "Measures", n, "new" if option else "query", may=may) for n, one in enumerate(truth, 4)]
        if not option:
            rows = [{key: value for key, value in row.items() if key != "state"} for row in rows]
        yield Case(name, saved(book), "a state named only in the heading is offered; rows wait unless the caller says it",
                   rows, file_findings=[] if option else ["state-from-heading"], state_option=option)


def cases():
    """Yields every case of this file."""
    for make in [goods_as_numbers, goods_with_national_digits, goods_in_lines, category_codes, unknown_words,
                 missing_title, nil_returns, withheld, see_above, several_measures, several_categories, formulas,
                 formula_text]:
        yield make()
    yield from names()
    yield from state_in_the_title()
