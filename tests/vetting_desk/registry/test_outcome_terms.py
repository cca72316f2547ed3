"""What signed words say of a period: from when, and what it waits for; no wrong clock shortens one."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.vetting_desk.operations.conftest import later, set_clock
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    HILOLA,
    Bench,
    bench,
    made,
)
from vetting_desk.model.outcome_term import Waits
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.decisions import reopening
from vetting_desk.registry import outcome_terms
from vetting_desk.registry.outcome_terms import read, term_of

__all__ = ["bench", "made"]


def test_without_a_decision_in_force_no_period_begins(bench: Bench) -> None:
    books = bench.hq.casebook
    assert term_of(books, bench.case_id, judge_of(books)) is None
    bench.proposed()
    assert term_of(books, bench.case_id, judge_of(books)) is None


def test_it_begins_when_the_days_to_appeal_have_ended(bench: Bench) -> None:
    decided = bench.decided()
    found = term_of(bench.hq.casebook, bench.case_id, judge_of(bench.hq.casebook))
    assert found is not None
    until = datetime.fromisoformat(decided.payload.appeal.until).replace(tzinfo=UTC)
    assert (found.kind, found.since) == ("amnesty", until + timedelta(days=1))
    assert found.waits is Waits.NOT_TOLD


@pytest.mark.parametrize("because", ["reopened", "appealed", "corrected"])
def test_it_waits_while_the_decision_is_looked_at_again(bench: Bench, because: str) -> None:
    decided = bench.decided()
    assert term_of(bench.hq.casebook, bench.case_id, judge_of(bench.hq.casebook))
    assert bench.hq.casebook.terms.stale(10) == []
    reopening.reopen(bench.at(DILNOZA), decided.entry.id, because, "Invented")  # type: ignore[arg-type]
    assert bench.hq.casebook.terms.stale(10) == [bench.case_id]
    found = term_of(bench.hq.casebook, bench.case_id, judge_of(bench.hq.casebook))
    assert found is not None
    assert found.waits is Waits.REOPENED
    assert bench.hq.casebook.terms.stale(10) == []


def test_a_decision_under_a_clock_years_back_begins_no_earlier_than_what_was_signed_before(
    bench: Bench,
) -> None:
    shown = bench.hq.clock.now()
    bench.hq.casebook.raise_floor(shown)
    set_clock(bench.hq, shown - timedelta(days=3_650))
    bench.decided()
    found = read(bench.hq.casebook, bench.case_id, judge_of(bench.hq.casebook))
    assert found is not None
    assert found.since >= shown - timedelta(minutes=1)


def test_a_record_that_came_since_begins_it_anew(bench: Bench) -> None:
    bench.decided()
    before = term_of(bench.hq.casebook, bench.case_id, judge_of(bench.hq.casebook))
    moment = bench.hq.clock.now() + timedelta(days=400)
    for desk in (bench.hq, bench.post):
        later(desk, moment)
    bench.record("intake")
    bench.carry()
    after = term_of(bench.hq.casebook, bench.case_id, judge_of(bench.hq.casebook))
    assert before is not None
    assert after is not None
    assert before.since < moment <= after.since + timedelta(minutes=1)


def test_lists_read_what_is_marked_and_no_more_than_they_can_wait_for(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.decided()
    books = bench.hq.casebook
    monkeypatch.setattr(outcome_terms, "AT_ONCE", 0)
    outcome_terms.bring_up_to_date(books, judge_of(books))
    assert books.terms.stale(10) == [bench.case_id]
    monkeypatch.setattr(outcome_terms, "AT_ONCE", 1)
    outcome_terms.bring_up_to_date(books, judge_of(books))
    assert books.terms.stale(10) == []
    assert books.terms.of_case(bench.case_id)


def test_beside_signed_words_a_hold_or_a_draft_stops_it(bench: Bench) -> None:
    books = bench.at(HILOLA).casebook
    assert outcome_terms.stops(books, bench.case_id) is None
    books.holds.put(bench.case_id, bench.hq.clock.now(), DAVLAT, "Invented")
    assert outcome_terms.stops(books, bench.case_id) is Waits.HELD
