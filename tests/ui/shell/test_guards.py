"""What watches over what is open."""

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.guard.clipboard import CopyWatch
from ui.shell.guards import Guards


def test_nobody_there_the_session_left_and_sleep_lock_it(qtbot: QtBot) -> None:
    frame = QWidget()
    qtbot.addWidget(frame)
    guards = Guards(4, lambda: False, frame)
    idle = guards.start()
    with qtbot.waitSignal(guards.lock_wanted):
        idle.idle.emit()
    with qtbot.waitSignal(guards.lock_wanted):
        idle.asked.emit()
    assert guards.session is not None
    with qtbot.waitSignal(guards.asleep):
        guards.session.asleep.emit()
    guards.set_minutes(1)
    assert idle._limit == 60
    guards.stop()
    assert guards.idle is None
    assert guards.session is None


def test_work_that_goes_on_keeps_it_open(qtbot: QtBot) -> None:
    frame, busy = QWidget(), [True]
    qtbot.addWidget(frame)
    guards = Guards(4, lambda: busy[0], frame)
    heard: list[bool] = []
    guards.lock_wanted.connect(lambda: heard.append(True))
    idle = guards.start()
    idle.demand()
    idle._on_tick()
    assert heard == []
    busy[0] = False
    idle._on_tick()
    assert heard == [True]
    guards.stop()


def test_what_was_copied_is_taken_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, mode: mode == QClipboard.Mode.Clipboard)
    frame = QWidget()
    qtbot.addWidget(frame)
    guards = Guards(4, lambda: False, frame)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("of a case")
    guards.take_back()
    assert clipboard.text() == ""
    guards.start()
    guards.stop()
