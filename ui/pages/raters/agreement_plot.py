"""A plot of agreement: for each indicator alpha as a mark on a line from -1 to 1, with chance in the middle.

The table beside it says the same in figures. Undefined has no mark and is said in words.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import SPACE, current, font

_ROW = 28
_NAMES = 0.4
_MARK = 5.0


@dataclass(frozen=True, slots=True)
class PlotRow:
    """One indicator.

    Attributes:
        name: What it is called.
        value: From -1 to 1; None where it is undefined.
        words: The value, or why there is none.
    """

    name: str
    value: float | None
    words: str


class AgreementPlot(QWidget):
    """The plot.

    Args:
        parent: Owner, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PlotRow, ...] = ()
        self._ends = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[PlotRow], ends: tuple[str, str, str], name: str) -> None:
        """Draw these rows.

        Args:
            rows: In the order of the table.
            ends: What -1, 0 and 1 are called.
            name: What the plot shows, for the screen reader.
        """
        self._rows, self._ends = tuple(rows), ends
        said = "; ".join(f"{row.name}: {row.words}" for row in rows)
        self.setAccessibleName(f"{name} {said}")
        self.setVisible(bool(rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[PlotRow, ...]:
        """Return what is drawn."""
        return self._rows

    def sizeHint(self) -> QSize:
        """Return a height for all rows and the line of ends."""
        return QSize(current().px(480), current().px(_ROW) * (len(self._rows) + 1))

    def minimumSizeHint(self) -> QSize:
        """Return the height, and a width that still shows something."""
        return QSize(current().px(280), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ends, then a line and a mark for each row."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("caption"))
        height = float(current().px(_ROW))
        line = self._line()
        self._paint_ends(painter, line, height)
        for number, row in enumerate(self._rows, start=1):
            self._paint_row(painter, row, line, number * height, height)
        painter.end()

    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _line(self) -> QRectF:
        """Return the room of the lines; of what is left, the names stand at the leading side."""
        names, edge = self.width() * _NAMES, float(SPACE.xl)
        room = self.width() - names - 2 * edge
        left = edge if self._mirrored() else names + edge
        return QRectF(left, 0, room, self.height())

    def _x(self, line: QRectF, value: float) -> float:
        part = (max(-1.0, min(1.0, value)) + 1) / 2
        return (
            line.right() - part * line.width()
            if self._mirrored()
            else line.left() + part * line.width()
        )

    def _paint_ends(self, painter: QPainter, line: QRectF, height: float) -> None:
        tokens, metrics = current().tokens, QFontMetrics(painter.font())
        for value, words in zip((-1.0, 0.0, 1.0), self._ends, strict=True):
            x = self._x(line, value)
            painter.setPen(QPen(QColor(tokens.muted)))
            wide = metrics.horizontalAdvance(words)
            at = min(max(x - wide / 2, 0.0), self.width() - wide)
            painter.drawText(QPointF(at, height * 0.65), words)
            painter.setPen(QPen(QColor(tokens.border), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, height), QPointF(x, self.height()))

    def _paint_row(
        self, painter: QPainter, row: PlotRow, line: QRectF, top: float, height: float
    ) -> None:
        tokens, metrics = current().tokens, QFontMetrics(painter.font())
        middle, names = top + height / 2, self.width() * _NAMES
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(QColor(tokens.text))
        words = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(names))
        left = self.width() - names if self._mirrored() else 0.0
        painter.drawText(QRectF(left, top, names, height), flags, words)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(line.left(), middle), QPointF(line.right(), middle))
        if row.value is None:
            painter.setPen(QColor(tokens.muted))
            painter.fillRect(
                QRectF(line.left(), top + 2, line.width(), height - 4), self.palette().window()
            )
            shown = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(QRectF(line.left(), top, line.width(), height), flags, shown)
            return
        x = self._x(line, row.value)
        painter.setPen(QPen(QColor(tokens.accent), 2))
        painter.drawLine(QPointF(self._x(line, 0.0), middle), QPointF(x, middle))
        painter.setBrush(QColor(tokens.accent))
        painter.drawEllipse(QPointF(x, middle), _MARK, _MARK)
