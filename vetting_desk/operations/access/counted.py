"""Trying a passphrase on a slot of this desk: counted before it is tried, by whichever door it comes.

Window and terminal, unlocking and checking a casebook: a guess is a guess. What is counted here stands in the
audit log from the next unlock on. A desk that is open asks its own officer again by `own_passphrase`.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vetting_desk.errors import DamagedSlotError, WrongPassphraseError
from vetting_desk.operations.access import attempts
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER

if TYPE_CHECKING:
    from vetting_desk.crypto.slots import SlotSecret


def open_slot(
    folder: Path,
    officer_id: str,
    desk_id: str,
    passphrase: str,
    now: datetime,
    key_file: bytes | None = None,
) -> "SlotSecret":
    """Open an officer's slot, or count one more failure; the caller takes the count back once all is open.

    Args:
        folder: The desk's folder.
        officer_id: Whose slot.
        desk_id: The desk it must belong to.
        passphrase: As typed.
        now: Device time.
        key_file: Content of the key file, where the slot asks for one.

    Returns:
        The keys, which the caller wipes.

    Raises:
        UnlockDelayedError: If there were too many failures: wait first.
        FileHeldError: If another program held the counts all the while.
        WrongPassphraseError: If it does not open the slot, which is destroyed where the organisation's rules
            say so after so many failures.
        DamagedSlotError: If both copies of the slot are missing or damaged; that is no failure.
    """
    from vetting_desk.crypto import slots

    place = folder / SLOTS_FOLDER
    attempts.begin(folder, officer_id, now)
    try:
        return slots.open_slot(place, officer_id, desk_id, passphrase, key_file)
    except DamagedSlotError:
        attempts.take_back(folder, officer_id)
        raise
    except WrongPassphraseError:
        if attempts.limit_reached(folder, officer_id):
            slots.destroy_slot(place, officer_id)
        raise
