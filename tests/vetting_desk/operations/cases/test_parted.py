"""Two laptops of one desk that part: whose a case is, told on both, and how it goes to the other."""

import pytest

from tests.years.founding import PSYCHOLOGIST, SUPERVISOR
from tests.years.machine import Years
from tests.years.test_found import state  # noqa: F401 (a fixture)
from vetting_desk.errors import HeldElsewhereError, PermissionDeniedError, StateError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, holding, kept, parted
from vetting_desk.operations.desk import findings
from vetting_desk.operations.desk.findings import Exit


@pytest.fixture
def two(state: Years) -> Years:  # noqa: F811
    """Two laptops of post 1; the second became a new desk, and headquarters took it in."""
    state.twin(post=1)
    state.day(post=1, officer=1, out=0, back=0)
    state.day(post=5, officer=1, out=0, back=0)
    state.rest()
    assert state.year.post(5).parted
    return state


def _both(state: Years) -> tuple[OpenDesk, OpenDesk]:  # noqa: F811
    return state.year.post(1).at(SUPERVISOR), state.year.post(5).at(SUPERVISOR)


def _carried(state: Years, giver: int, heard: int) -> None:  # noqa: F811
    state.write(post=giver, officer=1)
    while state.year.to_hq:
        state.deliver(which=0, keep=False)
    state.answer(post=heard)
    while state.year.to_posts:
        state.apply(which=0, keep=False)


def test_cases_stay_with_the_laptop_that_stays_the_desk(two: Years) -> None:
    case_id = two.year.lives["post-1"]
    old, new = _both(two)
    assert holding.of_case(old, case_id).state is HoldingState.HERE
    there = holding.of_case(new, case_id)
    assert (there.state, there.holders) == (HoldingState.ELSEWHERE, (old.desk.name,))
    assert there.may_take_over
    with pytest.raises(HeldElsewhereError) as refused:
        kept.require_held(new, case_id)
    assert refused.value.fields["desk"] == old.desk.name


def test_both_are_told_and_each_has_an_exit(two: Years) -> None:
    case_id = two.year.lives["post-1"]
    old, new = _both(two)
    [told] = [e for e in findings.standing(new) if e.finding.kind is FindingKind.PARTED]
    assert told.exits == (Exit.TAKE_CASES,)
    noticed = {each.kind for each in old.casebook.findings.list()}
    assert noticed & {FindingKind.COPIED, FindingKind.DIVERGED, FindingKind.HQ_SAW_MORE}
    assert holding.of_case(old, case_id).may_give


def test_one_case_goes_over_and_the_other_laptop_learns_of_it(two: Years) -> None:
    case_id = two.year.lives["post-1"]
    _, new = _both(two)
    holding.take_over(new, case_id, "Agreed by telephone")
    assert holding.of_case(new, case_id).state is HoldingState.HERE
    _carried(two, 5, 1)

    there = holding.of_case(two.year.post(1).at(SUPERVISOR), case_id)
    assert there.state is HoldingState.ELSEWHERE
    assert there.taken[-1].words == "Agreed by telephone"
    two.rest()


def test_all_cases_go_over_in_one_act_and_no_record_is_touched(two: Years) -> None:
    _, new = _both(two)
    records = {each.id: each.digest for each in new.casebook.records.all()}
    own = cases.create_case(new, [PersonName("Own Sample", NameScript.LATIN)])
    left = parted.left(new)
    assert two.year.lives["post-1"] in {each.id for each in left}
    assert own.id not in {each.id for each in left}

    assert parted.take_over_all(new, "This laptop goes on") == len(left)

    assert parted.left(new) == []
    assert parted.take_over_all(new, "Again") == 0
    assert {each.id: each.digest for each in new.casebook.records.all()} == records
    assert all(holding.of_case(new, each.id).state is HoldingState.HERE for each in left)
    with pytest.raises(StateError):
        holding.take_over(new, left[0].id, "Again")
    two.rest()


def test_a_desk_that_was_always_itself_has_none(two: Years) -> None:
    old, _ = _both(two)
    assert parted.left(old) == []


def test_only_who_may_take_a_case_over_takes_them_all(two: Years) -> None:
    desk = two.year.post(5).at(PSYCHOLOGIST)
    with pytest.raises(PermissionDeniedError):
        parted.take_over_all(desk, "Invented")
