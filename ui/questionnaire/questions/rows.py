"""An answer as a full-width row: marker, words, and the number key that chooses it.

Painted in one go and talking to its host by plain calls, because a page may hold a hundred of them.
Says what was clicked; which answers exclude each other is the question's business.
"""

from enum import Enum
from typing import Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from ui.questionnaire.questions.painted import PaintedRow, draw_words, words_height
from ui.theme import SPACE, Size, current

_ROOM_TO_CLEAR = Size.drawer
"""Width from which a chosen row of one-of-many offers to take the answer back."""

_ALREADY_TAKEN = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class Marker(Enum):
    """What shows that a row is chosen: a dot for one of many, a check for any of many."""

    DOT = "dot"
    CHECK = "check"


class RowHost(Protocol):
    """Handles what a person wants of a row, beside clicking it."""

    def step_from(self, row: "AnswerRow", by: int) -> None:
        """Move the focus to the row `by` places further."""

    def clear_from(self, row: "AnswerRow") -> None:
        """Take the answer back."""

    def submit_from(self, row: "AnswerRow") -> None:
        """Be done with the question."""


class AnswerRow(PaintedRow):
    """One answer to choose.

    Args:
        words: The answer's words, plain.
        value: The option's value.
        marker: Dot or check.
        host: Handles keys pressed on the row.
        key: The number key shown, 1 to 10 (for 0); 0 for none.
        parent: The question.
    """

    def __init__(
        self,
        words: str,
        value: str,
        marker: Marker,
        host: RowHost,
        key: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.value = value
        self.key = key
        self._marker = marker
        self._host = host
        self._words = ""
        self._heights: dict[int, int] = {}
        self.set_words(words)
        self.setCheckable(True)
        # Says to a screen reader that it is one of many; what excludes what stays the question's business.
        self.setAutoExclusive(marker is Marker.DOT)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("enter", "own")

    @property
    def words(self) -> str:
        """The answer's words."""
        return self._words

    def set_words(self, words: str) -> None:
        """Show other words for the same answer."""
        if words == self._words:
            return
        self._words = words
        # Qt would take a lone ampersand for a mnemonic.
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self._heights.clear()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return one line's height; the width is the question's business."""
        return QSize(Size.rail, current().px(Size.answer))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: any words wrap."""
        return QSize(self._beside() + 2 * Size.answer, current().px(Size.answer))

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at `width`."""
        height = self._heights.get(width)
        if height is None:
            room = max(width - self._beside() - self._clear_room(width), marker_size())
            words = words_height(self.fontMetrics(), self._words, room)
            height = max(current().px(Size.answer), words + 2 * SPACE.m)
            self._heights[width] = height
        return height

    def forget_heights(self) -> None:
        """Drop measured heights: the font changed."""
        self._heights.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows without choosing; Enter chooses, or is done with what is chosen."""
        key = Qt.Key(event.key())
        forward = -1 if self.isRightToLeft() else 1
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
        }
        if event.modifiers() & _ALREADY_TAKEN:
            event.ignore()
        elif key in steps:
            self._host.step_from(self, steps[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._host.clear_from(self)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._marker is Marker.DOT and not self.isChecked():
                self.click()
            else:
                self._host.submit_from(self)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge, marker, words and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect()
        self._draw_body(painter, body)
        side = marker_size()
        marker = QRect(body.left() + SPACE.m, body.center().y() - side // 2, side, side)
        draw_marker(painter, self.place(marker), self._marker, chosen=self.isChecked())
        if self.key:
            self._draw_key(painter, body)
        beside = SPACE.m + self._key_room() + self._clear_room(self.width())
        words = body.adjusted(2 * SPACE.m + side, 0, -beside, 0)
        draw_words(
            painter,
            self.place(words),
            self._words,
            current().tokens.text,
            mirrored=self.isRightToLeft(),
        )
        if self._offers_clear():
            painter.setPen(QColor(current().tokens.accent))
            painter.drawText(self._clear_box(), Qt.AlignmentFlag.AlignCenter, self.tr("Clear"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the answer back where the row says so."""
        if self._offers_clear() and self._clear_box().contains(event.position().toPoint()):
            self.setDown(False)
            self._host.clear_from(self)
            return
        super().mouseReleaseEvent(event)

    def _offers_clear(self) -> bool:
        return self.isChecked() and self.isEnabled() and self._clear_room(self.width()) > 0

    def _clear_room(self, width: int) -> int:
        if self._marker is not Marker.DOT or width < _ROOM_TO_CLEAR:
            return 0
        return self.fontMetrics().horizontalAdvance(self.tr("Clear")) + 2 * SPACE.m

    def _clear_box(self) -> QRect:
        room = self._clear_room(self.width())
        end = self.width() - SPACE.m - self._key_room()
        return self.place(QRect(end - room, 0, room, self.height()))

    def _draw_body(self, painter: QPainter, body: QRect) -> None:
        tokens = current().tokens
        chosen = self.isChecked()
        active = chosen or self.underMouse() or self.isDown()
        fill = tokens.soft if chosen or self.isDown() else tokens.surface
        edge = tokens.edge + (1 if chosen else 0)
        painter.setPen(QPen(QColor(tokens.accent if active else tokens.strong), edge))
        painter.setBrush(QColor(fill))
        half = edge / 2
        painter.drawRoundedRect(
            QRectF(body).adjusted(half, half, -half, -half), Size.corner, Size.corner
        )

    def _draw_key(self, painter: QPainter, body: QRect) -> None:
        tokens = current().tokens
        side = current().px(24)
        box = QRect(body.right() - SPACE.m - side, body.center().y() - side // 2, side, side)
        box = self.place(box)
        painter.setPen(QPen(QColor(tokens.border), tokens.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box), Size.corner - 2, Size.corner - 2)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self.key % 10))

    def _key_room(self) -> int:
        return current().px(24) + SPACE.m if self.key else 0

    def _beside(self) -> int:
        return 3 * SPACE.m + marker_size() + self._key_room()


def marker_size() -> int:
    """Return the side of a marker at the text size in force."""
    return current().px(Size.icon)


def draw_marker(painter: QPainter, box: QRect, marker: Marker, *, chosen: bool) -> None:
    """Draw a radio circle or a check box as large as `box`, filled where it is chosen."""
    tokens = current().tokens
    painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.strong), 2))
    painter.setBrush(QColor(tokens.accent if chosen and marker is Marker.CHECK else tokens.surface))
    inner = QRectF(box).adjusted(1, 1, -1, -1)
    if marker is Marker.DOT:
        painter.drawEllipse(inner)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            dot = inner.width() / 4
            painter.drawEllipse(inner.adjusted(dot, dot, -dot, -dot))
        return
    painter.drawRoundedRect(inner, 3, 3)
    if chosen:
        painter.setPen(QPen(QColor(tokens.on_accent), 2, c=Qt.PenCapStyle.RoundCap))
        share = inner.width() / 18
        stroke = [QPointF(x * share, y * share) for x, y in ((4, 9.5), (7.5, 13), (14, 5.5))]
        painter.drawPolyline(QPolygonF([inner.topLeft() + point for point in stroke]))
