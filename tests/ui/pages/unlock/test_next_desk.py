"""Between two training desks the unlock screen says which one is next; for a real one it says nothing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.main_window import MainWindow
from ui.widgets.texts import Paragraph
from vetting_desk.model import DeskKind
from vetting_desk.operations.practice import exercise_file
from vetting_desk.operations.practice.exercise_file import Progress, State


@pytest.fixture
def offered(data: Path) -> Path:
    """A data folder whose training organisation has the exercise on offer."""
    exercise_file.write(data, Progress())
    return data


def test_the_unlock_screen_says_which_training_desk_is_next(
    offered: Path, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    exercise_file.write(offered, Progress(State.RUNNING, next_desk=DeskKind.HQ))
    window = MainWindow(Preferences(theme="light", language="en"), offered, tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    page = window.unlock_page
    [told] = page.findChildren(Paragraph, "next-desk")
    assert "Training headquarters" in told.text()
    window.close()


def test_the_unlock_screen_of_a_real_desk_says_nothing_of_it(
    offered: Path, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    exercise_file.write(offered, Progress(State.RUNNING, next_desk=DeskKind.HQ))
    for path in offered.glob("*/desk.json"):
        path.write_text(json.dumps(json.loads(path.read_text()) | {"training": False}))
    window = MainWindow(Preferences(theme="light", language="en"), offered, tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    assert window.unlock_page.findChildren(Paragraph, "next-desk") == []
    window.close()
