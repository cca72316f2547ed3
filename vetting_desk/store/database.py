"""The one connection to the encrypted file: how it is keyed, set up, and how its errors are told apart.

Knows SQLCipher and nothing of cases. The key never becomes part of an SQL text. One thread, one
connection, one process (`lock`).
"""

import contextlib
import os
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Protocol

from sqlcipher3 import dbapi2

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
    CasebookPlaintextError,
    StateError,
    StorageFullError,
    StoreError,
)
from vetting_desk.store.changes import ChangeCollector

KEY_LENGTH: Final = 48
SALT_AT: Final = 32
PLAINTEXT_MARK: Final = b"SQLite format 3"


class Row(Protocol):
    """One row of a result: values by the names of their columns; in the columns' order when unpacked."""

    def __getitem__(self, name: str, /) -> Any:
        """Return the value of the column of this name."""

    def __iter__(self) -> Iterator[Any]:
        """Give the values in the order of the columns."""


Values = Sequence[str | bytes | int | None]

_SETTINGS: Final = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else REPLACE would pass by the triggers that forbid deleting
    "PRAGMA cache_size = -32768",
    "PRAGMA journal_mode = WAL",
    "PRAGMA journal_size_limit = 16777216",
    "PRAGMA synchronous = FULL",  # lost nothing in simulated power cuts: docs/decisions.md
)

_ALONE: Final = "PRAGMA locking_mode = EXCLUSIVE"
"""Said before the first read, so that the log's index stays in memory and has no file of its own."""

_CIPHER: Final = (
    "PRAGMA cipher_page_size = 2048",
    "PRAGMA cipher_hmac_algorithm = HMAC_SHA256",
)
"""Where SQLCipher's defaults are left (4,096 and HMAC-SHA-512): an answer changes two pages, and sealing
them is most of what it costs beyond plain SQLite. Both settings are SQLCipher's own; the seal of each page
stays a full-strength HMAC. Who opens a casebook with another tool gives the key, then these two."""

_FULL, _BUSY, _LOCKED, _CORRUPT, _NOT_A_DATABASE = 13, 5, 6, 11, 26
_READ_ONLY, _IO_ERROR, _CANNOT_OPEN, _CONSTRAINT = 8, 10, 14, 19
_TAKEN: Final = "UNIQUE constraint failed"
_MISTAKES: Final = ("constraint failed", "cannot store ")
"""What SQLite says of the constraints that only a mistake of ours can break: NOT NULL, CHECK, foreign key and
datatype. The driver gives the plain code for all of them, so the words decide; they are the same in every
language of the system. A guard of ours has words of its own (https://www.sqlite.org/rescode.html#constraint).
"""

_DAMAGE: Final = {
    _CORRUPT: "the content is damaged",
    _NOT_A_DATABASE: "the content is damaged",
    _READ_ONLY: "cannot be written",
    _IO_ERROR: "cannot be read or written",
    _CANNOT_OPEN: "cannot be opened",
}
_READING: Final = True
_LOG_LENGTH: Final = 1_100 * (2_048 + 24)
"""Bytes of the log when SQLite brings it back into the file (at 1,000 pages), and a little more."""

_LITTLE_SPACE: Final = 4 * 1024 * 1024
"""Below so many free bytes a failed write is taken for a full disk, and no room is laid out."""


