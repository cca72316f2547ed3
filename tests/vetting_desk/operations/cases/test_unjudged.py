"""That a desk took a case, where another cannot judge it: named on both, until it is taken over once more."""

from tests.years.founding import SUPERVISOR
from tests.years.machine import Years
from tests.years.test_found import state, takes_over_in_silence  # noqa: F401 (a fixture)
from vetting_desk.operations.cases import holding, unjudged
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
