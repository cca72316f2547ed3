"""A person who was told of a decision, at a post and its headquarters, with the pages shown to any officer."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import bench, made
from tests.vetting_desk.operations.outreach.conftest import Afterwards, afterwards
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.outreach.outreach_page import OutreachPage
from ui.pages.outreach.partners_page import PartnersPage

__all__ = ["afterwards", "bench", "made"]
Shown = Callable[[str], OutreachPage]


@pytest.fixture
def shown(
    afterwards: Afterwards,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> Shown:
    """A function that shows the page of the case to an officer."""

    def make(name: str) -> OutreachPage:
        desk = afterwards.bench.at(name)
        desk.listen(events.publish)
        page = OutreachPage(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 680)
        page.show_case(afterwards.case_id)
        page.show()
        page.activate()
        settle()
        return page

    return make


@pytest.fixture
def listed(
    afterwards: Afterwards,
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> Callable[[str], PartnersPage]:
    """A function that shows the list of partners to an officer."""

    def make(name: str) -> PartnersPage:
        page = PartnersPage(afterwards.bench.at(name), tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 680)
        page.show()
        page.activate()
        settle()
        return page

    return make


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """What dialogs stand on."""
    made = QWidget()
    qtbot.addWidget(made)
    return made
