"""Long work does not block the window: a new store key is made off the GUI thread."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.people.store_key_dialogs import StoreKeyDialog
from ui.shell.main_window import MainWindow
from vetting_desk.store import rekey

PASSPHRASE = "four otters juggle plum jam"
TICKS = 10
"""How often a timer fires while the casebook is rewritten."""
PATIENCE_SECONDS = 20
"""After this time rewriting gives up, as it must if the window waits for it."""


@pytest.fixture
def real(data: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with threads as in the program, the training post unlocked."""
    tasks = Tasks()
    window = MainWindow(Preferences(theme="light", language="en"), data, tasks)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.ready):
        window.find_desks()
    window.unlock_page.select("post", "")
    window.unlock_page.unlock_with(PASSPHRASE)
    qtbot.waitUntil(lambda: window.frame is not None)
    qtbot.waitUntil(lambda: not tasks.busy())
    yield window
    window.close_desk()
    tasks.shutdown()


def test_the_window_goes_on_while_the_casebook_gets_a_new_key(
    real: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame = real.frame
    assert frame is not None
    export: Callable[..., Any] = rekey._export

    seen_alive = threading.Event()

    def slowly(*args: object) -> None:
        """Rewrite the casebook only after the window was seen to continue meanwhile."""
        if not seen_alive.wait(PATIENCE_SECONDS):
            raise TimeoutError
        export(*args)

    monkeypatch.setattr(rekey, "_export", slowly)
    before = bytes(frame.open_desk.secret.store_key)
    dialog = StoreKeyDialog(frame.open_desk, real._tasks, real)
    dialog.open()
    dialog.passphrase.field.setText(PASSPHRASE)
    ticks: list[int] = []
    timer = QTimer(real)
    timer.timeout.connect(lambda: ticks.append(1))
    with qtbot.waitSignal(dialog.done_with):
        timer.start(10)
        dialog.submit()
        assert not dialog.act_button.isEnabled()
        qtbot.waitUntil(lambda: len(ticks) > TICKS)
        seen_alive.set()
    timer.stop()
    assert bytes(frame.open_desk.secret.store_key) != before
    # The casebook continues under the new key, on its own thread.
    assert real._tasks.call(frame.open_desk.casebook.audit.length) > 0
