"""Every kind, sort and state has words, and a step says what it is in one line."""

import pytest

from ui.text import passage_text as words
from vetting_desk.model import PaperKind
from vetting_desk.model.passage import NEXT, PassageKind, PassageState, Step, StepSort, StepState
from vetting_desk.model.person import Certainty, Kin


def test_everything_has_words_of_its_own() -> None:
    for found in (
        [words.kin_text(each) for each in Kin],
        [words.sure_text(each) for each in Certainty],
        [words.kind_text(each) for each in PassageKind],
        [words.file_state_text(each) for each in PassageState],
        [words.sort_text(each) for each in StepSort],
    ):
        assert all(found)
        assert len(set(found)) == len(found)


@pytest.mark.parametrize("sort", StepSort)
def test_every_state_of_a_sort_has_words_and_a_shape(sort: StepSort) -> None:
    found = [words.state_text(sort, state) for state in NEXT[sort]]
    assert all(found)
    assert len(set(found)) == len(found)
    assert all(words.state_shape(state)[0] for state in NEXT[sort])


def test_an_arrival_says_so() -> None:
    assert words.state_text(StepSort.ARRIVAL, StepState.MISSED) == "They did not arrive"


def test_a_step_is_said_in_one_line() -> None:
    leg = Step("s", "f", StepSort.LEG, StepState.PLANNED, place="A", to="B", what="Bus")
    assert words.step_text(leg) == "A to B · Bus"
    paper = Step("s", "f", StepSort.PAPER, StepState.LACKING, paper=PaperKind.PASSPORT, number="1")
    assert words.step_text(paper).endswith("· 1")


@pytest.mark.parametrize("kind", PassageKind)
def test_the_timeline_says_how_far_a_file_is(kind: PassageKind) -> None:
    said = {
        words.event_text("passage-said", f"{kind.value} {state.value}") for state in PassageState
    }
    assert len(said) == len(PassageState)
    assert all(each.startswith(words.kind_text(kind)) for each in said)


def test_what_a_newer_program_wrote_is_shown_as_it_is() -> None:
    assert "arrived by air" in words.event_text("arrival-said", "arrived by air")
    assert words.event_text("arrival-said", "missed").endswith("They did not arrive")
