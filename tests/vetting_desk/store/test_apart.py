"""What is kept apart, and what a lawyer found."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.alarm import ApartCause, ApartOutcome


def test_an_assessment_is_kept_apart_once_for_each_cause(bench: Bench) -> None:
    draft, now = bench.draft(), bench.clock.now()
    store = bench.casebook.apart
    first = store.add(draft.id, ApartCause.ILL_TREATMENT, now, "Told the lawyer")
    assert store.add(draft.id, ApartCause.ILL_TREATMENT, now, "Again") == first
    store.add(draft.id, ApartCause.BEFORE_NOTICE, now)
    assert [each.cause for each in store.of_case(draft.case_id)] == [
        ApartCause.ILL_TREATMENT,
        ApartCause.BEFORE_NOTICE,
    ]
    bench.casebook.verify()


def test_what_a_lawyer_found_is_kept_and_never_found_anew(bench: Bench) -> None:
    draft, now = bench.draft(), bench.clock.now()
    store = bench.casebook.apart
    apart = store.add(draft.id, ApartCause.ILL_TREATMENT, now, "Told")
    settled = store.settle(apart.id, ApartOutcome.FREE, now, "Doctor's paper")
    assert (settled.holds, settled.settled_why) == (False, "Doctor's paper")
    with pytest.raises(StateError):
        store.settle(apart.id, ApartOutcome.APART, now, "No")
    bench.casebook.verify()


def test_nothing_is_kept_apart_of_an_assessment_that_is_not_here(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.apart.add("none", ApartCause.ILL_TREATMENT, bench.clock.now())
    with pytest.raises(NotFoundError):
        bench.casebook.apart.get("none")
