"""Writers whose bytes depend on nothing but their arguments: no clock, no machine, no order of a set."""

import io
import re
import zipfile

import openpyxl
from openpyxl.styles import Font

STAMP = (2026, 1, 5, 9, 0, 0)
MOMENT = "2026-01-05T09:00:00Z"


def archive(parts, stored=()):
    """Returns a zip of (name, bytes) pairs in the given order, with one fixed time."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in parts:
            entry = zipfile.ZipInfo(name, STAMP)
            entry.external_attr = 0o644 << 16
            entry.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            made.writestr(entry, content)
    return out.getvalue()


def parts_of(data):
    """Returns the parts of a zip in its order."""
    with zipfile.ZipFile(io.BytesIO(data)) as given:
        return [(entry.filename, given.read(entry)) for entry in given.infolist()]


def settled(data, change=None, add=()):
    """Returns the zip without times of its own; `change(name, bytes)` may rewrite parts."""
    found = []
    for name, content in parts_of(data):
        if name in ("docProps/core.xml", "meta.xml"):
            content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?", MOMENT.encode(), content)
        if change:
            content = change(name, content)
        if content is not None:
            found.append((name, content))
    return archive([*found, *add], stored=("mimetype",))


def saved(book, change=None, add=()):
    """Returns the bytes of an openpyxl workbook."""
    book.properties.creator = "delegation"
    out = io.BytesIO()
    book.save(out)
    return settled(out.getvalue(), change, add)


def workbook(rows, name="Measures", start=1):
    """Returns a workbook and its sheet with rows (lists of values; None and "" are left empty)."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = name
    fill(sheet, rows, start)
    return book, sheet


def fill(sheet, rows, start=1):
    """Writes rows into a sheet; text stays text, also where it begins with an equals sign."""
    for r, row in enumerate(rows, start):
        for c, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            cell = sheet.cell(r, c)
            if isinstance(value, str) and not value.startswith("=F:"):
                cell.value = value
                cell.data_type = "s"
            elif isinstance(value, str):
                cell.value = "=" + value[3:]
            else:
                cell.value = value


def struck():
    """Returns a font with a line through it."""
    return Font(strike=True)


def csv_text(rows, delimiter=",", end="\r\n"):
    """Returns delimited text with quotes where needed."""
    def quoted(value):
        value = str(value or "")
        if any(mark in value for mark in (delimiter, '"', "\n", "\r")):
            return '"' + value.replace('"', '""') + '"'
        return value
    return "".join(delimiter.join(quoted(value) for value in row) + end for row in rows)


def escape(value):
    """Returns text for XML."""
    return str(value).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


TYPES = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
         '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/>'
         '<Override PartName="/xl/workbook.xml" '
         'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
         '<Override PartName="/xl/worksheets/sheet1.xml" '
         'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>')
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def plain_xlsx(sheet_xml, name="Measures"):
    """Returns the smallest workbook round a sheet's XML: another writer than openpyxl, no styles, no shared strings."""
    rels = (f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{RELATED}"><Relationship Id="rId1" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
    book = (f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
            f'<sheet name="{escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>')
    book_rels = (f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{RELATED}"><Relationship Id="rId1" '
                 f'Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
    return archive([("[Content_Types].xml", TYPES), ("_rels/.rels", rels), ("xl/workbook.xml", book),
                    ("xl/_rels/workbook.xml.rels", book_rels), ("xl/worksheets/sheet1.xml", sheet_xml)])


def column_name(number):
    """Returns the letters of a 1-based column."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def inline_sheet(rows):
    """Returns a sheet's XML with every text in its cell."""
    out = [f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{MAIN}"><sheetData>']
    for r, row in enumerate(rows, 1):
        out.append(f'<row r="{r}">')
        for c, value in enumerate(row, 1):
            if value not in (None, ""):
                out.append(f'<c r="{column_name(c)}{r}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>')
        out.append("</row>")
    out.append("</sheetData></worksheet>")
    return "".join(out)
