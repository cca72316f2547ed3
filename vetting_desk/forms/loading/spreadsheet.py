"""Converts a spreadsheet (XLSForm) into an XForm, through pyxform.

pyxform is imported only here, and only when a spreadsheet is loaded. It stops at the first problem;
`convert_in_spite` fixes that cell in memory and continues, so that all of them are reported.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import asdict
from pathlib import PurePath

from vetting_desk.errors import FormSyntaxError
from vetting_desk.forms.loading.blame import Sheets, blamed, check_headings
from vetting_desk.forms.loading.workbooks import prepare

MAX_PROBLEMS = 30
"""Most problems reported for one spreadsheet; each takes another conversion."""
_DATE_CELL = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)?", re.ASCII)
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
        FormSyntaxError: If it is refused. `detail` says why; ``"spreadsheet"`` stands for pyxform's own message
            in `output`, in English, about sheet, row and column.
    """
    return _converted(name, _read(source, name))


def convert_in_spite(
    source: bytes, name: str = ""
) -> tuple[bytes | None, tuple[FormSyntaxError, ...]]:
    """Convert a spreadsheet as if its bad cells were not there.

    Args:
        source: As for `convert`.
        name: The same.

    Returns:
        The XForm, or None if it cannot be fixed; and what was refused, in its order.
    """
    try:
        sheets = _read(source, name)
    except FormSyntaxError as error:
        return None, (error,)
    try:
        return _converted(name, sheets), ()
    except FormSyntaxError as error:
        return _mended(name, sheets, error)


def _mended(
    name: str, sheets: Sheets, first: FormSyntaxError
) -> tuple[bytes | None, tuple[FormSyntaxError, ...]]:
    found = [first]
    while len(found) < MAX_PROBLEMS and _mend(sheets, found[-1]):
        try:
            xml = _converted(name, sheets)
        except FormSyntaxError as error:
            found.append(error)
        else:
            return xml, tuple(found)
    return None, tuple(found)


def _mend(sheets: Sheets, error: FormSyntaxError) -> bool:
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


def _read(source: bytes, name: str) -> Sheets:
    """Return the tables of a spreadsheet as pyxform reads them.

    Raises:
        FormSyntaxError: If they cannot be read.
    """
    from pyxform.errors import PyXFormError, PyXFormReadError
    from pyxform.xls2json_backends import DefinitionData, SupportedFileTypes

    prepared = prepare(source, name)
    read = SupportedFileTypes.get_processors()[SupportedFileTypes(prepared.kind)]
    try:
        tables: Sheets = read(io.BytesIO(prepared.content))
        sheets = asdict(DefinitionData(**tables))
    except PyXFormReadError as error:
        raise _refused(name, _unread(prepared.kind, str(error))) from error
    except PyXFormError as error:
        raise _refused(name, "spreadsheet", output=str(error)) from error
    except Exception as error:  # what the libraries below raise on a broken file has no common base
        raise _refused(name, _unread(prepared.kind, "")) from error
    sheets["fallback_form_name"] = PurePath(name).stem or None
    for sheet, headings in _headings(sheets):
        check_headings(prepared, name, sheet, headings)
    _write_dates_as_dates(sheets)
    return sheets


def _unread(kind: str, words: str) -> str:
    """Return why a file of a known kind could not be read."""
    if "encrypted" in words:
        return "password"
    return "no-tables" if kind in (".md", ".csv") else "damaged-workbook"


def _headings(sheets: Sheets) -> Iterator[tuple[str, list[str]]]:
    for key, found in sheets.items():
        if key.endswith("_header") and found:
            yield key.removesuffix("_header"), [str(heading) for heading in found[0]]


def _write_dates_as_dates(sheets: Sheets) -> None:
    """Write the dates of a workbook as ODK does; pyxform writes a time beside each."""
    for key, rows in sheets.items():
        if not isinstance(rows, list) or key.endswith("_header"):
            continue
        for row in rows:
            for column, value in row.items() if isinstance(row, dict) else ():
                found = _DATE_CELL.fullmatch(value) if isinstance(value, str) else None
                if found is not None:
                    day, time = found.groups()
                    row[column] = day if time == "00:00:00" else f"{day}T{time}"


def _converted(file: str, sheets: Sheets) -> bytes:
    from pyxform.errors import PyXFormError

    try:
        return _xform(sheets)
    except PyXFormError as error:
        raise _refused(file, "spreadsheet", output=str(error)) from error
    except Exception as error:  # pyxform raises anything on what it does not foresee
        raise blamed(file, sheets, error, _xform) from error


def _xform(sheets: Sheets) -> bytes:
    from pyxform.xls2xform import convert as pyxform_convert

    # pyxform modifies its input.
    return str(pyxform_convert(deepcopy(sheets), validate=False).xform).encode()


def _refused(file: str, detail: str, **more: str) -> FormSyntaxError:
    return FormSyntaxError(file=file, line=0, detail=detail, **more)
