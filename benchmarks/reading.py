"""A record of twenty pages in the window: from the click until its first page is painted, offscreen.

The desk is a training post; its form is loaded already, as where its case was just worked on, and then not.
The peer decodes the same page from the record's own PDF in the process without keys.
"""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.measure import Measure, Times

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.ground.tasks import Tasks
    from vetting_desk.model import Record
    from vetting_desk.operations.access.open_desk import OpenDesk

PAGES = 20
ROUNDS = 9
INSTRUMENT = "intake"
_WIDTH, _HEIGHT = 1060, 690


def run() -> list[Measure]:
    """Measure opening, finding in all pages, and the peer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from benchmarks.filled import signed, training_desk
    from benchmarks.page import _application
    from ui.ground.tasks import Tasks
    from vetting_desk.operations.records import pages

    app = _application()
    tasks = Tasks()
    with tempfile.TemporaryDirectory() as folder:
        pages.load_ahead()
        desk = tasks.call(training_desk, Path(folder))
        record = tasks.call(signed, desk, INSTRUMENT, PAGES)
        try:
            return _measures(app, tasks, desk, record)
        finally:
            tasks.shutdown(desk.close)


def _measures(
    app: "QApplication", tasks: "Tasks", desk: "OpenDesk", record: "Record"
) -> list[Measure]:
    from ui.ground.events import Events
    from ui.pages.records.record_page import RecordPage
    from vetting_desk.decoding import asking
    from vetting_desk.operations.records import records

    failures: list[Exception] = []
    tasks.failed.connect(failures.append)
    page = RecordPage(desk, tasks, Events(tasks))
    page.resize(_WIDTH, _HEIGHT)
    page.show()

    def opened(times: Times, *, loaded: bool = True) -> None:
        _until(app, lambda: not tasks.busy())
        if not loaded:
            desk.forms.clear()
        with times.taken():
            page.show_record(record, "")
            _until(app, lambda: page.reading.page_count() > 0 or bool(failures))
            page.reading.reader.view.viewport().grab()
        if failures:
            raise failures[0]

    warm, cold = Times(), Times()
    opened(Times())
    for _ in range(ROUNDS):
        opened(warm)
    for _ in range(ROUNDS):
        opened(cold, loaded=False)
    if page.reading.page_count() != PAGES:
        raise RuntimeError(f"{page.reading.page_count()} pages were measured, not {PAGES}")
    first, again = (_timed(lambda: page.reading.reader.look_for(words)) for words in _WORDS)  # noqa: B023 (called at once)
    _until(app, lambda: not tasks.busy())
    pdf = tasks.call(records.report, desk, record.id)
    decoded = median(_timed(lambda: asking.picture(pdf, 1240, 1754)) for _ in range(ROUNDS))
    name = f"a record of {PAGES} pages"
    return [
        Measure(
            f"{name}, opened to its first page",
            median(warm.wall),
            "ms",
            "that page of its PDF, decoded",
            decoded,
            note="goal: 150 ms",
            processor=median(warm.processor),
        ),
        Measure(
            f"{name}, its form not parsed yet",
            median(cold.wall),
            "ms",
            processor=median(cold.processor),
        ),
        Measure(f"{name}, words found, first time", first, "ms"),
        Measure(f"{name}, words found, later", again, "ms"),
    ]


_WORDS = ("долга", "заранее")


def _timed(action: Callable[[], object]) -> float:
    begun = perf_counter()
    action()
    return (perf_counter() - begun) * 1000


def _until(app: "QApplication", true: Callable[[], bool]) -> None:
    from PySide6.QtCore import QEventLoop

    while not true():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
