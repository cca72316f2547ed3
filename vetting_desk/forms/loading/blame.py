"""Finds the cell for which a spreadsheet is refused where pyxform does not say it.

pyxform names sheet, row and column for what it foresees. What it does not foresee is an error of Python's:
then the tables are converted again without one column, or with fewer rows, until it is known what made the
difference.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.loading.workbooks import Prepared

Sheets = dict[str, Any]
"""The tables of a spreadsheet as pyxform reads them: rows by sheet, each a cell by its heading."""

_NAMED = ("survey", "choices", "settings", "entities", "external_choices")
_IN_THREE_PARTS = frozenset({"media", "bind", "body", "control", "instance"})
"""First parts of headings that may have three, such as ``media::image::English (en)``."""
_HEADER_ROWS = 2
"""Rows are counted from 1, and the first one contains the headings."""


def check_headings(prepared: Prepared, file: str, sheet: str, headings: Sequence[str]) -> None:
    """Refuse a heading that is two.

    Raises:
        FormSyntaxError: `detail` is ``two-headings``, `name` the heading, `cell` its place if it has one.
    """
    for heading in headings:
        parts = heading.split("::")
        if len(parts) > (3 if parts[0].strip().lower() in _IN_THREE_PARTS else 2):
            raise FormSyntaxError(
                file=file,
                line=0,
                detail="two-headings",
                name=heading,
                sheet=sheet,
                cell=_cell(prepared, sheet, heading),
            )


def _cell(prepared: Prepared, sheet: str, heading: str) -> str:
    """Return the address of a heading in a workbook, such as ``F1``; empty for text."""
    first = {".xlsx": _first_row, ".xls": _first_row_of_old}.get(prepared.kind)
    for at, text in enumerate(first(prepared.content, sheet) if first is not None else ()):
        if " ".join(str(text or "").split()) == " ".join(heading.split()):
            return f"{_letters(at)}1"
    return ""


def _first_row(content: bytes, sheet: str) -> list[object]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
    try:
        names = {name.lower(): name for name in book.sheetnames}
        found = book[names.get(sheet, book.sheetnames[0])]
        return [cell.value for cell in next(found.iter_rows(max_row=1), ())]
    finally:
        book.close()


def _first_row_of_old(content: bytes, sheet: str) -> list[object]:
    import xlrd

    book = xlrd.open_workbook(file_contents=content)
    names = {name.lower(): name for name in book.sheet_names()}
    found = book.sheet_by_name(names.get(sheet, book.sheet_names()[0]))
    return list(found.row_values(0)) if found.nrows else []


def _letters(column: int) -> str:
    """Return the letters of a column, counted from 0, as spreadsheet programs name it."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def blamed(
    file: str, sheets: Sheets, error: Exception, convert: Callable[[Sheets], bytes]
) -> FormSyntaxError:
    """Return the error that says what made a conversion fail.

    Args:
        file: The spreadsheet's name.
        sheets: Its tables.
        error: What the conversion raised.
        convert: The conversion.
    """

    def still_fails(tables: Sheets) -> bool:
        try:
            convert(tables)
        except Exception as other:  # noqa: BLE001 (whether it is the same is what is asked)
            return type(other) is type(error)
        return False

    for sheet in (name for name in _NAMED if sheets.get(name)):
        rows: list[dict[str, Any]] = sheets[sheet]
        for column in dict.fromkeys(key for row in rows for key in row):
            if not still_fails(_without_column(sheets, sheet, column)):
                return _because(file, "spreadsheet-column", sheet, name=column)
        if not still_fails({**sheets, sheet: []}):
            row = _first_that_fails(sheets, sheet, still_fails)
            return _because(file, "spreadsheet-row", sheet, name=str(row + _HEADER_ROWS))
    return _because(file, "spreadsheet-unknown", "", name=type(error).__name__)


def _without_column(sheets: Sheets, sheet: str, column: str) -> Sheets:
    rows = [{key: cell for key, cell in row.items() if key != column} for row in sheets[sheet]]
    headings = [
        {key: None for key in row if key != column} for row in sheets.get(f"{sheet}_header") or ()
    ]
    return {**sheets, sheet: rows, f"{sheet}_header": headings}


def _first_that_fails(sheets: Sheets, sheet: str, still_fails: Callable[[Sheets], bool]) -> int:
    """Return the index of the row with which the rows up to it begin to fail, found by halving."""
    rows = sheets[sheet]
    sound, failing = 0, len(rows)
    while failing - sound > 1:
        middle = (sound + failing) // 2
        if still_fails({**sheets, sheet: rows[:middle]}):
            failing = middle
        else:
            sound = middle
    return failing - 1


def _because(file: str, detail: str, sheet: str, name: str) -> FormSyntaxError:
    return FormSyntaxError(file=file, line=0, detail=detail, sheet=sheet, name=name)
