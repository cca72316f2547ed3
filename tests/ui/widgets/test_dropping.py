from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.dropping import DropTarget, paths_in


class Page:
    """A page that takes dropped files, and what it was given."""

    def __init__(self, qtbot: QtBot) -> None:
        self.widget = QWidget()
        qtbot.addWidget(self.widget)
        self.widget.resize(400, 300)
        self.widget.show()
        self.ready = True
        self.given: list[list[Path]] = []
        self.target = DropTarget(self.widget, "Let go here", lambda: self.ready)
        self.target.dropped.connect(self.given.append)

    def enter(self, data: QMimeData) -> bool:
        event = QDragEnterEvent(
            QPoint(10, 10),
            Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.widget, event)
        return event.isAccepted()

    def drop(self, data: QMimeData) -> tuple[bool, Qt.DropAction]:
        event = QDropEvent(
            QPointF(10, 10),
            Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.widget, event)
        return event.isAccepted(), event.dropAction()


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page(qtbot)


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_are_shown_to_be_welcome_and_copied_not_moved(page: Page, tmp_path: Path) -> None:
    data = files(tmp_path / "a.age", tmp_path)
    assert page.enter(data)
    assert page.target.sign.isVisible()
    assert page.drop(data) == (True, Qt.DropAction.CopyAction)
    assert page.given == [[tmp_path / "a.age", tmp_path]]
    assert not page.target.sign.isVisible()


def test_leaving_takes_the_sign_away(page: Page, tmp_path: Path) -> None:
    page.enter(files(tmp_path))
    QApplication.sendEvent(page.widget, QDragLeaveEvent())
    assert not page.target.sign.isVisible()
    assert page.given == []


def _text() -> QMimeData:
    data = QMimeData()
    data.setText("a sentence")
    return data


def _web() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.age")])
    return data


@pytest.mark.parametrize("make", [QMimeData, _text, _web])
def test_what_is_no_file_of_this_computer_is_not_taken(
    page: Page, make: Callable[[], QMimeData]
) -> None:
    assert paths_in(make()) == []
    assert not page.enter(make())
    assert not page.drop(make())[0]
    assert page.given == []


def test_nothing_is_taken_while_something_runs(page: Page, tmp_path: Path) -> None:
    page.ready = False
    assert not page.enter(files(tmp_path))
    assert not page.drop(files(tmp_path))[0]
    assert page.given == []
