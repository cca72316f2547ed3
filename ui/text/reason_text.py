"""Words for why headquarters did not take something in, or cannot judge it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_REASONS = {
    "missing-file": QT_TRANSLATE_NOOP("Transfer", "a file is missing"),
    "extra-file": QT_TRANSLATE_NOOP("Transfer", "it holds a file that was not signed"),
    "too-large": QT_TRANSLATE_NOOP("Transfer", "a file is larger than allowed"),
    "digest": QT_TRANSLATE_NOOP("Transfer", "a file is not the one that was signed"),
    "format": QT_TRANSLATE_NOOP("Transfer", "it is not as the format says"),
    "newer": QT_TRANSLATE_NOOP("Transfer", "a newer version of the program wrote it"),
    "identity": QT_TRANSLATE_NOOP("Transfer", "the bundle names another record or case"),
    "desk": QT_TRANSLATE_NOOP("Transfer", "another desk made it than the one that sent it"),
    "training": QT_TRANSLATE_NOOP("Transfer", "training material and real cases never mix"),
    "untrusted": QT_TRANSLATE_NOOP("Transfer", "its signer is not known to the organisation"),
    "signature": QT_TRANSLATE_NOOP("Transfer", "its signature is not valid"),
    "officer": QT_TRANSLATE_NOOP("Transfer", "another officer signed it than the one it names"),
    "answers": QT_TRANSLATE_NOOP(
        "Transfer", "its answers are not those of the instrument as it was filled in"
    ),
    "submission": QT_TRANSLATE_NOOP(
        "Transfer", "its instrument is filled in a way that it does not allow"
    ),
    "report-pages": QT_TRANSLATE_NOOP(
        "Transfer", "the pages of its report say something else than the signed answers"
    ),
    "sealed": QT_TRANSLATE_NOOP("Transfer", "it is sealed to psychologists, and cannot be read"),
    "report": QT_TRANSLATE_NOOP("Transfer", "its report is not the one that was signed"),
    "corrects": QT_TRANSLATE_NOOP("Transfer", "it corrects a record of another case"),
    "case": QT_TRANSLATE_NOOP("Transfer", "its case cannot be taken as it is"),
    "role": QT_TRANSLATE_NOOP("Transfer", "its signer may not sign this by their role"),
    "erased": QT_TRANSLATE_NOOP("Transfer", "its case was erased at headquarters"),
    "certificate-ended": QT_TRANSLATE_NOOP(
        "Transfer", "its certificate ended, and nothing shows that it was signed before"
    ),
    "certificate-revoked": QT_TRANSLATE_NOOP(
        "Transfer", "its certificate was revoked, and nothing shows that it was signed before"
    ),
    "certificate-unregistered": QT_TRANSLATE_NOOP(
        "Transfer", "its certificate is not in the register of what headquarters issued"
    ),
    "desk-revoked": QT_TRANSLATE_NOOP("Transfer", "its desk is trusted no more"),
    "list-ended": QT_TRANSLATE_NOOP("Transfer", "no revocation list here is current"),
    "fork": QT_TRANSLATE_NOOP("Transfer", "another record came under the same number"),
}


def reason_text(reason: str) -> str:
    """Return why HQ refused a record, in words; a reason not known here is shown by its key."""
    words = _REASONS.get(reason)
    return QCoreApplication.translate("Transfer", str(words)) if words else reason


def known_reasons() -> frozenset[str]:
    """Return the reasons that have words."""
    return frozenset(_REASONS)
