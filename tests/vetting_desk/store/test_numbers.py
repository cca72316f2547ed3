"""Kept figures against a naive recount: after any changes of cases, erasures, and beginning again."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model.numbers.counted import Cell, Counted, Event, cells, settled
from vetting_desk.model.numbers.definitions import What

EVENTS = st.builds(
    Event, st.sampled_from([What.CALLS, What.RETURNS, What.DECISIONS, What.RATINGS]),
    st.sampled_from(["", "amnesty"]), st.sampled_from(["2025-12-31", "2026-01-01", "2026-02-03"]),
    st.sampled_from([-1, 4]),
)  # fmt: skip
CASES = st.builds(
    Counted, st.sampled_from(["post-1", "post-2"]), st.sampled_from(["woman", "man"]),
    st.sampled_from(["18-24", "60+"]), st.just("tajik"), st.just("present"), st.just("x" * 36 + " A"),
    st.lists(EVENTS, min_size=1, max_size=4).map(tuple),
)  # fmt: skip
STEPS = st.lists(
    st.tuples(st.integers(0, 3), st.one_of(st.none(), CASES, st.just("erase"))), max_size=12
)


def kept(bench: Bench) -> Counter[Cell]:
    rows = bench.casebook.database.rows(
        "SELECT what, dimension, period, detail, value, days, n FROM number_cells"
    )
    return Counter({Cell(*tuple(row)[:-1]): row["n"] for row in rows})


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_the_sums_are_those_of_a_naive_recount(bench: Bench, steps: list[tuple[int, Any]]) -> None:
    bench.casebook.numbers.begin_again()
    before = kept(bench)
    ids = [bench.case().id for _ in range(4)]
    now: dict[int, Counted] = {}
    gone: dict[int, Counter[Cell]] = {}
    for which, what in steps:
        if which in gone:
            continue
        if what == "erase":
            bench.casebook.erasure.erase(
                ids[which], bench.clock.now(), bench.officer.id, "Invented"
            )
            gone[which] = settled(now.pop(which)) if which in now else Counter()
        else:
            bench.casebook.numbers.keep({ids[which]: what})
            now.pop(which, None)
            if what is not None:
                now[which] = what
    wanted = Counter(before)
    for case in now.values():
        wanted.update(cells(case))
    for each in gone.values():
        wanted.update(each)
    assert kept(bench) == wanted
    assert not bench.casebook.numbers.sums_differ()
    bench.casebook.verify()
    settled_before = kept(bench)
    bench.casebook.numbers.begin_again()
    assert sum(kept(bench).values()) <= sum(settled_before.values())


CASE = Counted("post-1", "woman", "18-24", events=(Event(What.CALLS, "", "2026-01-02"),))


def test_each_writer_marks_its_case(bench: Bench) -> None:
    case = bench.case()
    numbers = bench.casebook.numbers
    assert numbers.stale(10) == [case.id]
    numbers.keep({case.id: CASE})
    assert not numbers.is_stale(case.id)
    bench.casebook.withdrawals.put(case.id, bench.clock.now(), "Invented")
    assert numbers.is_stale(case.id)
    numbers.keep({case.id: None})
    bench.casebook.withdrawals.lift(case.id, bench.clock.now(), "Invented")
    assert numbers.is_stale(case.id)


def test_of_an_erased_case_nothing_says_whose_its_steps_were(bench: Bench) -> None:
    case = bench.case()
    bench.casebook.numbers.keep({case.id: CASE})
    bench.casebook.erasure.erase(case.id, bench.clock.now(), bench.officer.id, "Invented")
    assert bench.casebook.numbers.of_case(case.id) is None
    assert bench.casebook.numbers.counted_count() == 0
    assert bench.casebook.numbers.cells(["calls"], "sex") == [("calls", "2026", "", "woman", -1, 1)]
    bench.casebook.numbers.keep({case.id: CASE})
    assert bench.casebook.numbers.of_case(case.id) is None


def test_what_stays_of_erased_cases_cannot_be_changed_unseen(bench: Bench, tamper: Any) -> None:
    from vetting_desk.errors import AuditChainError

    case = bench.case()
    bench.casebook.numbers.keep({case.id: CASE})
    bench.casebook.erasure.erase(case.id, bench.clock.now(), bench.officer.id, "Invented")
    tamper("UPDATE number_settled SET n = 7 WHERE dimension = 'sex'")
    with pytest.raises(AuditChainError):
        bench.casebook.verify()


def test_a_sum_that_is_wrong_is_found(bench: Bench) -> None:
    case = bench.case()
    bench.casebook.numbers.keep({case.id: CASE})
    assert not bench.casebook.numbers.sums_differ()
    bench.casebook.database.execute("UPDATE number_cells SET n = 2 WHERE dimension = 'all'")
    assert bench.casebook.numbers.sums_differ()


def test_a_year_is_read_alone(bench: Bench) -> None:
    early, late = bench.case(), bench.case()
    other = Counted("post-1", events=(Event(What.CALLS, "", "2025-03-02"),))
    bench.casebook.numbers.keep({early.id: other, late.id: CASE})
    assert [row[1] for row in bench.casebook.numbers.cells(["calls"], "all", "2025")] == ["2025-03"]
    assert [row[1] for row in bench.casebook.numbers.cells(["calls"], "post", "2026")] == ["2026"]
    assert len(bench.casebook.numbers.cells(["calls"], "all")) == 2
    assert bench.casebook.numbers.years(["calls", "returns"], "all") == ["2026", "2025"]
    assert bench.casebook.numbers.years(["needs"], "all") == []


def test_one_indicator_is_read_alone(bench: Bench) -> None:
    case = bench.case()
    coded = tuple(
        Event(What.RATINGS, f"{each}/2", "2026-03-02") for each in ("H1", "H10", "H2", "H1a")
    )
    bench.casebook.numbers.keep({case.id: Counted("post-1", events=coded)})
    found = bench.casebook.numbers.cells(["ratings"], "all", item="H1")
    assert [row[2] for row in found] == ["H1/2"]
    assert len(bench.casebook.numbers.cells(["ratings"], "all")) == 4


def test_figures_of_another_version_are_not_this_programs(bench: Bench) -> None:
    assert not bench.casebook.numbers.is_of_this_version()
    bench.casebook.numbers.begin_again()
    assert bench.casebook.numbers.is_of_this_version()
    assert bench.reopen().numbers.is_of_this_version()
