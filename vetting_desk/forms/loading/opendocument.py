"""Turns an OpenDocument spreadsheet (``.ods``) into a workbook that pyxform reads.

Only values are taken: texts, numbers, dates, times and truth values, as ISO/IEC 26300-3 (OpenDocument 1.3)
writes them in ``content.xml``, sections 9 and 19.385. Rows and columns that are said to be repeated are
written out only as far as something stands in them.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.loading.limits import MAX_CELLS, too_large
from vetting_desk.forms.names import local
from vetting_desk.forms.xml_reader import read_xml

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_ROWS = (f"{_TABLE}table-row-group", f"{_TABLE}table-header-rows", f"{_TABLE}table-rows")
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_ENCRYPTED = b"encryption-data"


def as_workbook(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return the bytes of an ``.xlsx`` with the sheets of an OpenDocument spreadsheet.

    Args:
        archive: The spreadsheet.
        name: Its file's name, for errors.

    Raises:
        FormSyntaxError: If it has a password or is damaged.
        FormTooLargeError: If it holds too many cells, repeated ones counted.
    """
    from openpyxl import Workbook

    names = archive.namelist()
    if "META-INF/manifest.xml" in names and _ENCRYPTED in archive.read("META-INF/manifest.xml"):
        raise FormSyntaxError(file=name, line=0, detail="password")
    if "content.xml" not in names:
        raise FormSyntaxError(file=name, line=0, detail="damaged-workbook")
    tables: dict[str, list[list[object]]] = {}
    left = MAX_CELLS
    for table in read_xml(archive.read("content.xml"), name).root.iter(f"{_TABLE}table"):
        rows = tables.setdefault(table.get(f"{_TABLE}name", ""), [])
        for row in _rows(table):
            left -= len(row) + 1
            if left < 0:
                raise too_large(name, "too-many-cells-in-all", MAX_CELLS)
            rows.append(row)
    book = Workbook(write_only=True)
    for title, rows in tables.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _rows(table: Element) -> Iterator[list[object]]:
    """Yield the values of the rows, empty ones only where others follow."""
    empty = 0
    for row in _row_elements(table):
        times = _times(row, "number-rows-repeated")
        values = _values(row)
        if not values:
            empty += times
            continue
        for _ in range(min(empty, MAX_CELLS)):
            yield []
        empty = 0
        for _ in range(min(times, MAX_CELLS)):
            yield values


def _row_elements(parent: Element) -> Iterator[Element]:
    for child in parent:
        if child.tag == f"{_TABLE}table-row":
            yield child
        elif child.tag in _ROWS:
            yield from _row_elements(child)


def _values(row: Element) -> list[object]:
    """Return the values of a row up to the last cell in which something stands."""
    values: list[object] = []
    empty = 0
    for cell in row:
        if cell.tag not in _CELLS:
            continue
        times = _times(cell, "number-columns-repeated")
        value = _value(cell)
        if value is None:
            empty += times
            continue
        # A repeated cell is written out; thousands of the same value are a border drawn by hand.
        values.extend([None] * min(empty, MAX_CELLS // 1000))
        values.extend([value] * min(times, MAX_CELLS // 1000))
        empty = 0
    return values


def _times(element: Element, attribute: str) -> int:
    written = element.get(f"{_TABLE}{attribute}", "1")
    return int(written) if written.isascii() and written.isdigit() else 1


def _value(cell: Element) -> object | None:
    kind = cell.get(f"{_OFFICE}value-type", "")
    if kind in ("float", "percentage", "currency"):
        number = float(cell.get(f"{_OFFICE}value", "nan"))
        return int(number) if number.is_integer() else number
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value") == "true"
    if kind == "date":
        written = cell.get(f"{_OFFICE}date-value", "")
        try:
            return datetime.fromisoformat(written)
        except ValueError:
            return written or None
    return _shown(cell) or None


def _shown(cell: Element) -> str:
    """Return the text of a cell, a line for each paragraph; notes beside it are none of it."""
    return "\n".join(_written(child) for child in cell if child.tag == f"{_TEXT}p").strip()


def _written(element: Element) -> str:
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            parts.append(" " * _spaces(child))
        elif child.tag == f"{_TEXT}tab":
            parts.append("\t")
        elif child.tag == f"{_TEXT}line-break":
            parts.append("\n")
        elif local(child.tag) != "annotation":
            parts.append(_written(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _spaces(element: Element) -> int:
    written = element.get(f"{_TEXT}c", "1")
    return min(int(written), 1000) if written.isascii() and written.isdigit() else 1
