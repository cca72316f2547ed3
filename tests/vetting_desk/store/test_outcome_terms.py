"""Rows that say since when decided cases are kept; lists ask them, and find what the rule itself says."""

from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model.outcome_term import OutcomeRule, Term, Waits, earlier, kept
from vetting_desk.registry import outcome_terms
from vetting_desk.store.outcome_terms import Cutoff

BEGAN = datetime(2026, 1, 1, tzinfo=UTC)


def test_a_term_is_kept_replaced_and_taken_back(bench: Bench) -> None:
    case_id, terms = bench.case().id, bench.casebook.terms
    assert terms.of_case(case_id) is None
    for term in (Term("amnesty", BEGAN), Term("refusal", BEGAN, Waits.NOT_TOLD)):
        terms.keep(case_id, term)
        assert terms.of_case(case_id) == term
    terms.keep(case_id, None)
    assert terms.of_case(case_id) is None


def test_what_passed_is_found_by_its_outcome_the_oldest_first(bench: Bench) -> None:
    first, second, waiting = bench.case().id, bench.case().id, bench.case().id
    terms = bench.casebook.terms
    terms.keep(first, Term("amnesty", BEGAN + timedelta(days=1)))
    terms.keep(second, Term("refusal", BEGAN))
    terms.keep(waiting, Term("refusal", BEGAN, Waits.REOPENED))
    cutoffs = [Cutoff("amnesty", BEGAN + timedelta(days=1)), Cutoff("refusal", BEGAN)]
    assert terms.restricted(cutoffs) == [second, first]
    assert len(terms.hidden(cutoffs)) == 2
    assert terms.restricted([Cutoff("amnesty", BEGAN)]) == []
    bench.casebook.holds.put(second, BEGAN, "Invented", "Invented")
    assert terms.restricted(cutoffs) == [first]


def test_an_id_of_a_case_says_whose_it_is_and_another_nothing(bench: Bench) -> None:
    case_id = bench.case().id
    assert bench.casebook.terms.case_of(case_id) == case_id
    assert bench.casebook.terms.case_of("numbers") == ""


def test_nothing_is_marked_at_a_post(bench: Bench) -> None:
    assert bench.casebook.terms.stale(10) == []
    assert not bench.casebook.terms.is_stale(bench.case().id)


EVENTS = ("decided", "reopened", "held", "lifted", "alarm", "came", "draft", "later", "back")


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(EVENTS), max_size=10), st.integers(0, 60), st.integers(1, 60))
def test_in_whatever_order_things_happen_lists_find_what_the_rule_says(
    bench: Bench, events: list[str], days: int, more: int
) -> None:
    case, books = bench.case(), bench.casebook
    rule, passed, alarm = OutcomeRule(days, more), 0, ""
    for event in events:
        if event == "decided":
            books.terms.keep(case.id, Term("amnesty", BEGAN))
        elif event == "reopened":
            books.terms.keep(case.id, Term("amnesty", BEGAN, Waits.REOPENED))
        elif event == "held":
            books.holds.put(case.id, BEGAN, "Invented", "Invented")
        elif event == "lifted":
            books.holds.lift(case.id, "Invented")
        elif event == "alarm" and not alarm:
            alarm = books.alarms.add(case.id, "", "invented", BEGAN, clinical=False).id
        elif event == "came" and alarm:
            books.alarms.answer(alarm, "Invented", BEGAN)
            alarm = ""
        elif event == "draft":
            bench.draft(case)
        elif event in {"later", "back"}:
            passed = max(0, passed + (40 if event == "later" else -70))
        now = BEGAN + timedelta(days=passed)
        listed = case.id in books.terms.restricted([Cutoff("amnesty", earlier(now, rule.kept))])
        term = books.terms.of_case(case.id)
        said = kept(term, rule, now, outcome_terms.stops(books, case.id)) if term else None
        assert listed == (said is not None and said.restricted)
