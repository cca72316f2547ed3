"""How a new store key reaches absent officers: a ticket for each, sealed to their own slot.

Every slot holds a secret nobody else on the desk has, the officer's long-term seed. From it an age identity
is derived that serves for tickets alone; its recipient is in the casebook. Whoever re-keys the store
seals the new key to each officer who stays; their next unlock opens the ticket with what their slot holds.
"""

import contextlib
from collections.abc import Iterable
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
    folder: Path, officer_id: str, recipient: str, desk_id: str, store_key: bytearray
) -> None:
    """Write an officer's ticket.

    Args:
        folder: The desk's folder.
        officer_id: Whose.
        recipient: Theirs, from the casebook.
        desk_id: The desk.
        store_key: The store key that will hold.

    Raises:
        FileHeldError: If another program held it all the while.
        OSError: If the medium is full, read-only or gone.
    """
    from vetting_desk.crypto.age import HybridRecipient, seal

    content = _label(desk_id, officer_id) + bytes(store_key)
    sealed = seal(content, [HybridRecipient.from_text(recipient)])
    replace_file(_path(folder, officer_id), sealed)


def read(folder: Path, officer_id: str, desk_id: str, secret: "SlotSecret") -> bytearray | None:
    """Return the store key in an officer's ticket; None if there is no ticket that opens."""
    from vetting_desk.crypto.age import unseal
    from vetting_desk.crypto.slot_secret import STORE_KEY_LENGTH

    try:
        with _path(folder, officer_id).open("rb") as file:
            sealed = file.read(_MAX_LENGTH + 1)
        content = unseal(sealed, [identity_of(secret)])
    except (OSError, AgeError):
        return None
    label = _label(desk_id, officer_id)
    if not content.startswith(label) or len(content) != len(label) + STORE_KEY_LENGTH:
        return None
    return bytearray(content[len(label) :])


def discard(folder: Path, officer_ids: Iterable[str]) -> None:
    """Remove tickets; no effect without one."""
    for officer_id in officer_ids:
        with contextlib.suppress(OSError, FileHeldError):
            remove_file(_path(folder, officer_id))


def _path(folder: Path, officer_id: str) -> Path:
    return folder / SLOTS_FOLDER / (officer_id + SUFFIX)


def _label(desk_id: str, officer_id: str) -> bytes:
    return _LABEL + desk_id.encode("ascii") + b"\n" + officer_id.encode("ascii") + b"\n"
