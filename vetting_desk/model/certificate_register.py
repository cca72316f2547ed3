"""An entry of the register of issued certificates."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """One certificate that headquarters issued.

    Attributes:
        certificate: SHA-256 of it in DER, 64 hexadecimal digits.
        at: When it was issued, RFC 3339 in UTC.
    """

    certificate: str
    at: str
