"""Faults that belong to a format: old workbooks, OpenDocument, Word, macros, external links."""

import io
import re

import docx
import xlwt
from odf import opendocument, style as odf_style, table as odf, text as odf_text

from . import dates, words
from .truth import Case, expect, measures, mention
from .write import saved, settled, workbook


def old_workbook(rows, hidden=(), struck=()):
    """Returns an XLS of rows; dates are date cells."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("Measures")
    day = xlwt.easyxf(num_format_str="YYYY-MM-DD")
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            if value in (None, ""):
                continue
            if hasattr(value, "year"):
                sheet.write(r, c, value, day)
            elif (r, c) in struck:
                sheet.write(r, c, value, xlwt.easyxf("font: struck_out on"))
            else:
                sheet.write(r, c, value)
    for r in hidden:
        sheet.row(r).hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def xls():
    truth = measures("xls", "XJO", "es", 5)
    rows = [words.HEADERS["es"], *[one.row(date=dates.real) for one in truth]]
    yield Case("old-workbook.xls", old_workbook(rows), "a workbook of 1997, in Spanish",
               [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])
    truth = measures("xls-marks", "XJO", "en", 3)
    rows = [words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]]
    expected = [expect(one, "Measures", n) for n, one in enumerate(truth, 2)]
    expected[0].update(bucket="query", must_flag=["hidden-row"])
    expected[1].update(bucket="query", must_flag=["struck-through"])
    yield Case("old-workbook-hidden-and-struck.xls", old_workbook(rows, hidden=[1], struck=[(2, 1)]),
               "hidden rows and struck titles of an old workbook", expected)


def ods_cell(value):
    """Returns an OpenDocument cell."""
    if value in (None, ""):
        return odf.TableCell()
    if hasattr(value, "year"):
        cell = odf.TableCell(valuetype="date", datevalue=value.strftime("%Y-%m-%d"))
        cell.addElement(odf_text.P(text=value.strftime("%d/%m/%y")))
        return cell
    cell = odf.TableCell(valuetype="string")
    for line in str(value).split("\n"):
        cell.addElement(odf_text.P(text=line))
    return cell


def ods_row(values, **attributes):
    """Returns an OpenDocument row."""
    row = odf.TableRow(**attributes)
    for value in values:
        row.addElement(ods_cell(value))
    return row


def ods_bytes(name, rows):
    """Returns an ODS of ready rows."""
    document = opendocument.OpenDocumentSpreadsheet()
    thin = odf_style.Style(name="co1", family="table-column")
    thin.addElement(odf_style.TableColumnProperties(columnwidth="3cm"))
    document.automaticstyles.addElement(thin)
    sheet = odf.Table(name=name)
    sheet.addElement(odf.TableColumn(stylename=thin, numbercolumnsrepeated=12))
    for row in rows:
        sheet.addElement(row)
    document.spreadsheet.addElement(sheet)
    out = io.BytesIO()
    document.write(out)
    return settled(out.getvalue())


def ods():
    truth = measures("ods", "XDO", "es", 3)
    head, body = words.HEADERS["es"], [one.row(date=dates.real) for one in truth]
    rows = [ods_row(head), ods_row(body[0]), odf.TableRow(numberrowsrepeated=3), ods_row(body[1], numberrowsrepeated=2),
            ods_row(body[2], visibility="collapse")]
    rows[2].addElement(odf.TableCell(numbercolumnsrepeated=12))
    tail = odf.TableRow(numberrowsrepeated=1048500)
    tail.addElement(odf.TableCell(numbercolumnsrepeated=12))
    expected = [expect(truth[0], "Medidas", 2), expect(truth[1], "Medidas", 6), mention("Medidas", 7, "same", ["duplicate-row"]),
                expect(truth[2], "Medidas", 8, "query", ["hidden-row"])]
    yield Case("repeated-and-hidden-rows.ods", ods_bytes("Medidas", [*rows, tail]),
               "repeated rows are rows, a million repeated blanks are none, a filtered row waits", expected)
    truth = measures("ods-plain", "XPE", "pt", 4)
    rows = [ods_row(words.HEADERS["pt"]), *[ods_row(one.row(date=dates.real)) for one in truth]]
    yield Case("headers-portuguese.ods", ods_bytes("Medidas", rows), "an OpenDocument sheet in Portuguese",
               [expect(one, "Medidas", n) for n, one in enumerate(truth, 2)])


def word_bytes(fill, change=None):
    """Returns a DOCX that `fill(document)` made."""
    document = docx.Document()
    fill(document)
    out = io.BytesIO()
    document.save(out)
    return settled(out.getvalue(), change)


def word_table(document, rows):
    """Adds a table of texts."""
    table = document.add_table(rows=len(rows), cols=len(rows[0]))
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            table.cell(r, c).text = str(value or "")
    return table


def word():
    truth = measures("docx", "XGA", "en", 3)

    def fill(document):
        document.add_paragraph("Measures reported for the record")
        word_table(document, [words.HEADERS["en"], *[one.row(date=dates.named("en")) for one in truth]])
        document.add_paragraph("End of the list.")
    yield Case("table.docx", word_bytes(fill), "a table in a Word document",
               [expect(one, "table 1", n) for n, one in enumerate(truth, 2)])
    truth = measures("docx-form", "XCA", "fr", 1)

    def form(document):
        document.add_heading("Fiche de mesure", 1)
        word_table(document, list(zip(words.HEADERS["fr"], truth[0].row(date=dates.named("fr")))))
    yield Case("two-column-form.docx", word_bytes(form), "a form with labels at the left is one row",
               [expect(truth[0], "table 1", 1)])
    truth = measures("docx-tracked", "XGA", "en", 3)

    def tracked(name, content):
        if name != "word/document.xml":
            return content
        text = content.decode()
        by = 'w:id="{n}" w:author="legal desk" w:date="2026-01-05T09:00:00Z"'
        inserted, deleted = truth[0].title, truth[1].title
        run = "<w:r><w:t>{}</w:t></w:r>"
        for n, (title, tag, inner) in enumerate([(inserted, "ins", run), (deleted, "del", "<w:r><w:delText>{}</w:delText></w:r>")], 1):
            assert run.format(title) in text
            text = text.replace(run.format(title), f"<w:{tag} {by.format(n=n)}>{inner.format(title)}</w:{tag}>", 1)
        return text.encode()
    rows = [expect(one, "table 1", n) for n, one in enumerate(truth, 2)]
    for row in rows[:2]:
        row.update(bucket="query", must_flag=["tracked-change"], may_flag=[*row["may_flag"], "missing-title"])
        del row["title"]
    yield Case("tracked-changes.docx",
               word_bytes(lambda document: word_table(document, [words.HEADERS["en"], *[one.row() for one in truth]]), tracked),
               "an open insertion or deletion in a title: the row waits", rows)


CONTENT = b"http://schemas.openxmlformats.org/package/2006/content-types"


def macros():
    truth = measures("macros", "XBE", "en", 2)
    book, _ = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])

    def change(name, content):
        if name == "[Content_Types].xml":
            content = content.replace(b"spreadsheetml.sheet.main+xml", b"sheet.macroEnabled.main+xml")
            content = content.replace(b"application/vnd.openxmlformats-officedocument.sheet.macroEnabled",
                                      b"application/vnd.ms-excel.sheet.macroEnabled")
            return content.replace(b"</Types>", b'<Override PartName="/xl/vbaProject.bin" '
                                   b'ContentType="application/vnd.ms-office.vbaProject"/></Types>')
        return content
    dummy = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"no macro is in here" * 8
    data = saved(book, change, add=[("xl/vbaProject.bin", dummy)])
    return Case("macros.xlsm", data, "macros are never looked at, and told",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)], file_findings=["macros-ignored"])


def external_link():
    truth = measures("external", "XBE", "en", 2)
    book, _ = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    link = (f'<?xml version="1.0"?><externalLink xmlns="{main}"><externalBook '
            'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></externalLink>')
    rels = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" '
            'Target="http://example.invalid/prices.xlsx" TargetMode="External"/></Relationships>')

    def change(name, content):
        if name == "[Content_Types].xml":
            return content.replace(b"</Types>", b'<Override PartName="/xl/externalLinks/externalLink1.xml" ContentType='
                                   b'"application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>')
        if name == "xl/_rels/workbook.xml.rels":
            return content.replace(b"</Relationships>", b'<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/'
                                   b'officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>')
        if name == "xl/workbook.xml":
            return re.sub(rb"(</sheets>)", rb'\1<externalReferences><externalReference '
                          rb'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/>'
                          rb"</externalReferences>", content)
        return content
    data = saved(book, change, add=[("xl/externalLinks/externalLink1.xml", link),
                                    ("xl/externalLinks/_rels/externalLink1.xml.rels", rels)])
    return Case("external-link.xlsx", data, "a link to another workbook is told and never followed",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)], file_findings=["external-link"])


def wrong_extension():
    truth = measures("wrong-extension", "XBE", "en", 2)
    book, _ = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    return Case("workbook-called.csv", saved(book), "a file is what it holds, not what it is called",
                [expect(one, "Measures", n) for n, one in enumerate(truth, 2)])


def cases():
    """Yields every case of this file."""
    yield from xls()
    yield from ods()
    yield from word()
    for make in [macros, external_link, wrong_extension]:
        yield make()
