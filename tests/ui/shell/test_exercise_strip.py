"""The first exercise above the pages: what it shows, and what its buttons do."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.shell.exercise_strip import ExerciseStrip
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.practice import exercise, exercise_file
from vetting_desk.operations.practice.exercise import Step, Told
from vetting_desk.operations.practice.exercise_file import State


@pytest.fixture
def strip(desk: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot) -> ExerciseStrip:
    exercise_file.write(desk.folder.parent, exercise_file.Progress())
    made = ExerciseStrip(desk, tasks)
    qtbot.addWidget(made)
    made.resize(1200, 120)
    made.look()
    made.show()
    settle()
    return made


def buttons(strip: ExerciseStrip) -> list[str]:
    return [
        button.text() for button in strip.findChildren(QPushButton) if button.isVisibleTo(strip)
    ]


def press(strip: ExerciseStrip, words: str) -> None:
    [button] = (each for each in strip.findChildren(QPushButton) if each.text() == words)
    button.click()


def test_it_is_offered_begun_left_and_resumed(
    strip: ExerciseStrip, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    seen = [buttons(strip)]
    for words in ("Begin", "Leave it for now", "Go on"):
        press(strip, words)
        settle()
        seen.append(buttons(strip))

    assert seen == [
        ["Begin", "Not now"],
        ["Show me where", "Leave it for now"],
        ["Go on"],
        ["Show me where", "Leave it for now"],
    ]
    told = exercise.look(desk)
    assert told is not None
    assert told.state is State.RUNNING


def test_a_step_at_this_desk_leads_to_its_place(strip: ExerciseStrip, qtbot: QtBot) -> None:
    told = Told(State.RUNNING, Step.WRITE)
    strip.show_told(told)
    with qtbot.waitSignal(strip.place_wanted) as wanted:
        press(strip, "Show me where")
    assert wanted.args == [told]


@pytest.mark.parametrize(
    "told",
    [
        Told(State.RUNNING, Step.TO_HEADQUARTERS),
        Told(State.RUNNING, Step.TO_POST),
        Told(State.RUNNING, Step.SIGN, other="Umeda Practice"),
        Told(State.RUNNING, Step.INTERVIEW, allowed=False),
    ],
)
def test_a_step_at_another_desk_or_of_another_officer_locks(
    strip: ExerciseStrip, qtbot: QtBot, told: Told
) -> None:
    strip.show_told(told)
    with qtbot.waitSignal(strip.lock_wanted):
        press(strip, "Lock now")


def test_once_done_it_begins_again_or_is_put_away(
    strip: ExerciseStrip, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    strip.show_told(Told(State.DONE, Step.DONE))
    assert buttons(strip) == ["Begin again", "Put it away"]
    press(strip, "Put it away")
    settle()
    told = exercise.look(desk)
    assert told is not None
    assert told.state is State.LEFT


def test_where_there_is_none_nothing_is_shown(strip: ExerciseStrip) -> None:
    strip.show_told(None)
    assert strip.isHidden()


def test_in_a_narrow_window_it_is_one_line_and_the_rest_is_asked_for(
    strip: ExerciseStrip, settle: Callable[[], None]
) -> None:
    strip.show_told(Told(State.RUNNING, Step.WRITE))
    settle()
    assert buttons(strip) == ["Show me where", "Leave it for now"]
    strip.resize(600, 300)
    settle()
    assert strip._hint.isHidden()
    assert buttons(strip) == ["Show me where", "What to do"]
    press(strip, "What to do")
    settle()
    assert strip._hint.isVisible()
    assert buttons(strip) == ["Show me where", "Leave it for now"]
    assert strip._buttons.y() > strip._hint.y()


def test_the_next_step_is_folded_again(strip: ExerciseStrip, settle: Callable[[], None]) -> None:
    strip.resize(600, 300)
    strip.show_told(Told(State.RUNNING, Step.WRITE))
    press(strip, "What to do")
    strip.show_told(Told(State.RUNNING, Step.RECEIPT))
    settle()
    assert strip._hint.isHidden()
