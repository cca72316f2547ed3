"""Taking over the register of issued certificates that headquarters sent with an answer or a return bundle.

A newer register continues the one before it. One that does not is kept all the same, for headquarters says what
it issued, and told: it leaves out or changes what an earlier one had, as after a restore of headquarters, or
because one of the two was not headquarters'. An older one is passed over.
"""

from typing import TYPE_CHECKING, Protocol

from vetting_desk.crypto.certificates import Register
from vetting_desk.errors import CertificateError
from vetting_desk.model.certificate_register import SentRegister

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
    older = known.continues(new) and len(new) < len(known)
    if before is None or (at >= before.at and not older):
        books.register.put_sent(SentRegister(at, content))
    return "" if older or new.continues(known) else CHANGED


def knows(books: KeepsRegister, certificate: "Certificate") -> bool:
    """Return whether the register that is kept names a certificate; True where none was sent yet."""
    kept = books.register.sent()
    return kept is None or Register.from_bytes(kept.content).knows(certificate)
