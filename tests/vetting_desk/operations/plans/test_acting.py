"""What became of an item is signed at the desk that holds the case, and stands at headquarters as there."""

from datetime import date, timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    HILOLA,
    ISKANDAR,
    SALIMA,
    Bench,
    signed,
)
from tests.vetting_desk.operations.plans.conftest import items
from vetting_desk.errors import (
    HeldElsewhereError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    StateError,
)
from vetting_desk.model import new_id
from vetting_desk.model.entry_kinds import PLAN_STEP
from vetting_desk.model.plan import PlanSort, PlanState, PlanStepKind
from vetting_desk.operations.access import case_ways, entries
from vetting_desk.operations.plans import acting


def test_what_was_done_is_signed_and_closed_at_both_desks(bench: Bench) -> None:
    first, second = items(bench)
    today = bench.post.clock.now().astimezone().date()
    entry = acting.done(bench.at(ANORA), bench.case_id, first.item.id, " Every Monday ", today)
    assert (entry.kind, entry.author_name) == (PLAN_STEP, ANORA)
    assert [each.open for each in items(bench)] == [False, True]
    assert [each.open for each in items(bench, hq=True)] == [True, True]
    bench.carry()
    [found, _] = items(bench, hq=True)
    assert (found.state, found.day, found.steps[0].words) == (
        PlanState.CLOSED,
        today,
        "Every Monday",
    )
    assert found.steps[0].by == ANORA
    with pytest.raises(StateError):
        acting.done(bench.at(ANORA), bench.case_id, first.item.id, "Again")
    assert second.item.id == items(bench, hq=True)[1].item.id
    bench.post.casebook.verify()


def test_another_day_and_an_officer_are_said_and_said_again(bench: Bench) -> None:
    first, _ = items(bench)
    later = bench.post.clock.now().astimezone().date() + timedelta(days=30)
    acting.change(bench.at(ANORA), bench.case_id, first.item.id, day=later)
    acting.change(bench.at(SALIMA), bench.case_id, first.item.id, "Away", owner_id=bench.id(ANORA))
    [found, _] = items(bench)
    assert (found.state, found.owner, found.owner_id) == (PlanState.OPEN, ANORA, bench.id(ANORA))
    assert len(found.last) == 1
    acting.given_up(bench.at(ANORA), bench.case_id, first.item.id, "Moved away")
    [found, _] = items(bench)
    assert (found.state, found.steps[-1].kind) == (PlanState.CLOSED, PlanStepKind.NOT_POSSIBLE)


def test_that_a_person_no_longer_wants_it_is_said_as_that(bench: Bench) -> None:
    first, _ = items(bench)
    acting.given_up(bench.at(ANORA), bench.case_id, first.item.id, "Said so", wanted=False)
    assert items(bench)[0].steps[-1].kind is PlanStepKind.NOT_WANTED


def test_a_later_plan_takes_the_place_of_the_open_items(bench: Bench) -> None:
    before = {each.item.id for each in items(bench)}
    signed(bench.at(ISKANDAR), bench.case_id, "return-spj")
    found = items(bench)
    assert {each.item.id for each in found if each.state is PlanState.REPLANNED} == before
    assert len([each for each in found if each.open]) == len(before)
    with pytest.raises(StateError):
        acting.done(bench.at(ANORA), bench.case_id, before.pop(), "Done")


def test_one_desk_alone_says_it_and_what_another_says_does_not_count(bench: Bench) -> None:
    first, _ = items(bench)
    with pytest.raises(PermissionDeniedError):
        acting.done(bench.at(DAVLAT), bench.case_id, first.item.id, "Done")
    hq = bench.at(HILOLA)
    with pytest.raises(HeldElsewhereError):
        acting.done(hq, bench.case_id, first.item.id, "Done")
    post = bench.at(ANORA)
    payload = {
        "item": new_id(), "record": first.item.record_id, "became": "done", "words": "Done",
        "day": "", "owner": "", "officer": "", "after": [],
    }  # fmt: skip
    with post.casebook.transaction():
        entries.write(
            post, PLAN_STEP, bench.case_id, payload, ways=case_ways.of_case(post, bench.case_id)
        )
    bench.carry()
    assert all(each.open for each in items(bench, hq=True)), "it is of no item that is here"


def test_what_is_done_for_a_person_is_no_news_to_who_decides(bench: Bench) -> None:
    first, _ = items(bench)
    before = bench.saw()
    acting.given_up(bench.at(ANORA), bench.case_id, first.item.id, "Not wanted", wanted=False)
    bench.carry()
    assert bench.saw() == before
    assert items(bench, hq=True)[0].steps


def test_what_came_twice_or_before_its_record_changes_nothing(bench: Bench) -> None:
    first, _ = items(bench)
    acting.done(bench.at(ANORA), bench.case_id, first.item.id, "Done")
    for _ in range(2):
        bench.carry()
    [found, _] = items(bench, hq=True)
    assert len(found.steps) == 1


@pytest.mark.parametrize("words", ["", "  ", "x" * 20_001])
def test_it_has_words(bench: Bench, words: str) -> None:
    first, _ = items(bench)
    with pytest.raises(InputError):
        acting.done(bench.at(ANORA), bench.case_id, first.item.id, words)
    with pytest.raises(InputError):
        acting.given_up(bench.at(ANORA), bench.case_id, first.item.id, words)


def test_days_that_cannot_be_are_refused(bench: Bench) -> None:
    first, _ = items(bench)
    today = bench.post.clock.now().astimezone().date()
    desk = bench.at(ANORA)
    with pytest.raises(InputError, match="ahead"):
        acting.done(desk, bench.case_id, first.item.id, "Done", today + timedelta(days=1))
    with pytest.raises(InputError, match="over"):
        acting.change(desk, bench.case_id, first.item.id, day=date(2026, 1, 1))
    with pytest.raises(InputError, match="empty"):
        acting.change(desk, bench.case_id, first.item.id, "Why")
    with pytest.raises(NotFoundError):
        acting.change(desk, bench.case_id, first.item.id, owner_id=new_id())
    with pytest.raises(NotFoundError):
        acting.done(desk, bench.case_id, new_id(), "Done")


def test_what_is_for_clinicians_they_alone_say(bench: Bench) -> None:
    [closed] = [each for each in items(bench, PlanSort.NEED) if each.item.restricted]
    with pytest.raises(PermissionDeniedError):
        acting.done(bench.at(ANORA), bench.case_id, closed.item.id, "Done")
    acting.done(bench.at(ISKANDAR), bench.case_id, closed.item.id, "Done")
