"""Words for what shows how old something is, and for why nobody can judge it."""

from datetime import UTC, datetime

import pytest

from ui.i18n import moment_text
from ui.text.evidence_text import cannot_be_judged_text, evidence_text, revocation_text
from vetting_desk.crypto.certificates.judging import EXPIRED, LIST_UNKNOWN, REVOKED
from vetting_desk.model.evidence import Evidence, EvidenceKind
from vetting_desk.model.revocation import RevocationKind

AT = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
SHOWN = [kind for kind in EvidenceKind if kind not in {EvidenceKind.READING, EvidenceKind.CLAIM}]


def test_each_kind_of_evidence_has_words_of_its_own() -> None:
    assert len({evidence_text(Evidence(kind, AT)) for kind in EvidenceKind}) == len(EvidenceKind)


@pytest.mark.parametrize("kind", SHOWN)
def test_what_shows_it_names_the_day(kind: EvidenceKind) -> None:
    assert moment_text(AT) in evidence_text(Evidence(kind, AT))


def test_whose_word_it_is_is_said() -> None:
    said = evidence_text(Evidence(EvidenceKind.STAMP, AT, "B. Officer"))
    assert said.startswith("Shown by HQ's stamp of")
    assert "B. Officer" in said


def test_each_reason_has_words_of_its_own() -> None:
    said = [cannot_be_judged_text(why) for why in (EXPIRED, REVOKED, LIST_UNKNOWN, "untrusted")]
    assert len(set(said)) == 4
    assert all(each.startswith("The signature cannot be judged here") for each in said)


def test_a_signer_who_is_not_known_is_a_stranger() -> None:
    assert cannot_be_judged_text("moon-phase") == cannot_be_judged_text("untrusted")


def test_each_kind_of_revocation_is_one_word() -> None:
    assert [revocation_text(kind) for kind in RevocationKind] == ["left", "lost", "misused"]
