"""What headquarters says, as a post takes it in: kept, left, or aside for a person."""

import pytest

from tests.years.founding import SUPERVISOR
from tests.years.machine import Years
from tests.years.test_found import state, takes_over_in_silence  # noqa: F401 (a fixture)
from vetting_desk.errors import BundleAddresseeError
from vetting_desk.model import QuarantineState
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.exchange import quarantine


def test_what_nobody_can_judge_lies_aside_with_its_content_and_is_told(
    state: Years,  # noqa: F811
) -> None:
    takes_over_in_silence(state)
    assert state.year.ledger.counts["flag entry-held"] == 1
    post = state.year.post(0).at(SUPERVISOR)
    [aside] = quarantine.held(post)
    assert post.casebook.entries.find(aside.id) is None
    look = quarantine.look(post, aside.number)
    assert (look.judgement.value, look.may_release, look.must_accept) == (
        "cannot-be-judged", True, True,
    )  # fmt: skip
    told = [e for e in post.casebook.findings.standing() if e.kind is FindingKind.HQ_UNJUDGED]
    assert [each.detail["count"] for each in told] == [1]


def test_what_comes_again_is_judged_anew_and_lies_aside_once(state: Years) -> None:  # noqa: F811
    takes_over_in_silence(state)
    post, hq = state.year.post(0).at(SUPERVISOR), state.year.hq
    [aside] = quarantine.held(post)
    hq.casebook.entries.set_way(aside.id, post.desk.id, EntryWay.TO_SEND)
    state.answer(post=0)
    state.apply(which=0, keep=False)
    states = [each.state for each in quarantine.held(post, all_of_it=True)]
    assert sorted(states) == sorted([QuarantineState.OPEN, QuarantineState.SUPERSEDED])


def test_of_an_erased_case_nothing_lies_aside(
    state: Years,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post = state.year.post(0).at(SUPERVISOR)
    monkeypatch.setattr(type(post.casebook.erasure), "is_erased", lambda *_: True)
    takes_over_in_silence(state)
    assert quarantine.held(post) == []


def test_a_post_asks_nobody_to_send_again(state: Years) -> None:  # noqa: F811
    takes_over_in_silence(state)
    post = state.year.post(0).at(SUPERVISOR)
    [aside] = quarantine.held(post)
    with pytest.raises(BundleAddresseeError):
        quarantine.ask_again(post, aside.number, "Invented")
    assert quarantine.set_aside(post, aside.number, "Invented").state is QuarantineState.SET_ASIDE
