"""The officers of the training post, shown to its officer."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.people.people_page import PeoplePage
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers

SECOND = "seven grey otters climb ladders"


@pytest.fixture
def page(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> PeoplePage:
    made = PeoplePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.activate()
    settle()
    return made


@pytest.fixture
def second(desk: OpenDesk) -> str:
    """Id of a second officer of the desk."""
    return officers.add_officer(desk, "Farida Sample", Role.INTERVIEWER, SECOND).id
