"""A question answered by DuckDB, in memory, over lines that came out of PostgreSQL as an Arrow table.

The answer is that of `model.numbers.questions.answer`; a test holds the two against each other. DuckDB is
closed as in `linkage.batch`: no temporary directory, so that nothing is spilled; no extension; no file read.
The extra ``registry``.
"""

from collections.abc import Iterable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from vetting_desk.errors import ExtraMissingError
from vetting_desk.model.numbers.columns import MONTHS, Column
from vetting_desk.model.numbers.editions import WITHHELD, EditionHead, Line
from vetting_desk.model.numbers.questions import Answer, Question, answered, require

if TYPE_CHECKING:
    import pyarrow as pa

EXTRA: Final = "registry"
MEMORY: Final = "512MB"
OPTIONS: Final[dict[str, Any]] = {
    "memory_limit": MEMORY,
    "temp_directory": "",
    "autoload_known_extensions": "false",
    "autoinstall_known_extensions": "false",
}
_NEEDED: Final = ("duckdb", "pyarrow")
_COUNT: Final = "n"


def require_extra() -> None:
    """Check that what it takes is installed.

    Raises:
        ExtraMissingError: Naming the extra, and what of it is missing.
    """
    gone = [name for name in _NEEDED if find_spec(name) is None]
    if gone:
        install = f"vetting-desk[{EXTRA}]"
        raise ExtraMissingError(extra=EXTRA, missing=", ".join(gone), install=install)


def arrow(columns: tuple[Column, ...], lines: Iterable[tuple[Line, int]]) -> "pa.Table":
    """Return lines as a table: a column of text for each of theirs, and how many cases."""
    import pyarrow as pa

    found = list(lines)
    made = {
        column.value: pa.array([line[at] for line, _ in found], pa.string())
        for at, column in enumerate(columns)
    }
    return pa.table({**made, _COUNT: pa.array([n for _, n in found], pa.int64())})


def answer(head: EditionHead, table: "pa.Table", question: Question) -> Answer:
    """Return what the lines of an edition say to a question.

    Args:
        head: Of the edition.
        table: Its lines, as `arrow` makes them.
        question: What is asked.

    Raises:
        InputError: If it cannot be asked.
        ExtraMissingError: If the extra is not installed.
    """
    require_extra()
    import duckdb

    require(question)
    connection = duckdb.connect(":memory:", config=OPTIONS)
    try:
        connection.register("lines", table)
        connection.execute("SET enable_external_access = false")
        told = ", ".join(_told(column, question) for column in question.by)
        groups = ", ".join(str(at + 1) for at in range(len(question.by)))
        kept, values = _kept(question)
        rows = connection.execute(
            f"SELECT {told}, sum({_COUNT}) FROM lines WHERE {kept} GROUP BY {groups}",  # noqa: S608 (names of columns)
            values,
        ).fetchall()
    finally:
        connection.close()
    return answered(head, question, {tuple(line): int(n) for *line, n in rows})


def _told(column: Column, question: Question) -> str:
    name = f'"{column.value}"'
    if column not in MONTHS or question.months:
        return name
    return f"CASE WHEN {name} = '{WITHHELD}' THEN {name} ELSE substr({name}, 1, 4) END"


def _kept(question: Question) -> tuple[str, list[str]]:
    parts, values = ["true"], []
    for column, wanted in question.where:
        either = []
        for value in wanted:
            year = column in MONTHS and len(value) == len("2026") and value.isdigit()
            name = f'"{column.value}"'
            either.append(f"substr({name}, 1, 4) = ?" if year else f"{name} = ?")
            values.append(value)
        parts.append(f"({' OR '.join(either)})")
    return " AND ".join(parts), values
