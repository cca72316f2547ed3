"""An answer as a full-width row: marker, words, and the number key that chooses it.

Painted in one go instead of being built of labels, because a page may hold a hundred of them. Says
what was clicked; which answers exclude each other is the question's business.
"""

from enum import Enum

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme import SPACE, Size, current

_WRAP = int(Qt.TextFlag.TextWordWrap)
_MARKER = Size.icon


class Marker(Enum):
    """What shows that a row is chosen: a dot for one of many, a check for any of many."""

    DOT = "dot"
    CHECK = "check"


class AnswerRow(QAbstractButton):
    """One answer to choose.

    Args:
        text: The answer's words, plain.
        value: The option's value.
        marker: Dot or check.
        key: The number key shown, 1 to 10 (for 0); 0 for none.
        parent: The question.

    Signals:
        step_requested(int): An arrow key asks for the row that many places further.
        clear_requested(): Delete or Backspace asks for no answer.
        submit_requested(): Enter says that the person is done here.
    """

    step_requested = Signal(int)
    clear_requested = Signal()
    submit_requested = Signal()

    def __init__(
        self, text: str, value: str, marker: Marker, key: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.value = value
        self._marker = marker
        self._key = key
        self._heights: dict[int, int] = {}
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def key(self) -> int:
        """The number key that chooses this row; 0 for none."""
        return self._key

    def set_words(self, text: str) -> None:
        """Show other words for the same answer."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self._heights.clear()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return one line's height and the width of the words."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + self._beside()
        return QSize(width, current().px(Size.answer))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: any words wrap."""
        return QSize(self._beside() + 4 * _MARKER, current().px(Size.answer))

    def hasHeightForWidth(self) -> bool:
        """Say that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the words need at `width`."""
        height = self._heights.get(width)
        if height is None:
            room = max(width - self._beside(), _MARKER)
            words = _text_height(self.fontMetrics(), self.text(), room)
            height = max(current().px(Size.answer), words + 2 * SPACE.m)
            self._heights[width] = height
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that goes with the new width."""
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows without choosing; Enter chooses, or is done with what is chosen."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        mirrored = self.isRightToLeft()
        steps[Qt.Key.Key_Right] = -1 if mirrored else 1
        steps[Qt.Key.Key_Left] = 1 if mirrored else -1
        key = Qt.Key(event.key())
        if event.modifiers() & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
        elif key in steps:
            self.step_requested.emit(steps[key])
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_requested.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._marker is Marker.DOT and not self.isChecked():
                self.click()
            else:
                self.submit_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw edge, marker, words and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect()
        self._draw_body(painter, body)
        marker = QRect(body.left() + SPACE.m, body.center().y() - _MARKER // 2, _MARKER, _MARKER)
        draw_marker(painter, self._placed(marker), self._marker, chosen=self.isChecked())
        if self._key:
            self._draw_key(painter, body)
        words = body.adjusted(2 * SPACE.m + _MARKER, 0, -SPACE.m - self._key_room(), 0)
        painter.setPen(QColor(current().tokens.text))
        lead = Qt.AlignmentFlag.AlignRight if self._words_mirrored() else Qt.AlignmentFlag.AlignLeft
        flags = int(lead | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(self._placed(words), flags | _WRAP, self.text())

    def _words_mirrored(self) -> bool:
        return self.isRightToLeft()

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
        box = self._placed(box)
        painter.setPen(QPen(QColor(tokens.border), tokens.edge))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box), Size.corner - 2, Size.corner - 2)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._key % 10))

    def _placed(self, box: QRect) -> QRect:
        """Mirror `box` in a right-to-left layout."""
        if not self.isRightToLeft():
            return box
        return QRect(QPoint(self.width() - box.right() - 1, box.top()), box.size())

    def _key_room(self) -> int:
        return current().px(24) + SPACE.m if self._key else 0

    def _beside(self) -> int:
        return 3 * SPACE.m + _MARKER + self._key_room()


def draw_marker(painter: QPainter, box: QRect, marker: Marker, *, chosen: bool) -> None:
    """Draw a radio circle or a check box of 20 px, filled where it is chosen."""
    tokens = current().tokens
    painter.setPen(QPen(QColor(tokens.accent if chosen else tokens.strong), 2))
    painter.setBrush(QColor(tokens.accent if chosen and marker is Marker.CHECK else tokens.surface))
    inner = QRectF(box).adjusted(1, 1, -1, -1)
    if marker is Marker.DOT:
        painter.drawEllipse(inner)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawEllipse(inner.adjusted(4, 4, -4, -4))
        return
    painter.drawRoundedRect(inner, 3, 3)
    if chosen:
        painter.setPen(QPen(QColor(tokens.on_accent), 2, c=Qt.PenCapStyle.RoundCap))
        left, top = inner.left(), inner.top()
        stroke = [(4, 9.5), (7.5, 13), (14, 5.5)]
        painter.drawPolyline(
            QPolygonF([QRectF(left + x, top + y, 0, 0).topLeft() for x, y in stroke])
        )


def _text_height(metrics: QFontMetrics, text: str, room: int) -> int:
    if "\n" not in text and metrics.horizontalAdvance(text) <= room:
        return metrics.lineSpacing()
    return metrics.boundingRect(QRect(0, 0, room, 1 << 20), _WRAP, text).height()
