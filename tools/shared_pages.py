"""Writes the shared pages of the questionnaires into every source that names them.

Safety, language, age, notice, breaks and the like are asked alike in most instruments. Each stands once, as
a fragment in ``resources/instruments/shared/NAME.md``: a survey table, and the choice lists it uses. A source
names a fragment by a pair of mark rows, between which ``python -m tools.shared_pages`` writes its rows::

    <!-- shared age -->
    <!-- shared obtained item=h1 -->      every {item} in the fragment becomes h1
    <!-- shared choices -->               once, in the table of choices: the lists of all fragments named
    <!-- shared end -->                   closes each

Mark rows are comments: pyxform leaves them out, so the sources stay ordinary XLSForms. A column that a fragment
needs and a source lacks is added to the source. ``--check`` writes nothing and names the sources that are not
current; a test does the same.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from vetting_desk.paths import resource_path

INSTRUMENTS = resource_path("instruments")
FRAGMENTS = INSTRUMENTS / "shared"
CHOICES = "choices"
_BEGIN = re.compile(r"<!-- shared (?P<name>[a-z0-9-]+)(?P<values>(?: [a-z_]+=[\w-]+)*) -->")
_END = "<!-- shared end -->"
_CELL = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|[-|]+\|?")

Row = dict[str, str]


class SharedPageError(Exception):
    """A source and the shared pages do not fit; the text says what and where."""


@dataclass(frozen=True, slots=True)
class Fragment:
    """One shared page.

    Attributes:
        rows: Its rows of the survey, by column; only cells that are filled.
        lists: The rows of its choice lists, by the list's name.
    """

    rows: tuple[Row, ...]
    lists: dict[str, tuple[Row, ...]]


def read_fragment(path: Path) -> Fragment:
    """Return what a fragment's file holds.

    Raises:
        SharedPageError: If it has no survey, or a list of a question does not stand in it.
    """
    tables = {name: list(rows) for name, rows in _tables(path.read_text(encoding="utf-8"))}
    rows = tuple(tables.get("survey", ()))
    if not rows:
        raise SharedPageError(f"{path.name}: no survey")
    lists: dict[str, tuple[Row, ...]] = {}
    for row in tables.get(CHOICES, ()):
        name = row["list_name"]
        lists[name] = (*lists.get(name, ()), row)
    for row in rows:
        kind, _, name = row.get("type", "").partition(" ")
        if kind.startswith("select_") and name not in lists:
            raise SharedPageError(f"{path.name}: no choices {name}")
    return Fragment(rows, lists)


def current(text: str, fragments: Path = FRAGMENTS) -> str:
    """Return a source with the rows of every fragment it names.

    Args:
        text: The source.
        fragments: The folder of the fragments.

    Raises:
        SharedPageError: If a fragment is missing, a mark is not closed, a list stands twice with other words,
            or the lists have no place.
    """
    lines = text.split("\n")
    named = [match for line in lines if (match := _BEGIN.fullmatch(line.strip()))]
    names = {match["name"] for match in named} - {"end", CHOICES}
    found = {name: _fragment(fragments, name) for name in sorted(names)}
    lists = _lists(found)
    if lists and not any(match["name"] == CHOICES for match in named):
        raise SharedPageError("no place for the lists: <!-- shared choices -->")
    for name in _own_lists(lines) & set(lists):
        raise SharedPageError(f"the list {name} is a shared page's: take it out, or name another")
    needed = {column for each in found.values() for row in each.rows for column in row}
    listed = {column for rows in lists.values() for row in rows for column in row}
    lines = _with_columns(_with_columns(lines, "survey", needed), CHOICES, listed)
    return "\n".join(_written(lines, found, lists))


def write(folder: Path = INSTRUMENTS) -> tuple[Path, ...]:
    """Bring every source of a folder up to date, and return those that were not; sorted by name."""
    behind = stale(folder)
    for path in behind:
        path.write_text(_current_of(path, folder), encoding="utf-8")
    return behind


def stale(folder: Path = INSTRUMENTS) -> tuple[Path, ...]:
    """Return the sources that do not hold the shared pages as they are now; sorted by name."""
    return tuple(
        path
        for path in sorted(folder.glob("*.md"))
        if path.read_text(encoding="utf-8") != _current_of(path, folder)
    )


def _current_of(path: Path, folder: Path) -> str:
    try:
        return current(path.read_text(encoding="utf-8"), folder / "shared")
    except SharedPageError as error:
        raise SharedPageError(f"{path.name}: {error}") from error


def _fragment(folder: Path, name: str) -> Fragment:
    path = folder / f"{name}.md"
    if not path.exists():
        raise SharedPageError(f"no shared page {name}")
    return read_fragment(path)


def _lists(found: dict[str, Fragment]) -> dict[str, tuple[Row, ...]]:
    """Return the choice lists of all fragments, each once."""
    lists: dict[str, tuple[Row, ...]] = {}
    for name, fragment in found.items():
        for key, rows in fragment.lists.items():
            if lists.setdefault(key, rows) != rows:
                raise SharedPageError(f"the list {key} reads otherwise in {name}")
    return lists


def _own_lists(lines: Sequence[str]) -> set[str]:
    """Return the names of the lists that a source writes itself, outside every mark."""
    own: list[str] = []
    inside = False
    for line in lines:
        mark = line.strip()
        if _BEGIN.fullmatch(mark):
            inside = mark != _END
        elif not inside:
            own.append(line)
    return {
        row["list_name"]
        for name, rows in _tables("\n".join(own))
        if name == CHOICES
        for row in rows
        if "list_name" in row
    }


def _written(
    lines: Sequence[str], found: dict[str, Fragment], lists: dict[str, tuple[Row, ...]]
) -> Iterator[str]:
    columns: list[str] = []
    mark = ""
    for line in lines:
        match = _BEGIN.fullmatch(line.strip())
        if match is None:
            columns = _heading(line) or columns
            if not mark:
                yield line
            continue
        if (match["name"] == "end") is not bool(mark):
            raise SharedPageError(f"not closed: {mark}" if mark else "an end without a beginning")
        yield line
        mark = "" if mark else line.strip()
        if mark:
            yield from _rows(match, columns, found, lists)
    if mark:
        raise SharedPageError(f"not closed: {mark}")


def _heading(line: str) -> list[str]:
    """Return the columns that a line begins a table with; none for another line."""
    cells = _cells(line)
    return cells[1:] if cells and cells[0] else []


def _rows(
    mark: re.Match[str],
    columns: Sequence[str],
    found: dict[str, Fragment],
    lists: dict[str, tuple[Row, ...]],
) -> Iterator[str]:
    """Yield the lines that stand after a mark."""
    rows = [row for name in sorted(lists) for row in lists[name]]
    if mark["name"] != CHOICES:
        rows = list(found[mark["name"]].rows)
    values = dict(pair.split("=") for pair in mark["values"].split())
    for row in rows:
        yield _line(row, columns, values)


def _line(row: Row, columns: Sequence[str], values: dict[str, str]) -> str:
    written = " | ".join(row.get(column, "") for column in columns)
    for name, value in values.items():
        written = written.replace(f"{{{name}}}", value)
    return f"|  | {written} |"


def _with_columns(lines: Sequence[str], sheet: str, needed: set[str]) -> list[str]:
    """Return the lines with further columns at the end of a table, where it lacks some."""
    written: list[str] = []
    more: list[str] = []
    inside = False
    for line in lines:
        cells = _cells(line)
        if cells and cells[0]:
            inside = cells[0] == sheet
            more = sorted(needed - set(cells)) if inside else []
            written.append(f"{line.rstrip()} {' | '.join(more)} |" if more else line)
        elif inside and more and line.startswith("|"):
            ruled = _RULE.fullmatch(line.strip())
            written.append(line.rstrip() + ("---|" if ruled else "  |") * len(more))
        else:
            written.append(line)
    return written


def _tables(text: str) -> Iterator[tuple[str, list[Row]]]:
    """Yield each table of a Markdown XLSForm: its name, and its rows by column."""
    name, columns, rows = "", list[str](), list[Row]()
    for line in text.split("\n"):
        cells = _cells(line)
        if not cells:
            continue
        if cells[0]:
            if name:
                yield name, rows
            name, columns, rows = cells[0], cells[1:], []
        elif name:
            pairs = zip(columns, cells[1:], strict=False)
            row = {column: cell for column, cell in pairs if column and cell}
            if row:
                rows.append(row)
    if name:
        yield name, rows


def _cells(line: str) -> list[str]:
    """Return the cells of a table's row, as written; none for another line and for the rule below a heading."""
    if not line.startswith("|") or _RULE.fullmatch(line.strip()):
        return []
    return [cell.strip() for cell in _CELL.split(line.strip())[1:-1]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the shared pages, or list the sources that do not hold them as they are now.

    Returns:
        0 when done, 1 if ``--check`` found a source that is not current, 2 if a source and a page do not fit.
    """
    parser = argparse.ArgumentParser(
        prog="python -m tools.shared_pages", description="Write the shared pages into the sources."
    )
    parser.add_argument("folder", nargs="?", type=Path, default=INSTRUMENTS)
    parser.add_argument("--check", action="store_true", help="write nothing")
    chosen = parser.parse_args(arguments)
    try:
        paths = (stale if chosen.check else write)(chosen.folder)
    except SharedPageError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    word = "not current" if chosen.check else "written"
    sys.stdout.writelines(f"{word}: {path}\n" for path in paths)
    return 1 if chosen.check and paths else 0


if __name__ == "__main__":
    raise SystemExit(main())
