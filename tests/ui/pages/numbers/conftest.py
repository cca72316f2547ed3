"""Headquarters with invented figures."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tools.screenshots.pages.numbers import fill
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.numbers.numbers_page import NumbersPage
from vetting_desk.operations.access.open_desk import OpenDesk

Make = Callable[..., NumbersPage]


@pytest.fixture
def make_page(
    hq: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Make:
    kept = []  # qtbot holds widgets weakly, and a test may hold a part of the page alone

    def make(*, filled: bool = True) -> NumbersPage:
        if filled:
            fill(hq)
        page = NumbersPage(hq, tasks, events)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(1000, 700)
        page.show()
        page.activate()
        settle()
        return page

    return make
