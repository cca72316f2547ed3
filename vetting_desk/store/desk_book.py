"""The desk book: what an administrator works with alone, under a key that opens no case.

A file of a casebook's form beside the casebook, with its own key and its own audit log. No case is ever
written into it: who may write here copies officers, rules and certificates from the casebook, and tells what
was done there, by whom and when, without saying how or to whom. It is a copy: the casebook is the truth, and
nothing in a desk book is believed when a case is worked on.
"""

from pathlib import Path
from typing import Final

from vetting_desk.clock import Clock
from vetting_desk.machine.durable import remove_file
from vetting_desk.model import AuditEntry, Desk
from vetting_desk.model.ids import is_id
from vetting_desk.store.answers import ACTION as ANSWERING
from vetting_desk.store.casebook import Casebook, create_file, open_file
from vetting_desk.store.engine.audit import to_json
from vetting_desk.store.engine.lock import InstanceLock

BOOK_FILE: Final = "desk.db"
TOLD: Final = "told"
"""Key of a told entry's detail: the number it has in the casebook's log."""
AT: Final = "at"
"""Key of a told entry's detail: the moment it has there."""
_SIDE_FILES: Final = ("", "-wal", "-shm", "-journal")


def create(folder: Path, key: bytearray, desk: Desk, clock: Clock) -> None:
    """Put a new, empty desk book in the place of the one before, if there was one."""
    for ending in _SIDE_FILES:
        remove_file(folder / (BOOK_FILE + ending))
    create_file(folder / BOOK_FILE, key, desk, clock)


def open_alone(folder: Path, key: bytearray, clock: Clock) -> Casebook:
    """Open the desk book for an officer who has no key to the casebook.

    Raises:
        StoreError: As `casebook.open_casebook`.
    """
    lock = InstanceLock(folder)
    lock.acquire()
    return open_file(folder / BOOK_FILE, key, clock, lock)


def open_beside(folder: Path, key: bytearray, clock: Clock) -> Casebook:
    """Open the desk book while its casebook is open, which holds the lock.

    Raises:
        StoreError: As `casebook.open_casebook`.
    """
    return open_file(folder / BOOK_FILE, key, clock, InstanceLock(folder))


def tell(casebook: Casebook, book: Casebook, since: int) -> int:
    """Write into the book's log what was done in the casebook after entry `since`; returns the last number.

    Answers are left out: how many there are says how a talk went. So is what an entry says beside its subject,
    and a subject that is no id.
    """
    last = since
    rows = casebook.database.each(
        "SELECT sequence, at, officer_id, action, subject FROM audit WHERE sequence > ? ORDER BY sequence",
        (since,),
    )
    with book.transaction():
        for row in rows:
            last = row["sequence"]
            if row["action"] == ANSWERING:
                continue
            subject = row["subject"] if is_id(row["subject"]) else ""
            detail = to_json({TOLD: last, AT: row["at"]})
            book.audit.note(row["action"], subject, detail, row["officer_id"])
    return last


def done_alone(book: Casebook, since: int, limit: int) -> list[AuditEntry]:
    """Return what was done in the book itself after its entry `since`, oldest first, at most so many."""
    found = book.audit.entries(limit=limit)
    return [each for each in reversed(found) if each.sequence > since and TOLD not in each.detail]
