"""Where a complaint is sealed to: complaints officers, each by an identity that serves for this alone.

It is derived from a secret that only the officer's slot holds; its recipient is in the casebook.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.model import Role
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.crypto.age import HybridIdentity
    from vetting_desk.crypto.slots import SlotSecret
    from vetting_desk.operations.access.compartment import PublishingDesk

_INFO: Final = b"vetting-desk/complaints/1"


def identity_of(secret: "SlotSecret") -> "HybridIdentity":
    """Return the age identity that opens what is sealed to an officer as a complaints officer."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    from vetting_desk.crypto.age import HybridIdentity

    return HybridIdentity(HKDF(SHA256(), 32, salt=None, info=_INFO).derive(secret.long_term_key))


def publish(open_desk: "PublishingDesk") -> None:
    """Store the recipient of the present officer in the casebook, if they are a complaints officer."""
    if open_desk.officer.role is Role.COMPLAINTS:
        text = identity_of(open_desk.secret).recipient.to_text()
        open_desk.casebook.recipients.put(open_desk.officer.id, RecipientPurpose.COMPLAINT, text)
