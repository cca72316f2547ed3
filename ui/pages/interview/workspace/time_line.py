"""A line of time: assessments, calls, decisions and plans in their order; with a bar where it is long."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui.i18n import day_text
from ui.theme import SPACE, current, font

_HEIGHT = 64
_LEAST = 104
"""Pixels at 100 % that a moment has at the least: its day and a word or two."""
_DOT = 5


class Of(StrEnum):
    """What a moment is of; each has a shape of its own."""

    RECORD = "record"
    CALL = "call"
    DECISION = "decision"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Moment:
    """Something on the line of time.

    Attributes:
        day: ``YYYY-MM-DD``.
        words: What it was.
        planned: True for what is still to come of a plan.
        of: What it is of.
    """

    day: str
    words: str
    planned: bool = False
    of: Of = Of.RECORD


class TimeLine(QWidget):
    """A drawn line: a filled shape for what was, an open one for what is planned; a tip says the same in words.

    Args:
        parent: The page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self.setFixedHeight(current().px(_HEIGHT))

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these, by day; of what is said twice one."""
        self._moments = tuple(sorted(moments, key=lambda each: each.day))
        self.setFixedHeight(current().px(_HEIGHT))
        self.setMinimumWidth(current().px(_LEAST) * len(moments))
        said = "; ".join(f"{day_text(each.day)} {each.words}" for each in self._moments)
        self.setAccessibleName(self.tr("Line of time: {said}").format(said=said))
        self.setToolTip(said.replace("; ", "\n"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, evenly spaced: it shows the order, not the distance."""
        super().paintEvent(event)
        if not self._moments:
            return
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(font("caption"))
        metrics = QFontMetrics(font("caption"))
        step = self.width() / len(self._moments)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(tokens.strong), 2))
        painter.drawLine(0, round(middle), self.width(), round(middle))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, moment in enumerate(self._moments):
            place = len(self._moments) - 1 - at if mirrored else at
            left = place * step
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.surface if moment.planned else tokens.accent))
            _draw(painter, moment.of, QPointF(left + step / 2, middle))
            painter.setPen(QColor(tokens.muted))
            half = int(self.height() / 2) - _DOT
            for top, words in ((0.0, day_text(moment.day)), (middle + _DOT, moment.words)):
                fits = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(step) - SPACE.s)
                painter.drawText(QRectF(left, top, step, half), Qt.AlignmentFlag.AlignCenter, fits)
        painter.end()


def _draw(painter: QPainter, of: Of, at: QPointF) -> None:
    """Draw the shape of a moment: a dot, a square, a diamond, a triangle."""
    if of is Of.RECORD:
        painter.drawEllipse(at, _DOT, _DOT)
        return
    corners = {
        Of.CALL: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        Of.DECISION: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
        Of.PLAN: ((0, -1.2), (1.2, 1), (-1.2, 1)),
    }[of]
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) * _DOT for x, y in corners]))


class TimeStrip(QScrollArea):
    """The line, moved sideways where there is no room for all of it; the newest is seen first.

    Args:
        parent: The page.

    Attributes:
        line: The line itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = TimeLine(self)
        self.setWidget(self.line)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.horizontalScrollBar().rangeChanged.connect(self._on_range)

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these, by day."""
        self.line.show_moments(moments)
        self.setFixedHeight(self.line.height() + self.horizontalScrollBar().sizeHint().height())
        self.setAccessibleName(self.line.accessibleName())
        self.setVisible(bool(moments))

    def _on_range(self, _least: int, most: int) -> None:
        self.horizontalScrollBar().setValue(most)
