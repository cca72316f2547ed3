"""A code held before the camera is read by itself, in the process without keys."""

from collections.abc import Callable
from typing import Any

import pytest
import zxingcpp
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.seen import Seen, plain, with_codes
from ui.asking.camera import code_dialog
from ui.asking.camera.code_dialog import CodeDialog, grey_of
from ui.ground.tasks import Tasks
from vetting_desk.decoding import asking
from vetting_desk.errors import ProofFormatError

Settle = Callable[[], None]


def codes(content: bytes) -> list[str]:
    return asking.codes(content, every_kind=True)[0]


@pytest.fixture
def source() -> Seen:
    return Seen()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(
    page: QWidget,
    source: Seen,
    tasks: Tasks,
    look: Callable[[bytes], list[str]] = codes,
    *,
    twice: bool = False,
) -> CodeDialog:
    dialog = CodeDialog("Code?", "Hold it.", look, tasks, twice=twice, source=source, parent=page)
    dialog._rest.setInterval(0)
    dialog.open()
    return dialog


def test_a_code_is_read_and_the_camera_let_go(
    page: QWidget, source: Seen, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = opened(page, source, tasks)
    with qtbot.waitSignal(dialog.read) as read:
        source.show(with_codes("namuna 17"))
    assert read.args == ["namuna 17"]
    assert not source.in_use
    assert not dialog.isVisible()


def test_a_bar_code_has_to_be_read_twice(
    page: QWidget, source: Seen, tasks: Tasks, qtbot: QtBot, settle: Settle
) -> None:
    dialog = opened(page, source, tasks, twice=True)
    frame = with_codes("NAMUNA-17", form=zxingcpp.BarcodeFormat.Code128)
    source.show(frame)
    settle()
    qtbot.waitUntil(lambda: not dialog._rest.isActive())
    assert dialog.words().endswith("Hold it still…")
    with qtbot.waitSignal(dialog.read) as read:
        source.show(frame)
    assert read.args == ["NAMUNA-17"]


def test_two_that_differ_are_not_taken_for_one(
    page: QWidget, source: Seen, tasks: Tasks, qtbot: QtBot, settle: Settle
) -> None:
    answers = iter((["one"], ["two"], [], ["two"], ["two"]))
    dialog = opened(page, source, tasks, lambda _content: next(answers), twice=True)
    for _ in range(4):
        source.show(plain())
        settle()
        qtbot.waitUntil(lambda: not dialog._rest.isActive())
        assert source.in_use
    with qtbot.waitSignal(dialog.read) as read:
        source.show(plain())
    assert read.args == ["two"]


def test_nothing_and_several_are_said_and_looking_goes_on(
    page: QWidget, source: Seen, tasks: Tasks, qtbot: QtBot, settle: Settle
) -> None:
    dialog = opened(page, source, tasks)
    source.show(plain())
    settle()
    assert "Looking for a code" in dialog.words()
    qtbot.waitUntil(lambda: not dialog._rest.isActive())
    source.show(with_codes("one", "two"))
    settle()
    assert "several codes" in dialog.words()
    assert source.in_use
    dialog.reject()


def test_what_is_no_code_of_ours_is_said(
    page: QWidget, source: Seen, tasks: Tasks, settle: Settle
) -> None:
    def look(_content: bytes) -> list[str]:
        raise ProofFormatError(detail="not-ours")

    dialog = opened(page, source, tasks, look)
    before = dialog.words()
    source.show(plain())
    settle()
    assert len(dialog.words()) > len(before)
    assert source.in_use
    dialog.reject()


class Late(Tasks):
    """Work that answers when a test lets it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[Callable[..., object], Callable[..., object]]] = []

    def work(self, function: Any, *_args: Any, **callbacks: Any) -> Any:
        self.asked.append((callbacks["done"], callbacks["failed"]))
        return function


def test_one_frame_is_looked_into_at_a_time_and_then_it_rests(page: QWidget, source: Seen) -> None:
    tasks = Late()
    dialog = opened(page, source, tasks)
    dialog._rest.setInterval(60_000)
    source.show(plain())
    source.show(plain())
    assert len(tasks.asked) == 1
    tasks.asked[0][0]([])
    source.show(plain())
    assert len(tasks.asked) == 1
    dialog._rest.stop()
    source.show(plain())
    assert len(tasks.asked) == 2
    dialog.reject()


def test_an_answer_that_comes_after_it_was_closed_is_not_taken(
    page: QWidget, source: Seen, qtbot: QtBot
) -> None:
    tasks = Late()
    dialog = opened(page, source, tasks)
    source.show(plain())
    [(done, failed)] = tasks.asked
    read: list[str] = []
    dialog.read.connect(read.append)
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    done(["late"])
    failed(ProofFormatError(detail="not-ours"))
    assert not read


def test_what_is_a_fault_of_the_program_goes_where_faults_go(
    page: QWidget, source: Seen, qtbot: QtBot
) -> None:
    tasks = Late()
    dialog = opened(page, source, tasks)
    source.show(plain())
    with qtbot.waitSignal(tasks.failed):
        tasks.asked[0][1](ValueError())
    assert not source.in_use
    assert not dialog.isVisible()


def test_it_does_not_look_for_ever(
    page: QWidget, source: Seen, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_dialog, "MOST_MS", 0)
    dialog = opened(page, source, tasks)
    qtbot.waitUntil(dialog.again.isVisible)
    assert not source.in_use
    assert dialog.banner._sentence.text() == "No code was read."
    dialog._end.setInterval(60_000)
    dialog.again.click()
    assert source.in_use
    assert not dialog.banner.isVisible()
    dialog.reject()


def test_a_large_frame_is_looked_at_smaller() -> None:
    large = plain().scaled(4000, 3000)
    assert len(grey_of(large)) < 1920 * 1441 + 2_000
    assert grey_of(plain()).startswith(b"BM")
