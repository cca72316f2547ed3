"""Every sort of outcome, and whatever stops a period, has words."""

from datetime import UTC, datetime, timedelta

import pytest

from ui.text.keeping_text import kept_text, outcome_kind_text, waits_text
from vetting_desk.model.outcome_term import KINDS, Keeping, OutcomeRule, Term, Waits, kept

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


def test_each_outcome_and_each_cause_has_words_of_its_own() -> None:
    assert len({outcome_kind_text(each) for each in KINDS}) == len(KINDS)
    assert len({waits_text(each) for each in Waits}) == len(Waits)


@pytest.mark.parametrize(
    ("days", "keeping", "words"),
    [
        (0, Keeping.OPEN, "then restricted"),
        (10, Keeping.RESTRICTED, "may be erased from"),
        (15, Keeping.ERASABLE, "may be erased since"),
    ],
)
def test_how_far_a_case_is_is_said_with_its_days(days: int, keeping: Keeping, words: str) -> None:
    found = kept(Term("amnesty", BEGAN), OutcomeRule(10, 5), BEGAN + timedelta(days=days))
    assert found.keeping is keeping
    assert words in kept_text(found)
    assert "{" not in kept_text(found)


def test_what_stops_it_is_said_instead_of_days() -> None:
    found = kept(Term("amnesty", BEGAN), OutcomeRule(10, 5), BEGAN, Waits.HELD)
    assert kept_text(found) == waits_text(Waits.HELD)
