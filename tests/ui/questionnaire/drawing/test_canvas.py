"""Lines by mouse and by pen become pixels of the picture, whatever size the sheet has on the screen."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPointingDevice, QTabletEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.questionnaire.drawing.canvas import Canvas, white_sheet


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas(white_sheet(400, 200))
    qtbot.addWidget(made)
    made.resize(800, 400)
    made.show()
    return made


def dark(canvas: Canvas) -> int:
    with Image.open(io.BytesIO(canvas.content())) as found:
        assert found.size == (400, 200)
        return sum(each < 128 for each in found.convert("L").tobytes())


def line(canvas: Canvas, qtbot: QtBot) -> None:
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPointF(100, 100).toPoint())
    qtbot.mouseMove(canvas, QPointF(700, 100).toPoint())
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPointF(700, 100).toPoint())


def test_a_line_by_mouse_is_drawn_where_it_went(canvas: Canvas, qtbot: QtBot) -> None:
    assert canvas.is_blank()
    assert dark(canvas) == 0
    line(canvas, qtbot)
    assert not canvas.is_blank()
    made = canvas.picture()
    assert made.pixelColor(200, 50).lightness() < 100  # 400 of 800 on the screen, 100 down
    assert made.pixelColor(200, 100) == QColor(255, 255, 255)


def test_a_line_is_taken_back_and_all_are(canvas: Canvas, qtbot: QtBot) -> None:
    line(canvas, qtbot)
    one = dark(canvas)
    line(canvas, qtbot)
    canvas.undo()
    assert dark(canvas) == one
    canvas.clear()
    assert canvas.is_blank()
    canvas.undo()


def pen(canvas: Canvas, kind: QEvent.Type, x: float, pressure: float) -> None:
    at = QPointF(x, 200)
    event = QTabletEvent(
        kind, QPointingDevice.primaryPointingDevice(), at, canvas.mapToGlobal(at), pressure,
        0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
    )  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()


def test_a_pen_draws_wider_where_it_is_pressed(canvas: Canvas) -> None:
    found = []
    for pressure in (0.1, 1.0):
        pen(canvas, QEvent.Type.TabletPress, 100, pressure)
        pen(canvas, QEvent.Type.TabletMove, 700, pressure)
        pen(canvas, QEvent.Type.TabletRelease, 700, 0)
        found.append(dark(canvas))
        canvas.clear()
    assert 0 < found[0] < found[1]


def test_a_touch_without_moving_is_a_dot(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.thick = 20
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPointF(400, 200).toPoint())
    assert dark(canvas) > 0
