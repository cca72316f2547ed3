"""One piece of work off the GUI thread: run there, with callbacks here.

Loaded with the first task, which comes after the first paint.
"""

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from vetting_desk.errors import CancelledError
from vetting_desk.progress import CancellableProgress

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]
Reported = Callable[[int, int, str], object]


class Job(QObject):
    """One piece of running work, alive until its end has been reported.

    Signals:
        reported: ``(done, total, doing)`` from the working thread.
        ended: The work is over; emitted once, on the main thread, after `done` or `failed`.
    """

    reported = Signal(object, object, str)
    ended = Signal()
    _finished = Signal(object, object)

    def __init__(
        self, done: Done | None, failed: Failed, reported: Reported | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self._report = reported
        self._emitting = threading.RLock()
        self.progress = _JobProgress(self)
        # Sent by the working thread and received here, so Qt queues both; to name the kind of connection would
        # load all of Qt's enumerations, a fifth of the way to the unlock screen.
        self._finished.connect(self._on_finished)
        self.reported.connect(self._on_reported)

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point; it then ends in silence."""
        self.progress.cancel()

    def run(
        self, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> None:
        """Do the work; called on the working thread."""
        result: Any = None
        error: Exception | None = None
        try:
            self.progress.raise_if_cancelled()
            result = function(*args, **kwargs)
        except Exception as raised:  # noqa: BLE001 (reported on the main thread, known or not)
            error = raised
        with self._emitting:
            if isValid(self):
                self._finished.emit(result, error)

    def _on_finished(self, result: object, error: Exception | None) -> None:
        try:
            if error is None:
                _call(self._done, result)
            elif not isinstance(error, CancelledError):
                _call(self._failed, error)
        finally:  # work that never ended would keep the desk from locking
            self.ended.emit()
            with (
                self._emitting
            ):  # its thread may still be in the signal: Qt needs the sender until then
                self.deleteLater()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        _call(self._report, done, total, doing)


class _JobProgress(CancellableProgress):
    """Hands what the working thread reports to the main thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def report(self, done: int, total: int, doing: str = "") -> None:
        if isValid(self._job):
            self._job.reported.emit(done, total, doing)


def _call(slot: Callable[..., object] | None, *values: object) -> None:
    """Call `slot` unless the object it belongs to is gone."""
    owner = getattr(slot, "__self__", None)
    if slot is None or (isinstance(owner, QObject) and not isValid(owner)):
        return
    slot(*values)
