"""Verdicts on signatures in English words for a terminal: why nobody can judge, what shows how old it is."""

from vetting_desk.cli.output import plain
from vetting_desk.clock import to_text
from vetting_desk.model.evidence import Evidence, EvidenceKind

_WHY = {
    "expired": "Cannot be judged, its certificate ended and nothing shows that it was signed before",
    "revoked": "Cannot be judged, its certificate was revoked and nothing shows that it was signed before",
    "revocation unknown": "Cannot be judged, the revocation list is too old to say",
    "revocation-not-looked-at": "Signature valid, revocation not looked at",
    "second-rating-not-compared": "Signature valid; not all that was signed of its second rating is here",
    "second-rating-more": "Signature valid; more was signed of its second rating than it names",
    "second-rating-unsaid": "Signature valid; it says nothing of a second rating that was begun",
    "rules-not-here": "Signatures valid; whether enough signed, a desk with the rules of then can judge",
}
_EVIDENCE = {
    EvidenceKind.STAMP: "Shown by headquarters' stamp of {at}",
    EvidenceKind.RECEIPT: "Shown by headquarters' receipt of {at}",
    EvidenceKind.AUDIT_HEAD: "Shown by an audit head that reached headquarters at {at}",
    EvidenceKind.FEED: "Shown by a later bundle that reached headquarters at {at}",
    EvidenceKind.ARRIVAL: "At headquarters since {at}",
    EvidenceKind.READING: "Judged as of now, {at}: nothing here shows that it is older",
    EvidenceKind.CLAIM: "By the signer's own word, {at}: the certificate was revoked because they left",
}


def why_words(why: str) -> str:
    """Return why a signature cannot be judged."""
    return _WHY.get(why, f"Cannot be judged ({plain(why)})")


def evidence_words(evidence: Evidence) -> str:
    """Return what shows by when something existed."""
    said = _EVIDENCE[evidence.kind].format(at=to_text(evidence.at))
    return f"{said}, by {plain(evidence.by)}" if evidence.by else said
