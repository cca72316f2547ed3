"""An older casebook is brought up to date in a copy, which takes its place in one step once it is whole.

Until then the old file is not touched: if the program is killed, the disk is full or a step fails, the casebook
opens as before, with the program before. The copy has the casebook's own key, and never outlives the opening.
What is kept for a while is the old file (`kept_before`), also where a later program opens one of the same form.
"""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2

import vetting_desk
from vetting_desk.clock import Clock
from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookNotRenewedError,
    FileHeldError,
    StateError,
    StorageFullError,
)
from vetting_desk.machine.disk_errors import as_disk_errors
from vetting_desk.machine.durable import flush_file, put_in_place, remove_file
from vetting_desk.store.engine.database import Database, open_database
from vetting_desk.store.migration import kept_before
from vetting_desk.store.migration.migrate import (
    expected_schema,
    is_behind,
    migrate,
    schema_of,
)
from vetting_desk.store.settings import PROGRAM_RAN

ENDING: Final = ".renewed"
_SIDE_FILES: Final = ("", "-wal", "-shm", "-journal")
_FULL_LENGTH: Final = 1 << 20


def open_renewed(
    path: Path,
    key: bytearray,
    clock: Clock | None = None,
    reached: Callable[[str], None] = lambda _: None,
    *,
    keeps: bool = True,
) -> Database:
    """Open a casebook's file, or one of the same form, after bringing it up to date if it is older.

    The caller holds the lock of its folder.

    Args:
        path: The file.
        key: Its 48 bytes. Stays the caller's, who wipes it.
        clock: For entries in the audit log; the device's by default.
        reached: Called with ``copied``, ``migrated`` and ``swapped`` on the way.
        keeps: Whether the file is kept as it was before a later program opened it.

    Raises:
        CasebookVersionError: If a newer program wrote it; it was not changed.
        CasebookNotRenewedError: If it cannot be brought up to date; it is as it was.
        StorageFullError: If there is no room for the copy; the same.
        StoreError: As `open_database`.
    """
    _remove(path)
    kept_before.remove_if_old(path)
    database = open_database(path, key)
    try:
        behind = is_behind(database)
        if not behind:
            migrate(database, clock)  # says what is wrong, if anything is
            if not (keeps and _is_new_here(database)):
                return database
        _bring_back_log(database)
    except BaseException:
        database.close()
        raise
    database.close()
    if behind:
        _renew(path, key, clock, reached, keeps=keeps)
    else:
        with suppress(
            StorageFullError
        ):  # the form is the same: the earlier program opens it as it is
            _keep(path)
    return open_database(path, key)


def _is_new_here(database: Database) -> bool:
    """Return whether a later program than ever opens this casebook, for the first time."""
    if not database.row("SELECT 1 FROM desk"):
        return False
    ran = database.value("SELECT value FROM counters WHERE name = ?", (PROGRAM_RAN,))
    return max(1, int(ran or 0)) < vetting_desk.RELEASE


def _bring_back_log(database: Database) -> None:
    """Bring the log into the file, so that the file is all that is copied."""
    if database.value("PRAGMA wal_checkpoint(TRUNCATE)"):
        raise CasebookInUseError(path=str(database.path), process="")


def _renew(
    path: Path,
    key: bytearray,
    clock: Clock | None,
    reached: Callable[[str], None],
    *,
    keeps: bool,
) -> None:
    copy = path.with_name(path.name + ENDING)
    try:
        with as_disk_errors(path.parent):
            _copy(path, copy)
        reached("copied")
        _migrate(copy, key, clock)
        with as_disk_errors(path.parent):
            flush_file(copy)
        reached("migrated")
        if keeps and not kept_before.link(path):
            _keep(path)
        with as_disk_errors(path.parent):
            put_in_place(copy, path)
        reached("swapped")
    except BaseException:
        _remove(path)
        raise
    kept_before.settle(path)


def _keep(path: Path) -> None:
    """Copy the file, which nobody has open, to the name under which it is kept."""
    part = kept_before.part_of(path)
    try:
        with as_disk_errors(path.parent):
            remove_file(part)
            _copy(path, part)
            put_in_place(part, kept_before.path_of(path))
    except BaseException:
        with suppress(OSError, FileHeldError):
            remove_file(part)
        raise


def _copy(path: Path, copy: Path) -> None:
    """Copy the file, readable by its owner alone."""
    handle = os.open(copy, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as target, path.open("rb") as source:
        shutil.copyfileobj(source, target, _FULL_LENGTH)
        target.flush()
        os.fsync(target.fileno())


def _migrate(copy: Path, key: bytearray, clock: Clock | None) -> None:
    try:
        database = open_database(copy, key)
        try:
            migrate(database, clock)
            _require_whole(database)
            database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            database.close()
    except (CasebookDamagedError, StateError, dbapi2.Error) as error:
        # Of what the driver says only the kind: its words may quote a guard, and a guard a value.
        told = error.fields.get("detail", "") if isinstance(error, CasebookDamagedError) else ""
        detail = str(told or type(error).__name__)
        raise CasebookNotRenewedError(path=str(copy.parent), detail=detail) from error


def _require_whole(database: Database) -> None:
    """Check that the steps led to every table and guard that this program has, before they are relied on.

    Their names are compared: how a table came to be stands in its text, and need not keep anybody out.
    """
    there, wanted = ({each[:2] for each in of} for of in (schema_of(database), expected_schema()))
    if wanted - there:
        raise CasebookDamagedError(path=str(database.path), detail="a table or guard is missing")


def _remove(path: Path) -> None:
    """Remove a copy that was left by an opening that ended early; one that is held goes the next time."""
    for ending in _SIDE_FILES:
        with suppress(OSError, FileHeldError):
            remove_file(path.with_name(path.name + ENDING + ending))
