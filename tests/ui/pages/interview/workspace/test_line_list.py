"""The list of lines is drawn in both directions, and its keys say what they are for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import LineModel


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_rows_are_drawn(qtbot: QtBot, board: Board, direction: Qt.LayoutDirection) -> None:
    listed, model = LineList("Lines"), LineModel()
    qtbot.addWidget(listed)
    listed.setLayoutDirection(direction)
    model.show_lines(board.lines)
    listed.setModel(model)
    listed.resize(320, 400)
    listed.choose(1)
    drawn = QPixmap(listed.size())
    listed.render(drawn)
    image = drawn.toImage()
    colours = {image.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 200, 3)}
    assert len(colours) > 3
    assert listed.accessibleName() == "Lines"


def test_keys_are_told_apart(qtbot: QtBot, board: Board) -> None:
    listed, model = LineList("Lines"), LineModel()
    qtbot.addWidget(listed)
    model.show_lines(board.lines)
    listed.setModel(model)
    listed.choose(0)
    told: list[object] = []
    listed.number_pressed.connect(told.append)
    listed.opened.connect(lambda: told.append("open"))
    listed.removal_pressed.connect(lambda: told.append("remove"))
    for key in (Qt.Key.Key_2, Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Down):
        qtbot.keyClick(listed, key)
    assert told == [2, "open", "remove"]
    assert listed.row() == 1
