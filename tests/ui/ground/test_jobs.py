"""A job: runs in its thread, reports on the main thread, and only to objects that still exist."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from tests.ui.conftest import InlineJob
from ui.ground.jobs import Job
from vetting_desk.errors import CancelledError, StorageFullError

News = list[tuple[object, ...]]


@pytest.fixture
def news() -> News:
    return []


@pytest.fixture
def owner(qapp: QObject) -> QObject:
    return QObject(qapp)


@pytest.fixture
def make(owner: QObject, news: News) -> Callable[[], Job]:
    """A function that makes a job whose end and progress are recorded."""

    def job() -> Job:
        return InlineJob(
            lambda result: news.append(("done", result)),
            lambda error: news.append(("failed", error)),
            lambda *values: news.append(("reported", *values)),
            owner,
        )

    return job


def test_a_result_is_reported_after_the_work_and_the_end_after_it(
    make: Callable[[], Job], news: News, qtbot: QtBot
) -> None:
    job = make()
    job.ended.connect(lambda: news.append(("ended",)))
    work = threading.Thread(target=job.run, args=(lambda one, *, two: one + two, (1,), {"two": 2}))
    work.start()
    work.join()
    assert news == []
    with qtbot.waitSignal(job.ended):
        pass
    assert news == [("done", 3), ("ended",)]


def test_an_error_is_reported_as_it_was_raised(
    make: Callable[[], Job], news: News, qtbot: QtBot
) -> None:
    error = StorageFullError(path="x")

    def full() -> None:
        raise error

    job = make()
    with qtbot.waitSignal(job.ended):
        job.run(full, (), {})
    assert news == [("failed", error)]


def test_what_was_cancelled_before_it_began_is_never_done(
    make: Callable[[], Job], news: News, qtbot: QtBot
) -> None:
    job = make()
    job.cancel()
    with qtbot.waitSignal(job.ended):
        job.run(lambda: news.append(("worked",)), (), {})
    assert news == []


def test_work_that_gives_up_ends_in_silence(
    make: Callable[[], Job], news: News, qtbot: QtBot
) -> None:
    def give_up() -> None:
        raise CancelledError

    job = make()
    with qtbot.waitSignal(job.ended):
        job.run(give_up, (), {})
    assert news == []


def test_progress_comes_before_the_result(
    make: Callable[[], Job], news: News, qtbot: QtBot
) -> None:
    job = make()
    with qtbot.waitSignal(job.ended):
        job.run(lambda: job.progress.report(1, 5_000_000_000, "sealing"), (), {})
    assert news == [("reported", 1, 5_000_000_000, "sealing"), ("done", None)]


def test_a_job_without_listeners_ends_too(owner: QObject, qtbot: QtBot) -> None:
    failed: list[Exception] = []
    job = Job(None, failed.append, None, owner)
    with qtbot.waitSignal(job.ended):
        job.run(lambda: job.progress.report(1, 2), (), {})
    assert failed == []


def test_it_is_deleted_once_its_end_was_reported(
    make: Callable[[], Job], qtbot: QtBot, settle: Callable[[], None]
) -> None:
    job = make()
    with qtbot.waitSignal(job.ended):
        job.run(lambda: None, (), {})
    settle()
    assert not isValid(job)


def test_work_whose_window_is_gone_calls_nobody(
    make: Callable[[], Job], owner: QObject, news: News, settle: Callable[[], None]
) -> None:
    job = make()
    progress = job.progress

    def close_the_window() -> None:
        delete(owner)
        progress.report(1, 2)

    job.run(close_the_window, (), {})
    settle()
    assert news == []


def test_a_listener_that_is_gone_is_not_called(owner: QObject, qtbot: QtBot, news: News) -> None:
    class Page(QObject):
        def on_done(self, result: object) -> None:
            news.append(("done", result))

    page = Page()
    job = Job(page.on_done, lambda _error: None, None, owner)
    delete(page)
    with qtbot.waitSignal(job.ended):
        job.run(lambda: 1, (), {})
    assert news == []


def test_it_is_not_deleted_while_its_thread_is_still_in_its_signal(make: Callable[[], Job]) -> None:
    job, inside, leave, order = make(), threading.Event(), threading.Event(), []

    def emit() -> None:
        with job._emitting:
            inside.set()
            leave.wait()
            order.append("back from the signal")

    work = threading.Thread(target=emit)
    work.start()
    inside.wait()
    job.ended.connect(leave.set)
    job._on_finished(None, None)
    order.append("deleted")
    work.join()
    assert order == ["back from the signal", "deleted"]
