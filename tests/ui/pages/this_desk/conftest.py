"""This desk, shown to its officer, with a stick."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.this_desk import ThisDeskPage
from vetting_desk.operations.access.open_desk import OpenDesk


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    stick: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> ThisDeskPage:
    made = ThisDeskPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    made.activate()
    settle()
    made.backup.stick.choose_folder(stick)
    settle()
    return made
