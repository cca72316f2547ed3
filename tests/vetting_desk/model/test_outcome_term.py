"""How a decided case is kept: by the rule's days and a shown moment, in whatever order things happen."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.decision import INQUIRY
from vetting_desk.model.outcome_term import (
    KINDS,
    Keeping,
    OutcomeRule,
    Term,
    Waits,
    earlier,
    kept,
    later,
)

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)
days = st.integers(0, 40_000)
rules = st.builds(OutcomeRule, days, st.integers(1, 40_000))
waits = st.none() | st.sampled_from(Waits)
ORDER = [Keeping.OPEN, Keeping.RESTRICTED, Keeping.ERASABLE]


def test_an_inquiry_has_no_rule_for_it_ends_nothing() -> None:
    assert INQUIRY not in KINDS
    assert len(set(KINDS)) == len(KINDS)


@given(rules, days, waits, waits)
def test_it_is_what_the_days_say_unless_something_stops_it(
    rule: OutcomeRule, passed: int, word: Waits | None, stop: Waits | None
) -> None:
    found = kept(Term("amnesty", BEGAN, word), rule, BEGAN + timedelta(days=passed), stop)
    if word or stop:
        assert (found.keeping, found.waits) == (Keeping.STOPPED, stop or word)
        assert not found.restricted
    elif passed < rule.kept:
        assert found.keeping is Keeping.OPEN
    elif passed < rule.kept + rule.restricted:
        assert found.keeping is Keeping.RESTRICTED
    else:
        assert found.keeping is Keeping.ERASABLE
    assert found.since < found.erasable_from
    assert found.restricted_from < found.erasable_from


@given(rules, st.lists(days, min_size=1, max_size=8))
def test_time_only_leads_on_and_a_moment_taken_back_takes_everything_back(
    rule: OutcomeRule, moments: list[int]
) -> None:
    term = Term("refusal", BEGAN)
    found = {each: kept(term, rule, BEGAN + timedelta(days=each)).keeping for each in moments}
    ordered = [ORDER.index(found[each]) for each in sorted(found)]
    assert ordered == sorted(ordered)
    first = kept(term, rule, BEGAN + timedelta(days=moments[0])).keeping
    assert first is found[moments[0]]


@given(rules, days, st.integers(1, 40_000))
def test_a_period_that_began_later_is_never_further(
    rule: OutcomeRule, passed: int, newer: int
) -> None:
    now = BEGAN + timedelta(days=passed)
    before = kept(Term("amnesty", BEGAN), rule, now).keeping
    after = kept(Term("amnesty", BEGAN + timedelta(days=newer)), rule, now).keeping
    assert ORDER.index(after) <= ORDER.index(before)


@pytest.mark.parametrize("many", [10**7, 10**9 - 1])
def test_days_beyond_the_calendar_end_with_it(many: int) -> None:
    assert later(BEGAN, many) > BEGAN
    assert earlier(BEGAN, many) < BEGAN
