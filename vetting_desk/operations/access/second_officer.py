"""A second officer at the desk: for what one alone must not do, another gives their passphrase too.

Their slot is opened to check it, and its content is wiped at once. A wrong passphrase counts as a failed
unlock.
"""

from pathlib import Path
from typing import Protocol

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import Officer
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.own_passphrase import OthersSlot, open_slot_of
from vetting_desk.operations.access.stores import KeepsOfficers
from vetting_desk.operations.access.unlocked import AtDoor


class SecondDesk(AtDoor, OthersSlot, Protocol):
    """A desk at which a second officer stands beside the one who unlocked it."""

    @property
    def casebook(self) -> KeepsOfficers:
        """The open store."""


def seconds(open_desk: SecondDesk) -> tuple[Officer, ...]:
    """Return the other officers with an open account and a slot at this desk, by name."""
    here = {slot.id for slot in desk_folders.officers_of(open_desk.folder)}
    return tuple(
        known.officer
        for known in open_desk.casebook.officers.list()
        if known.active and known.officer.id in here and known.officer.id != open_desk.officer.id
    )


def confirm_second(
    open_desk: SecondDesk, officer_id: str, passphrase: str, key_file: Path | None = None
) -> Officer:
    """Check that a second officer agrees, by their passphrase; returns who.

    Args:
        open_desk: The unlocked desk.
        officer_id: Who; not the present officer.
        passphrase: Theirs.
        key_file: Their key file, where their slot asks for one.

    Raises:
        StateError: If it is the present officer.
        NotFoundError: If nobody else of this id has an open account and a slot here.
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If it does not open their slot.
        DamagedSlotError: If both copies of their slot are missing or damaged.
        InputError: If the key file cannot be read.
    """
    if officer_id == open_desk.officer.id:
        raise StateError(what="officer", state="own", wanted="another")
    found = [each for each in seconds(open_desk) if each.id == officer_id]
    if not found:
        raise NotFoundError(what="officer", id=officer_id)
    open_slot_of(open_desk, officer_id, passphrase, key_file).wipe()
    return found[0]
