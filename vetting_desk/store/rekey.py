"""A new store key for a casebook: written again under it, verified, then put in the old one's place.

At every moment one of the two opens: the old file is whole until the new one, verified and on the disk,
takes its name in one step. Tickets that carry the new key are the caller's to write before that step.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from vetting_desk.errors import CasebookDamagedError, FileHeldError
from vetting_desk.machine.durable import flush_file, remove_file
from vetting_desk.store import audit_check, desks
from vetting_desk.store.casebook import CASEBOOK_FILE, Casebook
from vetting_desk.store.engine.database import Database, attach_sealed, open_database
from vetting_desk.store.migration import kept_before
from vetting_desk.store.migration.migrate import expected_schema, schema_of

NEXT_FILE: Final = "casebook.next"
_SIDE_FILES: Final = ("", "-wal", "-shm", "-journal")


def rekey(
    casebook: Casebook,
    key: bytearray,
    before_swap: Callable[[], None],
    report: Callable[[str], None] = lambda _: None,
) -> None:
    """Rewrite the casebook under `key` and switch it to the new file.

    Args:
        casebook: Open, in no transaction.
        key: 48 new random bytes. Stays the caller's.
        before_swap: Called when the new file is verified, before it takes the old one's place: from then
            on only `key` opens.
        report: Called with ``exporting``, ``verifying``, ``swapping``.

    Raises:
        CasebookDamagedError: If the new file is not what the old one was; the old one is then in place.
        StorageFullError: If the disk is full; the same.
        FileHeldError: If another program held a file all the while; the old one is in place.
        OSError: If the new file could not be given its name, or that could not be brought to the disk:
            either may be in place. Whatever is raised, the caller reopens what is there.
    """
    database, folder = casebook.database, casebook.folder
    remove_unfinished(folder)
    try:
        report("exporting")
        _export(database, folder / NEXT_FILE, key)
        report("verifying")
        _verify(casebook, folder / NEXT_FILE, key)
        before_swap()
        report("swapping")
        casebook.replace_file(folder / NEXT_FILE, key)
        kept_before.remove(folder / CASEBOOK_FILE)  # it has the key from before
    except BaseException:
        with suppress(OSError, FileHeldError):  # the next re-keying needs the name and reports it
            remove_unfinished(folder)
        raise


def remove_unfinished(folder: Path) -> None:
    """Remove what a re-keying that ended early left behind.

    Raises:
        FileHeldError: If another program held it all the while.
        OSError: If it could not be removed.
    """
    for ending in _SIDE_FILES:
        remove_file(folder / (NEXT_FILE + ending))


def _export(database: Database, target: Path, key: bytearray) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with attach_sealed(database, target, key, "next"):
        database.rows("SELECT sqlcipher_export('next')")
        for pragma in ("user_version", "application_id"):
            value = int(database.value(f"PRAGMA {pragma}"))
            database.rows(f"PRAGMA next.{pragma} = {value}")


def _verify(casebook: Casebook, path: Path, key: bytearray) -> None:
    """Open the new file as any other, and compare it with the old one down to the audit log."""
    database = open_database(path, key)
    try:
        if database.rows("PRAGMA cipher_integrity_check") or database.column(
            "PRAGMA integrity_check(1)"
        ) != ["ok"]:
            raise CasebookDamagedError(path=str(path), detail="the content is damaged")
        if schema_of(database) != expected_schema():
            raise CasebookDamagedError(path=str(path), detail="structure: tables or guards differ")
        mark = audit_check.verify(database, desks.read(database).id)
        if (mark.sequence, mark.head) != (casebook.audit.length(), casebook.audit.head()):
            raise CasebookDamagedError(path=str(path), detail="another audit log")
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        database.close()
    flush_file(path)


__all__ = ["CASEBOOK_FILE", "NEXT_FILE", "rekey", "remove_unfinished"]
