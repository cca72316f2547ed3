"""The hash chain of the audit log: its head covers every entry and their order.

SHA-256 with a domain of its own for each use, so that a leaf cannot be confused with a head, nor
either with a digest made elsewhere::

    GENESIS          = SHA-256("vetting-desk/audit-genesis/1" 00)
    leaf(payload)    = SHA-256("vetting-desk/audit-leaf/1" 00 || payload)
    extend(head, l)  = SHA-256("vetting-desk/audit-head/1" 00 || head || l)

Heads and leaves have fixed length, so the encoding is unambiguous. Alteration is detected only by
comparing with an earlier head; heads therefore travel in bundles and return in receipts.
"""

from collections.abc import Iterable
from hashlib import sha256

LENGTH = 32

_LEAF = b"vetting-desk/audit-leaf/1\x00"
_HEAD = b"vetting-desk/audit-head/1\x00"

GENESIS = sha256(b"vetting-desk/audit-genesis/1\x00").digest()
"""The head of an empty log."""


def leaf(payload: bytes) -> bytes:
    """Return the 32-byte leaf of one entry, whose whole content is `payload`."""
    return sha256(_LEAF + payload).digest()


def extend(head: bytes, new_leaf: bytes) -> bytes:
    """Return the 32-byte head after one more leaf.

    Raises:
        ValueError: If `head` or `new_leaf` is not 32 bytes.
    """
    if len(head) != LENGTH or len(new_leaf) != LENGTH:
        raise ValueError("heads and leaves have 32 bytes")
    return sha256(_HEAD + head + new_leaf).digest()


def head_of(leaves: Iterable[bytes], start: bytes = GENESIS) -> bytes:
    """Return the head after all `leaves` in order, starting from the head `start`.

    Raises:
        ValueError: If `start` or a leaf is not 32 bytes.
    """
    head = start
    for each in leaves:
        head = extend(head, each)
    return head
