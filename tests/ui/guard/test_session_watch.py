"""What Qt itself reports about the session on every system."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from ui.guard.session_watch import SessionWatch
from ui.shell.application import Application


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[SessionWatch]:
    owner = QObject()
    made = SessionWatch(owner)
    yield made
    made.stop()


def test_a_program_that_is_suspended_is_asleep(
    watch: SessionWatch, qapp: Application, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.asleep):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)


@pytest.mark.parametrize(
    "state",
    [
        Qt.ApplicationState.ApplicationActive,
        Qt.ApplicationState.ApplicationInactive,
        Qt.ApplicationState.ApplicationHidden,
    ],
)
def test_a_window_that_only_lost_the_keyboard_is_not(
    watch: SessionWatch, qapp: Application, qtbot: QtBot, state: Qt.ApplicationState
) -> None:
    with qtbot.assertNotEmitted(watch.asleep):
        qapp.applicationStateChanged.emit(state)


def test_after_stopping_nothing_is_reported(
    watch: SessionWatch, qapp: Application, qtbot: QtBot
) -> None:
    watch.stop()
    watch.stop()
    with qtbot.assertNotEmitted(watch.asleep):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationSuspended)
