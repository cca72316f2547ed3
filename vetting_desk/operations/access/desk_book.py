"""The desk book of a desk with an administrator: kept in step with the casebook by whoever has that open.

An administrator's slot holds the key of the desk book and not that of the casebook. Who opens the casebook
copies accounts, rules and public keys into the book, tells what was done (`store.desk_book`), and takes from it
only what an administrator did alone, as entries of the log. Nothing else in the book is believed: who has its
key could have written anything. A book that is gone, or is not as it was left, is told in the log and made
anew.
"""

import contextlib
import json
import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from vetting_desk.clock import Clock, to_text
from vetting_desk.errors import CertificateError, FileHeldError, StoreError
from vetting_desk.operations.access import certificates, compartment, policy
from vetting_desk.operations.access.alone import works_with_cases
from vetting_desk.operations.access.own_passphrase import PROFILE
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.operations.access.unlocked import HasClock, HasFolder

if TYPE_CHECKING:
    from vetting_desk.store import Casebook, KnownOfficer

KEY: Final = "desk-book/key"
"""Setting: the key of the desk book, 48 bytes; unset while there is none."""
LEFT: Final = "desk-book/left"
"""Setting: how the book was left."""
REKEY_WANTED: Final = "store/rekey-wanted"
"""Setting: an officer was removed and the casebook has its old key still."""
_COPIED: Final = (
    certificates.ROOT,
    certificates.INTERMEDIATES,
    certificates.ORGANISATION,
    certificates.RECOVERY,
    compartment.ORGANISATION,
    policy.KEY,
    PROFILE,
    REKEY_WANTED,
)
"""Settings that are copied: public keys and rules."""
_ACTION: Final = re.compile(r"[a-z][a-z-]{1,39}")
_MOST_TAKEN: Final = 1_000
"""So many acts of administrators are taken into the log at once; more would not be the program's."""


class BookDesk(HasFolder, HasClock, Protocol):
    """A desk whose casebook is open, and whose desk book is kept in step."""

    @property
    def casebook(self) -> "Casebook":
        """The open store."""


@dataclass(frozen=True, slots=True)
class _Left:
    """How the book was left: the last entry told, and length and head of its own log."""

    told: int = 0
    length: int = 0
    head: str = ""


def key_of(casebook: KeepsSettings) -> bytearray | None:
    """Return the key of the desk book; None where the administrators' slots still hold the casebook's."""
    kept = casebook.settings.get_bytes(KEY)
    return bytearray(kept) if kept else None


def set_key(casebook: KeepsSettings, key: bytearray | None) -> None:
    """Keep another key of the desk book, or none; the next `publish` makes the book anew under it."""
    if key is None:
        casebook.settings.remove(KEY)
    else:
        casebook.settings.set(KEY, bytes(key))
    casebook.settings.remove(LEFT)


def publish(open_desk: BookDesk) -> None:
    """Bring the desk book in step with the casebook; no effect where there is to be none.

    Raises:
        StoreError: If it cannot be written.
        OSError: The same.
        FileHeldError: If another program held it all the while.
    """
    from vetting_desk.store import desk_book as books

    casebook = open_desk.casebook
    key = key_of(casebook)
    if key is None:
        return
    left = _left(casebook)
    book = _as_left(casebook, open_desk.folder, key, open_desk.clock, left)
    if book is None:
        left = _Left()
        books.create(open_desk.folder, key, casebook.desk, open_desk.clock)
        book = books.open_beside(open_desk.folder, key, open_desk.clock)
    with contextlib.closing(book):
        _take(casebook, book, left)
        _copy(open_desk, book)
        told = books.tell(casebook, book, left.told)
        now = _Left(told, book.audit.length(), book.audit.head().hex())
    casebook.settings.set(LEFT, json.dumps(asdict(now), sort_keys=True))


def publish_if_possible(open_desk: BookDesk) -> None:
    """Do as `publish`; a full disk, or a file that is held, is no reason to keep anybody from their work."""
    with contextlib.suppress(StoreError, OSError, FileHeldError):
        publish(open_desk)


def _left(casebook: KeepsSettings) -> _Left:
    kept = casebook.settings.get(LEFT)
    return _Left(**json.loads(kept)) if kept else _Left()


def _as_left(
    casebook: "Casebook", folder: Path, key: bytearray, clock: Clock, left: _Left
) -> "Casebook | None":
    """Return the open book if it goes on from how it was left; None if it has to be made anew."""
    from vetting_desk.store import desk_book as books

    book = None
    with contextlib.suppress(StoreError):
        book = books.open_beside(folder, key, clock)
    if book is not None:
        head = book.audit.head_at(left.length)
        if book.desk == casebook.desk and left.head and head and head.hex() == left.head:
            return book
        book.close()
    if left.head and (book is None or book.desk == casebook.desk):
        casebook.audit.append("desk-book-replaced", "", {"known": left.length})
    return None


def _take(casebook: "Casebook", book: "Casebook", left: _Left) -> None:
    """Take what administrators did alone into the log of the casebook."""
    from vetting_desk.store.desk_book import done_alone

    known = {each.officer.id for each in casebook.officers.list()}
    with casebook.transaction():
        for entry in done_alone(book, left.length, _MOST_TAKEN):
            if entry.officer_id in known and _ACTION.fullmatch(entry.action):
                detail = {"action": entry.action, "when": to_text(entry.at)}
                casebook.audit.append("done-alone", entry.officer_id, detail, entry.officer_id)


def _copy(open_desk: BookDesk, book: "Casebook") -> None:
    casebook = open_desk.casebook
    before = {known.officer.id: known for known in book.officers.list()}
    with book.transaction():
        for known in _accounts(open_desk):
            if before.get(known.officer.id) != known:
                book.officers.put(
                    known.officer, known.certificates, known.long_term, active=known.active
                )
            profile = casebook.profiles.get(known.officer.id)
            if book.profiles.get(known.officer.id) != profile:
                book.profiles.put(known.officer.id, profile)
        for name in _COPIED:
            value = casebook.settings.get_bytes(name)
            if value is None:
                book.settings.remove(name)
            elif book.settings.get_bytes(name) != value:
                book.settings.set(name, value)


def _accounts(open_desk: BookDesk) -> "Iterator[KnownOfficer]":
    """Yield all accounts; an administrator's who was revoked as closed, so that they do not open the book."""
    from dataclasses import replace

    from vetting_desk.crypto.certificates import load_certificate

    casebook = open_desk.casebook
    listed: Any = certificates.revocation_list(open_desk)
    now = casebook.clock_reading().newest
    for known in casebook.officers.list():
        active = known.active
        if listed is not None and not works_with_cases(known.officer.role) and known.certificates:
            with contextlib.suppress(CertificateError):
                active &= not listed.revokes(load_certificate(known.certificates[0]), now)
        yield replace(known, active=active)
