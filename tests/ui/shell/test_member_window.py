"""The window of a member of the registry, on a real database, as two of them have it at once."""

import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import InlineTasks
from tests.ui.shell.conftest import Folder, Opened, copies, shown
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, Bench
from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.member_window import MemberWindow
from vetting_desk.errors import RegistryExtraError, RegistryTimeoutError
from vetting_desk.model.queue import Queue
from vetting_desk.operations.registry.member_folder import Member


def test_what_one_takes_the_other_sees_and_is_told(
    opened: Opened, settle: Callable[[], None]
) -> None:
    one, other = shown(opened(DAVLAT)), shown(opened(DILNOZA))
    assert [row.desk_name for row in other.queues.rows()] == ["Test post"]
    assert other.queues.queues.buttons[Queue.NEW.value].count() == "1 case"
    assert Queue.URGENT.value not in other.queues.queues.buttons
    for frame in (one, other):
        frame.queues.choose_row(0)
    one.queues.card.claim.click()
    settle()
    assert not one.queues.card.let_go.isHidden()
    other.queues.card.claim.click()
    settle()
    assert DAVLAT in other.queues.banner.sentence()
    assert other.queues.card.claim.isHidden()
    assert other.queues.card.let_go.isHidden()
    one.queues.card.let_go.click()
    settle()
    assert other.queues.keeping_up is not None
    other.queues.keeping_up.again.click()
    settle()
    assert not other.queues.card.claim.isHidden()
    assert "Read" in other.queues.keeping_up.said()


def test_what_others_did_is_seen_after_a_while(opened: Opened, settle: Callable[[], None]) -> None:
    one, other = shown(opened(DAVLAT)), shown(opened(DILNOZA))
    one.queues.choose_row(0)
    one.queues.acts.claim()
    settle()
    assert other.queues.rows()[0].claim is None
    assert other.queues.keeping_up is not None
    other.queues.keeping_up._on_time()
    settle()
    claim = other.queues.rows()[0].claim
    assert claim is not None
    assert claim.officer_name == DAVLAT
    one.queues.queues.choose(None)
    settle()
    assert [row.case_id for row in one.queues.rows()] == [other.queues.rows()[0].case_id]
    other.queues.queues.choose(None)
    settle()
    assert other.queues.rows() == []


def test_a_lost_connection_is_told_and_never_looks_empty(
    opened: Opened,
    cluster: Cluster,
    settle: Callable[[], None],
) -> None:
    frame = shown(opened(DILNOZA))
    page = frame.queues
    cluster.stop("immediate")
    try:
        page.refresh()
        settle()
        assert "could not be read" in page.banner.sentence()
        assert len(page.rows()) == 1
        page.queues.choose(Queue.REVIEW)
        settle()
        assert page.rows() == []
        assert not page.table.isVisible()
        assert "not known" in page._empty._heading.text()
        frame.open_case("any")
        settle()
        assert "cannot be reached" in frame.messages.text()
    finally:
        cluster.start()
    page.queues.choose(Queue.NEW)
    page.banner._action.click()
    settle()
    assert page.banner.isHidden()
    assert len(page.rows()) == 1


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RegistryTimeoutError(seconds=30), "within 30 s"),
        (RegistryExtraError(extra="registry", missing="psycopg"), "pip install"),
    ],
)
def test_a_timeout_and_a_missing_extra_are_told(
    opened: Opened,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    words: str,
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(Member, "registry", fails)
    page = shown(opened(DILNOZA)).queues
    assert words in page.banner._hint.plain()
    assert not page.table.isVisible()
    monkeypatch.undo()
    page.banner._action.click()
    settle()
    assert page.table.isVisible()


def test_locking_leaves_nothing(opened: Opened, bench: Bench, settle: Callable[[], None]) -> None:
    before = copies()
    window = opened(DILNOZA)
    frame = shown(window)
    frame.open_case(bench.case_id)
    settle()
    [copy] = copies() - before
    name = bench.hq.casebook.cases.get(bench.case_id).names[0].text.encode()
    for path in copy.rglob("*"):
        assert path.is_dir() or name not in path.read_bytes()
    QApplication.clipboard().setText("copied from a case")
    frame.lock_requested.emit()
    window.close_desk()
    assert window.locked
    assert copies() <= before
    assert not any(frame.member._secret.store_key)


def test_a_folder_that_is_none_is_said_to_be_none(
    bench: Bench,
    tasks: InlineTasks,
    settle: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    copied = Path(shutil.copytree(bench.hq.folder, tmp_path / "a desk"))
    window = MemberWindow(Preferences(theme="light", language="en"), tmp_path, tasks, copied)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    assert window.unlock_page.isVisible()
    assert window.unlock_page._notice is not None
    assert "not that of a member" in window.unlock_page._notice.plain()


def test_wrong_words_are_counted(
    folder: Folder,
    tasks: InlineTasks,
    settle: Callable[[], None],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    window = MemberWindow(
        Preferences(theme="light", language="en"), tmp_path, tasks, folder(DILNOZA)
    )
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    for _ in range(4):
        window.unlock_page.unlock_with("wrong words at the window")
        settle()
    window.unlock_page.unlock_with(WORDS)
    settle()
    assert window.member_frame is None
    assert "Wait" in window.unlock_page._problem.plain()


def test_a_database_that_does_not_answer_keeps_nobody_from_locking(
    folder: Folder, qtbot: QtBot, tmp_path: Path
) -> None:
    tasks, begun = Tasks(), threading.Event()
    window = MemberWindow(
        Preferences(theme="light", language="en"), tmp_path, tasks, folder(DILNOZA)
    )
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    qtbot.waitUntil(lambda: window.unlock_page.place() is not None)
    with qtbot.waitSignal(window.opened):
        window.unlock_page.unlock_with(WORDS)
    frame = shown(window)
    qtbot.waitUntil(lambda: bool(frame.queues.rows()))

    def hang() -> None:
        database = frame.member.registry().database
        begun.set()
        database.value("SELECT pg_sleep(29)")

    failed: list[Exception] = []
    tasks.store(hang, failed=failed.append)
    assert begun.wait(60)
    since = time.monotonic()
    qtbot.keyClick(frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.locked
    window.close_desk()
    assert time.monotonic() - since < 20
