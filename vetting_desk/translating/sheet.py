"""A catalogue as a workbook (XLSX), for translators who work in a spreadsheet.

One row a text: key, source, translation, state, notes. A cell begins and ends without blanks; whoever puts
a text back (`units.put_back`) gives it those of its source. Read with the bounds of approved texts
(`packs.sheets`).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from vetting_desk.errors import PackError, TranslationFileError
from vetting_desk.packs.sheets import MAX_ROWS, Table, read_tables, write_tables
from vetting_desk.translating.units import Catalogue, State, Unit

MAX_CELL: Final = 32_767
"""Characters of one cell: as many as Excel keeps."""

_TEXTS, _ABOUT = "texts", "about"
_HEADINGS: Final = ("key", "source", "translation", "state", "notes")
_ILLEGAL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]|_x[0-9A-Fa-f]{4}_")
"""What a cell cannot hold as it is, or would be read back as something else (ECMA-376, 22.9.2.19)."""


def write_sheet(catalogue: Catalogue, target: Path) -> None:
    """Write a catalogue as a workbook.

    Raises:
        TranslationFileError: If a text cannot stand in a cell, or there are too many; XLIFF takes them.
        OSError: If the system cannot write it.
    """
    if len(catalogue.units) >= MAX_ROWS:
        raise TranslationFileError(file=target.name, detail="too-many-units")
    rows = [_row(unit, target.name) for unit in catalogue.units]
    about = [
        ("name", "value"),
        ("origin", catalogue.origin),
        ("from", catalogue.source_language),
        ("to", catalogue.target_language),
    ]
    write_tables([(_TEXTS, [_HEADINGS, *rows]), (_ABOUT, about)], target)


def read_sheet(source: Path) -> Catalogue:
    """Return the catalogue of a workbook.

    Raises:
        TranslationFileError: If it is no workbook of texts. `detail` is a key of `packs.sheets`,
            ``no-texts-sheet``, ``no-languages``, ``no-unit-name`` or ``unit-twice``.
        OSError: If the system cannot read it.
    """
    try:
        tables = {table.name: table for table in read_tables(source)}
    except PackError as error:
        raise TranslationFileError(file=source.name, detail=error.fields["detail"]) from error
    if _TEXTS not in tables or _ABOUT not in tables:
        raise TranslationFileError(file=source.name, detail="no-texts-sheet")
    about = {cells[0]: cells[1] for _, cells in tables[_ABOUT].rows if len(cells) > 1}
    if not about.get("from") or not about.get("to"):
        raise TranslationFileError(file=source.name, detail="no-languages")
    units = tuple(_units(tables[_TEXTS], source.name))
    return Catalogue(about.get("origin", ""), about["from"], about["to"], units)


def _row(unit: Unit, file: str) -> tuple[str, ...]:
    for text in (unit.key, unit.source, unit.target):
        if _ILLEGAL.search(text):
            raise TranslationFileError(file=file, detail="control-character", name=unit.key)
        if len(text) > MAX_CELL:
            raise TranslationFileError(file=file, detail="cell-too-long", name=unit.key)
    return (unit.key, unit.source, unit.target, str(unit.state), "\n".join(unit.notes))


def _units(table: Table, file: str) -> list[Unit]:
    _, head = table.rows[0]
    if head[: len(_HEADINGS)] != _HEADINGS:
        raise TranslationFileError(file=file, detail="no-texts-sheet")
    found: dict[str, Unit] = {}
    for _, cells in table.rows[1:]:
        key, source, target, state, notes = (*cells, "", "", "", "", "")[: len(_HEADINGS)]
        if not key:
            raise TranslationFileError(file=file, detail="no-unit-name")
        if key in found:
            raise TranslationFileError(file=file, detail="unit-twice", name=key)
        changed = State.SOURCE_CHANGED if state == State.SOURCE_CHANGED else State.TRANSLATED
        said = tuple(notes.split("\n")) if notes else ()
        found[key] = Unit(key, source, target, changed if target else State.MISSING, said)
    return list(found.values())
