"""Headquarters with its panel in the window, over the desks of `tests/vetting_desk/operations/decisions`."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (fixtures)
    DAVLAT,
    Bench,
    bench,
    made,
)
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.deciding.deciding_page import DecidingPage
from ui.pages.deciding.deciding_view import DecidingView, look
from ui.pages.deciding.decision_page import DecisionPage
from ui.pages.desk_page import DeskPage

Shown = Callable[[str], DecidingPage]


@pytest.fixture
def place(
    tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[DeskPage], DeskPage]:
    """A function that shows a page."""

    def shown(page: DeskPage) -> DeskPage:
        qtbot.addWidget(page)
        page.resize(1280, 720)
        page.show()
        page.activate()
        settle()
        return page

    return shown


@pytest.fixture
def deciding(
    bench: Bench,  # noqa: F811
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    place: Callable[[DeskPage], DeskPage],
) -> Shown:
    """A function that shows the page of deciding to an officer of headquarters."""

    def make(name: str) -> DecidingPage:
        desk = bench.at(name)
        desk.listen(events.publish)
        page = DecidingPage(desk, tasks, events)
        page.show_case(bench.case_id)
        place(page)
        settle()
        return page

    return make


@pytest.fixture
def reading(
    bench: Bench,  # noqa: F811
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    place: Callable[[DeskPage], DeskPage],
) -> Callable[[str, str], DecisionPage]:
    """A function that shows a decision on its page to an officer."""

    def make(name: str, decision_id: str) -> DecisionPage:
        desk = bench.at(name)
        desk.listen(events.publish)
        page = DecisionPage(desk, tasks, events)
        page.show_decision(decision_id)
        place(page)
        settle()
        return page

    return make


@pytest.fixture
def drafted(bench: Bench) -> DecidingView:  # noqa: F811
    """What the page shows of a complete draft of Davlat's."""
    bench.draft()
    return look(bench.at(DAVLAT), bench.case_id, "en")
