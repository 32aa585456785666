"""Faults of delimited text and JSON: encodings, delimiters, quotes, lengths of rows."""

import json

from . import words
from .truth import Case, expect, measures
from .write import csv_text


def delimited(name, proves, truth, lang, write, **changes):
    """Returns a case of delimited text; `write(rows)` gives its bytes."""
    rows = [words.HEADERS[lang], *[one.row() for one in truth]]
    return Case(name, write(rows), proves, [expect(one, None, n, **changes) for n, one in enumerate(truth, 2)])


def encodings():
    for name, state, lang, encoding in [
        ("encoding-windows-1256.csv", "XAR", "ar", "cp1256"), ("encoding-windows-1251.csv", "XOR", "ru", "cp1251"),
        ("encoding-windows-1254.csv", "XIV", "tr", "cp1254"), ("encoding-windows-1252.csv", "XES", "pt", "cp1252"),
        ("encoding-gb18030.csv", "XLU", "zh", "gb18030"),
    ]:
        truth = [one.but(obligations=one.obligations.replace("á", "a")) for one in measures(name, state, lang, 5)]
        yield delimited(name, "an encoding without a mark is guessed, and told", truth, lang,
                        lambda rows, encoding=encoding: csv_text(rows, ";").encode(encoding))
    truth = measures("utf-16", "XAR", "ar", 4)
    yield delimited("encoding-utf-16-le.csv", "UTF-16 with its mark", truth, "ar",
                    lambda rows: "\ufeff".encode("utf-16-le") + csv_text(rows, "\t").encode("utf-16-le"))
    yield delimited("encoding-utf-16-be-without-mark.csv", "UTF-16, big end first, without its mark", truth, "ar",
                    lambda rows: csv_text(rows, ";").encode("utf-16-be"))
    yield delimited("encoding-utf-8-with-mark.csv", "the mark is no part of the first header", truth, "ar",
                    lambda rows: b"\xef\xbb\xbf" + csv_text(rows).encode())


def shapes():
    truth = [one.but(authority='Direção "Portos"; Mar,\nLisboa de Estamar') for one in measures("quotes", "XES", "pt", 3)]
    yield delimited("semicolon-quotes-and-newlines.csv", "a quoted cell keeps delimiter, quotes and newline", truth, "pt",
                    lambda rows: csv_text(rows, ";").encode())
    truth = measures("sep", "XNO", "en", 3)
    yield delimited("sep-line.csv", "the line sep=; is not the header; record 1 is", truth, "en",
                    lambda rows: b"sep=;\r\n" + csv_text(rows, ";").encode())
    yield delimited("tabs.tsv", "tabs", truth, "en", lambda rows: csv_text(rows, "\t", "\n").encode())
    yield delimited("bars.csv", "bars", truth, "en", lambda rows: csv_text(rows, "|", "\n").encode())
    yield delimited("line-ends-mixed.csv", "line ends of three systems in one file", truth, "en",
                    lambda rows: (csv_text(rows[:2], end="\r\n") + csv_text(rows[2:3], end="\n") + csv_text(rows[3:], end="\r\n")).encode())
    yield delimited("no-last-line-end.csv", "the last line ends with the file", truth, "en",
                    lambda rows: csv_text(rows, end="\n").rstrip("\n").encode())
    body = [one.row() for one in truth]
    body[0] = body[0][:8]
    body[1] = [*body[1], "more than was asked"]
    ragged = [expect(one, None, n, may=["unmapped-column"]) for n, one in enumerate(truth, 2)]
    ragged[0].update(exemptions=None, source=None, hs=[])
    yield Case("ragged.csv", csv_text([words.HEADERS["en"], *body], end="\n").encode(),
               "rows shorter and longer than the header", ragged, may_file=["unmapped-column"])
    head = [[""] * 12, ["Measures of Norvald", *[""] * 11], words.HEADERS["en"]]
    yield Case("title-line-above.csv", csv_text([*head, *[one.row() for one in truth]]).encode(), "blank and title lines above",
               [expect(one, None, n) for n, one in enumerate(truth, 4)])


def keyed(one, **changes):
    """Returns a measure with the keys of a JSON submission."""
    made = {name: one.cell(name) for name in words.FIELDS if name not in ("hs", "state")}
    return {**made, "hs": list(one.hs), **changes}


def json_files():
    truth = measures("json", "XHE", "en", 3)
    whole = {"state": "XHE", "language": "en", "measures": [keyed(one) for one in truth]}
    yield Case("object.json", json.dumps(whole, indent=1).encode(), "an object that names its state once",
               [expect(one, None, n) for n, one in enumerate(truth, 1)])
    truth = [*measures("json-array", "XOR", "fr", 2), *measures("json-array", "XCA", "fr", 2)]
    many = [keyed(one, state=one.cell("state")) for one in truth]
    yield Case("array.json", json.dumps(many, ensure_ascii=False).encode(), "an array whose elements name their states",
               [expect(one, None, n) for n, one in enumerate(truth, 1)])


def cases():
    """Yields every case of this file."""
    yield from encodings()
    yield from shapes()
    yield from json_files()


