"""Cases opened by mistake."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError


def test_a_withdrawn_case_says_why_and_comes_back(bench: Bench) -> None:
    case, store, now = bench.case(), bench.casebook.withdrawals, bench.clock.now()
    put = store.put(case.id, now, "Opened twice")

    assert store.find(case.id) == put
    assert bench.casebook.cases.get(case.id).withdrawn
    bench.casebook.verify()

    store.lift(case.id, now, "It was not")
    assert store.find(case.id) is None
    assert [entry.kind for entry in bench.casebook.cases.timeline(case.id)][-2:] == [
        "case-withdrawn",
        "case-brought-back",
    ]
    bench.casebook.verify()


def test_it_is_withdrawn_once_and_brought_back_once(bench: Bench) -> None:
    case, store, now = bench.case(), bench.casebook.withdrawals, bench.clock.now()
    with pytest.raises(StateError):
        store.lift(case.id, now, "Invented")
    store.put(case.id, now, "Invented")
    with pytest.raises(StateError):
        store.put(case.id, now, "Invented")


def test_a_case_that_is_not_here_is_not_withdrawn(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.withdrawals.put("nowhere", bench.clock.now(), "Invented")


def test_an_erased_case_is_withdrawn_no_more(bench: Bench) -> None:
    case, now = bench.case(), bench.clock.now()
    bench.casebook.withdrawals.put(case.id, now, "Opened twice")
    bench.casebook.erasure.erase(case.id, now, bench.officer.id, "Due")

    assert bench.casebook.withdrawals.find(case.id) is None
    bench.casebook.verify()
