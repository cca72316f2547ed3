"""Statements on passages count in any order, whoever brings them, and what is due follows what stands."""

import os
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.registry.conftest import POST_ID
from tests.vetting_desk.registry.test_guarding import (
    AT,
    CASE,
    INTERVIEWER,
    LAWYER,
    RECORD,
    a_casebook,
    count_kept,
    statement,
    take,
)
from vetting_desk.model import new_id
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.passage import (
    Passage,
    PassageKind,
    PassageState,
    Step,
    StepSort,
    StepState,
    content_of_passage,
    content_of_step,
)
from vetting_desk.model.statement import Thing, standing
from vetting_desk.registry import guarding
from vetting_desk.registry.cases import register_case
from vetting_desk.store import Casebook

FILE, STEP = new_id(), new_id()
PANEL = {"id": new_id(), "name": "Decider Sample", "role": "decision-maker"}


def of(
    thing: Thing,
    thing_id: str,
    content: dict[str, Any],
    *replaces: str,
    id_: str = "",
    by: dict[str, str] = INTERVIEWER,
    author: dict[str, str] | None = None,
    desk: str = POST_ID,
) -> EntryDocument:
    name = "passage" if thing is Thing.PASSAGE else "step"
    payload = {
        "statement": id_ or new_id(), "at": AT, "by": by, "replaces": list(replaces), "reason": "r",
        name: thing_id, **content,
    }  # fmt: skip
    return statement(thing.value, payload, author or by, desk)


def file_(state: PassageState = PassageState.OPEN) -> dict[str, Any]:
    return content_of_passage(Passage(FILE, PassageKind.PASSAGE, ("",), state))


def step(state: StepState = StepState.PLANNED, until: str = "2026-03-02") -> dict[str, Any]:
    return content_of_step(Step(STEP, FILE, StepSort.TASK, state, what="Call", until=until))


def due(casebook: Casebook) -> list[tuple[str, date | None, str]]:
    return [
        (row.item.about_id, row.item.day, row.item.desk_id) for row in casebook.due.of_case(CASE)
    ]


@st.composite
def said(draw: st.DrawFn) -> list[EntryDocument]:
    """What several officers of two desks say of one file and one step, some of it passed on."""
    found, ids = [], {Thing.PASSAGE: [], Thing.STEP: []}  # type: ignore[var-annotated]
    for number in range(draw(st.integers(2, 7))):
        thing = draw(st.sampled_from([Thing.PASSAGE, Thing.STEP]))
        content = (
            file_(draw(st.sampled_from(PassageState)))
            if thing is Thing.PASSAGE
            else step(
                draw(st.sampled_from([StepState.PLANNED, StepState.DONE, StepState.MISSED])),
                draw(st.sampled_from(["2026-03-02", "2026-03-05", "2026-99-99", ""])),
            )
        )
        before = ids[thing]
        replaces = draw(st.lists(st.sampled_from(before), max_size=2)) if before else []
        id_ = f"00000000-0000-4000-8000-{number:012d}"
        by = draw(st.sampled_from([LAWYER, INTERVIEWER]))
        author = draw(st.sampled_from([by, INTERVIEWER]))
        about = FILE if thing is Thing.PASSAGE else STEP
        found.append(of(thing, about, content, *replaces, id_=id_, by=by, author=author))
        before.append(id_)
    return found


def told(casebook: Casebook) -> tuple[object, ...]:
    every = casebook.statements.of_case(CASE)
    return (
        {(each.id, each.own, each.replaces, str(each.content)) for each in every},
        {
            (thing, key, stands.now.id, tuple(each.id for each in stands.others), stands.heads)
            for thing in Thing
            for key, stands in standing(every, thing).items()
        },
        due(casebook),
    )


@settings(
    max_examples=int(os.environ.get("VETTING_DESK_ROUNDS") or 25),
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.data())
def test_any_order_and_any_repetition_end_in_the_same(data: st.DataObject) -> None:
    documents = data.draw(said())
    ends = []
    with TemporaryDirectory() as place:
        for number in range(2):
            more = data.draw(st.lists(st.sampled_from(documents)))
            order = data.draw(st.permutations([*documents, *more]))
            comes = data.draw(st.integers(0, len(order)))
            with closing(a_casebook(Path(place) / str(number))) as casebook:
                take(casebook, list(order), comes)
                casebook.verify()
                ends.append(told(casebook))
    assert ends[0] == ends[1]


def test_a_step_is_due_while_it_and_its_file_are_open(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    first = of(Thing.STEP, STEP, step())
    count_kept(casebook, first)
    assert due(casebook) == []
    count_kept(casebook, of(Thing.PASSAGE, FILE, file_()))
    assert due(casebook) == [(STEP, date(2026, 3, 2), POST_ID)]
    done = of(Thing.STEP, STEP, step(StepState.DONE), first.payload["statement"])
    count_kept(casebook, done)
    assert due(casebook) == []


def test_a_day_that_does_not_exist_is_passed_over(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    count_kept(casebook, of(Thing.PASSAGE, FILE, file_()))
    assert count_kept(casebook, of(Thing.STEP, STEP, step(until="2026-02-30"))) == ()
    assert due(casebook) == []


def test_strangers_and_those_who_do_not_talk_with_people_do_not_count(casebook: Casebook) -> None:
    register_case(casebook, RECORD)
    stranger = of(Thing.PASSAGE, FILE, file_(), desk=new_id())
    assert count_kept(casebook, stranger) == (guarding.STRANGER,)
    panel = of(Thing.PASSAGE, FILE, file_(), by=PANEL)
    assert count_kept(casebook, panel) == (guarding.NOT_THEIRS,)
    assert casebook.statements.of_case(CASE) == []


def test_two_statements_of_one_id_that_differ_are_a_fork_and_the_first_counts(
    casebook: Casebook,
) -> None:
    register_case(casebook, RECORD)
    id_, flags = new_id(), []
    for state in (PassageState.OPEN, PassageState.DONE):
        flags.append(count_kept(casebook, of(Thing.PASSAGE, FILE, file_(state), id_=id_)))
    assert flags == [(), (guarding.FORK,)]
    [kept] = casebook.statements.of_case(CASE)
    assert kept.content["state"] == "open"
