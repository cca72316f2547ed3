"""Verdicts in words."""

from datetime import UTC, datetime

import pytest

from vetting_desk.cli.verdict_text import evidence_words, why_words
from vetting_desk.model.evidence import Evidence, EvidenceKind

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.mark.parametrize("kind", list(EvidenceKind))
def test_every_kind_of_evidence_has_words_with_its_time(kind: EvidenceKind) -> None:
    assert "2026-11-22T10:00:00.000Z" in evidence_words(Evidence(kind, AT))


def test_whose_word_it_is_is_said_and_steers_no_terminal() -> None:
    said = evidence_words(Evidence(EvidenceKind.STAMP, AT, "Hilola\x1b[2J"))
    assert said.endswith("by Hilola\\x1b[2J")


def test_every_reason_is_told_and_one_that_is_not_known_by_its_key() -> None:
    for why in ("expired", "revoked", "revocation unknown", "revocation-not-looked-at"):
        assert "(" not in why_words(why)
    assert why_words("invented") == "Cannot be judged (invented)"
