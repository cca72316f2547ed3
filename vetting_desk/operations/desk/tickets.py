"""How a new store key reaches absent officers: a ticket for each, sealed to their own slot.

Every slot holds a secret nobody else on the desk has, the officer's long-term seed. From it an age identity
is derived that serves for tickets alone; its recipient is in the casebook. Whoever re-keys the store
seals the new key to each officer who stays; their next unlock opens the ticket with what their slot holds.
A ticket carries the key before as well: whatever ends a re-keying early, one of the two opens what is there. An
administrator's carries keys of the desk book (`access.desk_book`) in the same way, and none of the casebook.
"""

import contextlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import AgeError, FileHeldError
from vetting_desk.machine.durable import remove_file, replace_file
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.operations.access.compartment import PublishingDesk

SUFFIX: Final = ".ticket"

_MAX_LENGTH: Final = 16 * 1024
"""Bytes of a ticket that are read: an age file for one recipient has a few thousand."""
_MOST_KEYS: Final = 4
_INFO: Final = b"vetting-desk/store-key-ticket/1"
_LABEL: Final = b"vetting-desk-ticket/1\n"


def identity_of(secret: "SlotSecret") -> "HybridIdentity":
    """Return the age identity that opens an officer's tickets."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    from vetting_desk.crypto.age import HybridIdentity

    return HybridIdentity(HKDF(SHA256(), 32, salt=None, info=_INFO).derive(secret.long_term_key))


def publish(open_desk: "PublishingDesk") -> None:
    """Store the recipient for the present officer's tickets in the casebook."""
    text = identity_of(open_desk.secret).recipient.to_text()
    open_desk.casebook.recipients.put(open_desk.officer.id, RecipientPurpose.TICKET, text)


def write(
    folder: Path, officer_id: str, recipient: str, desk_id: str, keys: Sequence[bytearray]
) -> None:
    """Write an officer's ticket.

    Args:
        folder: The desk's folder.
        officer_id: Whose.
        recipient: Theirs, from the casebook.
        desk_id: The desk.
        keys: The key that will hold, and after it the one that holds now.

    Raises:
        FileHeldError: If another program held it all the while.
        OSError: If the medium is full, read-only or gone.
    """
    from vetting_desk.crypto.age import HybridRecipient, seal

    content = _label(desk_id, officer_id) + b"".join(bytes(key) for key in keys)
    sealed = seal(content, [HybridRecipient.from_text(recipient)])
    replace_file(_path(folder, officer_id), sealed)


def read(
    folder: Path, officer_id: str, desk_id: str, secret: "SlotSecret"
) -> tuple[bytearray, ...]:
    """Return the keys in an officer's ticket, the newest first; none if there is no ticket that opens."""
    from vetting_desk.crypto.age import unseal
    from vetting_desk.crypto.slot_secret import STORE_KEY_LENGTH

    try:
        with _path(folder, officer_id).open("rb") as file:
            sealed = file.read(_MAX_LENGTH + 1)
        content = unseal(sealed, [identity_of(secret)])
    except (OSError, AgeError):
        return ()
    label = _label(desk_id, officer_id)
    keys = content[len(label) :]
    whole = len(keys) % STORE_KEY_LENGTH == 0 and len(keys) <= _MOST_KEYS * STORE_KEY_LENGTH
    if not content.startswith(label) or not whole:
        return ()
    starts = range(0, len(keys), STORE_KEY_LENGTH)
    return tuple(bytearray(keys[start : start + STORE_KEY_LENGTH]) for start in starts)


def discard(folder: Path, officer_ids: Iterable[str]) -> None:
    """Remove tickets; no effect without one."""
    for officer_id in officer_ids:
        with contextlib.suppress(OSError, FileHeldError):
            remove_file(_path(folder, officer_id))


def _path(folder: Path, officer_id: str) -> Path:
    return folder / SLOTS_FOLDER / (officer_id + SUFFIX)


def _label(desk_id: str, officer_id: str) -> bytes:
    return _LABEL + desk_id.encode("ascii") + b"\n" + officer_id.encode("ascii") + b"\n"
