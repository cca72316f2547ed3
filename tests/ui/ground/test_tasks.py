import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from vetting_desk.errors import CancelledError, StorageFullError
from vetting_desk.progress import Progress


@pytest.fixture
def real() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()


class _Listener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: list[int] = []

    def on_done(self, result: object) -> None:
        self.heard.append(result)
        self.threads.append(threading.get_ident())


def test_all_work_on_the_store_has_one_thread_which_is_not_the_window_s(
    real: Tasks, qtbot: QtBot
) -> None:
    listener = _Listener()
    for _ in range(5):
        real.store(threading.get_ident, done=listener.on_done)
    qtbot.waitUntil(lambda: len(listener.heard) == 5)
    assert len(set(listener.heard)) == 1
    assert listener.heard[0] != threading.get_ident()
    assert set(listener.threads) == {threading.get_ident()}


def test_a_call_waits_and_uses_the_store_s_thread(real: Tasks, qtbot: QtBot) -> None:
    listener = _Listener()
    real.store(threading.get_ident, done=listener.on_done)
    assert real.call(threading.get_ident) == real.call(threading.get_ident)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard[0] == real.call(threading.get_ident)


def test_a_call_raises_what_the_function_raised(real: Tasks) -> None:
    def full() -> None:
        raise StorageFullError(path="x")

    with pytest.raises(StorageFullError):
        real.call(full)


def test_work_in_the_pool_is_not_on_the_store_s_thread(real: Tasks, qtbot: QtBot) -> None:
    listener = _Listener()
    real.work(threading.get_ident, done=listener.on_done)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert listener.heard[0] not in {threading.get_ident(), real.call(threading.get_ident)}


def test_an_error_goes_to_the_one_who_asked(real: Tasks, qtbot: QtBot) -> None:
    listener = _Listener()

    def full() -> None:
        raise StorageFullError(path="x")

    real.store(full, failed=listener.on_done)
    qtbot.waitUntil(lambda: bool(listener.heard))
    assert isinstance(listener.heard[0], StorageFullError)


def test_an_error_nobody_asked_for_goes_to_the_window(real: Tasks, qtbot: QtBot) -> None:
    def broken() -> None:
        raise RuntimeError("a bug")

    with qtbot.waitSignal(real.failed) as caught:
        real.store(broken)
    assert isinstance(caught.args[0], RuntimeError)


def test_a_cancelled_job_ends_in_silence(real: Tasks, qtbot: QtBot) -> None:
    listener = _Listener()
    begun, go_on = threading.Event(), threading.Event()

    def long(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        progress.raise_if_cancelled()

    job = real.store(
        long, done=listener.on_done, failed=listener.on_done, reported=lambda *_news: None
    )
    with qtbot.waitSignal(job.ended):
        begun.wait(5)
        job.cancel()
        go_on.set()
    assert listener.heard == []


def test_progress_arrives_on_the_main_thread(real: Tasks, qtbot: QtBot) -> None:
    news: list[tuple[int, int, str, int]] = []

    def seal(progress: Progress) -> None:
        progress.report(5_000_000_000, 6_000_000_000, "sealing")

    job = real.store(
        seal,
        reported=lambda done, total, doing: news.append(
            (done, total, doing, threading.get_ident())
        ),
    )
    with qtbot.waitSignal(job.ended):
        pass
    assert news == [(5_000_000_000, 6_000_000_000, "sealing", threading.get_ident())]


def test_a_result_for_a_page_that_is_gone_is_dropped(real: Tasks, qtbot: QtBot) -> None:
    from shiboken6 import delete

    listener = _Listener()
    job = real.store(lambda: 1, done=listener.on_done)
    delete(listener)
    with qtbot.waitSignal(job.ended):
        pass


def test_busy_is_true_while_anything_runs(real: Tasks, qtbot: QtBot) -> None:
    assert not real.busy()
    job = real.store(lambda: 1)
    assert real.busy()
    with qtbot.waitSignal(job.ended):
        pass
    assert not real.busy()


def test_shutdown_closes_on_the_store_s_thread_after_all_else() -> None:
    made = Tasks()
    order: list[object] = []
    made.store(lambda: order.append(threading.get_ident()))
    made.shutdown(lambda: order.append(threading.get_ident()))
    assert len(order) == 2
    assert order[0] == order[1]


def test_what_a_late_result_would_queue_is_dropped_after_the_shutdown() -> None:
    made = Tasks()
    made.shutdown()
    seen: list[str] = []
    made.store(seen.append, "store")
    made.work(seen.append, "work")
    assert not made.busy()
    assert seen == []


def test_shutdown_cancels_what_waits() -> None:
    made = Tasks()
    go_on, seen = threading.Event(), []

    def first(progress: Progress) -> None:
        go_on.wait(5)
        try:
            progress.raise_if_cancelled()
        except CancelledError:
            seen.append("cancelled")
            raise

    made.store(first, reported=lambda *_news: None)
    threading.Timer(0.05, go_on.set).start()
    made.shutdown(lambda: seen.append("closed"))
    assert seen == ["cancelled", "closed"]


@pytest.mark.parametrize("fails", [False, True], ids=["done", "failed"])
def test_work_whose_page_breaks_over_its_end_is_over_all_the_same(
    real: Tasks, qtbot: QtBot, fails: bool
) -> None:
    def breaks(_: object) -> None:
        raise RuntimeError("a bug in a page")

    with qtbot.captureExceptions() as caught:
        real.store(int, "x" if fails else "1", done=breaks, failed=breaks)
        qtbot.waitUntil(lambda: bool(caught))

    assert not real.busy(), "nobody there would never lock the desk again"
