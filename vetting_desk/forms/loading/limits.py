"""How much a form, a spreadsheet or a list of choices may hold: looked at before anything is made of it.

A file may come from anyone, and a few kilobytes can unpack to gigabytes. What is counted here is counted
while it streams by; a workbook's own words about its sizes are believed only where they say too much. What
is left is small enough to be read within seconds and a few hundred megabytes.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path
from typing import IO
from xml.parsers import expat

from vetting_desk.errors import FormTooLargeError

MAX_FILE = 32 * 1024 * 1024
"""Bytes of an XForm, or of a list beside it."""
MAX_SHEET_FILE = 8 * 1024 * 1024
"""Bytes of a spreadsheet's file."""
MAX_UNPACKED = 64 * 1024 * 1024
"""Bytes of all parts of a workbook together."""
MAX_PARTS = 2_000
"""Files in a workbook."""
MAX_CELLS = 250_000
"""Cells of a workbook, and texts it shares among them."""
MAX_ELEMENTS = 1_000_000
"""XML elements of a workbook, or marks of a form or list: brackets, equal signs, commas."""
MAX_TEXT = 16 * 1024 * 1024
"""Characters of all cells together."""
MAX_CELL = 32_767
"""Characters of one cell: as many as Excel allows."""
SMALL_CELLS = 20_000
SMALL_UNPACKED = 2 * 1024 * 1024
"""A spreadsheet of no more cells and bytes is converted at once; a larger one by a process of its own."""

_PIECE = 64 * 1024


def too_large(file: str, detail: str, limit: int) -> FormTooLargeError:
    """Return the error for a file that holds too much.

    Args:
        file: Its name.
        detail: What is too much: ``too-large`` (bytes), ``too-much-inside`` (bytes), ``too-many-parts``,
            ``too-many-cells-in-all``, ``too-many-elements``, ``too-much-text``, ``cell-too-long``, or
            ``takes-too-long`` (seconds).
        limit: How much there may be.
    """
    return FormTooLargeError(file=file, line=0, detail=detail, limit=limit)


def read_file(path: Path, most: int = MAX_FILE) -> bytes:
    """Return a file's content.

    Raises:
        FormTooLargeError: If it is longer.
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise too_large(path.name, "too-large", most)
    return data


def require_small(data: bytes, file: str) -> None:
    """Check an XForm or a list of choices by its length and its marks.

    Each element begins with a bracket, each attribute has an equal sign, each value of GeoJSON a comma: what
    they are together bounds what can be made of them.

    Raises:
        FormTooLargeError: If it holds too much.
    """
    if len(data) > MAX_FILE:
        raise too_large(file, "too-large", MAX_FILE)
    if max(data.count(mark) for mark in (b"<", b"=", b"[", b"{")) > MAX_ELEMENTS:
        raise too_large(file, "too-many-elements", MAX_ELEMENTS)


def require_small_sheet(data: bytes, file: str) -> bool:
    """Check a spreadsheet, of whatever kind.

    Returns:
        True if it is so small that it can be converted at once.

    Raises:
        FormTooLargeError: If it holds too much.
    """
    if len(data) > MAX_SHEET_FILE:
        raise too_large(file, "too-large", MAX_SHEET_FILE)
    if not data.startswith(b"PK\x03\x04"):
        return len(data) <= SMALL_UNPACKED // 8
    counter = _Counter(file)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MAX_PARTS:
                raise too_large(file, "too-many-parts", MAX_PARTS)
            if sum(part.file_size for part in parts) > MAX_UNPACKED:
                raise too_large(file, "too-much-inside", MAX_UNPACKED)
            for part in parts:
                with archive.open(part) as opened:
                    counter.count(opened, xml=part.filename.lower().endswith((".xml", ".rels")))
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
    ):
        return True  # broken, or sealed with a password: whoever converts it says so at once
    return counter.cells <= SMALL_CELLS and counter.unpacked <= SMALL_UNPACKED


class _Counter:
    """Counts what is in the parts of a workbook, and stops where it is too much."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.unpacked = self.cells = 0
        self._elements = self._text = self._in_cell = 0

    def count(self, part: IO[bytes], *, xml: bool) -> None:
        """Read one part to its end; one that is no sound XML is left to whoever converts it."""
        parser = expat.ParserCreate() if xml else None
        if parser is not None:
            parser.StartElementHandler = self._on_start
            parser.CharacterDataHandler = self._on_text
            parser.StartDoctypeDeclHandler = self._on_doctype
            parser.buffer_text = True
        while piece := part.read(_PIECE):
            self.unpacked += len(piece)
            if self.unpacked > MAX_UNPACKED:
                raise too_large(self._file, "too-much-inside", MAX_UNPACKED)
            if parser is not None:
                try:
                    parser.Parse(piece, False)  # noqa: FBT003 (expat's own)
                except expat.ExpatError:
                    parser = None

    def _on_start(self, name: str, _attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise too_large(self._file, "too-many-elements", MAX_ELEMENTS)
        if name.rpartition(":")[2] in {"c", "si"}:
            self.cells += 1
            self._in_cell = 0
            if self.cells > MAX_CELLS:
                raise too_large(self._file, "too-many-cells-in-all", MAX_CELLS)

    def _on_text(self, text: str) -> None:
        self._text += len(text)
        self._in_cell += len(text)
        if self._text > MAX_TEXT:
            raise too_large(self._file, "too-much-text", MAX_TEXT)
        if self._in_cell > MAX_CELL:
            raise too_large(self._file, "cell-too-long", MAX_CELL)

    def _on_doctype(self, *_: object) -> None:
        raise too_large(self._file, "document-type", 0)
