"""Recovery of a desk without its officers, by two custodians together and never by one.

Two things, both plain age files that the ``age`` program decrypts as well:

*The keys of a desk*, encrypted to the organisation's recovery recipient when a slot is made
(`seal_secret`), so that headquarters can open a backup. The content names its desk and officer; a file
of another desk or officer is refused.

*The recovery identity itself*, encrypted twice (`seal_for_two`): to one custodian, and the result to
another. Only both custodians, one after the other, can decrypt it. The identity is never stored in any
other form.
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
    """Return a slot's secret encrypted to the organisation's recovery recipient."""
    return seal(_label(desk_id, officer_id) + encode(secret), [recipient])


def open_secret(data: bytes, desk_id: str, officer_id: str, identity: HybridIdentity) -> SlotSecret:
    """Return the secret given to `seal_secret`; the caller wipes it.

    Raises:
        NoMatchingIdentityError: If it was encrypted to another recipient.
        AgePayloadError: If it was altered or truncated.
        AgeFormatError: If it is malformed, or another desk's or officer's.
    """
    label = _label(desk_id, officer_id)
    content = unseal(data, [identity])
    if not content.startswith(label):
        raise AgeFormatError(part="recovery", detail="another desk or officer")
    return decode(bytearray(content[len(label) :]))


def seal_twice(content: bytes, first: Recipient, second: Recipient) -> bytes:
    """Return `content` sealed to `second`, and the result to `first`: who has one of the two has nothing.

    Raises:
        ValueError: If both are the same recipient.
    """
    if first == second:
        raise ValueError("two custodians are two recipients")
    return seal(seal(content, [second]), [first])


def open_twice(data: bytes, first: Identity, second: Identity) -> bytes:
    """Return what `seal_twice` sealed.

    Raises:
        NoMatchingIdentityError: If either is not the one it was sealed for, in this order.
        AgePayloadError: If it was altered or cut short.
        AgeFormatError: If it is malformed.
    """
    return unseal(unseal(data, [first]), [second])


def seal_for_two(
    identity: HybridIdentity, created_at: datetime, first: Recipient, second: Recipient
) -> bytes:
    """Return the identity file encrypted so that both custodians are needed.

    Args:
        identity: The recovery identity.
        created_at: Written into the identity file as a comment.
        first: Recipient of the custodian who decrypts first.
        second: Recipient of the custodian who decrypts what the first obtained.

    Raises:
        ValueError: If both are the same recipient.
    """
    return seal_twice(write_identities(identity, created_at).encode("ascii"), first, second)


def open_by_two(data: bytes, first: Identity, second: Identity) -> HybridIdentity:
    """Return the identity that `seal_for_two` encrypted.

    Raises:
        NoMatchingIdentityError: If either is not the custodian it was encrypted to, in this order.
        AgePayloadError: If it was altered or truncated.
        AgeFormatError: If it is malformed, or holds anything but one post-quantum identity.
    """
    text = open_twice(data, first, second)
    found = read_identities(text.decode("ascii", "replace"))
    if len(found) != 1 or not isinstance(found[0], HybridIdentity):
        raise AgeFormatError(part="key", detail="another kind of key")
    return found[0]


def _label(desk_id: str, officer_id: str) -> bytes:
    return b"\n".join([_MAGIC, desk_id.encode("ascii"), officer_id.encode("ascii"), b""])
