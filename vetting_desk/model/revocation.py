"""The newest revocation list a desk knows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoredList:
    """A revocation list as it is stored.

    Attributes:
        number: Its number.
        content: X.509 CRL.
    """

    number: int
    content: bytes
