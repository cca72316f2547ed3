"""Converts a spreadsheet (XLSForm) into an XForm, through pyxform.

pyxform is imported here alone, and only when a spreadsheet is loaded.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from vetting_desk.errors import FormSyntaxError

_WORKBOOKS = {b"PK\x03\x04": ".xlsx", b"\xd0\xcf\x11\xe0": ".xls"}


def convert(source: Path | bytes) -> bytes:
    """Return the XForm that a spreadsheet describes.

    Raises:
        FormSyntaxError: If pyxform refuses it; `detail` is ``"spreadsheet"`` and `told` is what
            pyxform says, in English, about sheet, row and column.
    """
    from pyxform.errors import PyXFormError
    from pyxform.xls2xform import convert as pyxform_convert

    file = source.name if isinstance(source, Path) else ""
    given: Any = str(source) if isinstance(source, Path) else io.BytesIO(source)
    if isinstance(source, Path):
        with source.open("rb") as opened:
            begins = opened.read(8)
    else:
        begins = source[:8]
    try:
        xform = pyxform_convert(given, validate=False, file_type=_workbook(begins)).xform
    except PyXFormError as error:
        raise FormSyntaxError(file=file, line=0, detail="spreadsheet", told=str(error)) from None
    except Exception as error:  # noqa: BLE001 (pyxform and openpyxl raise anything on a broken file)
        raise FormSyntaxError(
            file=file, line=0, detail="spreadsheet", told=type(error).__name__
        ) from None
    return str(xform).encode("utf-8")


def _workbook(begins: bytes) -> str | None:
    """Return which kind of workbook begins so; None for text, of which the file's name tells more.

    Agencies' files are met whose name says ``.xlsx`` while their content is the older ``.xls``.
    """
    return _WORKBOOKS.get(begins[:4])
