"""Words for the first exercise: each step has its own, and names buttons as the window does."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ui.text.exercise_text import BUTTONS, COUNTED, exercise_words, next_desk_words
from vetting_desk.model import DeskKind
from vetting_desk.operations.practice.exercise import STEPS, Step, Told
from vetting_desk.operations.practice.exercise_file import State

RUSSIAN = Path(__file__).resolve().parents[3] / "resources/i18n/vetting_desk_ru.ts"


@pytest.fixture(scope="module")
def texts() -> set[tuple[str | None, str | None]]:
    """Context and source of all texts of the window."""
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in ET.parse(RUSSIAN).iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("button", sorted({*BUTTONS.values(), *COUNTED.values()}))
def test_what_is_named_is_a_text_of_the_window(
    button: tuple[str, str], texts: set[tuple[str | None, str | None]]
) -> None:
    assert button in texts


@pytest.mark.parametrize("step", [each for each in Step if each is not Step.DONE])
def test_each_step_says_which_it_is_and_what_to_do(step: Step) -> None:
    words = exercise_words(Told(State.RUNNING, step))

    assert words.title.startswith(f"First exercise, step {STEPS.index(step) + 1} of {len(STEPS)}: ")
    assert words.hint
    assert not {"{", "}", "%"} & set(words.title + words.hint)


def test_put_aside_it_is_one_line() -> None:
    assert exercise_words(Told(State.LEFT, Step.SIGN)).hint == ""
    assert exercise_words(Told(State.LEFT, Step.DONE)).title == "First exercise: done"


def test_between_two_desks_the_other_one_is_named() -> None:
    there = exercise_words(Told(State.RUNNING, Step.TO_HEADQUARTERS)).hint
    back = exercise_words(Told(State.RUNNING, Step.TO_POST)).hint

    assert "Training headquarters" in there
    assert "Training post" in back
    assert "Training headquarters" in next_desk_words(DeskKind.HQ)


def test_who_cannot_do_a_step_is_told_who_can() -> None:
    other = exercise_words(Told(State.RUNNING, Step.SIGN, other="Umeda Practice")).hint
    role = exercise_words(Told(State.RUNNING, Step.INTERVIEW, allowed=False)).hint

    assert "Umeda Practice" in other
    assert "as an interviewer" in role
