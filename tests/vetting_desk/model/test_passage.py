"""States of steps and files: each reached, each left, each with a day only while something is to be done."""

from dataclasses import replace

import pytest

from vetting_desk.model import PaperKind
from vetting_desk.model.passage import (
    BACK,
    LASTING,
    NEXT,
    SORTS,
    Passage,
    PassageKind,
    PassageState,
    Step,
    StepSort,
    StepState,
    content_of_passage,
    content_of_step,
    first_state,
    passage_of,
    step_of,
    wanted,
)

STEP = Step(
    "s", "f", StepSort.PAPER, StepState.GRANTED, ("p", ""), "what", PaperKind.VISA, "1", "party",
    "place", "to", "2026-03-01", "5", "Anora", "o", "2026-03-02", "words",
)  # fmt: skip


def test_steps_and_files_are_read_as_written() -> None:
    assert step_of("s", content_of_step(STEP)) == STEP
    bare = Step("s", "f", StepSort.TASK, StepState.PLANNED)
    assert step_of("s", content_of_step(bare)) == bare
    passage = Passage("f", PassageKind.TRACING, ("p",), PassageState.FAILED, "words")
    assert passage_of("f", content_of_passage(passage)) == passage


@pytest.mark.parametrize("sort", StepSort)
def test_no_state_is_a_dead_end_and_none_leads_out_of_its_sort(sort: StepSort) -> None:
    for state, leads in NEXT[sort].items():
        assert leads
        assert set(leads) <= set(NEXT[sort])
        assert state not in leads
    assert first_state(sort) in NEXT[sort]


def test_every_sort_belongs_to_a_kind_of_file_and_ways_back_are_ways() -> None:
    assert {sort for sorts in SORTS.values() for sort in sorts} == set(StepSort)
    ways = {(a, b) for leads in NEXT.values() for a, to in leads.items() for b in to}
    assert ways >= BACK


def test_something_is_due_only_while_it_is_open() -> None:
    assert STEP.due == "2026-03-02"
    assert replace(STEP, until="").due == "2026-03-01"
    for state in LASTING:
        assert replace(STEP, state=state).due == ""
    assert replace(STEP, state=StepState.MISSED).due == "2026-03-02"


def test_what_is_missed_wants_words_and_somebody() -> None:
    step = Step("", "f", StepSort.ARRIVAL, StepState.MISSED)
    assert set(wanted(step)) == {"place", "day", "words", "owner", "until"}
    assert wanted(replace(STEP, what="")) == ()
    assert wanted(replace(STEP, paper=None)) == ("what",)
