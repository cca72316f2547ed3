"""Making a desk unreadable at once: its slots and keys are destroyed; nothing else is guaranteed.

Afterwards no passphrase opens this desk. What remains is the casebook under a key that is nowhere on this
desk, and whatever was copied before: a backup still opens with the passphrase or the recovery identity it
was made for, and with it, this casebook would too. On flash memory the overwritten cells may still be there
until the medium uses them again; what is certain is that the file system no longer leads to them, and that
they hold nothing but slots, which ask for a passphrase.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from vetting_desk.errors import FileHeldError, InputError
from vetting_desk.machine.durable import remove_file
from vetting_desk.operations.access import attempts, desk_folders, high_water
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.desk import tickets
from vetting_desk.operations.desk.needs import ClosableDesk


@dataclass(frozen=True, slots=True)
class MadeUnreadable:
    """What was destroyed.

    Attributes:
        slots: How many officers had a slot.
        left: Files that could not be overwritten; they have to be destroyed by hand.
    """

    slots: int
    left: tuple[Path, ...]


@open_door("the unlock page offers it to anybody who stands before the laptop")
def make_unreadable(
    folder: Path, confirmation: str, open_desk: ClosableDesk | None = None
) -> MadeUnreadable:
    """Destroy every slot and key on a desk. Works from the unlock page too, without a passphrase.

    Whoever has the laptop could destroy it anyway; all that is checked is the intent.

    Args:
        folder: The desk's folder.
        confirmation: The desk's name, typed after a clear warning.
        open_desk: The desk if it is open: it is closed first, and its keys in memory are overwritten.

    Raises:
        InputError: If the confirmation is not the desk's name; nothing is destroyed then.
        CasebookMissingError: If the folder holds no desk.
    """
    from vetting_desk.crypto.slots import destroy_slot

    desk = desk_folders.read_desk_file(folder)
    if " ".join(confirmation.split()) != desk.name:
        raise InputError(field="confirmation", detail="not-the-name")
    if open_desk is not None:
        with contextlib.suppress(Exception):  # whatever does not close, the keys are destroyed
            open_desk.close()
    slots = folder / desk_folders.SLOTS_FOLDER
    ids = _ids(slots)
    for officer_id in ids:
        with contextlib.suppress(OSError, FileHeldError):  # what is left is reported
            destroy_slot(slots, officer_id)
    tickets.discard(folder, ids)
    high_water.forget(folder, desk.id)
    for path in [slots / attempts.FILE, *folder.glob("casebook.next*")]:
        with contextlib.suppress(OSError, FileHeldError):
            remove_file(path)
    left = tuple(sorted(path for path in slots.glob("*") if path.is_file()))
    return MadeUnreadable(len(ids), left)


def _ids(slots: Path) -> set[str]:
    """Return the officers whose slots or tickets are here, including damaged ones."""
    if not slots.is_dir():
        return set()
    return {
        path.name.partition(".")[0]
        for path in slots.iterdir()
        if path.suffix in {".slot", ".slot2", tickets.SUFFIX} or path.name.endswith(".tmp")
    } - {attempts.FILE.partition(".")[0]}
