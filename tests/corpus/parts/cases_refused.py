"""Files that cannot be read: each has a named reason, and is kept as it came."""

import io
import zipfile
import zlib
import struct

import docx

from . import dates, ole, words
from .truth import Case, measures
from .write import STAMP, archive, inline_sheet, parts_of, plain_xlsx, saved, settled, workbook


def good():
    """Returns a sound workbook to spoil."""
    truth = measures("spoiled", "XNO", "en", 3)
    book, _ = workbook([words.HEADERS["en"], *[one.row(date=dates.real) for one in truth]])
    return saved(book)


def blanks_bomb(size):
    """Returns a workbook whose sheet unpacks to `size` bytes, made without holding them."""
    head = inline_sheet([["State"]]).replace("</sheetData></worksheet>", "").encode()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts_of(plain_xlsx("")):
            if name != "xl/worksheets/sheet1.xml":
                made.writestr(zipfile.ZipInfo(name, STAMP), content)
        entry = zipfile.ZipInfo("xl/worksheets/sheet1.xml", STAMP)
        entry.compress_type = zipfile.ZIP_DEFLATED
        with made.open(entry, "w") as part:
            part.write(head)
            block = b" " * (1 << 20)
            for _ in range(size >> 20):
                part.write(block)
            part.write(b"</sheetData></worksheet>")
    return out.getvalue()


