"""Brings an older casebook up to the form this program knows, one numbered step at a time.

Each step is a file of plain SQL in ``steps/``, and where SQL alone cannot do it a function of the same
number in `MORE`, run in one transaction together with its own version mark: after a crash either all of a
step is there or nothing of it. What a step changes of what the audit log binds, it says in the log.
"""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

from sqlcipher3.dbapi2 import complete_statement

from vetting_desk.clock import Clock, SystemClock
from vetting_desk.errors import CasebookDamagedError, CasebookVersionError
from vetting_desk.store.engine.database import Database, open_empty
from vetting_desk.store.migration import (
    clock_moved,
    epochs_begun,
    kept_here,
    register_begun,
    settings_moved,
)

APPLICATION_ID: Final = 0x56444B31
"""``VDK1``, in the header of every casebook."""

_FOLDER: Final = Path(__file__).parent / "steps"

MORE: Final[Mapping[int, Callable[[Database, Clock], None]]] = {
    4: settings_moved.move,
    7: clock_moved.move,
    9: epochs_begun.begin,
    10: kept_here.settle,
    11: register_begun.begin,
}
"""By number what a step does after its SQL, in the same transaction."""

REBUILDING: Final = frozenset({9})
"""Steps that make a table again under its name. SQLite would take the rows that refer to it for orphans
(https://sqlite.org/lang_altertable.html#otheralter): references are checked after such a step instead of
during it."""


def migrations() -> dict[int, Path]:
    """Return the steps this program has, by number, in order."""
    found = {int(path.name[:4]): path for path in _FOLDER.glob("[0-9][0-9][0-9][0-9]_*.sql")}
    return dict(sorted(found.items()))


def is_behind(database: Database) -> bool:
    """Return whether a store that an earlier program wrote has steps before it; an empty one has not begun."""
    return 0 < int(database.value("PRAGMA user_version")) < max(migrations())


def migrate(database: Database, clock: Clock | None = None) -> int:
    """Run the steps that are missing and return how many they were.

    Args:
        database: Open, in no transaction.
        clock: For entries in the audit log; the device's by default.

    Raises:
        CasebookVersionError: If a newer program wrote the casebook.
        CasebookDamagedError: If the file is sealed with this key but is no casebook.
    """
    steps = migrations()
    known = max(steps)
    found = int(database.value("PRAGMA user_version"))
    if found > known:
        raise CasebookVersionError(path=str(database.path.parent), found=found, known=known)
    if found and database.value("PRAGMA application_id") != APPLICATION_ID:
        raise CasebookDamagedError(path=str(database.path), detail="is not a casebook")
    missing = [number for number in steps if number > found]
    for number in missing:
        with _references_checked_after(database, number), database.transaction():
            for statement in statements(steps[number].read_text(encoding="utf-8")):
                database.execute(statement)
            if number in MORE:
                MORE[number](database, clock or SystemClock())
            if number in REBUILDING and database.rows("PRAGMA foreign_key_check"):
                raise CasebookDamagedError(path=str(database.path), detail="references are broken")
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {number}")
    return len(missing)


@contextlib.contextmanager
def _references_checked_after(database: Database, number: int) -> Iterator[None]:
    """Switch the checking of references off for a step that rebuilds a table; it cannot be in a transaction."""
    if number not in REBUILDING:
        yield
        return
    before = int(database.value("PRAGMA foreign_keys"))
    database.execute("PRAGMA foreign_keys = OFF")
    database.execute("PRAGMA legacy_alter_table = ON")  # triggers elsewhere may name the table
    try:
        yield
    finally:
        database.execute("PRAGMA legacy_alter_table = OFF")
        database.execute(f"PRAGMA foreign_keys = {before}")


def statements(sql: str) -> Iterator[str]:
    """Yield the statements of a script one by one; a trigger holds semicolons and is one statement."""
    statement = ""
    for piece in sql.rstrip().removesuffix(";").split(";"):
        statement += piece + ";"
        if complete_statement(statement):
            yield statement
            statement = ""


def schema_of(database: Database) -> set[tuple[str, ...]]:
    """Return every table, index, view and trigger with the text that made it."""
    rows = database.rows("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    return {tuple(row) for row in rows}


def expected_schema() -> set[tuple[str, ...]]:
    """Return what `schema_of` must be after all steps, by running them on an empty store in memory."""
    with contextlib.closing(open_empty()) as database:
        migrate(database)
        return schema_of(database)
