"""A sheet to draw on with mouse, finger or pen; each stroke can be taken back until it is a picture."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.pasting import png_of

WHITE = QColor(255, 255, 255)
_HARDEST = 2.0
"""Times the width that a pen draws when it is pressed as hard as it tells."""
_SOFTEST = 0.4


@dataclass(slots=True)
class Stroke:
    """One line, from where the pen touched the sheet to where it left.

    Attributes:
        colour: Of it.
        points: Places on the sheet, in pixels of the picture, each with the width there.
    """

    colour: QColor
    points: list[tuple[QPointF, float]] = field(default_factory=list)


class Canvas(QWidget):
    """The sheet.

    Args:
        ground: The picture that is drawn on; its size is that of the result.
        parent: The dialog.

    Attributes:
        colour: Of the next stroke.
        thick: Pixels of the picture that the next stroke is wide.

    Signals:
        changed: A stroke was drawn or taken back.
    """

    changed = Signal()

    def __init__(self, ground: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._strokes: list[Stroke] = []
        self._now: Stroke | None = None
        self.colour = QColor(20, 20, 20)
        self.thick = max(2.0, ground.width() / 300)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(260, 140)
        self.setAttribute(
            Qt.WidgetAttribute.WA_AcceptTouchEvents, on=False
        )  # touch comes as a mouse
        self.setCursor(Qt.CursorShape.CrossCursor)

    def sizeHint(self) -> QSize:
        """Return the size of the picture, within a screen."""
        return self._ground.size().scaled(QSize(900, 560), Qt.AspectRatioMode.KeepAspectRatio)

    def is_blank(self) -> bool:
        """Return whether nothing is drawn."""
        return not self._strokes

    def draw(self, places: Sequence[QPointF], colour: QColor) -> None:
        """Add a stroke through places of the picture, as one drawn by hand."""
        self._strokes.append(Stroke(colour, [(each, self.thick) for each in places]))
        self._tell()

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()
            self._tell()

    def clear(self) -> None:
        """Take all strokes back."""
        if self._strokes:
            self._strokes.clear()
            self._tell()

    def picture(self) -> QImage:
        """Return the ground with what was drawn on it."""
        made = self._ground.convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for stroke in self._strokes:
            _draw(painter, stroke)
        painter.end()
        return made

    def content(self) -> bytes:
        """Return the same as a PNG, made in memory."""
        return png_of(self.picture())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet as large as there is room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.drawImage(place, self._ground)
        painter.setPen(QPen(QColor(128, 128, 128), 1))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setClipRect(place)
        painter.translate(place.topLeft())
        scale = place.width() / self._ground.width()
        painter.scale(scale, scale)
        for stroke in (*self._strokes, *([self._now] if self._now else ())):
            _draw(painter, stroke)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke by mouse or finger."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position(), 1.0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        self._go_on(event.position(), 1.0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw by a pen, wider where it is pressed harder."""
        pressed = _SOFTEST + (_HARDEST - _SOFTEST) * event.pressure()
        kind = event.type()
        if kind is QTabletEvent.Type.TabletPress:
            self._begin(event.position(), pressed)
        elif kind is QTabletEvent.Type.TabletMove and event.pressure() > 0:
            self._go_on(event.position(), pressed)
        elif kind is QTabletEvent.Type.TabletRelease:
            self._end()
        event.accept()  # so that it does not come again as a mouse

    def _begin(self, at: QPointF, pressed: float) -> None:
        self._now = Stroke(QColor(self.colour))
        self._go_on(at, pressed)

    def _go_on(self, at: QPointF, pressed: float) -> None:
        if self._now is not None:
            self._now.points.append((self._on_sheet(at), self.thick * pressed))
            self.update()

    def _end(self) -> None:
        if self._now is not None:
            self._strokes.append(self._now)
            self._now = None
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def _place(self) -> QRectF:
        size = self._ground.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _on_sheet(self, at: QPointF) -> QPointF:
        place = self._place()
        scale = self._ground.width() / max(1.0, place.width())
        return (at - place.topLeft()) * scale


def white_sheet(width: int, height: int) -> QImage:
    """Return an empty sheet."""
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(WHITE)
    return sheet


def _draw(painter: QPainter, stroke: Stroke) -> None:
    points = stroke.points
    if len(points) == 1:
        points = [points[0], (points[0][0] + QPointF(0.1, 0), points[0][1])]
    for (before, _), (after, wide) in pairwise(points):
        pen = QPen(stroke.colour, wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(before, after)
