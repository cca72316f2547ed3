"""One sentence about the clock while it matters, and the way to put it right."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.conftest import set_clock
from ui.asking.clock_dialog import ClockDialog
from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.shell.clock_strip import ClockStrip
from ui.shell.frame import DeskFrame
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import clock
from vetting_desk.operations.desk.clock import Trouble

YEARS = timedelta(days=3650)


@pytest.fixture
def strip(
    desk: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[ClockStrip]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ClockStrip(desk, tasks, window)
    window.show()
    made.start()
    settle()
    yield made
    made.stop()


def test_a_clock_that_is_right_says_nothing(strip: ClockStrip) -> None:
    assert strip.isHidden()


def test_a_clock_years_ahead_is_one_sentence_until_it_is_right(
    strip: ClockStrip, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    now = desk.casebook.clock_reading().at
    set_clock(desk, now + YEARS)
    strip.look()
    settle()
    assert strip.isVisible()
    assert strip.banner.sentence().startswith("This computer's clock is 36")
    assert strip.banner.sentence().count(".") == 1

    set_clock(desk, now)
    strip.look_after(Changed.of(Subject.SETTINGS))
    settle()
    assert strip.isHidden()


def test_a_change_of_something_else_is_no_reason_to_look(
    strip: ClockStrip, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    set_clock(desk, desk.casebook.clock_reading().at + YEARS)
    strip.look_after(Changed.of(Subject.CASES))
    settle()

    assert strip.isHidden()


def test_the_button_opens_the_dialog_and_the_sentence_goes_once_it_is_accepted(
    strip: ClockStrip, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    said: list[tuple[str, str]] = []
    strip.said.connect(lambda text, tone: said.append((text, tone)))
    set_clock(desk, desk.casebook.clock_reading().at + YEARS)
    strip.look()
    settle()
    strip.banner.acted.emit()
    settle()
    [dialog] = strip.window().findChildren(ClockDialog)
    dialog.reason.setText("the radio says so")
    dialog.submit()
    settle()

    assert strip.isHidden()
    assert said == [("The clock is put right.", "ok")]
    assert clock.state(desk).trouble is Trouble.NONE


def test_the_frame_shows_it_on_every_page_and_this_desk_leads_to_it(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    assert frame.clock.isHidden()
    desk = frame.open_desk
    set_clock(desk, desk.casebook.clock_reading().at + YEARS)
    frame.clock.look()
    settle()
    for name in ("cases", "transfer", "desk"):
        frame.go(name)
        settle()
        assert frame.clock.isVisible()

    frame.pages.desk.clock_requested.emit()
    settle()
    [dialog] = frame.window().findChildren(ClockDialog)
    dialog.reject()
