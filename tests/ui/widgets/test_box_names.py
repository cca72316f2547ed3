"""What a screen reader hears of a combo box."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.box_names import let_name_be_heard
from ui.widgets.focus_guide import FocusGuide

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt gives out the name")


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication) -> Iterator[QWidget]:
    """A window with a box in it that has a name and no words beside it, under the guide of the focus."""
    guide = FocusGuide(qapp)
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    first = QPushButton("Has the focus first", made)
    column.addWidget(first)
    box = QComboBox(made)
    box.addItems(["English", "Tajik"])
    box.setAccessibleName("Language & script")
    column.addWidget(QLabel("Something else", made))
    column.addWidget(box)
    made.show()
    made.activateWindow()
    yield made
    guide.deleteLater()


def heard(box: QComboBox) -> list[str]:
    """Return the names of its labels, and of the value that Qt calls its name."""
    interface = QAccessible.queryAccessibleInterface(box)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, relation in interface.relations()
        if relation & QAccessible.RelationFlag.Label
    ]
    return [*labels, interface.text(QAccessible.Text.Name)]


def test_its_name_is_heard_once_it_has_the_focus(board: QWidget, qtbot: QtBot) -> None:
    [box] = board.findChildren(QComboBox)
    assert heard(box) == ["English"]
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    assert heard(box) == ["Language & script", "English"]
    assert [each.text() for each in board.findChildren(QLabel) if each.isVisible()] == [
        "Something else"
    ]


def test_another_name_takes_the_place_of_the_one_before(board: QWidget) -> None:
    [box] = board.findChildren(QComboBox)
    let_name_be_heard(box)
    box.setAccessibleName("Language of the form")
    let_name_be_heard(box)
    assert heard(box) == ["Language of the form", "English"]
    assert len(board.findChildren(QLabel)) == 2


def test_words_beside_it_are_enough(board: QWidget) -> None:
    [box] = board.findChildren(QComboBox)
    [words] = board.findChildren(QLabel)
    words.setBuddy(box)
    let_name_be_heard(box)
    assert heard(box) == ["Something else", "English"]


def test_what_has_no_name_gets_none(board: QWidget) -> None:
    [box] = board.findChildren(QComboBox)
    box.setAccessibleName("")
    let_name_be_heard(box)
    assert heard(box) == ["English"]
