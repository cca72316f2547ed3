"""Pages shown to the officer of the training post."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


@pytest.fixture
def show(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[type[DeskPage]], DeskPage]:
    """A function that makes a page and shows it."""

    def make(kind: type[DeskPage]) -> DeskPage:
        page = kind(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        page.activate()
        settle()
        return page

    return make


@pytest.fixture
def case_id(desk: OpenDesk) -> str:
    """Id of a case with a draft and a signed record."""
    return cases.search(desk, "namuna om")[0].id
