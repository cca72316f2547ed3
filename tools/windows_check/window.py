"""The real window on this system's own screen: painted, unlocked, and locked by the system's message.

``python -m tools.windows_check.window FOLDER`` makes practice desks in a folder for temporary files, opens
one, lists its cases, and locks: on Windows by the message the system sends when somebody locks the session,
elsewhere by Ctrl+L. Says each stage on a line of its own, and leaves a picture of it in FOLDER.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.application import Application
from ui.shell.main_window import MainWindow
from ui.theme import register_more_fonts, watch_polish
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.operations.practice.training import create_training
from vetting_desk.paths import STATE_VARIABLE

PASSPHRASE = "four otters juggle plum jam"  # noqa: S105 (of practice desks)
PATIENCE_SECONDS = 240.0
STAGES = ("painted", "unlocked", "locked")


class NotReachedError(Exception):
    """A stage was not reached in time."""


def walk(folder: Path, data: Path, said: Callable[[str], object] = print) -> None:
    """Take the window through its stages.

    Args:
        folder: Where the pictures go.
        data: Folder of practice desks.
        said: Called with each stage when it is reached.

    Raises:
        NotReachedError: With the stage that was not reached within `PATIENCE_SECONDS`.
    """
    app = _application()
    tasks = Tasks()
    window = MainWindow(app.preferences, data, tasks)
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))

    def reach(stage: str, reached: Callable[[], bool]) -> None:
        _wait(reached, stage)
        window.grab().save(str(folder / f"{stage}.png"))
        said(stage)

    try:
        window.show()
        window.find_desks()
        reach("painted", lambda: bool(painted) and window.unlock_page.place() is not None)
        window.unlock_page.select("post", "")
        window.unlock_page.unlock_with(PASSPHRASE)
        reach("unlocked", lambda: _lists_cases(window))
        _lock(window)
        reach("locked", lambda: window.locked)
    finally:
        window.close_desk()
        tasks.shutdown()
        window.deleteLater()


def _application() -> Application:
    app = QGuiApplication.instance()
    if not isinstance(app, Application):
        app = Application(["windows-check"])
    register_more_fonts()
    app.dress(Preferences(theme="light", language="ru"))
    watch_polish(app)
    return app


def _lists_cases(window: MainWindow) -> bool:
    page = window.frame.shown_page() if window.frame is not None else None
    lists = [] if page is None else page.findChildren(QAbstractItemView)
    return any(each.isVisible() and each.model().rowCount() > 0 for each in lists)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from ui.guard.session_windows import WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK

    def _lock(window: MainWindow) -> None:
        """Post what the system sends to a window when the session is locked."""
        handle = wintypes.HWND(int(window.winId()))
        ctypes.windll.user32.PostMessageW(handle, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 0)

else:

    def _lock(window: MainWindow) -> None:
        """Press Ctrl+L."""
        QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _wait(reached: Callable[[], bool], stage: str) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not reached():
        if time.monotonic() > end:
            raise NotReachedError(stage)
        _let_events_pass()


def _let_events_pass() -> None:
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


def main() -> int:
    """Make the practice desks and take the window through its stages."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="window-", ignore_cleanup_errors=True) as place:
        os.environ[STATE_VARIABLE] = str(Path(place) / "state")
        create_training(Path(place) / "data", "Taniya Trainee", PASSPHRASE, profile=CHEAP)
        walk(folder, Path(place) / "data", lambda stage: print(stage, flush=True))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
