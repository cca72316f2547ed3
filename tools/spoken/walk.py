"""The walk itself, inside the session of a screen reader: the main job by keys, at the pace of the reader.

Writes the names of what had the focus to a file, one a line. Started by `tools.spoken`.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from tools.by_keys import PASSPHRASE, Keyboard, main_job, name_of
from ui.ground.preferences import Preferences
from ui.shell.application import Application
from ui.theme import register_more_fonts, watch_polish
from ui.widgets.focus_guide import FocusGuide
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.operations.practice.training import create_training
from vetting_desk.paths import STATE_VARIABLE

_MOST_SECONDS = 60.0
_START_SECONDS = 15.0
"""Until the screen reader has noticed the window."""


def main() -> None:
    """Walk; the arguments are the file for the places, a pause in seconds, and the reader's log."""
    places, pause, log = Path(sys.argv[1]), float(sys.argv[2]), Path(sys.argv[3])
    app = Application(["spoken"])
    register_more_fonts()
    app.dress(Preferences(theme="light", language="en"))
    kept = watch_polish(app), FocusGuide(app)
    open_now: list[Keyboard] = []
    first = [_START_SECONDS]
    last: list[QWidget] = []

    def notice(focus: QWidget) -> None:
        if last != [focus]:
            last[:] = [focus]
            with places.open("a", encoding="utf-8") as file:
                file.write(name_of(focus).replace("\n", " ") + "\n")

    def settle() -> None:
        _wait(first.pop() if first else 0)
        _catch_up(log, pause)

    with tempfile.TemporaryDirectory(prefix="spoken-") as place:
        os.environ[STATE_VARIABLE] = str(Path(place) / "state")
        data = Path(place) / "data"
        create_training(data, "Taniya Trainee", PASSPHRASE, profile=CHEAP)

        def sit(desk: str) -> Keyboard:
            while open_now:
                open_now.pop().leave()
            open_now.append(Keyboard(data, desk, notice, settle))
            return open_now[-1]

        try:
            _walk(main_job, sit)
        finally:
            while open_now:
                open_now.pop().leave()
    del kept


def _walk(job: Callable[[Callable[[str], Keyboard]], None], sit: Callable[[str], Keyboard]) -> None:
    job(sit)


def _catch_up(log: Path, pause: float) -> None:
    """Wait until the reader has written nothing for a while: it is done with what happened."""
    end = time.monotonic() + _MOST_SECONDS
    length = -1
    while length != (now := log.stat().st_size if log.is_file() else 0):
        length = now
        _wait(pause)
        if time.monotonic() > end:
            return


def _wait(seconds: float) -> None:
    """Let the window answer the reader, which asks one thing at a time, as fast as it can."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
