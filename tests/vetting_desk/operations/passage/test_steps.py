"""Steps of a passage: only added, each state leads on, what is missed has somebody who does something."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, LATIF, Bench
from tests.vetting_desk.operations.passage.conftest import Travelling, step
from vetting_desk.errors import InputError, NotFoundError, StateError
from vetting_desk.model.due import DueKind
from vetting_desk.model.passage import (
    BACK,
    NEXT,
    PassageKind,
    PassageState,
    StepSort,
    StepState,
    wanted,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.passage import files, steps


def due(desk: OpenDesk, case: str) -> list[tuple[str, date | None, bool]]:
    return [
        (row.item.what, row.item.day, row.item.urgent)
        for row in desk.casebook.due.of_case(case)
        if row.item.kind is DueKind.PASSAGE_STEP
    ]


@pytest.mark.parametrize("sort", StepSort)
def test_every_sort_is_kept_and_each_of_its_states_leads_on(
    travelling: Travelling, sort: StepSort
) -> None:
    desk, case = travelling.desk, travelling.case_id
    made = travelling.put(sort)
    assert files.of_case(desk, case)[0].steps[0].step == made
    reached, todo = {made.state}, [made.state]
    now = made.state
    assert all(NEXT[sort].values())
    while todo:
        for then in NEXT[sort][todo.pop()]:
            if then not in reached:
                reached.add(then)
                todo.append(then)
    assert reached == set(NEXT[sort])
    then = NEXT[sort][now][0]
    steps.put(desk, case, replace(made, state=then, words="Намуна"))
    history = files.of_case(desk, case)[0].steps[0].stands.history
    assert [each.content["state"] for each in history] == [now.value, then.value]
    assert {each.officer_name for each in history} == {ANORA}


@pytest.mark.parametrize("sort", StepSort)
def test_what_a_sort_wants_is_wanted(travelling: Travelling, sort: StepSort) -> None:
    whole = step(travelling.passage, sort)
    for name in wanted(whole):
        missing: dict[str, Any] = {name: ""}
        with pytest.raises(InputError) as refused:
            steps.put(travelling.desk, travelling.case_id, replace(whole, **missing))
        assert refused.value.fields["field"] == name


def test_a_step_goes_only_where_its_state_leads(travelling: Travelling) -> None:
    paper = travelling.put(StepSort.PAPER)
    for state in (StepState.HANDED_OVER, StepState.DONE):
        with pytest.raises(StateError):
            steps.put(travelling.desk, travelling.case_id, replace(paper, state=state))
    other = replace(paper, sort=StepSort.PERMIT)
    with pytest.raises(StateError):
        steps.put(travelling.desk, travelling.case_id, other)
    with pytest.raises(NotFoundError):
        steps.put(travelling.desk, travelling.case_id, replace(paper, id=travelling.son.id))
    tracing = files.begin(
        travelling.desk, travelling.case_id, PassageKind.TRACING, [travelling.son.id]
    )
    with pytest.raises(StateError):
        steps.put(travelling.desk, travelling.case_id, step(tracing, StepSort.LEG))


def test_what_undoes_has_a_reason(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    leg = steps.put(desk, case, replace(travelling.put(StepSort.LEG), state=StepState.DONE))
    back = replace(leg, state=StepState.PLANNED)
    assert (leg.state, back.state) in BACK
    with pytest.raises(InputError):
        steps.put(desk, case, back)
    steps.put(desk, case, back, "Қатор баргашт")


def test_a_missed_arrival_says_what_is_done_and_is_urgent_until_they_are_found(
    travelling: Travelling,
) -> None:
    desk, case = travelling.desk, travelling.case_id
    expected = travelling.put(StepSort.ARRIVAL, owner="", until="")
    assert due(desk, case) == [("arrival", date(2026, 3, 1), False)]
    missed = replace(expected, state=StepState.MISSED)
    with pytest.raises(InputError):
        steps.put(desk, case, missed)
    missed = replace(missed, words="Ба пост занг мезанем", owner=ANORA, until="2026-03-04")
    steps.put(desk, case, missed)
    assert due(desk, case) == [("arrival", date(2026, 3, 4), True)]
    steps.put(desk, case, replace(missed, state=StepState.DONE))
    assert due(desk, case) == []


def test_what_is_due_follows_the_file_and_the_officer(travelling: Travelling) -> None:
    desk, case = travelling.desk, travelling.case_id
    travelling.put(StepSort.TASK, owner_id=desk.officer.id)
    travelling.put(StepSort.TICKET)
    [task] = [each.item for each in desk.casebook.due.of_case(case) if each.item.what == "task"]
    assert (task.owner_id, task.desk_id, task.day) == (desk.officer.id, "", date(2026, 3, 2))
    assert len(due(desk, case)) == 2
    files.move(desk, case, travelling.passage.id, PassageState.CALLED_OFF, "Намераванд")
    assert due(desk, case) == []
    files.move(desk, case, travelling.passage.id, PassageState.OPEN, "Мераванд")
    assert len(due(desk, case)) == 2


def test_headquarters_sees_what_is_due_at_a_post(bench: Bench, travelling: Travelling) -> None:
    travelling.put(StepSort.TASK, owner_id=travelling.desk.officer.id)
    bench.carry()
    [row] = bench.hq.casebook.due.of_case(bench.case_id)
    assert (row.item.desk_id, row.desk) == (bench.post.desk.id, bench.post.desk.name)


def test_two_desks_that_differ_are_both_due_until_a_person_settles_it(
    bench: Bench, travelling: Travelling
) -> None:
    case, ticket = bench.case_id, travelling.put(StepSort.TICKET, until="")
    bench.carry()
    steps.put(bench.at(ANORA), case, replace(ticket, state=StepState.DONE))
    steps.put(bench.at(LATIF), case, replace(ticket, day="2026-02-20"))
    for _ in range(2):
        bench.carry()
    for desk in (bench.hq, bench.post):
        [seen] = files.of_case(desk, case)[0].steps
        assert len(seen.stands.others) == 1
        assert [each[1] for each in due(desk, case)] == [date(2026, 2, 20)]
    settled = replace(ticket, day="2026-02-20", state=StepState.DONE)
    with pytest.raises(InputError):
        steps.put(bench.at(LATIF), case, settled)
    steps.put(bench.at(LATIF), case, settled, "Ман чиптаро дидам")
    for _ in range(2):
        bench.carry()
    for desk in (bench.hq, bench.post):
        [seen] = files.of_case(desk, case)[0].steps
        assert (seen.step.state, seen.stands.others) == (StepState.DONE, ())
        assert due(desk, case) == []
