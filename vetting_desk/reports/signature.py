"""The result of verifying a report's signature. No checking happens here."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.model import Officer

if TYPE_CHECKING:
    from cryptography.x509 import Certificate


@dataclass(frozen=True, slots=True)
class ReportSignature:
    """A valid signature on a report.

    Attributes:
        officer: The signer, from the certificate.
        desk_id: The desk the certificate was issued for.
        certificate: The signer's certificate.
        signed_at: The signing time the file claims: the desk's own clock, not confirmed by anyone else.
        reason: The reason written into the signature; may be empty.
    """

    officer: Officer
    desk_id: str
    certificate: "Certificate"
    signed_at: datetime
    reason: str = ""

    @property
    def clock_behind(self) -> bool:
        """True if the claimed time is before the certificate's validity: that clock was behind."""
        return self.signed_at < self.certificate.not_valid_before_utc
