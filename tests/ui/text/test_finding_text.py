"""What a desk noticed, in words, in every language."""

from datetime import UTC, datetime

import pytest

from tests.vetting_desk.cli.test_finding_text import DETAIL
from ui.text.finding_text import finding_words
from vetting_desk.model.finding import Finding, FindingKind
from vetting_desk.operations.desk.findings import Told

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize("kind", FindingKind)
def test_every_kind_is_told_and_says_what_to_do(kind: FindingKind) -> None:
    detail = DETAIL | {"made_at": "2026-11-22T10:00:00.000Z"}
    sentence, hint = finding_words(Told(Finding(1, NOW, kind, "", detail), "Somebody", ()))

    assert sentence.endswith(".")
    assert hint.endswith(".")
    assert "{" not in sentence + hint


def test_somebody_unknown_is_said_to_be(qapp: object) -> None:
    told = Told(Finding(1, NOW, FindingKind.SLOT_BACK, "gone", {}), "", ())

    assert "somebody not known here" in finding_words(told)[0]


def test_a_state_of_which_nothing_more_is_known_says_so() -> None:
    plain = Finding(1, NOW, FindingKind.BEHIND, "", {"here": 7})

    assert "before this version" in finding_words(Told(plain, "", ()))[0]
