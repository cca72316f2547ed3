"""Calls in the frame: begun, left and come back to; during one the desk waits a quarter of an hour."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.conftest import later
from ui.guard import locking
from ui.shell.call_routes import TALKING_MINUTES
from ui.shell.frame import DeskFrame
from ui.shell.whereabouts import Place
from vetting_desk.model.call import CallState
from vetting_desk.operations.calls import taking

Settle = Callable[[], None]


def test_a_call_is_begun_from_the_log_and_left_again(
    frame: DeskFrame, settle: Settle, qtbot: QtBot
) -> None:
    frame.go("calls")
    settle()
    frame.pages.calls.header.act_button.click()
    settle()
    page = frame.pages.call
    assert frame.shown_page() is page
    assert page.call is not None
    assert page.call.state is CallState.RUNNING
    page.left.emit()
    assert frame.shown_page() is frame.pages.calls


def test_what_is_typed_is_kept_before_the_desk_locks_and_the_same_call_is_come_back_to(
    frame: DeskFrame, settle: Settle, qtbot: QtBot
) -> None:
    frame.calls.begin_call()
    settle()
    page = frame.pages.call
    qtbot.keyClicks(page.fields.talk, "He wants")
    frame.prepare_to_lock()
    found = taking.read(frame.open_desk, page.call_id)
    assert found.words == {"talk": "He wants"}
    assert frame._place() == Place("call", page.call_id)
    assert Place.from_text(str(frame._place())) == frame._place()
    frame.go("cases")
    frame._on_place(f"call:{page.call_id}")
    settle()
    assert frame.shown_page() is page
    assert page.fields.talk.toPlainText() == "He wants"


def test_unlocking_loses_the_words_whose_days_have_passed(frame: DeskFrame, settle: Settle) -> None:
    desk = frame.open_desk
    call = taking.begin(desk)
    taking.write(desk, call.id, {"talk": "canary"})
    later(desk, desk.clock.now() + timedelta(days=91))
    assert frame._guards.idle is not None
    frame.calls.watch(frame._guards.idle)
    settle()
    assert taking.read(desk, call.id).words_gone


def test_during_a_call_the_lock_waits_a_quarter_of_an_hour_and_not_after_it(
    frame: DeskFrame, settle: Settle, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle = frame._guards.idle
    assert idle is not None
    start = locking._wall()

    def locks_after(minutes: float) -> bool:
        idle._touched = idle._ticked = start
        idle._warned = False
        asked: list[bool] = []
        idle.idle.connect(lambda: asked.append(True))
        idle._ticked = start + minutes * 60
        monkeypatch.setattr(locking, "_wall", lambda: start + minutes * 60)
        idle._on_tick()
        idle.idle.disconnect()
        return bool(asked)

    frame.set_idle_minutes(4)
    frame.calls.begin_call()
    settle()
    assert not locks_after(TALKING_MINUTES - 0.1)
    assert locks_after(TALKING_MINUTES + 0.1)
    frame.pages.call.bar.buttons["end"].click()
    settle()
    assert locks_after(4.1)
    frame.set_idle_minutes(30)
    frame.calls.begin_call()
    settle()
    assert not locks_after(29)
