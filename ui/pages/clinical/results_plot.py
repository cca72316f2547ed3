"""A plot of one screener's results over time, on the instrument's own bands; no line joins them.

No colour judges. Beside it stand the same results in words.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import SPACE, current, font
from vetting_desk.operations.clinical.results import Band, Series

_BAND = 34
_MARK = 5.0
_NAMES = 0.42


class ResultsPlot(QWidget):
    """The plot of a series that has bands.

    Args:
        series: What is drawn.
        name: What it shows, for the screen reader.
        parent: Owner, or None.
    """

    def __init__(self, series: Series, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bands: Sequence[Band] = series.bands
        self._scores = [(each.at, each.score) for each in series.results if each.score is not None]
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a height with a row for each band."""
        return QSize(current().px(480), current().px(_BAND) * max(1, len(self._bands)) + SPACE.m)

    def minimumSizeHint(self) -> QSize:
        """Return the height, and a width that still shows something."""
        return QSize(current().px(280), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()

    def place_of(self, number: int) -> QPointF:
        """Return where the mark of a result stands.

        Args:
            number: Which of those that have a score, oldest first.
        """
        moments = [at for at, _ in self._scores]
        span = (moments[-1] - moments[0]).total_seconds() if moments else 0.0
        at, score = self._scores[number]
        part = (at - moments[0]).total_seconds() / span if span else 0.5
        room = self._room()
        inner = room.width() - 2 * SPACE.l
        x = SPACE.l + part * inner
        x = room.right() - x if self._mirrored() else room.left() + x
        return QPointF(x, self._height_of(score))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bands with what they are called, then a mark with its score for each result."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        tokens, metrics = current().tokens, QFontMetrics(painter.font())
        room, names = self._room(), self.width() * _NAMES
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        height = float(current().px(_BAND))
        for number, band in enumerate(reversed(self._bands)):
            top = number * height
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.drawLine(QPointF(0, top + height), QPointF(self.width(), top + height))
            painter.setPen(QColor(tokens.muted))
            left = self.width() - names if self._mirrored() else 0.0
            words = metrics.elidedText(
                band.label, Qt.TextElideMode.ElideRight, int(names - SPACE.s)
            )
            painter.drawText(QRectF(left, top, names, height), flags, words)
        painter.setPen(QPen(QColor(tokens.border), 1))
        edge = room.right() if self._mirrored() else room.left()
        painter.drawLine(QPointF(edge, 0), QPointF(edge, height * len(self._bands)))
        for number, (_, score) in enumerate(self._scores):
            place = self.place_of(number)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(place, _MARK, _MARK)
            painter.setPen(QColor(tokens.text))
            painter.drawText(
                QPointF(place.x() + _MARK + 3, place.y() + metrics.ascent() / 2), str(score)
            )
        painter.end()

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _room(self) -> QRectF:
        names = self.width() * _NAMES
        return QRectF(0.0 if self._mirrored() else names, 0, self.width() - names, self.height())

    def _height_of(self, score: int) -> float:
        """Return how far down a score stands: in its band, and there by how far it is through it."""
        height, bands = float(current().px(_BAND)), list(self._bands)
        place = next((n for n, band in enumerate(bands) if band.low <= score <= band.high), None)
        if place is None:
            place = 0 if not bands or score < bands[0].low else len(bands) - 1
        band = bands[place]
        part = (score - band.low + 0.5) / (band.high - band.low + 1)
        return (len(bands) - place) * height - min(1.0, max(0.0, part)) * height
