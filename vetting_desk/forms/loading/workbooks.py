"""Makes of a file what pyxform reads: by its content, and with the cause named where nobody reads it.

pyxform takes workbooks of Excel, comma-separated text and Markdown, all in UTF-8 without a byte-order mark.
What else Excel and LibreOffice open and save is turned into one of these here: text with a mark or in
UTF-16, text with semicolons or tabs (Excel's "CSV" in most of Europe and Asia), an OpenDocument spreadsheet
(`opendocument`), and a workbook whose styles a strict reader refuses.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from pathlib import PurePath
from typing import NamedTuple

from vetting_desk.errors import FormSyntaxError

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OPENDOCUMENT = b"application/vnd.oasis.opendocument.spreadsheet"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
"""The stream of an OLE file in which Office keeps a workbook with a password ([MS-OFFCRYPTO] 2.3.4)."""
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_SEPARATORS = (",", ";", "\t")
_STYLES = "xl/styles.xml"
_BELOW_ZERO = re.compile(rb'\s(?:indent|textRotation|relativeIndent)="-\d+"')


class Prepared(NamedTuple):
    """A file as pyxform takes it.

    Attributes:
        content: Its bytes.
        kind: The ending by which pyxform chooses how to read them.
    """

    content: bytes
    kind: str


def prepare(content: bytes, name: str) -> Prepared:
    """Return a file as pyxform takes it.

    Args:
        content: Its bytes.
        name: Its name; only for text does the ending count.

    Raises:
        FormSyntaxError: If it is none of the kinds that are read. `detail` is ``empty-file``, ``password``,
            ``not-a-spreadsheet``, ``encoding`` or
            ``damaged-workbook``.
    """
    if not content.strip():
        raise _refused(name, "empty-file")
    if content.startswith(_ZIP):
        return _zipped(content, name)
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            raise _refused(name, "password")
        return Prepared(content, ".xls")
    kind = PurePath(name).suffix.lower()
    if kind not in (".csv", ".md"):
        raise _refused(name, "not-a-spreadsheet")
    text = _decoded(content, name)
    return Prepared((_with_commas(text) if kind == ".csv" else text).encode(), kind)


def _refused(name: str, detail: str) -> FormSyntaxError:
    return FormSyntaxError(file=name, line=0, detail=detail)


def _zipped(content: bytes, name: str) -> Prepared:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = set(archive.namelist())
            if "mimetype" in names and archive.read("mimetype").strip() == _OPENDOCUMENT:
                from vetting_desk.forms.loading.opendocument import as_workbook

                return Prepared(as_workbook(archive, name), ".xlsx")
            if "xl/workbook.xml" not in names:
                raise _refused(name, "not-a-spreadsheet")
            return Prepared(_with_styles_within_bounds(archive, content), ".xlsx")
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, EOFError) as error:
        raise _refused(name, "damaged-workbook") from error


def _with_styles_within_bounds(archive: zipfile.ZipFile, content: bytes) -> bytes:
    """Return a workbook without the measures below zero that Excel passes over and openpyxl refuses."""
    if _STYLES not in archive.namelist():
        return content
    styles = archive.read(_STYLES)
    mended = _BELOW_ZERO.sub(b"", styles)
    if mended == styles:
        return content
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as copy:
        for entry in archive.infolist():
            copy.writestr(
                entry, mended if entry.filename == _STYLES else archive.read(entry.filename)
            )
    return made.getvalue()


def _decoded(content: bytes, name: str) -> str:
    encoding = next((known for mark, known in _MARKS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise _refused(name, "encoding") from error


def _with_commas(text: str) -> str:
    """Return a table separated by commas, whatever separated it."""
    separator = next((each for each in _SEPARATORS if _has_headings(text, each)), ",")
    if separator == ",":
        return text
    made = io.StringIO(newline="")
    csv.writer(made).writerows(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    return made.getvalue()


def _has_headings(text: str, separator: str) -> bool:
    """Return whether a row has the two headings that every survey has."""
    try:
        return any(
            {"type", "name"} <= {cell.strip().lower() for cell in row}
            for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        )
    except csv.Error:
        return False
