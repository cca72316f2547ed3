"""A picture of a table: bars by row, in parts or side by side, or the span from a median to nine of ten.

Drawn in the theme's colours and with patterns; mirrored where the window is. The table beneath it says the same
and is what a screen reader reads.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.pages.numbers.patterns import fill, paint_hidden
from ui.theme import SPACE, current, font

_THIN, _THICK, _GAP = 12, 22, 10
_LABELS: Final = 0.28
"""At most this part of the width is for what rows are called."""
_ENDS: Final = 90
_MOST_ROWS: Final = 36


class Shape(StrEnum):
    """How a row is drawn."""

    PARTS = "parts"
    SIDE_BY_SIDE = "side-by-side"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One row.

    Attributes:
        name: What it is called.
        figures: One for each part; None where it is hidden or cannot be computed.
        end: What stands behind it.
    """

    name: str
    figures: tuple[int | None, ...]
    end: str


class Picture(QWidget):
    """The picture of a table.

    Args:
        parent: Owner, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PictureRow, ...] = ()
        self._parts: tuple[str, ...] = ()
        self._shape = Shape.PARTS
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[PictureRow], parts: Sequence[str], shape: Shape) -> None:
        """Draw these rows; of very many the first ones.

        Args:
            rows: In the order of the table.
            parts: What the figures of a row are called.
            shape: How they are drawn.
        """
        self._rows, self._parts, self._shape = tuple(rows[:_MOST_ROWS]), tuple(parts), shape
        self.setVisible(bool(self._rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[PictureRow, ...]:
        """Return what is drawn."""
        return self._rows

    def sizeHint(self) -> QSize:
        """Return a height for all rows and the legend."""
        rows = len(self._rows) * (self._row_height() + current().px(_GAP))
        return QSize(current().px(480), int(self._legend_height(self.width()) + rows + SPACE.m))

    def minimumSizeHint(self) -> QSize:
        """Return the height, and a width that still shows something."""
        return QSize(current().px(280), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another theme or text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.PaletteChange}:
            self.updateGeometry()

    def resizeEvent(self, event: object) -> None:
        """The legend may take more lines, or fewer."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw legend and rows."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(font("caption"))
        top = self._paint_legend(painter)
        most = self._most()
        for row in self._rows:
            self._paint_row(painter, row, top, most)
            top += self._row_height() + current().px(_GAP)
        painter.end()

    # Sizes

    def _row_height(self) -> int:
        if self._shape is Shape.SIDE_BY_SIDE:
            return current().px(_THIN) * len(self._parts)
        return current().px(_THICK)

    def _most(self) -> int:
        """Return the greatest length of any bar."""
        of_row = [sum if self._shape is Shape.PARTS else max]
        lengths = [
            of_row[0]([each or 0 for each in row.figures]) for row in self._rows if row.figures
        ]
        return max([1, *lengths])

    def _names_width(self) -> float:
        """Return the width of the longest name, at most a part of the whole."""
        longest = max(self._metrics().horizontalAdvance(row.name) for row in self._rows)
        return min(longest + 2.0 * SPACE.m, self.width() * _LABELS)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(font("caption"))

    def _legend(self, width: int) -> list[list[tuple[int, str, int]]]:
        """Return the legend in lines that fit: number, words and width of each part."""
        metrics, lines, used = self._metrics(), [[]], 0  # type: ignore[var-annotated]
        for number, words in enumerate(self._parts):
            wide = current().px(_THICK) + SPACE.s + metrics.horizontalAdvance(words) + SPACE.l
            if used + wide > width and lines[-1]:
                lines.append([])
                used = 0
            lines[-1].append((number, words, wide))
            used += wide
        return lines

    def _legend_height(self, width: int) -> int:
        line = self._metrics().height() + SPACE.s
        return len(self._legend(max(width, current().px(280)))) * line + SPACE.s

    # Drawing; the leading edge is 0, and mirrored by `_place`

    def _place(self, x: float, y: float, width: float, height: float) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRectF(round(x), round(y), round(width), round(height))

    def _paint_legend(self, painter: QPainter) -> float:
        tokens, top = current().tokens, float(SPACE.xs)
        tall = self._metrics().height()
        for line in self._legend(self.width()):
            x = 0.0
            for number, words, wide in line:
                swatch = self._place(x, top + 2, current().px(_THICK), tall - 4)
                if self._shape is Shape.SPAN:
                    self._paint_mark(painter, swatch, number)
                else:
                    fill(number).paint(painter, swatch, tokens)
                text = self._place(x + current().px(_THICK) + SPACE.s, top, wide, tall)
                self._write(painter, text, words)
                x += wide
            top += tall + SPACE.s
        return top + SPACE.s

    def _paint_mark(self, painter: QPainter, place: QRectF, number: int) -> None:
        ink = QColor(current().tokens.accent if number == 0 else current().tokens.text)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(ink if number == 0 else Qt.BrushStyle.NoBrush)
        middle = place.center()
        if number == 0:
            painter.drawEllipse(middle, 4, 4)
        else:
            painter.drawLine(QPointF(middle.x(), place.top()), QPointF(middle.x(), place.bottom()))

    def _paint_row(self, painter: QPainter, row: PictureRow, top: float, most: int) -> None:
        names, tall = self._names_width(), self._row_height()
        text = self._place(0, top, names - SPACE.s, tall)
        self._write(painter, text, row.name)
        ends = current().px(_ENDS)
        room = max(20.0, self.width() - names - ends)
        reach = {
            Shape.PARTS: self._paint_parts,
            Shape.SIDE_BY_SIDE: self._paint_side_by_side,
            Shape.SPAN: self._paint_span,
        }[self._shape](painter, row, (names, top), room / most)
        end = self._place(names + reach + SPACE.s, top, ends + room - reach, tall)
        self._write(painter, end, row.end, muted=True)

    def _paint_parts(
        self, painter: QPainter, row: PictureRow, at: tuple[float, float], unit: float
    ) -> float:
        x, tokens = at[0], current().tokens
        if any(each is None for each in row.figures):
            paint_hidden(
                painter, self._place(x, at[1], current().px(_THICK), self._row_height()), tokens
            )
            return float(current().px(_THICK))
        for number, each in enumerate(row.figures):
            if each:
                fill(number).paint(
                    painter, self._place(x, at[1], each * unit, self._row_height()), tokens
                )
                x += each * unit
        return x - at[0]

    def _paint_side_by_side(
        self, painter: QPainter, row: PictureRow, at: tuple[float, float], unit: float
    ) -> float:
        thin, longest, tokens = current().px(_THIN), 0.0, current().tokens
        for number, each in enumerate(row.figures):
            wide = current().px(_THIN) if each is None else each * unit
            place = self._place(at[0], at[1] + number * thin, wide, thin - 2)
            if each is None:
                paint_hidden(painter, place, tokens)
            elif each:
                fill(number).paint(painter, place, tokens)
            longest = max(longest, wide)
        return longest

    def _paint_span(
        self, painter: QPainter, row: PictureRow, at: tuple[float, float], unit: float
    ) -> float:
        median, most = row.figures
        if median is None or most is None:
            return 0.0
        tokens, tall = current().tokens, self._row_height()
        line = self._place(at[0] + median * unit, at[1] + tall / 2 - 1, (most - median) * unit, 2)
        painter.fillRect(line, QColor(tokens.muted))
        for number, days in ((1, most), (0, median)):
            self._paint_mark(painter, self._place(at[0] + days * unit - 4, at[1], 8, tall), number)
        return most * unit + 4

    def _write(self, painter: QPainter, place: QRectF, words: str, *, muted: bool = False) -> None:
        tokens = current().tokens
        painter.setPen(QColor(tokens.muted if muted else tokens.text))
        shown = self._metrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(
            place, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), shown
        )
