"""What every frame has, without the pages of one."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import Changed
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.rail import Destination
from ui.shell.rail_frame import RailFrame
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


@pytest.fixture
def frame(desk: OpenDesk, tasks: Tasks, qtbot: QtBot) -> Iterator[RailFrame]:
    lines = [Destination("cases", "Cases", "cases")]
    made = RailFrame(desk, lines, tasks, Preferences(idle_minutes=7), tasks.busy)
    qtbot.addWidget(made)
    yield made
    made.stop()


def test_it_is_locked_by_the_rail_and_by_its_guards(frame: RailFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.lock_requested):
        frame.rail.lock_requested.emit()
    with qtbot.waitSignal(frame.lock_requested):
        frame._guards.lock_wanted.emit()


def test_the_rail_gives_its_words_up_where_pages_have_no_room(
    frame: RailFrame, settle: Callable[[], None]
) -> None:
    frame.resize(1280, 720)
    frame.show()
    settle()
    wide = frame.rail.width()
    frame.resize(800, 720)
    settle()
    assert frame.rail.width() < wide
    frame.resize(1280, 720)
    settle()
    assert frame.rail.width() == wide


def test_changes_are_heard_until_it_is_stopped(
    frame: RailFrame, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    heard: list[Changed] = []
    frame.events.changed.connect(heard.append)
    cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    settle()
    assert heard
    frame.stop()
    heard.clear()
    cases.create_case(desk, [PersonName("Other Sample", NameScript.LATIN)])
    settle()
    assert heard == []


def test_whoever_is_at_the_desk_is_told_at_the_rail(frame: RailFrame, desk: OpenDesk) -> None:
    assert desk.officer.name in frame.rail._officer.text()
