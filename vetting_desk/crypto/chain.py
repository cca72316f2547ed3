"""Hash chains: the head of one covers every entry and their order.

SHA-256 with a domain of its own for each chain and use, so that a leaf can never be taken for a head, nor
either for a digest made elsewhere, nor an entry of one chain for one of another::

    GENESIS          = SHA-256("vetting-desk/audit-genesis/1" 00)
    leaf(payload)    = SHA-256("vetting-desk/audit-leaf/1" 00 || payload)
    extend(head, l)  = SHA-256("vetting-desk/audit-head/1" 00 || head || l)

and the same with ``register`` for the register of issued certificates. Heads and leaves have fixed length, so
nothing is ambiguous. A chain shows that a log was altered only to who knows an earlier head; that is why heads
travel in bundles and come back in receipts.
"""

from collections.abc import Iterable
from hashlib import sha256

LENGTH = 32


class Chain:
    """One kind of chain.

    Args:
        name: Its domain, ``audit`` or ``register``.

    Attributes:
        genesis: The head of an empty chain.
    """

    def __init__(self, name: str) -> None:
        self._leaf = f"vetting-desk/{name}-leaf/1".encode() + b"\x00"
        self._head = f"vetting-desk/{name}-head/1".encode() + b"\x00"
        self.genesis = sha256(f"vetting-desk/{name}-genesis/1".encode() + b"\x00").digest()

    def leaf(self, payload: bytes) -> bytes:
        """Return the 32-byte leaf of one entry, whose whole content is `payload`."""
        return sha256(self._leaf + payload).digest()

    def extend(self, head: bytes, new_leaf: bytes) -> bytes:
        """Return the 32-byte head after one more leaf.

        Raises:
            ValueError: If `head` or `new_leaf` is not 32 bytes.
        """
        if len(head) != LENGTH or len(new_leaf) != LENGTH:
            raise ValueError("heads and leaves have 32 bytes")
        return sha256(self._head + head + new_leaf).digest()

    def head_of(self, leaves: Iterable[bytes], start: bytes | None = None) -> bytes:
        """Return the head after all `leaves` in order, beginning at the head `start`, `genesis` by default.

        Raises:
            ValueError: If `start` or a leaf is not 32 bytes.
        """
        head = self.genesis if start is None else start
        for each in leaves:
            head = self.extend(head, each)
        return head


AUDIT = Chain("audit")
REGISTER = Chain("register")


def register_leaf(number: int, certificate: str, at: str) -> bytes:
    """Return the leaf of an entry of the register of issued certificates.

    Args:
        number: Its place, from 1.
        certificate: SHA-256 of the certificate in DER, 64 hexadecimal digits.
        at: When it was issued, RFC 3339 in UTC.
    """
    return REGISTER.leaf(f"{number}\n{certificate}\n{at}".encode("ascii"))


GENESIS = AUDIT.genesis
"""The head of an empty log."""
leaf, extend, head_of = AUDIT.leaf, AUDIT.extend, AUDIT.head_of
