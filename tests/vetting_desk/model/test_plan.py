"""An item of a plan stands as the words said of it say, in whatever order they come."""

import itertools
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model import new_id
from vetting_desk.model.plan import (
    CLOSING,
    PlanItem,
    PlanSort,
    PlanState,
    PlanStep,
    PlanStepKind,
    item_id,
    standing,
)

SINCE = datetime(2026, 3, 1, tzinfo=UTC)
DUE = date(2026, 3, 20)
ITEM = PlanItem(
    "item", "case", "record", PlanSort.PLAN, "support", "Support", "School", "Officer", DUE,
    urgent=False, restricted=False, since=SINCE,
)  # fmt: skip


def step(
    id_: str, kind: PlanStepKind, *after: str, day: date | None = None, owner: str = "",
    record: bool = False, hours: int = 0,
) -> PlanStep:  # fmt: skip
    at = SINCE + timedelta(hours=hours)
    return PlanStep(
        id_, "item", kind, at, "Somebody", "Words", day, owner, after=after, from_record=record
    )


def test_an_item_nobody_spoke_of_is_open_as_planned() -> None:
    found = standing(ITEM, [])
    assert (found.state, found.day, found.owner, found.open) == (
        PlanState.OPEN,
        DUE,
        "Officer",
        True,
    )


@pytest.mark.parametrize("kind", list(PlanStepKind))
def test_what_ends_an_item_closes_it_and_all_else_leaves_it_open(kind: PlanStepKind) -> None:
    assert standing(ITEM, [step("a", kind)]).open == (kind not in CLOSING)


def test_a_change_moves_day_and_owner_until_the_next_one() -> None:
    later, last = DUE + timedelta(days=9), DUE + timedelta(days=40)
    first = step("a", PlanStepKind.CHANGED, day=later, owner="Clinic")
    second = step("b", PlanStepKind.CHANGED, "a", day=last)
    assert (standing(ITEM, [first]).day, standing(ITEM, [first]).owner) == (later, "Clinic")
    found = standing(ITEM, [second, first])
    assert (found.day, found.owner, found.last) == (last, "Officer", ("b",))


def test_two_who_did_not_know_of_each_other_are_shown_and_neither_counts_silently() -> None:
    steps = [step("a", PlanStepKind.DONE, day=DUE), step("b", PlanStepKind.CHANGED, day=DUE)]
    for order in itertools.permutations(steps):
        found = standing(ITEM, order)
        assert (found.state, found.open, set(found.last)) == (PlanState.DISPUTED, True, {"a", "b"})
    settled = standing(ITEM, [*steps, step("c", PlanStepKind.DONE, "a", "b", day=DUE)])
    assert (settled.state, settled.day) == (PlanState.CLOSED, DUE)


def test_a_follow_up_stands_in_the_place_of_what_left_an_item_open_and_never_of_what_ended_it() -> (
    None
):
    moved = step("a", PlanStepKind.CHANGED, day=DUE, owner="Clinic")
    partly = step(
        "r", PlanStepKind.PARTLY, day=DUE + timedelta(days=90), owner="School", record=True
    )
    assert standing(ITEM, [moved, partly]).last == ("r",)
    done = step("b", PlanStepKind.DONE, "a")
    assert standing(ITEM, [moved, done, partly]).state is PlanState.DISPUTED
    knew = step("c", PlanStepKind.DONE, "r")
    assert standing(ITEM, [partly, knew]).state is PlanState.CLOSED


def test_what_was_planned_anew_is_not_open_and_what_was_done_stays_done() -> None:
    assert standing(ITEM, [], "later").state is PlanState.REPLANNED
    assert standing(ITEM, [step("a", PlanStepKind.DONE)], "later").state is PlanState.CLOSED


def test_two_that_name_each_other_hide_neither() -> None:
    loop = [step("a", PlanStepKind.DONE, "b"), step("b", PlanStepKind.CHANGED, "a", day=DUE)]
    assert set(standing(ITEM, loop).last) == {"a", "b"}


def test_of_a_ring_of_steps_that_name_each_other_all_stay() -> None:
    ring = [
        step("a", PlanStepKind.DONE, "c"),
        step("b", PlanStepKind.DONE, "a"),
        step("c", PlanStepKind.PARTLY, "b"),
    ]
    found = standing(ITEM, ring)
    assert (found.last, found.state) == (("a", "b", "c"), PlanState.DISPUTED)


@given(st.data())
def test_order_and_clocks_change_nothing(data: st.DataObject) -> None:
    ids = [str(number) for number in range(data.draw(st.integers(1, 6)))]
    steps = [
        step(
            each,
            data.draw(st.sampled_from(PlanStepKind)),
            *data.draw(st.lists(st.sampled_from(ids), max_size=3)),
            hours=data.draw(st.integers(0, 5)),
            record=data.draw(st.booleans()),
        )
        for each in ids
    ]
    expected = standing(ITEM, steps)
    again = standing(ITEM, [*data.draw(st.permutations(steps)), *steps[:2]])
    assert again == expected
    assert expected.last
    other_clock = [
        PlanStep(
            each.id, each.item_id, each.kind, SINCE, each.by, each.words, each.day, each.owner,
            after=each.after, from_record=each.from_record,
        )
        for each in steps
    ]  # fmt: skip
    assert standing(ITEM, other_clock).state is expected.state


def test_an_id_is_made_of_what_is_said_and_nothing_else() -> None:
    record = new_id()
    first = item_id(record, PlanSort.PLAN, "support", "Go to  School", 1)
    assert item_id(record, PlanSort.PLAN, "support", " go to school", 1) == first
    others = {
        item_id(new_id(), PlanSort.PLAN, "support", "Go to School", 1),
        item_id(record, PlanSort.NEED, "support", "Go to School", 1),
        item_id(record, PlanSort.PLAN, "support", "Go to School", 2),
        item_id(record, PlanSort.PLAN, "support", "Go home", 1),
    }
    assert len(others | {first}) == 5
