"""Steps with which the simulation once found a fault, as it printed them, kept as plain tests."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.years.founding import SUPERVISOR, found
from tests.years.machine import Years
from vetting_desk.errors import StateError
from vetting_desk.model import WayToHq
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.cases import retention
from vetting_desk.operations.decisions import said
from vetting_desk.operations.exchange import offering, quarantine, transfer


@pytest.fixture
def state(made_once: Callable[..., Path]) -> Iterator[Years]:
    """The organisation as it was founded, at the beginning of a round."""
    Years.founded = made_once("years", found)
    state = Years()
    try:
        yield state
    finally:
        state.close()


def test_a_laptop_that_became_a_new_desk_writes_nothing_that_the_old_one_owed(state: Years) -> None:
    state.restore(post=0, hq=False, which=0, same_computer=True)
    state.twin(post=0)
    state.day(post=0, officer=1, out=0, back=0)
    state.rest()

    second = state.year.post(5).at(SUPERVISOR)
    assert state.year.post(5).parted
    assert len(transfer.bundles(second)) < 10


def test_what_was_revoked_by_a_clock_that_was_ahead_counts_once_two_officers_correct_it(
    state: Years,
) -> None:
    state.clock_jumps(post=0, hq=True, days=20)
    state.revoke(post=0, kind=1)
    state.clock_corrected()
    state.sign(post=0, officer=0)
    state.write(post=0, officer=1)
    state.deliver(which=0, keep=False)
    state.rest()


def test_what_was_revoked_by_a_clock_that_was_ahead_counts_once_it_is_right_and_accepted(
    state: Years,
) -> None:
    state.clock_jumps(post=0, hq=True, days=20)
    state.revoke(post=0, kind=1)
    state.year.laptops.hq.clock.off = timedelta()
    state.clock_accepted(post=0, hq=True)
    state.sign(post=0, officer=0)
    state.write(post=0, officer=1)
    state.deliver(which=0, keep=False)
    state.rest()


def test_what_was_erased_is_not_offered_without_its_content_after_headquarters_lost_it(
    state: Years,
) -> None:
    state.kept_short(post=0)
    state.day(post=0, officer=1, out=0, back=0)
    state.erase(post=0)
    state.goes_back(post=0, lists=0, hear=True)

    desk = state.year.post(0).at()
    [lost] = desk.casebook.records.on_way(WayToHq.REFUSED)
    assert (lost.files, lost.reason) == ((), "hq-lost-erased")
    assert lost not in offering.waiting(desk)
    assert offering.offer(desk, [lost.id]) == []
    state.rest()


def test_what_was_set_aside_is_offered_again_once_headquarters_no_longer_knows_of_it(
    state: Years,
) -> None:
    state.kept_short(post=0)
    state.revoked_meanwhile(post=0, kind=1, entry=False, carries=False)
    for which in reversed(range(len(quarantine.held(state.year.hq)))):  # the record, and its facts
        state.decide(which=which, how=2)
    state.answer(post=0)
    state.apply(which=0, keep=False)
    desk = state.year.post(0).at()
    [aside] = desk.casebook.records.on_way(WayToHq.SET_ASIDE)

    state.goes_back(post=0, lists=0, hear=True)

    assert desk.casebook.records.get(aside.id).way_to_hq is WayToHq.TO_SEND
    with pytest.raises(StateError):
        retention.erase(desk, aside.case_id, "Invented", PASSPHRASE)
    state.rest()


def test_a_decision_that_headquarters_lost_comes_back_from_the_post_before_its_case_is_erased(
    state: Years,
) -> None:
    state.kept_short(post=0)
    state.decided(post=0)
    state.apply(which=0, keep=False)
    [decision] = state.year.ledger.decisions

    state.goes_back(post=0, lists=0, hear=True)

    assert state.year.hq.casebook.entries.find(decision) is None
    with pytest.raises(StateError):
        retention.erase(state.year.post(0).at(), _case_of(state), "Invented", PASSPHRASE)
    state.write(post=0, officer=1)
    state.deliver(which=0, keep=False)
    hq = state.year.hq
    [found] = said.decisions(hq, _case_of(state))
    assert (found.entry.id, found.state) == (decision, DecisionState.IN_FORCE)
    state.answer(post=0)
    state.apply(which=0, keep=False)
    state.erase(post=0)
    state.rest()


def test_that_headquarters_ended_a_fork_is_told_to_every_desk_that_held_the_case(
    state: Years,
) -> None:
    state.given_on(post=0, to=1)
    state.goes_back(post=0, lists=2, hear=False)
    state.given_on(post=1, to=0)
    state.goes_back(post=1, lists=1, hear=False)
    state.rest()


def test_a_laptop_that_becomes_a_new_desk_hears_what_the_one_it_was_was_told_of_its_cases(
    state: Years,
) -> None:
    state.twin(post=1)
    state.given_on(post=1, to=0)
    state.rest()


def _case_of(state: Years) -> str:
    [case] = state.year.ledger.decisions.values()
    return case


def test_a_case_whose_offer_was_set_aside_is_offered_anew_and_accepted(state: Years) -> None:
    state.time_passes(days=1200, off=False)
    state.hands_over(post=0, to=0, hq=False)
    state.rest()
    assert state.year.ledger.counts["offered anew"]
