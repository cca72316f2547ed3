"""The tables of a questionnaire's source, cell by cell, and the same source with other words in some of them.

Markdown stays as it is, byte for byte, but for the cells that change: the diff of a translation is the
translation. A workbook is saved anew by openpyxl, with its other sheets, widths and colours. What a table
means is `form_texts`; how pyxform reads Markdown (`pyxform.xls2json_backends`) is followed here to the
letter.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from vetting_desk.errors import FormTooLargeError, TranslationFileError

SHEETS: Final = ("survey", "choices", "settings")
Changes = Mapping[tuple[str, int, str], str]
"""Sheet, number of the row, heading: the text to stand there. A heading that is new makes a column."""

_COMMENT: Final = re.compile(r"^\s*#")
_COMMENT_AFTER: Final = re.compile(r"^(.*)(#[^|]+)$")
_ROW: Final = re.compile(r"\s*\|(.*)\|\s*")
_RULE: Final = re.compile(r"^[\|-]+$")
_BAR: Final = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True)
class Row:
    """One row below the headings.

    Attributes:
        number: Line of the text, or row of the sheet, from 1.
        cells: Its cells without the blanks around them.
    """

    number: int
    cells: tuple[str, ...]

    def text(self, column: int) -> str:
        """Return a cell, empty where the row ends before it."""
        return self.cells[column] if column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table.

    Attributes:
        name: In small letters.
        headings: Of its columns; empty for a column without.
        head: Number of the row of headings.
        rows: What is below.
    """

    name: str
    headings: tuple[str, ...]
    head: int
    rows: tuple[Row, ...]

    def column(self, heading: str) -> int | None:
        """Return where a heading stands, or None."""
        return self.headings.index(heading) if heading in self.headings else None


class Source(Protocol):
    """Tables that can be written again with other words."""

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """What was read."""

    def written(self, changes: Changes) -> bytes:
        """Return the source with these cells changed.

        Raises:
            TranslationFileError: If a text cannot stand in such a cell (``line-break``, ``bar``).
        """


def read_source(content: bytes, name: str) -> Source:
    """Return the tables of a questionnaire's source, Markdown or a workbook.

    Raises:
        TranslationFileError: If it is neither, is damaged, or has no table called ``survey``. `detail` is
            ``not-a-source``, ``encoding``, ``damaged-workbook``, ``too-large`` or ``no-survey``.
    """
    source: Source
    if content.startswith(b"PK\x03\x04"):
        source = read_workbook(content, name)
    elif name.lower().endswith(".md"):
        source = read_markdown(content, name)
    else:
        raise TranslationFileError(file=name, detail="not-a-source")
    if not any(sheet.name == "survey" for sheet in source.sheets):
        raise TranslationFileError(file=name, detail="no-survey")
    return source


def read_markdown(content: bytes, name: str) -> Markdown:
    """Return the tables of a Markdown source.

    Raises:
        TranslationFileError: If it is not UTF-8.
    """
    try:
        return Markdown(content.decode("utf-8"), name)
    except UnicodeDecodeError as error:
        raise TranslationFileError(file=name, detail="encoding") from error


def read_workbook(content: bytes, name: str) -> Workbook:
    """Return the tables of a workbook (XLSX).

    Raises:
        TranslationFileError: If it is damaged or holds too much.
    """
    return Workbook(content, name)


