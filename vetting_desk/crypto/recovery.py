"""Recovery: getting into a desk whose officers are gone, by two people together and never by one.

Two things, both plain age files that the ``age`` program opens as well:

*The keys of a desk*, sealed to the organisation's recovery recipient when a slot is made
(`seal_secret`), so that headquarters can open a backup. What is sealed names its desk and officer;
a file put in another's place is refused.

*The recovery identity itself*, sealed twice over (`seal_for_two`): to one custodian, and the result
to another. Neither file nor custodian alone gives anything; both custodians, one after the other,
give the identity. The identity is never kept otherwise.
"""

from datetime import datetime

from vetting_desk.crypto.age import (
    HybridIdentity,
    HybridRecipient,
    Identity,
    Recipient,
    read_identities,
    seal,
    unseal,
    write_identities,
)
from vetting_desk.crypto.slot_secret import SlotSecret, decode, encode
from vetting_desk.errors import AgeFormatError

_MAGIC = b"vetting-desk-recovery/1"


def seal_secret(
    secret: SlotSecret, desk_id: str, officer_id: str, recipient: HybridRecipient
) -> bytes:
    """Return a slot's secret sealed to the organisation's recovery recipient."""
    return seal(_label(desk_id, officer_id) + encode(secret), [recipient])


def open_secret(data: bytes, desk_id: str, officer_id: str, identity: HybridIdentity) -> SlotSecret:
    """Return what `seal_secret` was given; the caller wipes it.

    Raises:
        NoMatchingIdentityError: If it was sealed to another recipient.
        AgePayloadError: If it was altered or cut short.
        AgeFormatError: If it is malformed, or another desk's or officer's.
    """
    label = _label(desk_id, officer_id)
    content = unseal(data, [identity])
    if not content.startswith(label):
        raise AgeFormatError(part="recovery", detail="another desk or officer")
    return decode(bytearray(content[len(label) :]))


def seal_for_two(
    identity: HybridIdentity, created_at: datetime, first: Recipient, second: Recipient
) -> bytes:
    """Return the identity's file sealed so that both custodians are needed.

    Args:
        identity: The recovery identity.
        created_at: Stands in the identity file as a comment.
        first: Who opens first.
        second: Who opens what the first got.

    Raises:
        ValueError: If both are the same recipient.
    """
    if first == second:
        raise ValueError("two custodians are two recipients")
    return seal(seal(write_identities(identity, created_at).encode("ascii"), [second]), [first])


def open_by_two(data: bytes, first: Identity, second: Identity) -> HybridIdentity:
    """Return the identity that `seal_for_two` sealed.

    Raises:
        NoMatchingIdentityError: If either is not the custodian it was sealed for, in this order.
        AgePayloadError: If it was altered or cut short.
        AgeFormatError: If it is malformed, or holds anything but one post-quantum identity.
    """
    text = unseal(unseal(data, [first]), [second])
    found = read_identities(text.decode("ascii", "replace"))
    if len(found) != 1 or not isinstance(found[0], HybridIdentity):
        raise AgeFormatError(part="key", detail="another kind of key")
    return found[0]


def _label(desk_id: str, officer_id: str) -> bytes:
    return b"\n".join([_MAGIC, desk_id.encode("ascii"), officer_id.encode("ascii"), b""])
