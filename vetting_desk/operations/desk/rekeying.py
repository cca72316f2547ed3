"""New keys for a desk: another store key for the casebook, and another key for the desk book.

At every moment one of two keys opens each file, and everybody who stays can get it: tickets are written before
what they open, and carry the key before as well. An administrator's ticket holds keys of the desk book alone.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_book, desk_folders
from vetting_desk.operations.access.alone import works_with_cases
from vetting_desk.operations.access.desk_book import REKEY_WANTED
from vetting_desk.operations.desk import tickets
from vetting_desk.operations.desk.needs import RekeyDesk
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.store.casebook import CASEBOOK_FILE
from vetting_desk.store.engine.sealed_file import SALT_AT, salt_of
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.store import KnownOfficer

PARTING: Final = "desk-book/parted-from"
"""Setting: salt of the store key that administrators' slots still held when they got the desk book's,
hexadecimal.

The keys are parted once the casebook has another: it is written before that, and needs no word afterwards.
"""


@dataclass(frozen=True, slots=True)
class _Keys:
    """Keys by what they open, each with the one before; the desk book's only where there is one."""

    store: bytearray
    store_before: bytearray
    book: bytearray | None
    book_before: bytearray | None

    def of(self, role: Role) -> list[bytearray]:
        """Return what the ticket of an officer of this role carries."""
        if self.book is None or works_with_cases(role):
            return [self.store, self.store_before]
        return [self.book, *([self.book_before] if self.book_before is not None else [])]

    def wipe(self) -> None:
        for key in (self.store, self.store_before, self.book, self.book_before):
            if key is not None:
                key[:] = bytes(len(key))


def is_due(open_desk: RekeyDesk) -> bool:
    """Return whether an administrator's slot still holds the key of the casebook, as colleagues' do."""
    roles = {known.officer.role for known in _with_slots(open_desk)}
    if Role.ADMINISTRATOR not in roles or not any(works_with_cases(role) for role in roles):
        return False
    settings, salt = open_desk.casebook.settings, bytes(open_desk.secret.store_key[SALT_AT:])
    return settings.get_bytes(desk_book.KEY) is None or settings.get(PARTING) == salt.hex()


def renew(open_desk: RekeyDesk, progress: Progress | None = None) -> None:
    """Seal the casebook under a new key, and the desk book, where there is to be one.

    The officer's slot is as before; the caller rewrites it, or their ticket does at the next unlock.

    Args:
        open_desk: The desk, its casebook open; continues with the new keys.
        progress: Receives ``exporting``, ``verifying``, ``swapping``.

    Raises:
        StateError: If an officer has not unlocked since tickets exist, so that none can be sealed to them.
        StorageFullError: If there is no room for the new casebook; nothing has changed then.
    """
    from vetting_desk.crypto.slots import new_store_key
    from vetting_desk.store import rekey as store_rekey

    shown, casebook, secret = progress or NoProgress(), open_desk.casebook, open_desk.secret
    recipients = _ticket_recipients(open_desk)
    desk_book.publish_if_possible(open_desk)  # what administrators did alone is in the log then
    roles = {known.officer.role for known, _ in recipients}
    parted = Role.ADMINISTRATOR in roles and any(works_with_cases(role) for role in roles)
    keys = _Keys(
        new_store_key(),
        bytearray(secret.store_key),
        new_store_key() if parted else None,
        desk_book.key_of(casebook),
    )

    def write_tickets(*, of_the_book: bool) -> None:
        for known, recipient in recipients:
            role = known.officer.role
            if (parted and not works_with_cases(role)) == of_the_book:
                tickets.write(
                    open_desk.folder, known.officer.id, recipient, open_desk.desk.id, keys.of(role)
                )

    try:
        write_tickets(of_the_book=True)
        _announce(open_desk, keys)
        store_rekey.rekey(
            casebook,
            keys.store,
            lambda: write_tickets(of_the_book=False),
            lambda doing: shown.report(0, 0, doing),
        )
    except BaseException:
        _go_on(open_desk, keys)
        raise
    else:
        _hold(open_desk, keys)
    finally:
        keys.wipe()
    casebook.settings.remove(REKEY_WANTED)  # not before: until now the old key opens
    desk_book.publish_if_possible(open_desk)


def _announce(open_desk: RekeyDesk, keys: _Keys) -> None:
    """Log the change, and keep the desk book's new key in the casebook, whose new file then has it."""
    casebook = open_desk.casebook
    with casebook.transaction():
        casebook.audit.append("store-key-changed")
        if keys.book is not None:
            desk_book.set_key(casebook, keys.book)
            if keys.book_before is None:
                casebook.settings.set(PARTING, bytes(keys.store_before[SALT_AT:]).hex())
        elif keys.book_before is not None:
            desk_book.set_key(casebook, None)


def _hold(open_desk: RekeyDesk, keys: _Keys) -> None:
    """Hold the keys that are in force now; an administrator's slot keeps the desk book's alone."""
    open_desk.secret.store_key[:] = keys.store
    if keys.book is not None and not works_with_cases(open_desk.officer.role):
        open_desk.secret.kept_key[:] = keys.book


def _go_on(open_desk: RekeyDesk, keys: _Keys) -> None:
    """Continue with the file that is in place after a failed re-keying: the old one, or already the new one.

    Tickets stay: whichever it is, they lead to its key.
    """
    casebook = open_desk.casebook
    swapped = salt_of(open_desk.folder / CASEBOOK_FILE) == bytes(keys.store[SALT_AT:])
    if swapped:
        _hold(open_desk, keys)
    casebook.reopen(open_desk.secret.store_key)
    if not swapped:
        with casebook.transaction():
            if desk_book.key_of(casebook) != keys.book_before:
                desk_book.set_key(casebook, keys.book_before)
            casebook.settings.set(REKEY_WANTED, open_desk.officer.id)


def _with_slots(open_desk: RekeyDesk) -> "list[KnownOfficer]":
    """Return who has an open account and a slot here."""
    here = {slot.id for slot in desk_folders.officers_of(open_desk.folder)}
    return [
        known
        for known in open_desk.casebook.officers.list()
        if known.active and known.officer.id in here
    ]


def without_recipient(open_desk: RekeyDesk) -> tuple[str, ...]:
    """Return who has a slot here and no recipient for tickets: they have not unlocked since there are any."""
    recipients = open_desk.casebook.recipients
    return tuple(
        known.officer.id
        for known in _with_slots(open_desk)
        if recipients.find(known.officer.id, RecipientPurpose.TICKET) is None
    )


def _ticket_recipients(open_desk: RekeyDesk) -> "list[tuple[KnownOfficer, str]]":
    """Return where to seal a ticket for every officer with a slot here, the present one among them."""
    found = []
    for known in _with_slots(open_desk):
        officer = known.officer
        recipient = open_desk.casebook.recipients.find(officer.id, RecipientPurpose.TICKET)
        if recipient is None:
            raise StateError(what=officer.name, state="no-ticket", wanted="unlock-once")
        found.append((known, recipient))
    if open_desk.officer.id not in {known.officer.id for known, _ in found}:
        raise NotFoundError(what="officer", id=open_desk.officer.id)
    return found
