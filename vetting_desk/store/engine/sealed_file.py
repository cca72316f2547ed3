"""The encrypted file: how a connection to it is keyed, proved and set up.

Knows SQLCipher and nothing of tables. The key never becomes part of an SQL text.
"""

from pathlib import Path
from typing import Any, Final

from sqlcipher3 import dbapi2

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
    CasebookPlaintextError,
    FolderReadOnlyError,
)
from vetting_desk.store.engine.driver_errors import (
    NOT_A_DATABASE,
    is_in_use,
    may_not_write,
    translated,
)

KEY_LENGTH: Final = 48
SALT_AT: Final = 32
PLAINTEXT_MARK: Final = b"SQLite format 3"

SETTINGS: Final = (
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

CIPHER: Final = (
    "PRAGMA cipher_page_size = 2048",
    "PRAGMA cipher_hmac_algorithm = HMAC_SHA256",
)
"""Where SQLCipher's defaults are left (4,096 and HMAC-SHA-512): an answer changes two pages, and sealing
them is most of what it costs beyond plain SQLite. Both settings are SQLCipher's own; the seal of each page
stays a full-strength HMAC. Who opens a casebook with another tool gives the key, then these two."""


GIVES_BACK: Final = "PRAGMA auto_vacuum = INCREMENTAL"
"""Said before the first table of a new file: room that is no longer used can be given back to the disk
(`Database.give_back`). A file from before keeps its room, for its own use, until it gets a new store key."""


def keyed_connection(path: Path, key: bytearray, *, create: bool = False) -> Any:
    """Return the driver's connection, keyed, proved and set up; see `open_database`."""
    if len(key) != KEY_LENGTH:
        raise ValueError(f"a store key has {KEY_LENGTH} bytes")
    if not create:
        _require_sealed(path)
    connection = _connect(path, create=create)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        set_raw_key(connection, key)
        for setting in (*CIPHER, _ALONE):
            connection.execute(setting)
        if create:
            connection.execute(GIVES_BACK)
        _prove(connection, path, key)
        for setting in SETTINGS:
            connection.execute(setting).fetchall()
    except dbapi2.Error as error:
        connection.close()
        raise translated(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def set_raw_key(connection: Any, key: bytearray) -> None:
    """Give SQLCipher a raw key of 48 bytes without it ever being part of an SQL text.

    SQLCipher takes a raw key as the 99 characters ``x'<96 hexadecimal digits>'``
    (https://www.zetetic.net/sqlcipher/sqlcipher-api/#key). They are made in a buffer that is overwritten.
    """
    literal = raw_key(key)
    try:
        connection.set_key(literal)
    finally:
        literal[:] = bytes(len(literal))


def raw_key(key: bytearray) -> bytearray:
    """Return a raw key as SQLCipher takes it; the caller overwrites it."""
    digits = b"0123456789abcdef"
    literal = bytearray(2 * len(key) + 3)
    literal[:2] = b"x'"
    for index, byte in enumerate(key):
        literal[2 * index + 2] = digits[byte >> 4]
        literal[2 * index + 3] = digits[byte & 15]
    literal[-1] = ord("'")
    return literal


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
        raise translated(error, path) from error


def _require_sealed(path: Path) -> None:
    try:
        with path.open("rb") as file:
            start = file.read(512)
    except FileNotFoundError as error:
        raise CasebookMissingError(path=str(path)) from error
    except OSError as error:
        if is_in_use(error):
            raise CasebookInUseError(path=str(path), process="") from error
        if may_not_write(error):
            raise FolderReadOnlyError(path=str(path.parent)) from error
        raise CasebookDamagedError(path=str(path), detail="cannot be read or written") from error
    if start.startswith(PLAINTEXT_MARK):
        raise CasebookPlaintextError(path=str(path))
    if len(start) < 512:
        raise CasebookDamagedError(path=str(path), detail="cut short")


def _prove(connection: Any, path: Path, key: bytearray) -> None:
    """Read immediately: setting a wrong key raises nothing."""
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.Error as error:
        if getattr(error, "sqlite_errorcode", 0) == NOT_A_DATABASE and not _same_salt(path, key):
            raise CasebookDamagedError(path=str(path), detail="sealed with another key") from error
        raise


def _same_salt(path: Path, key: bytearray) -> bool:
    return salt_of(path) == bytes(key[SALT_AT:])


def salt_of(path: Path) -> bytes:
    """Return the salt a sealed file begins with: it is part of its key, and distinguishes keys.

    Raises:
        OSError: If the file cannot be read.
    """
    with path.open("rb") as file:
        return file.read(KEY_LENGTH - SALT_AT)
