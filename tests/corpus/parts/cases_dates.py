"""Faults of dates. Nothing ambiguous may be settled without evidence."""

import datetime

from openpyxl.utils.datetime import CALENDAR_MAC_1904

from . import dates, words
from .truth import Case, expect, measures
from .write import csv_text, saved, workbook


def delimited(name, proves, truth, date, **changes):
    """Returns a CSV case in English with dates in one form."""
    text = csv_text([words.HEADERS["en"], *[one.row(date=date) for one in truth]])
    return Case(name, text.encode(), proves, [expect(one, None, n, **changes) for n, one in enumerate(truth, 2)])


def dated(seed, days):
    """Returns English measures of one state, adopted and nothing more, on the given days."""
    truth = measures(seed, "XNO", "en", len(days))
    return [one.but(stage="adopted", adopted=day, in_force=None) for one, day in zip(truth, days)]


def proven():
    truth = dated("day-first", ["2025-07-18", "2025-04-03", "2025-11-12"])
    yield delimited("dates-day-first-proven.csv", "18/07 proves the order of its column: 03/04 is 3 April", truth, dates.slashes)
    truth = dated("month-first", ["2025-07-18", "2025-04-03", "2025-11-12"])
    yield delimited("dates-month-first-proven.csv", "07/18 proves the order of its column: 04/03 is 3 April", truth, dates.american)
    truth = dated("dots", ["2025-07-18", "2025-04-03"])
    yield delimited("dates-with-dots.csv", "18.07 proves the order with dots too", truth, dates.dots)


def ambiguous():
    truth = dated("ambiguous", ["2025-04-03", "2025-06-05"])
    yield delimited("dates-ambiguous.csv", "no evidence of the order: both rows wait, no date is taken", truth, dates.slashes,
                    bucket="query", must=["ambiguous-date"], adopted=None)


def contradictory():
    truth = dated("contradictory", ["2025-07-18", "2025-08-19", "2025-04-03"])
    rows = [words.HEADERS["en"], truth[0].row(date=dates.slashes), truth[1].row(date=dates.american),
            truth[2].row(date=dates.slashes)]
    expected = [expect(one, None, n, may=["ambiguous-date"]) for n, one in enumerate(truth, 2)]
    for row in expected[:2]:
        # Each can be read in one way only; whether it also waits for the column's order is a matter of caution.
        del row["bucket"], row["adopted"]
    expected[2].update(bucket="query", must_flag=["ambiguous-date"], adopted=None)
    return Case("dates-contradictory.csv", csv_text(rows).encode(),
                "one column proves both orders, so neither is proven for 03/04", expected)


def two_digit_years():
    truth = dated("two-digits", ["2025-04-03", "2025-06-05"])
    rows = [words.HEADERS["en"], *[one.row(date=lambda iso: dates.slashes(iso)[:6] + "25") for one in truth]]
    expected = [expect(one, None, n, "query", must=["ambiguous-date"], adopted=None) for n, one in enumerate(truth, 2)]
    return Case("dates-two-digit-years.csv", csv_text(rows).encode(), "03/04/25 has three readings: it waits", expected)


