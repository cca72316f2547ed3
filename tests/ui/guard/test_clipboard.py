"""What was copied here leaves the clipboard; what another program copied stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from ui.guard.clipboard import CopyWatch


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[CopyWatch]:
    owner = QObject()
    made = CopyWatch(owner)
    yield made
    made.stop()
    QGuiApplication.clipboard().clear()


def copied() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """No window of ours has the keyboard, and the clipboard is another program's."""
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: None))
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, _mode: False)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window of ours has the keyboard, and the system does not say who owns the clipboard."""
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(object))
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, _mode: False)


@pytest.mark.usefixtures("here")
def test_what_was_copied_with_the_keyboard_here_is_taken_back(watch: CopyWatch) -> None:
    QGuiApplication.clipboard().setText("an invented name")
    watch.clear()
    assert copied() == ""


def test_what_the_system_says_is_ours_is_taken_back(
    watch: CopyWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    clipboard = QClipboard.Mode.Clipboard
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: None))
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, mode: mode == clipboard)
    QGuiApplication.clipboard().setText("an invented name")
    watch.clear()
    assert copied() == ""


@pytest.mark.usefixtures("elsewhere")
def test_what_another_program_copied_stays(watch: CopyWatch) -> None:
    QGuiApplication.clipboard().setText("another program's")
    watch.clear()
    assert copied() == "another program's"


def test_what_another_program_copied_over_ours_stays(
    watch: CopyWatch, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("here")
    QGuiApplication.clipboard().setText("an invented name")
    request.getfixturevalue("elsewhere")
    QGuiApplication.clipboard().setText("another program's")
    watch.clear()
    assert copied() == "another program's"


@pytest.mark.usefixtures("here")
def test_a_watch_that_stopped_hears_nothing_more(watch: CopyWatch) -> None:
    watch.stop()
    QGuiApplication.clipboard().setText("not watched")
    watch.clear()
    assert copied() == "not watched"


def test_stopping_twice_is_harmless(watch: CopyWatch) -> None:
    watch.stop()
    watch.stop()
    QGuiApplication.clipboard().changed.emit(QClipboard.Mode.Clipboard)
    assert not watch._ours
