"""The one connection to the encrypted file: statements, rows, and transactions inside each other.

`sealed_file` keys it, `driver_errors` translates its errors. Knows nothing of cases.
One thread, one connection, one process (`lock`).
"""

import contextlib
import os
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Protocol

from sqlcipher3 import dbapi2

from vetting_desk.errors import StoreError
from vetting_desk.store.engine.changes import ChangeCollector
from vetting_desk.store.engine.driver_errors import little_space, translated
from vetting_desk.store.engine.sealed_file import CIPHER, GIVES_BACK, keyed_connection, raw_key


class Row(Protocol):
    """One row of a result: values by the names of their columns; in the columns' order when unpacked."""

    def __getitem__(self, name: str, /) -> Any:
        """Return the value of the column of this name."""

    def __iter__(self) -> Iterator[Any]:
        """Yield the values in the order of the columns."""


Values = Sequence[str | bytes | int | None]

_READING: Final = True
_LOG_LENGTH: Final = 1_100 * (2_048 + 24)
"""Bytes of the log when SQLite brings it back into the file (at 1,000 pages), and a little more."""


class Database:
    """An open, keyed connection.

    Attributes:
        path: The file.
        generation: Rises whenever something was rolled back, or the file is opened again; what was remembered
            before is void then.
        changes: What the open transaction changed so far; its listener is called after the commit.
    """

    def __init__(self, path: Path, connection: Any) -> None:
        self.path = path
        self.generation = 0
        self.changes = ChangeCollector()
        self._depth = 0
        self._lost: BaseException | None = None
        self._transaction = _Transaction(self)
        self._use(connection)

    def reopen(self, key: bytearray) -> None:
        """Open the file that lies at `path` now in place of the one before; in no transaction.

        This object stays valid with the new file; what was cached of the old one is void.

        Args:
            key: 48 bytes: 32 of key, 16 of salt. Stays the caller's, who wipes it.

        Raises:
            StoreError: As `open_database`; this is then closed, and can be opened again.
        """
        self.close()
        self.generation += 1
        self._use(keyed_connection(self.path, key))

    def _use(self, connection: Any) -> None:
        connection.row_factory = dbapi2.Row
        self._connection = connection
        self._execute = connection.execute
        self._write = connection.cursor().execute

    def execute(self, sql: str, values: Values = ()) -> Any:
        """Run one statement that changes something and return the driver's cursor, valid until the next.

        Raises:
            StoreError: As `translated` says.
        """
        try:
            return self._write(sql, values)
        except dbapi2.Error as error:
            self.generation += 1
            raise translated(error, self.path) from error

    def execute_many(self, sql: str, rows: Any) -> int:
        """Run one statement for each of `rows` and return how many rows it changed."""
        try:
            return int(self._connection.executemany(sql, rows).rowcount)
        except dbapi2.Error as error:
            raise translated(error, self.path) from error

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query."""
        try:
            found: list[Row] = self._execute(sql, values).fetchall()
        except dbapi2.Error as error:
            raise translated(error, self.path) from error
        return found

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        try:
            found: Row | None = self._execute(sql, values).fetchone()
        except dbapi2.Error as error:
            raise translated(error, self.path) from error
        return found

    def value(self, sql: str, values: Values = ()) -> Any:
        """Return the first column of the first row of a query, or None."""
        try:
            found = self._execute(sql, values).fetchone()
        except dbapi2.Error as error:
            raise translated(error, self.path) from error
        return found[0] if found else None

    def column(self, sql: str, values: Values = ()) -> list[Any]:
        """Return the first column of all rows of a query."""
        try:
            return [found[0] for found in self._execute(sql, values)]
        except dbapi2.Error as error:
            raise translated(error, self.path) from error

    def each(self, sql: str, values: Values = ()) -> Generator[Row]:
        """Yield the rows of a query one by one, for results too long to hold; close it if you stop early."""
        cursor = self._connection.cursor()
        try:
            yield from cursor.execute(sql, values)
        except dbapi2.Error as error:
            raise translated(error, self.path) from error
        finally:
            cursor.close()

    def open_blob(self, table: str, column: str, number: int) -> Any:
        """Return the driver's file-like object on one blob, for reading."""
        try:
            return self._connection.open_blob(table, column, number, _READING)
        except dbapi2.Error as error:
            raise translated(error, self.path) from error

    def transaction(self) -> "_Transaction":
        """Return a context manager: all or nothing.

        Inside another transaction it is a savepoint: what fails in it is undone alone if the caller goes
        on, and everything is undone if the error goes up.
        """
        return self._transaction

    @property
    def in_transaction(self) -> bool:
        """True inside `transaction`."""
        return self._depth > 0

    def lay_out_log(self) -> None:
        """Extend the log to its usual size now, so that an answer later overwrites and need not lengthen it.

        Lengthening a file costs a second write of the disk's own books: measured on ext4, 450 µs for a
        commit that lengthens and 290 µs for one that overwrites. Zeros behind the log's end are nothing to
        SQLite: a frame counts only with the right salt and checksum. A full disk leaves it as it is.
        """
        log = self.path.with_name(self.path.name + "-wal")
        with contextlib.suppress(OSError), log.open("r+b", buffering=0) as file:
            missing = _LOG_LENGTH - file.seek(0, os.SEEK_END)
            if missing > 0 and not little_space(self.path):
                file.write(bytes(missing))
                os.fsync(file.fileno())

    def give_back(self) -> None:
        """Give room that is no longer used back to the disk; in no transaction.

        A file that cannot do so (`sealed_file.GIVES_BACK`) keeps the room for itself; its log is cut short.
        """
        self.rows("PRAGMA incremental_vacuum")
        self.rows("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Checkpoint the log into the file and close; harmless when closed already."""
        try:
            self._connection.close()
        except dbapi2.Error as error:
            raise translated(error, self.path) from error

    def _begin(self) -> None:
        if self._depth == 0:
            self._lost = None
            self.execute("BEGIN IMMEDIATE")
        else:
            self.execute(f"SAVEPOINT inner_{self._depth}")
        self.changes.begin()
        self._depth += 1

    def _finish(self) -> None:
        self._depth -= 1
        changed = self.changes.end()
        if (
            self._lost is not None
        ):  # SQLite undid everything inside, and the caller continued regardless
            raise self._lost
        if self._depth:
            self.execute(f"RELEASE inner_{self._depth}")
            return
        try:
            self.execute("COMMIT")
        except StoreError:
            self._undo()
            raise
        self.changes.notify(changed)

    def _fail(self, error: BaseException) -> None:
        self._depth -= 1
        self.changes.drop()
        if self._depth and self._connection.in_transaction:
            self.generation += 1
            self.execute(f"ROLLBACK TO inner_{self._depth}")
            self.execute(f"RELEASE inner_{self._depth}")
            return
        if self._depth:
            self._lost = error
        self._undo()

    def _undo(self) -> None:
        self.generation += 1
        self.changes.forget()
        if self._connection.in_transaction:
            self.execute("ROLLBACK")


class _Transaction:
    """See `Database.transaction`; holds nothing, so one object serves all levels."""

    __slots__ = ("_database",)

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> None:
        self._database._begin()  # noqa: SLF001 (the two are one thing, in two classes for `with`)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self._database._finish()  # noqa: SLF001 (as above)
        else:
            self._database._fail(error)  # noqa: SLF001 (as above)


def open_database(path: Path, key: bytearray, *, create: bool = False) -> Database:
    """Open the encrypted file and prove that `key` is its key.

    Args:
        path: The file; with `create` it must not exist.
        key: 48 bytes: 32 of key, 16 of salt. Stays the caller's, who wipes it.
        create: Make a new, empty file.

    Raises:
        CasebookMissingError: If there is no file.
        CasebookPlaintextError: If it is not encrypted.
        CasebookDamagedError: If it does not open; the detail says whether by another key or damage.
    """
    return Database(path, keyed_connection(path, key, create=create))


@contextlib.contextmanager
def attach_sealed(database: Database, path: Path, key: bytearray, name: str) -> Generator[None]:
    """Attach an empty file under a key of its own, sealed as our files are, for as long as the block lasts.

    The key is bound as a value and never part of an SQL text.

    Args:
        database: Open, in no transaction.
        path: The file.
        key: 48 bytes. Stays the caller's.
        name: What it is called in SQL.
    """
    literal = raw_key(key)
    try:
        database.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (str(path), literal))  # type: ignore[arg-type] # any buffer
    finally:
        literal[:] = bytes(len(literal))
    try:
        for setting in (*CIPHER, GIVES_BACK):
            database.rows(setting.replace("PRAGMA ", f"PRAGMA {name}."))
        yield
    finally:
        database.execute(f"DETACH DATABASE {name}")


def open_empty() -> Database:
    """Return an empty store in memory that nothing secret may be put into: it has no key."""
    return Database(Path(":memory:"), dbapi2.connect(":memory:", isolation_level=None))