def named_months():
    truth, body = [], []
    for lang, state in [("en", "XNO"), ("fr", "XCA"), ("es", "XDO"), ("ru", "XOR"), ("tr", "XIV")]:
        one = measures("named", state, lang, 1)[0]
        truth.append(one)
        body.append(one.row(date=dates.named(lang)))
    one = measures("named", "XLU", "zh", 1)[0]
    truth.append(one)
    body.append(one.row(date=dates.chinese))
    book, _ = workbook([words.HEADERS["en"], *body])
    return Case("dates-named-months.xlsx", saved(book), "months by name in five languages, and a Chinese date",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def arabic_indic():
    truth = measures("arabic-indic", "XAR", "ar", 4)
    book, _ = workbook([words.HEADERS["ar"], *[one.row(date=dates.arabic_indic) for one in truth]], "ورقة1")
    return Case("dates-arabic-indic-digits.xlsx", saved(book), "Arabic-Indic digits, order proven by a day above 12",
                [expect(one, "ورقة1", n, may=["mixed-direction"]) for n, one in enumerate(truth, 2)])


def epoch_1904():
    truth = measures("1904", "XGA", "en", 4)
    book, _ = workbook([words.HEADERS["en"]])
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    for r, one in enumerate(truth, 2):
        for c, value in enumerate(one.row(date=dates.real), 1):
            if value != "":
                sheet.cell(r, c).value = value
    return Case("dates-1904-workbook.xlsx", saved(book), "the same days from a workbook that counts from 1904",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def text_beside_real():
    truth = dated("beside", ["2025-07-18", "2025-04-03", "2025-10-12", "2025-02-28"])
    body = [one.row(date=dates.slashes if n < 2 else dates.real) for n, one in enumerate(truth)]
    book, _ = workbook([words.HEADERS["en"], *body])
    return Case("dates-text-beside-real.xlsx", saved(book), "date cells and date texts in one column",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def partial():
    truth = dated("partial", ["2025-04-03", "2025-06-05"])
    truth = [truth[0].but(adopted="2025"), truth[1].but(adopted="2025-10")]
    body = [truth[0].row(), truth[1].row(date=lambda _: "October 2025")]
    return Case("dates-year-and-month-only.csv", csv_text([words.HEADERS["en"], *body]).encode(),
                "a year or a month is kept as exactly that", [expect(one, None, n) for n, one in enumerate(truth, 2)])


def several():
    truth = dated("several-dates", ["2025-04-17", "2025-06-18"])
    body = [one.row(date=dates.slashes) for one in truth]
    body[1][4] = "18/06/2025; 25/06/2025"
    book, _ = workbook([words.HEADERS["en"], *body])
    rows = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    rows[1].update(adopted=None, may_flag=[*rows[1]["may_flag"], "several-values", "unparsed-date", "ambiguous-date"],
                   any_flag=["several-values", "unparsed-date", "ambiguous-date"])
    del rows[1]["bucket"]
    return Case("several-dates-in-one-cell.xlsx", saved(book), "two dates in one cell: neither is chosen", rows)


def unreadable():
    truth = dated("unparsed", ["2025-04-17", "2025-06-18"])
    body = [one.row(date=dates.slashes) for one in truth]
    body[1][4] = "by the end of the second reading"
    rows = [expect(one, None, n) for n, one in enumerate(truth, 2)]
    rows[1].update(adopted=None, must_flag=["unparsed-date"])
    del rows[1]["bucket"]
    return Case("dates-in-words.csv", csv_text([words.HEADERS["en"], *body]).encode(), "words that are no date are told", rows)


def impossible():
    truth = dated("impossible", ["2025-04-17", "2025-06-18"])
    body = [one.row(date=dates.slashes) for one in truth]
    body[1][4] = "31/06/2025"
    rows = [expect(one, None, n) for n, one in enumerate(truth, 2)]
    rows[1].update(adopted=None, must_flag=["unparsed-date"])
    del rows[1]["bucket"]
    return Case("dates-impossible-day.csv", csv_text([words.HEADERS["en"], *body]).encode(), "31 June is no day", rows)


def with_time():
    truth = dated("with-time", ["2025-04-17", "2025-06-18"])
    body = [one.row(date=lambda iso: dates.real(iso) + datetime.timedelta(hours=14, minutes=2)) for one in truth]
    book, _ = workbook([words.HEADERS["en"], *body])
    return Case("dates-with-a-time.xlsx", saved(book), "the hour of a date cell is no part of the date",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def cases():
    """Yields every case of this file."""
    yield from proven()
    yield from ambiguous()
    for make in [contradictory, two_digit_years, named_months, arabic_indic, epoch_1904, text_beside_real, partial,
                 several, unreadable, impossible, with_time]:
        yield make()
