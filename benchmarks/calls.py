"""A key in the call page while the call is being kept, beside the same field that keeps nothing; offscreen.

A minute of quick typing, ten keys a second, is taken by the page of a real desk with its threads: every key is
delivered, laid out and painted, while the words before it are committed on the store's thread. The talk is long
already when it begins. What a person feels is the slowest keys, so the figure is the 99th of a hundred; the
slowest of all stands beside it. The peer is Qt's own text field of the same size and the same words, which
keeps nothing.
"""

import os
import tempfile
from pathlib import Path
from time import perf_counter, sleep, thread_time
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.measure import Measure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from vetting_desk.operations.access.open_desk import OpenDesk

KEYS = 600
EVERY = 0.1
GOAL_MS = 16
WORDS = "Мехоҳам ба хона баргардам ва писарони худро бубинам. "
LONG = WORDS * 100
"""What stands in the talk already: some 5,000 characters, an hour of a caller's words."""


def run() -> list[Measure]:
    """Measure the keys of the page while it keeps, and of a plain field."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = _application()
    with tempfile.TemporaryDirectory(prefix="calls-") as place:
        kept, commits = _page(app, Path(place))
    plain = _plain(app)
    return [
        Measure(
            "a key in a call while it is kept, 99th of 100", _percentile(kept.wall, 0.99), "ms",
            "a plain field of Qt", _percentile(plain.wall, 0.99),
            note=f"goal: {GOAL_MS} ms; slowest of {KEYS}: {max(kept.wall):.1f} and {max(plain.wall):.1f} ms;"
            f" {commits} commits meanwhile",
            processor=_percentile(kept.busy, 0.99),
        ),
        Measure(
            "a key in a call while it is kept, median", _percentile(kept.wall, 0.5), "ms",
            "a plain field of Qt", _percentile(plain.wall, 0.5), processor=_percentile(kept.busy, 0.5),
        ),
    ]  # fmt: skip


class _Typed(NamedTuple):
    """Milliseconds of each key until it was painted: by the wall, and of the window's thread alone."""

    wall: list[float]
    busy: list[float]


def _page(app: "QApplication", folder: Path) -> tuple[_Typed, int]:
    from ui.ground.events import Events
    from ui.ground.tasks import Tasks
    from ui.pages.calls.call_page import CallPage
    from vetting_desk.operations.calls import taking

    tasks = Tasks()
    desk = tasks.call(_desk, folder)
    commits = 0
    try:
        page = CallPage(desk, tasks, Events(tasks))
        page.resize(1000, 700)
        page.show()
        page.begin()
        while page.call is None or tasks.busy():
            app.processEvents()
        page.fields.talk.setPlainText(LONG)
        page.flush()
        keep = page.saver._keep

        def counted(*args: object) -> object:
            nonlocal commits
            commits += 1
            return keep(*args)  # type: ignore[arg-type]

        page.saver._keep = counted
        times = _typed(app, page.fields.talk)
        page.flush()
        found = tasks.call(taking.read, desk, page.call_id).words["talk"]
        if len(found) != len(LONG) + KEYS or not commits:
            raise RuntimeError("what was typed is not what was kept")
        page.deleteLater()
    finally:
        tasks.shutdown(desk.close)
    return times, commits


def _plain(app: "QApplication") -> _Typed:
    from PySide6.QtWidgets import QPlainTextEdit

    field = QPlainTextEdit()
    field.resize(640, 240)
    field.setPlainText(LONG)
    field.show()
    times = _typed(app, field)
    field.deleteLater()
    return times


def _typed(app: "QApplication", field: "QPlainTextEdit") -> _Typed:
    """Type at the end of a field, and return the milliseconds of each key until it is painted."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent, QTextCursor

    field.moveCursor(QTextCursor.MoveOperation.End)
    field.setFocus()
    times, busy = [], []
    for number in range(KEYS):
        sign = WORDS[number % len(WORDS)]
        begun, worked = perf_counter(), thread_time()
        down = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        app.sendEvent(field, down)
        app.sendPostedEvents()
        field.viewport().repaint()
        times.append((perf_counter() - begun) * 1000)
        busy.append((thread_time() - worked) * 1000)
        until = begun + EVERY
        while perf_counter() < until:  # timers, and results of what was kept
            app.processEvents()
            sleep(0.002)
    return _Typed(times, busy)


def _percentile(times: list[float], part: float) -> float:
    return sorted(times)[int(len(times) * part)]


def _desk(folder: Path) -> "OpenDesk":
    from vetting_desk.crypto.kdf import CHEAP
    from vetting_desk.model import Role
    from vetting_desk.operations.desk import desks
    from vetting_desk.operations.organisation import enrolment
    from vetting_desk.operations.practice.walkthrough import PASSPHRASE

    made = enrolment.prepare_post(
        folder,
        "Training post",
        "Olim Sample",
        Role.SUPERVISOR,
        PASSPHRASE,
        training=True,
        profile=CHEAP,
    )
    return desks.unlock(made.folder, made.officers[0].id, PASSPHRASE)


def _application() -> "QApplication":
    from ui.shell.application import Application
    from ui.theme import register_more_fonts

    known = Application.instance()
    app = known if isinstance(known, Application) else Application([])
    register_more_fonts()
    return app
