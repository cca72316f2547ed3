"""Pictures are drawn in each theme and both directions, told apart in grey, and hide what the table hides."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.pages.numbers.patterns import fill, paint_hidden
from ui.pages.numbers.picture import Picture, PictureRow, Shape
from ui.theme import Tokens, current
from ui.theme.tokens import DARK, LIGHT

ROWS = (PictureRow("A", (30, 10), "40"), PictureRow("B", (None, None), "hidden"))


def drawn(
    qtbot: QtBot, shape: Shape, *, mirrored: bool = False, rows: tuple[PictureRow, ...] = ROWS
) -> QImage:
    picture = Picture()
    qtbot.addWidget(picture)
    if mirrored:
        picture.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture.show_rows(rows, ["first", "second"], shape)
    picture.resize(500, picture.sizeHint().height())
    return picture.grab().toImage()


def ink(image: QImage, start: int, stop: int) -> int:
    ground = image.pixelColor(image.width() // 2, image.height() - 1)
    return sum(
        image.pixelColor(x, y) != ground
        for x in range(start, stop)
        for y in range(40, image.height())
    )


@pytest.mark.parametrize("shape", list(Shape))
def test_rows_are_drawn_and_mirrored(qtbot: QtBot, shape: Shape) -> None:
    rows = (PictureRow("A", (10, 40), ""),)
    plain, turned = drawn(qtbot, shape, rows=rows), drawn(qtbot, shape, mirrored=True, rows=rows)
    wide = plain.width()
    assert ink(plain, 0, wide) > 0
    assert ink(plain, 0, 30) > 0
    assert ink(turned, wide - 30, wide) > 0
    assert plain != turned


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_parts_are_told_apart_in_grey(tokens: Tokens, qtbot: QtBot) -> None:
    seen = set()
    for number in range(7):
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(tokens.surface))
        painter = QPainter(image)
        fill(number).paint(painter, image.rect().toRectF().adjusted(0, 0, -1, -1), tokens)
        painter.end()
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        seen.add(
            tuple(grey.pixelColor(x, y).lightness() > 128 for x in range(40) for y in range(20))
        )
    assert len(seen) == 7


def test_what_is_hidden_has_no_length(qtbot: QtBot) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor(current().tokens.surface))
    painter = QPainter(image)
    paint_hidden(painter, image.rect().toRectF().adjusted(0, 0, -1, -1), current().tokens)
    painter.end()
    assert image.pixelColor(15, 10) == QColor(current().tokens.surface)
    short = drawn(qtbot, Shape.PARTS)
    assert short.height() > 0


def test_nothing_to_draw_takes_no_room(qtbot: QtBot) -> None:
    picture = Picture()
    qtbot.addWidget(picture)
    picture.show_rows([], ["first"], Shape.PARTS)
    assert not picture.isVisible()
