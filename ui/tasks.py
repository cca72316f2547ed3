"""Work off the GUI thread.

One thread for everything that touches the store, so that its connection keeps one thread for life;
a small pool for what does not (drawing a PDF, deriving a key, listing sticks). Results come back on
the main thread through a queued signal. What is done with a result is the page's business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from vetting_desk.errors import CancelledError
from vetting_desk.progress import CancellableProgress

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

T = TypeVar("T")
Done = Callable[[Any], object]
Failed = Callable[[Exception], object]
Reported = Callable[[int, int, str], object]


class Job(QObject):
    """One piece of work under way, alive until its end has been told.

    Signals:
        reported: ``(done, total, doing)`` from the working thread.
        ended: The work is over; told once, on the main thread, after `done` or `failed`.
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
        self.progress = _JobProgress(self)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self.reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

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
        except Exception as raised:  # noqa: BLE001 (told on the main thread, known or not)
            error = raised
        if isValid(self):
            self._finished.emit(result, error)

    def _on_finished(self, result: object, error: Exception | None) -> None:
        if error is None:
            _tell(self._done, result)
        elif not isinstance(error, CancelledError):
            _tell(self._failed, error)
        self.ended.emit()
        self.deleteLater()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        _tell(self._report, done, total, doing)


class _JobProgress(CancellableProgress):
    """Hands what the working thread reports to the main thread."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    def report(self, done: int, total: int, doing: str = "") -> None:
        if isValid(self._job):
            self._job.reported.emit(done, total, doing)


def _tell(slot: Callable[..., object] | None, *values: object) -> None:
    """Call `slot` unless the object it belongs to is gone."""
    owner = getattr(slot, "__self__", None)
    if slot is None or (isinstance(owner, QObject) and not isValid(owner)):
        return
    slot(*values)


class Tasks(QObject):
    """The program's two places to work in.

    Signals:
        failed: An error nobody asked to hear of; the window describes it.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store: ThreadPoolExecutor | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._jobs: set[Job] = set()
        self._open = True

    def store(
        self,
        function: Callable[..., T],
        *args: Any,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        reported: Reported | None = None,
        **kwargs: Any,
    ) -> Job:
        """Queue `function` on the store's thread and return at once.

        Args:
            function: What to do; runs on the one store thread, in the order of the calls.
            *args: Handed to it.
            done: Called with the result on the main thread.
            failed: Called with the exception on the main thread; without it `failed` is emitted.
            reported: Called with ``(done, total, doing)``; `function` then gets ``progress=``.
            **kwargs: Handed to it.
        """
        return self._queue(self._store_thread(), function, args, kwargs, done, failed, reported)

    def work(
        self,
        function: Callable[..., T],
        *args: Any,
        done: Callable[[T], object] | None = None,
        failed: Failed | None = None,
        reported: Reported | None = None,
        **kwargs: Any,
    ) -> Job:
        """Queue `function` in the pool for what never touches the store; otherwise as `store`."""
        return self._queue(self._work_pool(), function, args, kwargs, done, failed, reported)

    def call(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Run `function` on the store's thread and wait for it.

        For answers only: an answer is committed before the next can be given.

        Raises:
            Exception: Whatever `function` raised.
        """
        return self._store_thread().submit(function, *args, **kwargs).result()

    def busy(self) -> bool:
        """Tell whether work is under way or queued."""
        return bool(self._jobs)

    def shutdown(self, close: Callable[[], object] | None = None) -> None:
        """Cancel what can be cancelled, wait for the rest, then run `close` on the store's thread."""
        if not self._open:
            return
        for job in self._jobs:
            job.cancel()
        if close is not None:
            self.call(close)
        self._open = False
        for executor in (self._store, self._pool):
            if executor is not None:
                executor.shutdown(wait=True, cancel_futures=True)

    def _queue(
        self,
        executor: ThreadPoolExecutor,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        done: Done | None,
        failed: Failed | None,
        reported: Reported | None,
    ) -> Job:
        job = Job(done, failed or self.failed.emit, reported, self)
        if reported is not None:
            kwargs["progress"] = job.progress
        self._jobs.add(job)
        job.ended.connect(self._on_job_ended)
        future: Future[None] = executor.submit(job.run, function, args, kwargs)
        del future
        return job

    def _on_job_ended(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._jobs.discard(job)

    def _store_thread(self) -> ThreadPoolExecutor:
        if self._store is None:
            self._store = _executor(1, "store")
        return self._store

    def _work_pool(self) -> ThreadPoolExecutor:
        if self._pool is None:
            self._pool = _executor(2, "work")
        return self._pool


def _executor(threads: int, name: str) -> ThreadPoolExecutor:
    # Loaded with the first task, which comes after the first paint.
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(threads, thread_name_prefix=name)
