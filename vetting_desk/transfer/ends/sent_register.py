"""Taking over the register of issued certificates that headquarters sent with an answer or a return bundle.

A newer register continues the one before it. One that does not is kept all the same, for headquarters says what
it issued, and told: it leaves out or changes what an earlier one had, as after a restore of headquarters, or
because one of the two was not headquarters'. What it leaves out goes back with the desk's bundles until a
register names it again; what headquarters does with that is `shown_register`. Of one that only says less, the
longer stays in force meanwhile. One that was sent earlier is passed over.
"""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.crypto.certificates import Register
from vetting_desk.errors import CertificateError
from vetting_desk.model.certificate_register import SentRegister
from vetting_desk.model.finding import FindingKind
from vetting_desk.transfer.ends.standing_books import Findings

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

CHANGED = "register-changed"
REFUSED = "register-refused"


class SentRegisters(Protocol):
    """Where a post keeps what it was sent."""

    def sent(self) -> SentRegister | None:
        """Return the newest register, or None before the first."""

    def put_sent(self, register: SentRegister) -> None:
        """Keep a register in place of the one before."""


class KeepsRegister(Protocol):
    """A post's store, as far as it keeps the register."""

    @property
    def register(self) -> SentRegisters:
        """Where it is kept."""

    @property
    def findings(self) -> Findings:
        """What a person has to be told."""


def take_over(books: KeepsRegister, content: bytes, at: str) -> str:
    """Keep a register that was sent, unless it is an older one.

    Args:
        books: The post's; inside the transaction that takes in what brought it.
        content: As it was sent, by who was verified to be headquarters.
        at: When, by headquarters, RFC 3339 in UTC.

    Returns:
        Empty, or a flag: ``register-changed`` if it and the one before do not continue each other,
        ``register-refused`` if it is no register.
    """
    try:
        new = Register.from_bytes(content)
    except CertificateError:
        return REFUSED
    before = books.register.sent()
    known = Register.from_bytes(before.content) if before else Register([])
    shorter = known.continues(new) and len(new) < len(known)
    lacking = new.lacks((*known.entries, *left_out(books).entries))
    missing = lacking.to_bytes() if lacking else b""
    if before is not None and shorter and (at <= before.at or missing == before.left_out):
        return ""
    if before is None or at >= before.at:
        # What headquarters said before stays its word where the new one only says less.
        kept = before.content if before is not None and shorter else content
        books.register.put_sent(SentRegister(at, kept, missing))
    if new.continues(known):
        return ""
    detail = {"known": len(known), "count": len(new.lacks(known.entries))}
    books.findings.add(FindingKind.REGISTER_DIFFERS, detail=detail)
    return CHANGED


def left_out(books: KeepsRegister) -> Register:
    """Return what earlier registers named and the one that is kept does not."""
    kept = books.register.sent()
    return Register.from_bytes(kept.left_out) if kept and kept.left_out else Register([])


def knows(books: KeepsRegister, certificate: "Certificate") -> bool:
    """Return whether the register that is kept names a certificate; True where none was sent yet."""
    kept = books.register.sent()
    return kept is None or Register.from_bytes(kept.content).knows(certificate)
