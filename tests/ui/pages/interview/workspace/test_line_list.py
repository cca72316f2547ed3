"""The list of lines is drawn in both directions, and its keys say what they are for."""

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import LineModel
from ui.theme import SPACE, current


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


def drawn_rows(listed: LineList) -> QImage:
    drawn = QPixmap(listed.size())
    listed.render(drawn)
    return drawn.toImage()


def inked(image: QImage, top: int, bottom: int) -> bool:
    """Return whether letters stand between two heights."""
    ink = QColor(current().tokens.text).lightness()
    return any(
        abs(QColor(image.pixel(x, y)).lightness() - ink) < 60
        for x in range(SPACE.s, 280)
        for y in range(top, bottom)
    )


@pytest.mark.parametrize(
    "words",
    [
        "قاسم راننده گفت که پسر به خانهٔ او می‌آید و کار دارد",
        "The driver said that the boy comes to his house",
    ],
)
def test_the_second_line_of_the_words_is_drawn_in_each_script(qtbot: QtBot, words: str) -> None:
    listed = LineList("Lines")
    qtbot.addWidget(listed)
    listed.setModel(QStringListModel([words]))
    listed.resize(300, 300)
    image = drawn_rows(listed)
    spacing = listed.fontMetrics().lineSpacing()
    first = listed.frameWidth() + SPACE.s
    assert inked(image, first, first + spacing)
    assert inked(image, first + spacing, first + 2 * spacing)


def test_what_does_not_fit_ends_with_an_ellipsis_at_the_end_of_the_last_line(qtbot: QtBot) -> None:
    listed = LineList("Lines")
    qtbot.addWidget(listed)
    listed.setModel(QStringListModel(["word " * 60]))
    listed.resize(300, 300)
    image = drawn_rows(listed)
    spacing = listed.fontMetrics().lineSpacing()
    first = listed.frameWidth() + SPACE.s
    assert inked(image, first + spacing, first + 2 * spacing)
    assert not inked(image, first + 2 * spacing + 2, first + 3 * spacing - 6), "no third line"


def test_the_chosen_row_bears_a_bar_also_where_it_has_no_ground(qtbot: QtBot, board: Board) -> None:
    listed, model = LineList("Lines"), LineModel()
    qtbot.addWidget(listed)
    model.show_lines(board.lines)
    listed.setModel(model)
    listed.resize(320, 400)
    listed.choose(0)
    edge = listed.frameWidth() + 1
    middle = listed.visualRect(model.index(0)).center().y()
    assert drawn_rows(listed).pixelColor(edge, middle) == QColor(current().tokens.accent)
