"""The register of issued certificates: an entry of it, one as it was sent, and what is missing from it."""

from dataclasses import dataclass, field


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
        left_out: What earlier ones named and this one does not, written the same way; empty for nothing.
    """

    at: str
    content: bytes
    left_out: bytes = b""


@dataclass(frozen=True, slots=True)
class ShownCertificate:
    """A certificate that headquarters' register does not name, and that came there all the same.

    Attributes:
        entry: Which, and when it was issued: as a register says that headquarters sent, or as it says itself.
        desk_id: The desk that showed it first.
        content: It, in DER; empty where only a register named it so far.
    """

    entry: RegisterEntry
    desk_id: str
    content: bytes = field(default=b"", repr=False)
