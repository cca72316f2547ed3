"""What was copied here is cleared from the clipboard and Windows' history; other programs' copies stay."""

import sys
from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from ui.guard import clipboard
from ui.guard.clipboard import MARKS, CopyWatch, marked


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
    """No window of ours has the focus, and the clipboard belongs to another program."""
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: None))
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, _mode: False)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window of ours has the focus, and the system does not report the clipboard's owner."""
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
    ours = QClipboard.Mode.Clipboard
    monkeypatch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: None))
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, mode: mode == ours)
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


@pytest.fixture
def history(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clipboard as on Windows, with a history and an owner; offscreen there is no owner."""
    monkeypatch.setattr(clipboard, "HAS_HISTORY", True)
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)


def on_clipboard() -> QMimeData:
    """Return the text on the clipboard; empty if Qt returns None."""
    found = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())
    return QMimeData() if found is None else found


@pytest.mark.usefixtures("history")
def test_what_is_copied_here_is_marked_and_stays_the_same(watch: CopyWatch, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("an invented name")
    qtbot.waitUntil(lambda: on_clipboard().hasFormat(MARKS[0]), timeout=5_000)
    assert on_clipboard().text() == "an invented name"
    assert [bytes(on_clipboard().data(mark).data()) for mark in MARKS] == [bytes(4)] * 3


def test_formatted_text_keeps_its_form_under_the_mark() -> None:
    copied = QMimeData()
    copied.setText("plain")
    copied.setHtml("<b>plain</b>")
    made = marked(copied)
    assert (made.text(), made.html()) == ("plain", "<b>plain</b>")


@pytest.mark.usefixtures("history")
def test_what_another_program_copied_is_not_touched(
    watch: CopyWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    QGuiApplication.clipboard().setText("another program's")
    QGuiApplication.processEvents()
    assert not on_clipboard().hasFormat(MARKS[0])


@pytest.mark.usefixtures("history")
def test_the_mark_is_taken_back_with_the_text(watch: CopyWatch, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("an invented name")
    qtbot.waitUntil(lambda: on_clipboard().hasFormat(MARKS[0]), timeout=5_000)
    watch.clear()
    qtbot.waitUntil(lambda: not on_clipboard().hasFormat(MARKS[0]), timeout=5_000)
    assert on_clipboard().text() == ""


def test_it_is_for_windows_alone() -> None:
    assert clipboard.HAS_HISTORY is (sys.platform == "win32")
