"""Work off the GUI thread.

One thread for everything that touches the store, so that its connection keeps one thread for life;
a small pool for what does not (drawing a PDF, deriving a key, listing sticks). Results come back on
the main thread through a queued signal. What is done with a result is the page's business.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

    from ui.ground.jobs import Done, Failed, Job, Reported

T = TypeVar("T")


class Tasks(QObject):
    """The program's two places to work in.

    Signals:
        failed: An error without a callback; the window describes it.
        began: Work was queued where there was none.
        rested: The last of it has ended.
    """

    failed = Signal(object)
    began = Signal()
    rested = Signal()

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
            *args: Passed to it.
            done: Called with the result on the main thread.
            failed: Called with the exception on the main thread; without it `failed` is emitted.
            reported: Called with ``(done, total, doing)``; `function` then gets ``progress=``.
            **kwargs: Passed to it.
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
        """Return whether work is running or queued."""
        return bool(self._jobs)

    @property
    def is_open(self) -> bool:
        """False once `shutdown` was called: results that were under way arrive, and queue nothing more."""
        return self._open

    def cancel(self) -> None:
        """Ask all running work to stop at its next safe point; it then ends in silence."""
        for job in self._jobs:
            job.cancel()

    def shutdown(self, close: Callable[[], object] | None = None) -> None:
        """Cancel what can be cancelled, wait for the rest, then run `close` on the store's thread."""
        if not self._open:
            return
        self.cancel()
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
        from ui.ground.jobs import Job

        job = Job(done, failed or self.failed.emit, reported, self)
        if (
            not self._open
        ):  # what a late result would have gone on with is no more: the desk is locked
            return job
        if reported is not None:
            kwargs["progress"] = job.progress
        rested = not self._jobs
        self._jobs.add(job)
        job.ended.connect(self._on_job_ended)
        executor.submit(job.run, function, args, kwargs)
        if rested:
            self.began.emit()
        return job

    def _on_job_ended(self) -> None:
        self._jobs = {job for job in self._jobs if job is not self.sender()}
        if not self._jobs:
            self.rested.emit()

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
