"""The meaning of Windows' messages, with numbers from its documentation."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.guard.session import watch_session
from ui.guard.session_watch import SessionWatch
from ui.guard.session_windows import meaning
from ui.shell.application import Application

POWER, SESSION = 0x0218, 0x02B1


@pytest.mark.parametrize(
    ("message", "code", "means"),
    [
        (POWER, 4, "asleep"),  # PBT_APMSUSPEND
        (POWER, 18, "asleep"),  # PBT_APMRESUMEAUTOMATIC
        (SESSION, 7, "left"),  # WTS_SESSION_LOCK
        (SESSION, 2, "left"),  # WTS_CONSOLE_DISCONNECT: another user
        (SESSION, 4, "left"),  # WTS_REMOTE_DISCONNECT
        (SESSION, 6, "left"),  # WTS_SESSION_LOGOFF
        (SESSION, 8, ""),  # WTS_SESSION_UNLOCK
        (SESSION, 1, ""),  # WTS_CONSOLE_CONNECT
        (POWER, 10, ""),  # PBT_APMPOWERSTATUSCHANGE
        (0x0100, 7, ""),  # WM_KEYDOWN
    ],
)
def test_each_message_means_one_thing(message: int, code: int, means: str) -> None:
    assert meaning(message, code) == means


@pytest.fixture
def watch(qapp: Application) -> Iterator[SessionWatch]:
    owner = QObject()
    made = watch_session(owner)
    yield made
    made.stop()
    owner.deleteLater()


def post(message: int, code: int) -> None:
    """Put a message into the queue of this thread, as the system does for its windows."""
    if sys.platform == "win32":
        import ctypes

        thread = ctypes.windll.kernel32.GetCurrentThreadId()
        assert ctypes.windll.user32.PostThreadMessageW(thread, message, code, 0)


@pytest.mark.system("win32")
@pytest.mark.parametrize(("message", "code"), [(POWER, 4), (POWER, 18)])
def test_a_message_that_the_machine_sleeps_is_heard(
    watch: SessionWatch, qtbot: QtBot, message: int, code: int
) -> None:
    with qtbot.waitSignal(watch.asleep):
        post(message, code)


@pytest.mark.system("win32")
@pytest.mark.parametrize("code", [2, 4, 6, 7])
def test_a_message_that_somebody_left_is_heard(
    watch: SessionWatch, qtbot: QtBot, code: int
) -> None:
    with qtbot.waitSignal(watch.left):
        post(SESSION, code)


@pytest.mark.system("win32")
def test_after_stopping_no_message_is_heard(watch: SessionWatch, qtbot: QtBot) -> None:
    watch.stop()
    with qtbot.assertNotEmitted(watch.left, wait=200):
        post(SESSION, 7)
