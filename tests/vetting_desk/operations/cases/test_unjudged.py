"""That a desk took a case, where another cannot judge it: named on both, until it is taken over once more."""

import pytest

from tests.years.founding import SUPERVISOR
from tests.years.machine import Years
from tests.years.test_found import state, takes_over_in_silence  # noqa: F401 (a fixture)
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.cases import holding, kept, unjudged
from vetting_desk.operations.exchange import quarantine


def test_nothing_is_named_while_all_is_judged(state: Years) -> None:  # noqa: F811
    case_id = state.year.lives["post-0"]
    state.takes_over(post=0, hq=True)
    state.answer(post=0)
    state.apply(which=0, keep=False)
    assert unjudged.where(state.year.hq, case_id) == ()
    assert unjudged.claimed(state.year.post(0).at(SUPERVISOR), case_id) == ()


def test_both_are_named_until_it_is_taken_over_once_more(state: Years) -> None:  # noqa: F811
    case_id = takes_over_in_silence(state)
    post, hq = state.year.post(0).at(SUPERVISOR), state.year.hq
    assert unjudged.where(hq, case_id) == ("post-0",)
    assert unjudged.claimed(post, case_id) == (hq.desk.name,)
    assert unjudged.claimed(post, state.year.lives["post-1"]) == ()
    assert unjudged.claimed(hq, case_id) == ()

    holding.take_over(hq, case_id, "Invented: once more")
    assert unjudged.where(hq, case_id) == ()


def test_what_a_person_set_aside_is_still_named(state: Years) -> None:  # noqa: F811
    case_id = takes_over_in_silence(state)
    post = state.year.post(0).at(SUPERVISOR)
    [aside] = quarantine.held(post)
    quarantine.set_aside(post, aside.number, "Invented")
    assert unjudged.claimed(post, case_id) == (state.year.hq.desk.name,)


def lost_at_headquarters(state: Years) -> str:  # noqa: F811
    """Headquarters takes a case over, is put back to before, and hears of it from the post; return the case."""
    case_id = state.year.lives["post-0"]
    state.carrier_revoked(kind=0, late=False, post=0, says=True)
    state.put_back(hq=True, post=0, which=0, with_account=False)
    state.write(post=0, officer=1)
    state.deliver(which=0, keep=False)
    state.answer(post=0)
    state.apply(which=0, keep=False)
    state.write(post=0, officer=1)
    state.deliver(which=0, keep=False)
    return case_id


def test_what_headquarters_lost_is_named_until_it_is_taken_over_once_more(state: Years) -> None:  # noqa: F811
    case_id = lost_at_headquarters(state)
    hq, post = state.year.hq, state.year.post(0).at(SUPERVISOR)
    [aside] = quarantine.held(hq)
    assert unjudged.lost(hq, case_id) == {aside.id: "post-0"}
    assert unjudged.lost(hq, state.year.lives["post-1"]) == {}
    assert unjudged.lost(post, case_id) == {}
    quarantine.set_aside(hq, aside.number, "Invented")
    found = holding.of_case(hq, case_id)
    assert (found.holders, found.lost_at, found.may_take_over) == (("post-0",), ("post-0",), True)
    told = [
        each for each in hq.casebook.findings.standing() if each.kind is FindingKind.OWN_SET_ASIDE
    ]
    assert [(each.subject, each.detail["first"]) for each in told] == [(post.desk.id, aside.id)]

    taken = holding.take_over(hq, case_id, "Invented: once more")
    assert aside.id in taken.after
    assert unjudged.lost(hq, case_id) == {}


def test_what_headquarters_lost_counts_once_it_is_taken_in_with_a_reason(state: Years) -> None:  # noqa: F811
    case_id = lost_at_headquarters(state)
    hq = state.year.hq
    [aside] = quarantine.held(hq)
    quarantine.release(hq, aside.number, "I remember", although_not_judged=True)
    assert kept.holders(hq, case_id) == (hq.desk.id,)
    assert holding.of_case(hq, case_id).lost_at == ()
    assert FindingKind.OWN_SET_ASIDE not in {each.kind for each in hq.casebook.findings.list()}


def test_what_cannot_be_read_says_nothing_of_a_case(
    state: Years,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case_id = takes_over_in_silence(state)
    post = state.year.post(0).at(SUPERVISOR)
    monkeypatch.setattr(type(post.casebook.blobs), "get", lambda *_: b"{")
    assert unjudged.claimed(post, case_id) == ()
    assert holding.of_case(post, case_id).claimed == ()
