"""The window is not blocked while the default profile derives the key: its event loop continues."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.main_window import MainWindow
from vetting_desk.crypto.kdf import DEFAULT
from vetting_desk.crypto.slots import read_header
from vetting_desk.operations.access import desk_folders, own_passphrase
from vetting_desk.operations.desk import desks

PASSPHRASE = "four otters juggle plum jam"
SLOTS = "slots"
TICK_MS = 5


@pytest.fixture
def costly(data: Path) -> Path:
    """The training desks, with the post's slot under the default profile as at a real desk."""
    post = data / "post"
    officer = desk_folders.officers_of(post)[0].id
    with closing(desks.unlock(post, officer, PASSPHRASE)) as desk:
        own_passphrase.rewrite_slot(desk, PASSPHRASE, DEFAULT)
    assert read_header(post / SLOTS, officer).profile == DEFAULT
    return data


@pytest.fixture
def ticks_until_unlocked(costly: Path, qtbot: QtBot) -> Iterator[Callable[[Tasks], int]]:
    """Unlocks with given tasks and counts how often a timer fires meanwhile."""
    windows: list[tuple[MainWindow, Tasks]] = []

    def count(tasks: Tasks) -> int:
        window = MainWindow(Preferences(theme="light", language="en"), costly, tasks)
        windows.append((window, tasks))
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(window.ready):
            window.find_desks()
        window.unlock_page.select("post", "")
        ticks: list[int] = []
        timer = QTimer(window)
        timer.timeout.connect(lambda: ticks.append(1))
        with qtbot.waitSignal(window.unlock_page.unlocked):
            QTimer.singleShot(0, lambda: timer.start(TICK_MS))
            QTimer.singleShot(0, lambda: window.unlock_page.unlock_with(PASSPHRASE))
            window.unlock_page.unlocked.connect(timer.stop)
        return len(ticks)

    yield count
    for window, tasks in windows:
        window.close_desk()
        tasks.shutdown()


def test_the_event_loop_goes_on_while_the_key_is_derived(
    ticks_until_unlocked: Callable[[Tasks], int],
) -> None:
    assert ticks_until_unlocked(Tasks()) > 10


def test_the_count_catches_a_window_that_derives_the_key_itself(
    ticks_until_unlocked: Callable[[Tasks], int], tasks: Tasks
) -> None:
    assert ticks_until_unlocked(tasks) <= 2


def test_what_comes_after_unlocking_is_loaded_while_the_passphrase_is_typed(
    window: MainWindow, tasks: Tasks
) -> None:
    assert window.frame is None
    assert "load_ahead" in tasks.asked  # type: ignore[attr-defined]
