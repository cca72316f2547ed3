"""The register of issued certificates: an entry of it, and one as it was sent."""

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


@dataclass(frozen=True, slots=True)
class SentRegister:
    """A register as headquarters sent it.

    Attributes:
        at: When it was sent, RFC 3339 in UTC.
        content: As `crypto.certificates.register` writes it.
    """

    at: str
    content: bytes
