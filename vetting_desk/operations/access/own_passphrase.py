"""The present officer's own passphrase: asked again, and their slot rewritten under it.

A wrong one counts as a failed unlock does (`attempts`). Making and unlocking desks is `desks`.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from vetting_desk.errors import DamagedSlotError
from vetting_desk.operations.access import attempts, counted
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.stores import KeepsSettings
from vetting_desk.operations.access.unlocked import (
    AtDoor,
    HasCasebook,
    HasClock,
    HasDesk,
    HasFolder,
    HasKeyFile,
    HasSecret,
)

if TYPE_CHECKING:
    from vetting_desk.crypto.kdf import Profile
    from vetting_desk.crypto.slots import SlotSecret

PROFILE: Final = "unlock/profile"
"""Setting: the key derivation chosen for this desk where it is weaker than the default."""


class OwnSlot(AtDoor, HasFolder, HasKeyFile, Protocol):
    """The present officer's slot: where it lies, whose it is, and what opens it beside the passphrase."""


class TriedSlot(OwnSlot, HasClock, Protocol):
    """The slot, as a passphrase is tried at it."""


class HeldSlot(OwnSlot, HasSecret, Protocol):
    """The slot, with what it holds."""


def confirm_passphrase(open_desk: TriedSlot, passphrase: str) -> None:
    """Check the officer's passphrase before a sensitive operation.

    Raises:
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If it does not open the officer's slot.
    """
    from vetting_desk.crypto.slots import open_slot

    slots = open_desk.folder / SLOTS_FOLDER
    officer_id, now = open_desk.officer.id, open_desk.clock.now()
    attempts.begin(open_desk.folder, officer_id, now)
    try:
        open_slot(slots, officer_id, open_desk.desk.id, passphrase, open_desk.key_file).wipe()
    except DamagedSlotError:
        attempts.take_back(open_desk.folder, officer_id)
        raise
    attempts.take_back(open_desk.folder, officer_id)


class OthersSlot(HasDesk, HasClock, HasFolder, Protocol):
    """A desk at which another officer types their passphrase."""


def open_slot_of(
    open_desk: OthersSlot, officer_id: str, passphrase: str, key_file: Path | None = None
) -> "SlotSecret":
    """Open the slot of another officer of this desk, who types their passphrase; the caller wipes it.

    A wrong one counts against that officer's slot, as at unlocking.

    Args:
        open_desk: The unlocked desk.
        officer_id: Whose slot.
        passphrase: Theirs.
        key_file: Their key file, where the slot asks for one.

    Raises:
        UnlockDelayedError: If there were too many failures: wait first.
        WrongPassphraseError: If it does not open the slot.
        DamagedSlotError: If there is no sound slot.
        InputError: If the key file cannot be read.
    """
    from vetting_desk.operations.access.key_files import read_key_file

    folder, now = open_desk.folder, open_desk.clock.now()
    second = read_key_file(key_file) if key_file else None
    found = counted.open_slot(folder, officer_id, open_desk.desk.id, passphrase, now, second)
    attempts.take_back(folder, officer_id)
    return found


def rewrite_slot(open_desk: HeldSlot, passphrase: str, profile: "Profile | None" = None) -> None:
    """Rewrite the officer's slot with the keys the open desk holds, under a passphrase known to be right.

    Raises:
        OSError: If the medium is full, read-only or gone; the slot is then the old or the new one.
    """
    from vetting_desk.crypto.slots import read_header, write_slot

    slots = open_desk.folder / SLOTS_FOLDER
    profile = profile or read_header(slots, open_desk.officer.id).profile
    write_slot(
        slots,
        open_desk.officer,
        open_desk.desk.id,
        open_desk.secret,
        passphrase,
        profile,
        open_desk.key_file,
    )


def wanted_profile(open_desk: HasCasebook[KeepsSettings]) -> "Profile":
    """Return the key derivation for slots of this desk: the default, or a weaker one chosen for it."""
    from vetting_desk.crypto.kdf import DEFAULT, PROFILES

    return PROFILES.get(open_desk.casebook.settings.get(PROFILE) or "", DEFAULT)