class Database:
    """An open, keyed connection.

    Attributes:
        path: The file.
        generation: Rises whenever something was rolled back, or the file is opened anew; what was remembered
            before is void then.
        changes: What the open transaction changed so far; told when it is committed.
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

        Whoever holds this object goes on with the new file; what they remembered of the old one is void.

        Args:
            key: 48 bytes: 32 of key, 16 of salt. Stays the caller's, who wipes it.

        Raises:
            StoreError: As `open_database`; this is then closed, and can be opened again.
        """
        self.close()
        self.generation += 1
        self._use(_keyed(self.path, key))

    def _use(self, connection: Any) -> None:
        connection.row_factory = dbapi2.Row
        self._connection = connection
        self._execute = connection.execute
        self._write = connection.cursor().execute

    def execute(self, sql: str, values: Values = ()) -> Any:
        """Run one statement that changes something and return the driver's cursor, valid until the next.

        Raises:
            StoreError: As `told_apart` says.
        """
        try:
            return self._write(sql, values)
        except dbapi2.Error as error:
            self.generation += 1
            raise told_apart(error, self.path) from error

    def execute_many(self, sql: str, rows: Any) -> int:
        """Run one statement for each of `rows` and return how many rows it changed."""
        try:
            return int(self._connection.executemany(sql, rows).rowcount)
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error

    def rows(self, sql: str, values: Values = ()) -> list[Row]:
        """Return all rows of a query."""
        try:
            found: list[Row] = self._execute(sql, values).fetchall()
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error
        return found

    def row(self, sql: str, values: Values = ()) -> Row | None:
        """Return the first row of a query, or None."""
        try:
            found: Row | None = self._execute(sql, values).fetchone()
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error
        return found

    def value(self, sql: str, values: Values = ()) -> Any:
        """Return the first column of the first row of a query, or None."""
        try:
            found = self._execute(sql, values).fetchone()
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error
        return found[0] if found else None

    def column(self, sql: str, values: Values = ()) -> list[Any]:
        """Return the first column of all rows of a query."""
        try:
            return [found[0] for found in self._execute(sql, values)]
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error

    def each(self, sql: str, values: Values = ()) -> Generator[Row]:
        """Give the rows of a query one by one, for results too long to hold; close it if you stop early."""
        cursor = self._connection.cursor()
        try:
            yield from cursor.execute(sql, values)
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error
        finally:
            cursor.close()

    def open_blob(self, table: str, column: str, number: int) -> Any:
        """Return the driver's file-like object on one blob, for reading."""
        try:
            return self._connection.open_blob(table, column, number, _READING)
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error

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
        """Give the log its usual size now, so that an answer later overwrites and need not lengthen it.

        Lengthening a file costs a second write of the disk's own books: measured on ext4, 450 µs for a
        commit that lengthens and 290 µs for one that overwrites. Zeros behind the log's end are nothing to
        SQLite: a frame counts only with the right salt and checksum. A full disk leaves it as it is.
        """
        log = self.path.with_name(self.path.name + "-wal")
        with contextlib.suppress(OSError), log.open("r+b", buffering=0) as file:
            missing = _LOG_LENGTH - file.seek(0, os.SEEK_END)
            if missing > 0 and not _little_space(self.path):
                file.write(bytes(missing))
                os.fsync(file.fileno())

    def close(self) -> None:
        """Bring the log back into the file and close; harmless when closed already."""
        try:
            self._connection.close()
        except dbapi2.Error as error:
            raise told_apart(error, self.path) from error

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
        ):  # SQLite undid everything inside, and somebody went on regardless
            raise self._lost
        if self._depth:
            self.execute(f"RELEASE inner_{self._depth}")
            return
        try:
            self.execute("COMMIT")
        except StoreError:
            self._undo()
            raise
        self.changes.tell(changed)

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
        CasebookDamagedError: If it does not open; the detail tells another key from damage.
    """
    return Database(path, _keyed(path, key, create=create))


def _keyed(path: Path, key: bytearray, *, create: bool = False) -> Any:
    """Return the driver's connection, keyed, proved and set up; see `open_database`."""
    if len(key) != KEY_LENGTH:
        raise ValueError(f"a store key has {KEY_LENGTH} bytes")
    if not create:
        _require_sealed(path)
    connection = _connect(path, create=create)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        set_raw_key(connection, key)
        for setting in (*_CIPHER, _ALONE):
            connection.execute(setting)
        _prove(connection, path, key)
        for setting in _SETTINGS:
            connection.execute(setting).fetchall()
    except dbapi2.Error as error:
        connection.close()
        raise told_apart(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


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
    literal = _literal(key)
    try:
        database.execute(f"ATTACH DATABASE ? AS {name} KEY ?", (str(path), literal))  # type: ignore[arg-type] # any buffer
    finally:
        literal[:] = bytes(len(literal))
    try:
        for setting in _CIPHER:
            database.rows(setting.replace("PRAGMA ", f"PRAGMA {name}."))
        yield
    finally:
        database.execute(f"DETACH DATABASE {name}")


def open_empty() -> Database:
    """Return an empty store in memory that nothing secret may be put into: it has no key."""
    return Database(Path(":memory:"), dbapi2.connect(":memory:", isolation_level=None))


def set_raw_key(connection: Any, key: bytearray) -> None:
    """Give SQLCipher a raw key of 48 bytes without it ever being part of an SQL text.

    SQLCipher takes a raw key as the 99 characters ``x'<96 hexadecimal digits>'``
    (https://www.zetetic.net/sqlcipher/sqlcipher-api/#key). They are made in a buffer that is overwritten.
    """
    literal = _literal(key)
    try:
        connection.set_key(literal)
    finally:
        literal[:] = bytes(len(literal))


def _literal(key: bytearray) -> bytearray:
    """Return a raw key as SQLCipher takes it; the caller overwrites it."""
    digits = b"0123456789abcdef"
    literal = bytearray(2 * len(key) + 3)
    literal[:2] = b"x'"
    for index, byte in enumerate(key):
        literal[2 * index + 2] = digits[byte >> 4]
        literal[2 * index + 3] = digits[byte & 15]
    literal[-1] = ord("'")
    return literal


def told_apart(error: Exception, path: Path) -> Exception:
    """Return the known error for what the driver raised, or `error` itself where it is a bug of ours."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code == _FULL or (code == _IO_ERROR and _little_space(path)):
        return StorageFullError(path=str(path))
    if code in {_BUSY, _LOCKED}:
        return CasebookInUseError(path=str(path), process="")
    if code == _CONSTRAINT and _can_be_caused(str(error)):
        return StateError(what=str(error), state="fixed", wanted="open")
    if code in _DAMAGE:
        return CasebookDamagedError(path=str(path), detail=_DAMAGE[code])
    return error


def _can_be_caused(words: str) -> bool:
    """Say whether a person's doing can break this constraint: a guard of ours, or an id that is taken."""
    return words.startswith(_TAKEN) or not any(mistake in words for mistake in _MISTAKES)


def _connect(path: Path, *, create: bool) -> Any:
    mode = "rwc" if create else "rw"
    try:
        return dbapi2.connect(
            f"{path.resolve().as_uri()}?mode={mode}",
            uri=True,
            isolation_level=None,
            timeout=2.0,
            cached_statements=256,
        )
    except dbapi2.Error as error:
        raise told_apart(error, path) from error


def _require_sealed(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except FileNotFoundError as error:
        raise CasebookMissingError(path=str(path)) from error
    except OSError as error:
        raise CasebookDamagedError(path=str(path), detail="cannot be read or written") from error
    if start.startswith(PLAINTEXT_MARK):
        raise CasebookPlaintextError(path=str(path))
    if len(start) < 512:
        raise CasebookDamagedError(path=str(path), detail="cut short")


def _prove(connection: Any, path: Path, key: bytearray) -> None:
    """Read at once: a wrong key raises nothing when it is given."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == _NOT_A_DATABASE and not _same_salt(path, key):
            raise CasebookDamagedError(path=str(path), detail="sealed with another key") from error
        raise


def _same_salt(path: Path, key: bytearray) -> bool:
    return salt_of(path) == bytes(key[SALT_AT:])


def salt_of(path: Path) -> bytes:
    """Return the salt a sealed file begins with: it is part of its key, and tells keys apart.

    Raises:
        OSError: If the file cannot be read.
    """
    with path.open("rb") as file:
        return file.read(KEY_LENGTH - SALT_AT)


def _little_space(path: Path) -> bool:
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < _LITTLE_SPACE
    except OSError:
        return False
