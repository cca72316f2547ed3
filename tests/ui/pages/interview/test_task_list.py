"""The list of all sections with their states."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.interview.rail import SectionLine
from ui.pages.interview.task_list import TaskList
from ui.questionnaire.sections.sittings import SittingSoFar
from ui.questionnaire.sections.state import SectionState

LINES = [
    SectionLine("/data/a", "Who", SectionState.COMPLETED),
    SectionLine("/data/b", "What else", SectionState.NOT_STARTED),
]


@pytest.fixture
def tasks_page(qtbot: QtBot) -> TaskList:
    made = TaskList()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.show_tasks("An invented form", LINES, begun=False)
    return made


def test_it_says_how_many_are_done(tasks_page: TaskList) -> None:
    texts = [each.text() for each in tasks_page.findChildren(QLabel)]
    assert "1 of 2 sections completed" in texts
    assert "An invented form" in texts


@pytest.mark.parametrize(("begun", "words"), [(False, "Begin"), (True, "Continue")])
def test_the_way_on_says_whether_one_has_begun(
    tasks_page: TaskList, begun: bool, words: str
) -> None:
    tasks_page.show_tasks("An invented form", LINES, begun=begun)
    assert tasks_page._go.text() == words


def test_the_way_on_has_the_keyboard(tasks_page: TaskList, qtbot: QtBot) -> None:
    tasks_page.focus_first()
    with qtbot.waitSignal(tasks_page.continue_requested):
        qtbot.keyClick(tasks_page.focusWidget(), Qt.Key.Key_Space)


def test_a_section_can_be_gone_to_at_once(tasks_page: TaskList, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks_page.section_chosen) as signal:
        tasks_page.rows.rows[1].click()
    assert signal.args == ["/data/b"]


@pytest.mark.parametrize(
    ("said", "taken", "words"),
    [
        (25, timedelta(minutes=12), "It takes about 25 minutes. So far 12 minutes."),
        (25, timedelta(), "It takes about 25 minutes."),
        (0, timedelta(minutes=1, seconds=20), "So far 1 minute."),
        (0, timedelta(seconds=20), ""),
    ],
)
def test_it_says_how_long_it_takes_and_how_long_it_has_taken(
    tasks_page: TaskList, said: int, taken: timedelta, words: str
) -> None:
    tasks_page.show_time(said, taken)
    shown = [each.text() for each in tasks_page.findChildren(QLabel) if each.isVisible()]
    assert (words in shown) is bool(words)
    assert not [text for text in shown if "far" in text and not words]


def test_what_was_kept_is_said_and_taken_away(tasks_page: TaskList) -> None:
    assert tasks_page.kept() == ""
    tasks_page.show_kept("We kept everything.", "Continue where you were.")
    assert tasks_page.kept() == "We kept everything."
    tasks_page.show_kept("", "")
    assert tasks_page.kept() == ""


def test_it_says_how_far_each_sitting_is(tasks_page: TaskList) -> None:
    assert tasks_page.sittings() == ""
    tasks_page.show_sittings((SittingSoFar("1", 23, 23), SittingSoFar("2", 4, 11)))
    assert tasks_page.sittings() == (
        "Sitting 1: 23 of 23 indicators · Sitting 2: 4 of 11 indicators"
    )
    tasks_page.show_sittings(())
    assert tasks_page.sittings() == ""
