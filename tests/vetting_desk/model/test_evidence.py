"""The worst of several verdicts, and the evidence that reaches back farthest."""

from datetime import UTC, datetime, timedelta

from vetting_desk.model.evidence import (
    Evidence,
    EvidenceKind,
    Outcome,
    Verdict,
    earliest,
    worst,
)

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
READING = Evidence(EvidenceKind.READING, NOW)
STAMP = Evidence(EvidenceKind.STAMP, NOW - timedelta(days=3), "B. Officer")


def test_something_signed_twice_is_worth_what_its_worst_signature_is() -> None:
    valid = Verdict(Outcome.VALID, evidence=STAMP)
    unjudged = Verdict(Outcome.CANNOT_BE_JUDGED, "expired")
    broken = Verdict(Outcome.NOT_VALID, "signature")
    assert worst((valid, unjudged)) == unjudged
    assert worst((unjudged, broken, valid)) == broken
    assert worst((valid, valid)) == valid


def test_of_two_that_are_as_bad_the_first_says_why() -> None:
    first, second = (Verdict(Outcome.CANNOT_BE_JUDGED, why) for why in ("revoked", "expired"))
    assert worst((first, second)).why == "revoked"


def test_the_earliest_evidence_counts_whatever_kind_it_is_of() -> None:
    assert earliest((READING, None, STAMP)) == STAMP
    assert earliest((None, None)) is None
