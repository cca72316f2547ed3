"""What a signature is worth, in words: why nobody can judge it, and what shows how old it is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import moment_text
from ui.text.person_text import isolated
from vetting_desk.model.evidence import Evidence, EvidenceKind
from vetting_desk.model.revocation import RevocationKind

_EVIDENCE = {
    EvidenceKind.STAMP: QT_TRANSLATE_NOOP("Evidence", "Shown by HQ's stamp of {when}"),
    EvidenceKind.RECEIPT: QT_TRANSLATE_NOOP("Evidence", "Shown by HQ's receipt of {when}"),
    EvidenceKind.AUDIT_HEAD: QT_TRANSLATE_NOOP(
        "Evidence", "Shown by the post's log, which reached HQ on {when}"
    ),
    EvidenceKind.FEED: QT_TRANSLATE_NOOP(
        "Evidence", "Shown by a later bundle, which reached HQ on {when}"
    ),
    EvidenceKind.ARRIVAL: QT_TRANSLATE_NOOP("Evidence", "Here since {when}"),
    EvidenceKind.READING: QT_TRANSLATE_NOOP(
        "Evidence", "Judged as of now: nothing here shows how old it is"
    ),
    EvidenceKind.CLAIM: QT_TRANSLATE_NOOP(
        "Evidence", "By the signer's own word: the certificate was revoked later because they left"
    ),
}
_WHY = {
    "expired": QT_TRANSLATE_NOOP(
        "Evidence",
        "The signature cannot be judged here: its certificate ended, and nothing shows that it was signed"
        " before",
    ),
    "revoked": QT_TRANSLATE_NOOP(
        "Evidence",
        "The signature cannot be judged here: its certificate was revoked by HQ, and nothing shows that it was"
        " signed before",
    ),
    "register unknown": QT_TRANSLATE_NOOP(
        "Evidence",
        "The signature cannot be judged here: its certificate is not in the register of what headquarters"
        " issued. Bring a return bundle from HQ; if that does not help, ask HQ",
    ),
    "revocation unknown": QT_TRANSLATE_NOOP(
        "Evidence",
        "The signature cannot be judged here. No current revocation list: bring a return bundle from HQ",
    ),
}
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Evidence",
    "The signature cannot be judged here: its certificate does not lead to your organisation",
)
_KINDS = {
    RevocationKind.LEFT: QT_TRANSLATE_NOOP("Evidence", "left"),
    RevocationKind.LOST: QT_TRANSLATE_NOOP("Evidence", "lost"),
    RevocationKind.MISUSED: QT_TRANSLATE_NOOP("Evidence", "misused"),
}


def evidence_text(evidence: Evidence) -> str:
    """Return what shows by when something existed, and whose word that is."""
    pattern = _say(_EVIDENCE[evidence.kind])
    words = pattern.format(when=moment_text(evidence.at))
    return f"{words} ({isolated(evidence.by)})" if evidence.by else words


def cannot_be_judged_text(why: str) -> str:
    """Return why a signature cannot be judged; a key not known here says that its signer is not."""
    return _say(_WHY.get(why, _UNKNOWN))


def revocation_text(kind: RevocationKind) -> str:
    """Return why a certificate was revoked, in one word."""
    return _say(_KINDS[kind])


def _say(text: object) -> str:
    return QCoreApplication.translate("Evidence", str(text))