def png():
    """Returns a picture of eight white dots."""
    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    head = struct.pack(">IIBBBBB", 8, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" + b"\xff" * 8, 9)) + chunk(b"IEND", b"")


PDF = (b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
       b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
MAIL = (b"From: desk@example.invalid\r\nTo: secretariat@example.invalid\r\nSubject: our measures\r\n"
        b"Date: Mon, 05 Jan 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        b"Please find our measures in the attachment that was forgotten.\r\n")
TEXT_DOCUMENT = ('<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>')


def with_entity(data, part):
    """Returns the archive with a document type declared in one part."""
    def change(name, content):
        if name != part:
            return content
        text = content.decode().split("?>", 1)
        return (text[0] + '?><!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>' + text[1] if len(text) == 2
                else '<!DOCTYPE x [<!ENTITY a "aaaaaaaa">]>' + text[0]).encode()
    return settled(data, change)


def nested_word():
    """Returns a Word document with tables inside tables."""
    document = docx.Document()
    document.add_paragraph("x")
    out = io.BytesIO()
    document.save(out)
    cell = "<w:tbl><w:tr><w:tc>"
    deep = cell * 2000 + "<w:p/>" + "</w:tc></w:tr></w:tbl>" * 2000

    def change(name, content):
        return content.replace(b"<w:sectPr", deep.encode() + b"<w:sectPr", 1) if name == "word/document.xml" else content
    return settled(out.getvalue(), change)


def cases():
    """Yields every case of this file."""
    sound = good()
    encrypted = ole.compound([("EncryptedPackage", b"\x10" * 5000), ("EncryptionInfo", b"\x04\0\x04\0\x40\0\0\0" + b"\0" * 64)])
    many = archive([*parts_of(sound), *[(f"x/{n}", b"") for n in range(2100)]])
    sheet = [part for part in parts_of(sound) if part[0] == "xl/worksheets/sheet1.xml"][0]
    table = "<html><body><table><tr><td>State</td><td>Title of measure</td></tr></table></body></html>"
    for name, data, code, proves in [
        ("bomb-of-blanks.xlsx", blanks_bomb(600 << 20), ["import.archive-ratio", "import.archive-too-large"],
         "600 MiB of blanks in a small file stop at the door"),
        ("scan-called.xlsx", PDF, "import.not-a-table", "a scan is kept to be keyed, whatever it is called"),
        ("encrypted.xlsx", encrypted, "import.password-protected", "a password is asked for, not guessed"),
        ("cut-short.xlsx", sound[:len(sound) * 2 // 3], "import.damaged", "a file cut short in the mail"),
        ("sheet-cut-short.xlsx", settled(sound, lambda name, content: content[:-200] if name == sheet[0] else content),
         "import.damaged", "a sheet that ends in the middle"),
        ("empty.csv", b"", "import.empty", "a file of nothing"),
        ("blank-lines.csv", b"\r\n\r\n  \r\n", "import.empty", "a file of blank lines"),
        ("deep.json", b'{"measures":' + b"[" * 20000 + b"]" * 20000 + b"}", "import.nested-too-deep", "twenty thousand brackets"),
        ("deep-tables.docx", nested_word(), "import.nested-too-deep", "two thousand tables, each in the one before"),
        ("broken.json", b'{"state":"XHE","measures":[{"title":"Har', "import.damaged", "JSON that ends in the middle of a word"),
        ("entity.xlsx", with_entity(sound, "xl/worksheets/sheet1.xml"), "import.external-entity", "a document type in a sheet"),
        ("entity.docx", with_entity(docx_bytes(), "word/document.xml"), "import.external-entity", "a document type in a text"),
        ("document-type.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]><a>&b;</a>',
         "import.not-a-table", "XML of its own making is kept, not parsed"),
        ("picture.png", png(), "import.not-a-table", "a picture"),
        ("mail.eml", MAIL, "import.not-a-table", "a mail"),
        ("text.odt", archive([("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", TEXT_DOCUMENT)],
                             stored=("mimetype",)), "import.not-a-table", "an OpenDocument text"),
        ("page-called.xls", table.encode(), "import.not-a-table", "a web page that a program called a workbook"),
        ("entry-points-outside.xlsx", archive([*parts_of(sound), ("../../outside.txt", b"x")]), "import.unsafe-entry-name",
         "an entry that would land outside"),
        ("entry-twice.xlsx", archive([*parts_of(sound), ("XL/worksheets/SHEET1.xml", sheet[1])]), "import.unsafe-entry-name",
         "two entries whose names differ in case only"),
        ("too-many-entries.xlsx", many, "import.too-many-entries", "more entries than any workbook has"),
    ]:
        yield Case(name, data, proves, refuse=code)
    empty, _ = workbook([])
    yield Case("empty-sheet.xlsx", saved(empty), "a workbook with nothing in it has no rows",
               refuse=[None, "import.empty"])
    no_header, _ = workbook([["Dear colleagues,"], ["we shall send our measures next week."]])
    yield Case("letter.xlsx", saved(no_header), "sentences in a sheet are no table", refuse=[None, "import.not-a-table"],
               may_file=["passed-over-row", "header-not-found", "no-header"])


def docx_bytes():
    """Returns a Word document with one line."""
    document = docx.Document()
    document.add_paragraph("Our measures")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def large_sheet(rows):
    """Returns a sheet's XML of many measures, piece by piece; for trying the limits, never kept."""
    head = inline_sheet([words.HEADERS["en"]]).replace("</sheetData></worksheet>", "")
    yield head
    truth = measures("large", "XNO", "en", 7)
    for n in range(rows):
        one = truth[n % 7]
        cells = [one.cell("state"), f"{one.title} {n}", one.cell("category"), one.cell("stage"), one.adopted, one.in_force,
                 f"Act {n}/2025"]
        line = "".join(f'<c r="{chr(65 + c)}{n + 2}" t="inlineStr"><is><t>{value}</t></is></c>'
                       for c, value in enumerate(cells) if value)
        yield f'<row r="{n + 2}">{line}</row>'
    yield "</sheetData></worksheet>"


def large(rows):
    """Returns a workbook of `rows` measures."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts_of(plain_xlsx("")):
            if name != "xl/worksheets/sheet1.xml":
                made.writestr(zipfile.ZipInfo(name, STAMP), content)
        entry = zipfile.ZipInfo("xl/worksheets/sheet1.xml", STAMP)
        entry.compress_type = zipfile.ZIP_DEFLATED
        with made.open(entry, "w", force_zip64=True) as part:
            for piece in large_sheet(rows):
                part.write(piece.encode())
    return out.getvalue()


