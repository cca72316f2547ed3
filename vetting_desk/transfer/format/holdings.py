"""One digest over the records that headquarters holds of a desk, so that a difference shows in 32 bytes.

Compared by both ends; which records count is decided by them (`ends`).
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from vetting_desk.transfer.format.manifest_parts import LEAF

_CONTEXT: Final = b"vetting-desk/holdings/1\0"


def ordered(digests: Iterable[str]) -> bytes:
    """Return record digests as the blob that lists them: each once, 32 bytes, in ascending order.

    Args:
        digests: SHA-256 of each ``assessment.json``, 64 hexadecimal digits.
    """
    return b"".join(bytes.fromhex(each) for each in sorted(set(digests)))


def digest_over(listed: bytes) -> str:
    """Return the digest over what `ordered` wrote: SHA-256, 64 hexadecimal digits."""
    return sha256(_CONTEXT + listed).hexdigest()


def read(listed: bytes) -> frozenset[str]:
    """Return the record digests in a blob that `ordered` wrote.

    Raises:
        ValueError: If it is not in ascending order, each once.
    """
    found = [listed[start : start + LEAF].hex() for start in range(0, len(listed), LEAF)]
    if len(listed) % LEAF or found != sorted(set(found)):
        raise ValueError("not in order")
    return frozenset(found)
