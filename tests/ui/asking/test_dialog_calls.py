"""One dialog at a time: done, refused, and answered after it was closed."""

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.asking.dialog_calls import DialogCalls
from ui.ground.tasks import Tasks
from vetting_desk.operations.access.open_desk import OpenDesk

DESK = cast("OpenDesk", object())


class Asked(QDialog):
    """A dialog that remembers what it was told."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.failures: list[Exception] = []

    def show_failure(self, error: Exception) -> None:
        """Remember why it was refused."""
        self.failures.append(error)


class Later:
    """Tasks whose work is answered when the test says so."""

    def __init__(self) -> None:
        self.made: list[tuple[Any, ...]] = []
        self.done: Callable[[object], None] = print
        self.broken: Callable[[Exception], None] = print
        self.lost: list[Exception] = []
        self.failed = self

    def store(self, function: object, *given: object, done: Any, failed: Any) -> None:
        """Remember a call."""
        self.made.append((function, *given))
        self.done, self.broken = done, failed

    def emit(self, error: Exception) -> None:
        """Take what nobody else is told."""
        self.lost.append(error)


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def calls(qtbot: QtBot, later: Later) -> DialogCalls:
    window = QWidget()
    qtbot.addWidget(window)
    return DialogCalls(DESK, cast("Tasks", later), window)


def test_a_dialog_stays_until_it_is_done_and_then_it_is_told(
    calls: DialogCalls, later: Later
) -> None:
    said: list[str] = []
    returned: list[object] = []
    calls.decided.connect(said.append)
    calls.returned.connect(returned.append)
    dialog = Asked(calls.window_of)
    calls.show_dialog(dialog, "Done.")
    calls.call(len, "a", 1)
    assert later.made == [(len, DESK, "a", 1)]
    assert calls.dialog is dialog
    assert dialog.isVisible()
    later.done(7)
    assert (said, returned) == (["Done."], [7])
    left: object = calls.dialog
    assert left is None
    assert not dialog.isVisible()


def test_what_only_the_answer_decides_is_told_in_its_words(
    calls: DialogCalls, later: Later
) -> None:
    said: list[str] = []
    calls.decided.connect(said.append)
    calls.show_dialog(Asked(calls.window_of), "Done.")
    calls.call(len, done="Left as it is.")
    later.done(None)
    assert said == ["Left as it is."]


def test_what_is_refused_is_said_in_the_dialog_which_stays(
    calls: DialogCalls, later: Later
) -> None:
    dialog = Asked(calls.window_of)
    calls.show_dialog(dialog, "Done.")
    calls.call(len)
    refused = ValueError()
    later.broken(refused)
    assert (dialog.failures, later.lost) == ([refused], [])
    assert dialog.isVisible()


def test_a_failure_after_the_dialog_was_closed_is_still_told(
    calls: DialogCalls, later: Later
) -> None:
    dialog = Asked(calls.window_of)
    calls.show_dialog(dialog, "Done.")
    calls.call(len)
    dialog.reject()
    assert calls.dialog is None
    refused = ValueError()
    later.broken(refused)
    assert (dialog.failures, later.lost) == ([], [refused])
