"""What lies in quarantine, in words that show no more than may be known."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from ui.pages.quarantine.held_text import judgement_text, what_text, whose_text
from vetting_desk.model import IntakeOutcome, QuarantineState
from vetting_desk.model.evidence import Outcome
from vetting_desk.operations.exchange.quarantine import Held, Look

HELD = Held(
    1, datetime(2026, 11, 22, tzinfo=UTC), "Post", "id", IntakeOutcome.REFUSED, "fork",
    QuarantineState.OPEN, "record", False, "Intake", "Anora", None, "2026-1", (), "b",
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Intake"),
        ({"title": ""}, "Record"),
        ({"title": "", "clinical": True}, "A record for psychologists alone"),
        ({"title": "", "kind": "release"}, "Released by a psychologist"),
        ({"title": "", "kind": "call"}, "Statement: call"),
        ({"title": "", "kind": ""}, "Cannot be read"),
    ],
    ids=str,
)
def test_it_says_what_it_is(changes: dict[str, object], words: str) -> None:
    assert what_text(replace(HELD, **changes)) == words  # type: ignore[arg-type] # fields by name


def test_it_says_whose_it_is_as_far_as_that_may_be_known() -> None:
    assert "2026-1" in whose_text(HELD)
    assert "Anora" in whose_text(HELD)
    assert whose_text(replace(HELD, case_reference="", officer_name="")) == ""


@pytest.mark.parametrize("judgement", Outcome)
def test_each_outcome_has_words_a_shape_and_an_ink_of_its_own(judgement: Outcome) -> None:
    look = Look(HELD, judgement, "certificate-revoked", True, False, (), ())
    words, shape, ink = judgement_text(look)

    assert words
    assert ("was revoked" in words) == (judgement is not Outcome.VALID)
    assert (shape, ink) in {("shield", "ok"), ("error", "error"), ("unknown", "warn")}
