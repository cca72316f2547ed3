"""Long work leaves the window alive: a new store key is made off the thread that paints."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.dialogs.store_key_dialogs import StoreKeyDialog
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.tasks import Tasks
from vetting_desk.store import rekey

PASSPHRASE = "four plainly invented words"
SLOW = 0.4
"""Seconds that writing the casebook anew takes here."""


@pytest.fixture
def real(data: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with threads as in the program, the training post unlocked."""
    tasks = Tasks()
    window = MainWindow(Preferences(theme="light", language="en"), data, tasks)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.ready, timeout=20_000):
        window.find_desks()
    window.unlock_page.select("post", "")
    window.unlock_page.unlock_with(PASSPHRASE)
    qtbot.waitUntil(lambda: window.frame is not None, timeout=20_000)
    qtbot.waitUntil(lambda: not tasks.busy(), timeout=20_000)
    yield window
    window.close_desk()
    tasks.shutdown()


def test_the_window_goes_on_while_the_casebook_gets_a_new_key(
    real: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = real.frame
    assert frame is not None
    export: Callable[..., Any] = rekey._export

    def slowly(*args: object) -> None:
        time.sleep(SLOW)
        export(*args)

    monkeypatch.setattr(rekey, "_export", slowly)
    before = bytes(frame.open_desk.secret.store_key)
    dialog = StoreKeyDialog(frame.open_desk, real._tasks, real)
    dialog.open()
    dialog.passphrase.field.setText(PASSPHRASE)
    ticks: list[float] = []
    timer = QTimer(real)
    timer.timeout.connect(lambda: ticks.append(time.monotonic()))
    with qtbot.waitSignal(dialog.done_with, timeout=30_000):
        timer.start(10)
        began = time.monotonic()
        dialog.submit()
        assert time.monotonic() - began < SLOW / 2
        assert not dialog.act_button.isEnabled()
    timer.stop()
    assert len(ticks) > SLOW / 0.010 / 4
    assert bytes(frame.open_desk.secret.store_key) != before
    # The casebook goes on under the new key, on the thread it lives on.
    assert real._tasks.call(frame.open_desk.casebook.audit.length) > 0
