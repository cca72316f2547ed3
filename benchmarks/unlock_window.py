"""The window that `benchmarks.unlock` locks and unlocks; a separate program, not a measure itself.

First it unlocks, opens a draft and locks at a question; then the process that replaces it, the same program,
unlocks and prints the times of all events, in seconds of one clock.
"""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import ui.shell.lean_imports

# As main.py does, before anything is imported after PySide.
ui.shell.lean_imports.spare_sources()

from PySide6.QtCore import QTimer  # noqa: E402

import ui.guard.locking  # noqa: E402
import ui.shell.program  # noqa: E402
from ui.shell.main_window import MainWindow  # noqa: E402

gc.disable()  # as main.py does; the window lets it collect once it stands

PASSPHRASE = os.environ.get("VETTING_DESK_BENCH_PASSPHRASE", "")
SO_FAR = "VETTING_DESK_BENCH_SO_FAR"
_Part = TypeVar("_Part")


class Bench(MainWindow):
    """The window, operated by a script."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._measured: dict[str, Any] = json.loads(os.environ.get(SO_FAR, "{}"))
        self._until: Callable[[], Any] = lambda: True
        self.ready.connect(self._begin)

    def _begin(self) -> None:
        if "locked" in self._measured:
            self._measured["ready"] = time.monotonic()
        self._steps = self._come_back() if "locked" in self._measured else self._go()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(2)

    def _on_tick(self) -> None:
        if self._until():
            self._until = next(self._steps)

    def _unlock_again(self) -> Iterator[Callable[[], Any]]:
        self.unlock_page.select("post", "")
        yield lambda: not self._tasks.busy()  # no passphrase can be typed before that
        self._measured["entered"] = time.monotonic()
        self.unlock_page.unlock_with(PASSPHRASE)

    def _go(self) -> Iterator[Callable[[], Any]]:
        yield from self._unlock_again()
        yield lambda: self.frame is not None and self.frame.pages.cases.rows()
        frame = _there(self.frame)
        frame.open_case(next(row.id for row in frame.pages.cases.rows() if row.drafts))
        yield lambda: frame.pages.case.detail is not None
        frame.open_assessment(_there(frame.pages.case.detail).assessments[0].id)
        yield lambda: frame.route.interview is not None and not self._tasks.busy()
        interview = _there(frame.route.interview)
        first = next(
            node.reference
            for node in interview.session.walk()
            if node.control == "input" and node.relevant and not node.readonly
        )
        frame.route.questions.show_interview(interview, at=first)
        yield lambda: not self._tasks.busy()
        self._measured["asked"] = interview.assessment.position
        self._measured["locked"] = time.monotonic()
        os.environ[SO_FAR] = json.dumps(self._measured)
        self.lock()
        yield lambda: False

    def _time_derivation(self) -> None:
        """Measure the time of key derivation from now on."""
        # Loaded with the desks; at the top it would delay the unlock screen.
        from vetting_desk.crypto import kdf

        derive = kdf.argon2id

        def timed(*args: Any, **kwargs: Any) -> bytearray:
            began = time.monotonic()
            try:
                return derive(*args, **kwargs)
            finally:
                self._measured["derived"] = time.monotonic() - began

        kdf.argon2id = timed

    def _come_back(self) -> Iterator[Callable[[], Any]]:
        self._time_derivation()
        yield from self._unlock_again()
        yield self._at_the_question
        self.grab()
        self._measured["shown"] = time.monotonic()
        self._measured["there"] = _there(_there(self.frame).route.interview).assessment.position
        sys.stdout.write(json.dumps(self._measured) + "\n")
        sys.stdout.flush()
        self.close()
        yield lambda: False

    def _at_the_question(self) -> bool:
        return (
            self.frame is not None
            and self.frame.route.interview is not None
            and self.frame.route.questions.isVisible()
            and self.frame.route.questions.view.sheet.body is not None
        )


def _there(found: _Part | None) -> _Part:
    """Return a part of the window that is there by now."""
    if found is None:
        raise RuntimeError("the window is not that far")
    return found


if __name__ == "__main__":
    vars(ui.shell.program)["MainWindow"] = Bench
    ui.guard.locking.restart_command = lambda arguments: [
        sys.executable, "-m", "benchmarks.unlock_window", *arguments
    ]  # fmt: skip
    sys.exit(ui.shell.program.run(sys.argv[1:], time.perf_counter()))