class Markdown:
    """Tables in Markdown."""

    def __init__(self, text: str, file: str) -> None:
        self._text, self._file = text, file
        self._spans: dict[tuple[str, int], list[tuple[int, int]]] = {}
        self._ends: dict[tuple[str, int], int] = {}
        self.sheets = tuple(_sheet(name, rows) for name, rows in self._read().items() if rows)

    def _read(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        sheet, at = "", 0
        for number, line in enumerate(self._text.split("\n"), start=1):
            inside = _inside(line)
            if inside is not None:
                begin, end = inside
                cells = _cells(line, begin, end)
                first = _bare(line[slice(*cells[0])])
                if first:
                    sheet = first.lower()
                    found.setdefault(sheet, [])
                row = tuple(_bare(line[slice(*span)]) for span in cells[1:])
                if sheet and any(row):
                    self._spans[sheet, number] = [(at + b, at + e) for b, e in cells[1:]]
                    self._ends[sheet, number] = at + end
                    found[sheet].append(Row(number, row))
            at += len(line) + 1
        return found

    def written(self, changes: Changes) -> bytes:
        """Return the text with these cells changed, see `Source`."""
        edits: list[tuple[int, int, str]] = []
        for sheet in self.sheets:
            headings = list(sheet.headings)
            new = [h for s, _, h in changes if s == sheet.name and h not in headings]
            headings += list(dict.fromkeys(new))
            if new:
                edits += self._padded(sheet, sheet.head, {h: h for h in new}, headings)
            for row in sheet.rows:
                wanted = {
                    h: t for (s, n, h), t in changes.items() if (s, n) == (sheet.name, row.number)
                }
                if wanted or new:
                    edits += self._padded(sheet, row.number, wanted, headings)
        text = self._text
        for begin, end, words in sorted(edits, reverse=True):
            text = text[:begin] + words + text[end:]
        return text.encode("utf-8")

    def _padded(
        self, sheet: Sheet, number: int, wanted: Mapping[str, str], headings: list[str]
    ) -> list[tuple[int, int, str]]:
        spans, end = self._spans[sheet.name, number], self._ends[sheet.name, number]
        edits, added = [], ""
        last = max((headings.index(h) for h in wanted), default=-1)
        last = len(headings) - 1 if len(headings) > len(sheet.headings) else last
        for column, heading in enumerate(headings[: last + 1]):
            text = self._escaped(wanted[heading]) if heading in wanted else ""
            if column >= len(spans):
                added += f" {text} |" if text else "  |"
            elif heading in wanted:
                begin, stop = spans[column]
                edits.append((begin, stop, _with_blanks(self._text[begin:stop], text)))
        if added:
            edits.append((end + 1, end + 1, added))
        return edits

    def _escaped(self, text: str) -> str:
        if len(text.splitlines()) > 1 or "\n" in text or "\r" in text:
            raise TranslationFileError(file=self._file, detail="line-break", name=text)
        if "\\|" in text or text.endswith("\\"):
            raise TranslationFileError(file=self._file, detail="bar", name=text)
        return text.replace("|", "\\|")


class Workbook:
    """Tables in a workbook."""

    def __init__(self, content: bytes, file: str) -> None:
        from vetting_desk.forms.loading.limits import require_small_sheet

        try:
            require_small_sheet(content, file)
        except FormTooLargeError as error:
            raise TranslationFileError(file=file, detail="too-large") from error
        self._file = file
        self._book = self._opened(content)
        self.sheets = tuple(
            _sheet(sheet.title.strip().lower(), rows)
            for sheet in self._book.worksheets
            if sheet.title.strip().lower() in SHEETS and (rows := _sheet_rows(sheet))
        )

    def _opened(self, content: bytes) -> Any:
        from openpyxl import load_workbook

        try:
            return load_workbook(io.BytesIO(content), keep_links=False)
        except MemoryError:
            raise
        except Exception as error:  # openpyxl raises anything on a broken file
            raise TranslationFileError(file=self._file, detail="damaged-workbook") from error

    def written(self, changes: Changes) -> bytes:
        """Return the workbook with these cells changed, see `Source`."""
        from openpyxl.utils.exceptions import IllegalCharacterError

        for sheet in self._book.worksheets:
            name = sheet.title.strip().lower()
            read = next((each for each in self.sheets if each.name == name), None)
            if read is None:
                continue
            headings = list(read.headings)
            for (where, number, heading), text in changes.items():
                if where != name:
                    continue
                if heading not in headings:
                    headings.append(heading)
                    sheet.cell(read.head, len(headings), heading)
                cell = sheet.cell(number, headings.index(heading) + 1)
                try:
                    cell.value = text
                except IllegalCharacterError:
                    raise TranslationFileError(
                        file=self._file, detail="control-character", name=text
                    ) from None
                cell.data_type = "s"  # a formula would be computed by who opens it
        made = io.BytesIO()
        self._book.save(made)
        return made.getvalue()


def _sheet(name: str, rows: list[Row]) -> Sheet:
    head, *below = rows
    return Sheet(name, head.cells, head.number, tuple(below))


def _sheet_rows(sheet: Any) -> list[Row]:
    found = []
    for number, row in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = tuple("" if cell is None else str(cell).strip() for cell in row)
        if any(cells):
            found.append(Row(number, cells))
    return found


def _inside(line: str) -> tuple[int, int] | None:
    """Return where a line's cells begin and end, or None if it is no row of a table."""
    if _COMMENT.match(line):
        return None
    if after := _COMMENT_AFTER.match(line):
        line = after[1]
    found = _ROW.match(line)
    if found is None or _RULE.match(found[1]):
        return None
    return found.span(1)


def _cells(line: str, begin: int, end: int) -> list[tuple[int, int]]:
    spans, at = [], begin
    for bar in _BAR.finditer(line, begin, end):
        spans.append((at, bar.start()))
        at = bar.end()
    spans.append((at, end))
    return spans


def _bare(cell: str) -> str:
    return cell.strip().replace("\\|", "|")


def _with_blanks(old: str, text: str) -> str:
    """Return a cell's new words with the blanks that stood around the old ones."""
    bare = old.strip()
    if not bare:
        return f" {text} " if text else old
    begin = old.index(bare)
    return old[:begin] + text + old[begin + len(bare) :]
