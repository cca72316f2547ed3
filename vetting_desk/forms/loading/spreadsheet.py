"""Converts a spreadsheet (XLSForm) into an XForm, through pyxform.

pyxform is imported only here, and only when a spreadsheet is loaded. It stops at the first problem;
`convert_in_spite` fixes that cell in memory and continues, so that all of them are reported.
"""

from __future__ import annotations

import io
import re
from copy import deepcopy
from dataclasses import asdict
from functools import partial
from pathlib import PurePath
from typing import Any

from vetting_desk.errors import FormSyntaxError

MAX_PROBLEMS = 30
"""Most problems reported for one spreadsheet; each takes another conversion."""
_WORKBOOKS = {b"PK\x03\x04": ".xlsx", b"\xd0\xcf\x11\xe0": ".xls"}
_CELL = re.compile(r"\[row : (\d+)\] On the '(\w+)' sheet, the '([^']+)' value")
_TYPE = re.compile(r"Unknown question type '([^']*)'")
_HEADER_ROWS = 2
"""Rows are counted from 1, and the first one contains the column names."""
_INSTEAD = {"type": "text"}
"""Replacement for the content of cells that must not be empty."""
_MUST_STAY = frozenset({"name", "list_name"})
"""Columns that cannot be removed without making later rows meaningless."""


def convert(source: bytes, name: str = "") -> bytes:
    """Return the XForm that a spreadsheet describes.

    Args:
        source: Its content; whoever calls has looked at how much it is (`limits`).
        name: Its file's name; its ending says what it is where the content does not.

    Raises:
        FormSyntaxError: If pyxform refuses it; `detail` is ``"spreadsheet"`` and `output` is pyxform's
            message, in English, about sheet, row and column.
    """
    from pyxform.xls2xform import convert as pyxform_convert

    given: Any = io.BytesIO(source)
    kind = _kind(source, name)
    return _converted(name, lambda: pyxform_convert(given, validate=False, file_type=kind).xform)


def convert_in_spite(
    source: bytes, name: str = ""
) -> tuple[bytes | None, tuple[FormSyntaxError, ...]]:
    """Convert a spreadsheet as if its bad cells were not there.

    Args:
        source: As for `convert`.
        name: The same.

    Returns:
        The XForm, or None if it cannot be fixed; and what pyxform refused, in its order.
    """
    try:
        return convert(source, name), ()
    except FormSyntaxError as error:
        return _mended(source, name, error)


def _mended(
    source: bytes, name: str, first: FormSyntaxError
) -> tuple[bytes | None, tuple[FormSyntaxError, ...]]:
    from pyxform.xls2json_backends import get_xlsform

    found = [first]
    try:
        sheets = asdict(get_xlsform(io.BytesIO(source), _kind(source, name)))
        while len(found) < MAX_PROBLEMS and _mend(sheets, found[-1]):
            try:
                # pyxform modifies its input.
                given = deepcopy(sheets)
                xml = _converted(name, partial(_xform, given))
            except FormSyntaxError as error:
                found.append(error)
            else:
                return xml, tuple(found)
    except Exception:  # noqa: BLE001 (the problem is found; this only looks for more)
        return None, tuple(found)
    return None, tuple(found)


def _mend(sheets: dict[str, Any], error: FormSyntaxError) -> bool:
    """Remove the cell that `error` is about from the workbook; return False if it names none.

    For an unknown type pyxform reports no row: it is added to the error.
    """
    output = str(error.fields.get("output", ""))
    unknown = _TYPE.search(output)
    for at, row in enumerate(sheets.get("survey") or ()) if unknown is not None else ():
        if unknown is not None and str(row.get("type", "")).strip() == unknown[1]:
            output = (
                f"[row : {at + _HEADER_ROWS}] On the 'survey' sheet, the 'type' value: {output}"
            )
            error.fields["output"] = output
            break
    named = _CELL.search(output)
    if named is None or named[3] in _MUST_STAY:
        return False
    rows, at, column = sheets.get(named[2]), int(named[1]) - _HEADER_ROWS, named[3]
    if not rows or not 0 <= at < len(rows):
        return False
    row = rows[at]
    columns = [key for key in row if key == column or key.startswith((f"{column}:", f"{column} :"))]
    replaced = _INSTEAD.get(column)
    if not columns or (replaced is not None and row[columns[0]] == replaced):
        return False
    for key in columns:
        del row[key]
        if replaced is not None:
            row[key] = replaced
    return True


def _xform(workbook: Any) -> Any:
    from pyxform.xls2xform import convert as pyxform_convert

    return pyxform_convert(workbook).xform


def _converted(file: str, make: Any) -> bytes:
    from pyxform.errors import PyXFormError

    try:
        return str(make()).encode("utf-8")
    except PyXFormError as error:
        raise FormSyntaxError(file=file, line=0, detail="spreadsheet", output=str(error)) from None
    except Exception as error:  # noqa: BLE001 (pyxform and openpyxl raise anything on a broken file)
        raise FormSyntaxError(
            file=file, line=0, detail="spreadsheet", output=type(error).__name__
        ) from None


def _kind(source: bytes, name: str) -> str | None:
    """Return which kind of spreadsheet it is: by its first bytes, else by its name."""
    return _workbook(source[:8]) or PurePath(name).suffix or None


def _workbook(begins: bytes) -> str | None:
    """Return the kind of workbook by its first bytes; None for text, whose kind depends on the file name.

    Some agencies' files are named ``.xlsx`` while their content is the older ``.xls``.
    """
    return _WORKBOOKS.get(begins[:4])
