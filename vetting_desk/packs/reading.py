"""A pack in the making, read from its spreadsheet: which sheets and columns there are, and what each row says.

Reads on past mistakes, so that all of them are named at once with sheet and row.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from vetting_desk.model.pack import PackContent, PackSort, PackText
from vetting_desk.model.pack_problem import PackProblem
from vetting_desk.packs.document import MAX_LANGUAGES
from vetting_desk.packs.sheets import Table, read_tables, write_tables
from vetting_desk.packs.wanted import SHEETS

SETTINGS: Final = "pack"
"""The sheet of settings: a name and a value in each row."""
NAMES: Final = ("id", "title", "official", "languages")
COLUMNS: Final = ("key", "language", "text", "approved_by", "approved_on")
OPTIONAL: Final = ("remark",)
"""A column that is for those who edit, and travels nowhere."""

_KEY: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}", re.ASCII)
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?", re.ASCII)


def read_pack(source: Path) -> tuple[PackContent, tuple[PackProblem, ...]]:
    """Read a workbook, or a folder of CSV files, as a pack.

    Returns:
        The pack as far as it can be read, and what is wrong with the spreadsheet.

    Raises:
        PackError: If it is no spreadsheet, or too large.
        OSError: If the system cannot read it.
    """
    problems: list[PackProblem] = []
    tables = {table.name: table for table in read_tables(source)}
    settings = _settings(tables.get(SETTINGS), problems)
    texts: list[PackText] = []
    for sort, sheet in SHEETS.items():
        if sheet in tables:
            texts += _texts(sort, tables[sheet], problems)
    problems += [
        PackProblem("unknown-sheet", name)
        for name in tables
        if name != SETTINGS and name not in SHEETS.values()
    ]
    languages = tuple(part for part in re.split(r"[,;\s]+", settings["languages"]) if part)
    content = PackContent(
        settings["id"], settings["title"], settings["official"], languages, tuple(texts)
    )
    problems += _wrong_settings(content)
    problems += _unlisted(content)
    return content, tuple(problems)


def write_pack(content: PackContent, target: Path) -> None:
    """Write a pack as a spreadsheet, to be edited and read again: a workbook, or CSV files in a folder.

    Raises:
        OSError: If the system cannot write it.
    """
    values = (content.id, content.title, content.official, ", ".join(content.languages))
    settings = [("name", "value"), *zip(NAMES, values, strict=True)]
    write_tables(
        [
            (SETTINGS, settings),
            *((sheet, _written(content, sort)) for sort, sheet in SHEETS.items()),
        ],
        target,
    )


def _written(content: PackContent, sort: PackSort) -> Iterator[tuple[str, ...]]:
    yield (*COLUMNS, *OPTIONAL)
    for text in content.texts:
        if text.sort is sort:
            yield text.key, text.language, text.text, text.approved_by, text.approved_on, ""


def _settings(table: Table | None, problems: list[PackProblem]) -> Mapping[str, str]:
    found = dict.fromkeys(NAMES, "")
    if table is None:
        problems.append(PackProblem("no-sheet", SETTINGS))
        return found
    for row, cells in table.rows:
        name = cells[0].casefold()
        if name in found:
            found[name] = cells[1] if len(cells) > 1 else ""
        elif name != "name":
            problems.append(PackProblem("setting-unknown", SETTINGS, row, detail=cells[0]))
    problems += [
        PackProblem("setting-missing", SETTINGS, detail=name) for name in NAMES if not found[name]
    ]
    return found


def _texts(sort: PackSort, table: Table, problems: list[PackProblem]) -> list[PackText]:
    if not table.rows:
        return []
    (_, heading), *rows = table.rows
    places = {name.casefold(): place for place, name in enumerate(heading) if name}
    problems += [
        PackProblem("unknown-column", table.name, 1, detail=name)
        for name in places
        if name not in COLUMNS and name not in OPTIONAL
    ]
    missing = [name for name in COLUMNS if name not in places]
    if missing:
        problems += [PackProblem("no-column", table.name, 1, detail=name) for name in missing]
        return []
    texts: list[PackText] = []
    seen: set[tuple[str, str]] = set()
    for row, cells in rows:
        values = [cells[places[name]] if places[name] < len(cells) else "" for name in COLUMNS]
        text = PackText(sort, *values)
        wrong = list(_wrong(text, table.name, row))
        if (text.key, text.language) in seen:
            wrong.append(_at("twice", text, table.name, row))
        seen.add((text.key, text.language))
        problems += wrong
        if not any(problem.error for problem in wrong):
            texts.append(text)
    return texts


def _wrong(text: PackText, sheet: str, row: int) -> Iterator[PackProblem]:
    if not _KEY.fullmatch(text.key):
        yield _at("bad-key", text, sheet, row)
    if not _LANGUAGE.fullmatch(text.language):
        yield _at("bad-language", text, sheet, row)
    if not text.text:
        yield _at("empty-text", text, sheet, row)
    if not text.approved_by:
        yield _at("not-approved", text, sheet, row)
    elif not text.approved_on:
        yield _at("no-day", text, sheet, row)
    elif not _is_day(text.approved_on):
        yield _at("bad-day", text, sheet, row, text.approved_on)


def _wrong_settings(content: PackContent) -> Iterator[PackProblem]:
    if content.id and not _KEY.fullmatch(content.id):
        yield PackProblem("setting-wrong", SETTINGS, detail="id")
    if len(content.title) > 200:
        yield PackProblem("setting-wrong", SETTINGS, detail="title")
    if content.official and not _LANGUAGE.fullmatch(content.official):
        yield PackProblem("setting-wrong", SETTINGS, detail="official")
    codes: Sequence[str] = content.languages
    unsound = (
        len(set(codes)) != len(codes)
        or len(codes) > MAX_LANGUAGES
        or not all(map(_LANGUAGE.fullmatch, codes))
    )
    if codes and (unsound or content.official not in codes):
        yield PackProblem("setting-wrong", SETTINGS, detail="languages")


def _unlisted(content: PackContent) -> Iterator[PackProblem]:
    spoken = dict.fromkeys(text.language for text in content.texts)
    for language in spoken:
        if language not in content.languages:
            yield PackProblem("language-not-listed", language=language)


def _at(kind: str, text: PackText, sheet: str, row: int, detail: str = "") -> PackProblem:
    return PackProblem(kind, sheet, row, text.key, text.language, detail)


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
