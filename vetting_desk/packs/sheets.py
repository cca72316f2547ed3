"""Tables of a spreadsheet as plain rows of text: of a workbook (XLSX), or of a folder with a CSV file for each.

Bounded before anything is unpacked: a workbook is a ZIP file, and a few kilobytes of it can claim gigabytes.
What the tables mean is `reading`.
"""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from vetting_desk.errors import PackError

MAX_FILE: Final = 16 * 1024 * 1024
"""Bytes of a workbook, or of one CSV file."""
MAX_UNPACKED: Final = 64 * 1024 * 1024
"""Bytes of a workbook's content."""
MAX_MEMBERS: Final = 500
MAX_ROWS: Final = 20_000
MAX_COLUMNS: Final = 40
MAX_SHEETS: Final = 40

_DANGEROUS: Final = ("=", "+", "-", "@", "\t", "\r")
"""What spreadsheets take for the beginning of a formula in a CSV file."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet.

    Attributes:
        name: The sheet's name, or the CSV file's without its ending.
        rows: Number of each row as the spreadsheet counts it, and its cells as text; empty rows are left out.
    """

    name: str
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_tables(source: Path) -> list[Table]:
    """Read a workbook, or a folder of CSV files.

    Raises:
        PackError: If it cannot be read, or is too large. Field ``detail`` is a key: ``not-a-spreadsheet``,
            ``too-large``, ``not-utf-8``, ``no-tables``.
        OSError: If the system cannot read it.
    """
    tables = _folder(source) if source.is_dir() else _workbook(source)
    if not tables:
        raise PackError(file=source.name, detail="no-tables")
    return tables


def write_tables(tables: Iterable[tuple[str, Iterable[tuple[str, ...]]]], target: Path) -> None:
    """Write tables as a workbook, or as CSV files where `target` is a folder.

    Args:
        tables: Name and rows of each.
        target: A path that ends with ``.xlsx``, or a folder that is there.

    Raises:
        OSError: If the system cannot write it.
    """
    if target.is_dir():
        for name, rows in tables:
            with (target / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
                csv.writer(file).writerows([_harmless(cell) for cell in row] for row in rows)
        return
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    for name, rows in tables:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([_cell(sheet, text) for text in row])
    book.save(target)


def _cell(sheet: Any, text: str) -> Any:
    """Return a cell that holds text whatever it begins with: a formula would be computed by who opens it."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    return cell


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def _as_written(cell: str) -> str:
    """Return a cell without the mark that `_harmless` puts before it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_DANGEROUS) else cell


def _folder(source: Path) -> list[Table]:
    tables = []
    for path in sorted(source.glob("*.csv"))[:MAX_SHEETS]:
        if path.stat().st_size > MAX_FILE:
            raise PackError(file=path.name, detail="too-large")
        try:
            text = path.read_bytes().decode("utf-8-sig")
            read = csv.reader(io.StringIO(text, newline=""), strict=True)
            rows = [[_as_written(cell) for cell in row] for row in read]
        except UnicodeDecodeError as error:
            raise PackError(file=path.name, detail="not-utf-8") from error
        except csv.Error as error:
            raise PackError(file=path.name, detail="not-a-spreadsheet") from error
        tables.append(_table(path.stem, rows, path.name))
    return tables


def _workbook(source: Path) -> list[Table]:
    _check_size(source)
    from openpyxl import load_workbook

    try:
        book = load_workbook(source, read_only=True, data_only=True, keep_links=False)
        try:
            return [
                _table(sheet.title, sheet.iter_rows(values_only=True), source.name)
                for sheet in book.worksheets[:MAX_SHEETS]
            ]
        finally:
            book.close()
    except (PackError, OSError, MemoryError):
        raise
    except Exception as error:  # openpyxl raises anything on a broken file
        raise PackError(file=source.name, detail="not-a-spreadsheet") from error


def _check_size(source: Path) -> None:
    if source.stat().st_size > MAX_FILE:
        raise PackError(file=source.name, detail="too-large")
    try:
        with zipfile.ZipFile(source) as archive:
            members = archive.infolist()
            if len(members) > MAX_MEMBERS or not _fits(archive, members):
                raise PackError(file=source.name, detail="too-large")
    except (zipfile.BadZipFile, NotImplementedError, EOFError, RuntimeError) as error:
        raise PackError(file=source.name, detail="not-a-spreadsheet") from error


def _fits(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> bool:
    """Return whether all members together are within bounds, by what they hold and not by what they say."""
    if sum(member.file_size for member in members) > MAX_UNPACKED:
        return False
    left = MAX_UNPACKED
    for member in members:
        with archive.open(member) as file:
            while piece := file.read(256 * 1024):
                left -= len(piece)
                if left < 0:
                    return False
    return True


def _table(name: str, rows: Iterable[Iterable[Any]], file: str) -> Table:
    return Table(name.strip().casefold(), tuple(_rows(rows, file)))


def _rows(rows: Iterable[Iterable[Any]], file: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    for number, row in enumerate(rows, start=1):
        if number > MAX_ROWS:
            raise PackError(file=file, detail="too-large")
        cells = tuple(_text(cell) for cell in row)
        while cells and not cells[-1]:
            cells = cells[:-1]
        if len(cells) > MAX_COLUMNS:
            raise PackError(file=file, detail="too-large")
        if cells:
            yield number, cells


def _text(cell: Any) -> str:
    """Return a cell's content as it reads; spreadsheets keep days and whole numbers as other kinds."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = str(cell).replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    return text.strip()
