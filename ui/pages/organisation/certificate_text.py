"""Words for what a certificate is worth."""

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text
from ui.text.evidence_text import revocation_text
from vetting_desk.operations.organisation.members import Proof, Standing


def standing_text(proof: Proof) -> str:
    """Return what a certificate is worth, with the day that matters."""
    if proof.standing is Standing.REVOKED and proof.revoked_at is not None:
        pattern = QCoreApplication.translate("Organisation", "Revoked since {day}")
        words = pattern.format(day=date_text(proof.revoked_at))
        return f"{words} ({revocation_text(proof.kind)})" if proof.kind else words
    if proof.until is None:
        return QCoreApplication.translate("Organisation", "No certificate")
    if proof.standing is Standing.ENDED:
        pattern = QCoreApplication.translate("Organisation", "Ended on {day}")
    elif proof.standing is Standing.ENDS_SOON:
        pattern = QCoreApplication.translate("Organisation", "Ends soon, on {day}")
    else:
        pattern = QCoreApplication.translate("Organisation", "Valid until {day}")
    return pattern.format(day=date_text(proof.until))
