"""What is copied here is marked for Windows, whose clipboard has a history and a copy in the cloud."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from ui.guard import clipboard
from ui.guard.clipboard import MARKS, CopyWatch, marked


@pytest.fixture
def watch(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[CopyWatch]:
    """A watch as it is on Windows, where the system tells who owns the clipboard; offscreen nobody does."""
    monkeypatch.setattr(clipboard, "HAS_HISTORY", True)
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: True)
    owner = QObject()
    watching = CopyWatch(owner)
    yield watching
    watching.stop()
    QGuiApplication.clipboard().clear()


def on_clipboard() -> QMimeData:
    """Return what is on the clipboard; nothing where Qt says None."""
    return QGuiApplication.clipboard().mimeData() or QMimeData()


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


def test_what_another_program_copied_is_not_touched(
    watch: CopyWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    QGuiApplication.clipboard().setText("another program's")
    QGuiApplication.processEvents()
    assert not on_clipboard().hasFormat(MARKS[0])


def test_the_mark_is_taken_back_with_the_text(watch: CopyWatch, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("an invented name")
    qtbot.waitUntil(lambda: on_clipboard().hasFormat(MARKS[0]), timeout=5_000)
    watch.clear()
    qtbot.waitUntil(lambda: not on_clipboard().hasFormat(MARKS[0]), timeout=5_000)
    assert on_clipboard().text() == ""


def test_it_is_for_windows_alone() -> None:
    assert clipboard.HAS_HISTORY is (sys.platform == "win32")
