"""A row that names a section, or an instance, and says in words and with a shape how far it is.

Painted in one go, narrow in the rail (the state beneath the title) and wide in lists (the state
at the end); the whole row acts.
"""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.models.sections_state import SectionState
from ui.theme import SPACE, Size, current, font, pixmap

_SHAPES = {
    SectionState.NOT_STARTED: ("circle", "muted"),
    SectionState.IN_PROGRESS: ("half", "accent"),
    SectionState.COMPLETED: ("ok", "ok"),
    SectionState.CANNOT_START: ("minus", "muted"),
    SectionState.PROBLEM: ("error", "error"),
}
_WRAP = int(Qt.TextFlag.TextWordWrap)
_LINES_AT_MOST = 3


class StateRow(QAbstractButton):
    """One row.

    Args:
        wide: True to put the state at the end instead of beneath.
        parent: The list.
    """

    def __init__(self, *, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self._state = SectionState.NOT_STARTED
        self._told = ""
        self.setCheckable(not wide)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def state(self) -> SectionState:
        """The state shown."""
        return self._state

    def show_row(self, title: str, state: SectionState, told: str) -> None:
        """Show a title and a state in words."""
        if (title, state, told) == (self.text(), self._state, self._told):
            return
        grown = title != self.text()
        self.setText(title)
        self._state = state
        self._told = told
        self.setAccessibleName(f"{title}: {told}")
        self.setToolTip(title)
        if grown:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(Size.rail, self.heightForWidth(Size.rail))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: titles wrap."""
        return QSize(Size.rail // 2, current().px(Size.answer))

    def hasHeightForWidth(self) -> bool:
        """Say that titles wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the title and the state need."""
        room = max(
            width - self._lead() - SPACE.m - (self._told_width() if self._wide else 0), Size.answer
        )
        metrics = QFontMetrics(font("body"))
        words = metrics.boundingRect(QRect(0, 0, room, 1 << 16), _WRAP, self.text()).height()
        words = min(words, _LINES_AT_MOST * metrics.lineSpacing())
        if not self._wide:
            words += QFontMetrics(font("caption")).lineSpacing()
        return max(current().px(Size.answer), words + 2 * SPACE.s)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the font changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that goes with the new width."""
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, shape, title and state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        name, colour = _SHAPES[self._state]
        shape = QRect(SPACE.m, (self.height() - Size.icon) // 2, Size.icon, Size.icon)
        if not self._wide:
            shape.moveTop(SPACE.s + 2)
        painter.drawPixmap(self._placed(shape), pixmap(name, colour))
        words = self.rect().adjusted(self._lead(), SPACE.s, -SPACE.m, -SPACE.s)
        if self._wide:
            self._draw_wide(painter, words)
        else:
            self._draw_narrow(painter, words)

    def _draw_wide(self, painter: QPainter, words: QRect) -> None:
        told = QRect(words)
        told.setLeft(words.right() - self._told_width())
        words.setRight(told.left() - SPACE.m)
        lead, trail = self._sides()
        painter.setFont(font("body"))
        painter.setPen(QColor(current().tokens.text))
        painter.drawText(
            self._placed(words), lead | int(Qt.AlignmentFlag.AlignVCenter) | _WRAP, self.text()
        )
        painter.setFont(font("caption"))
        painter.setPen(QColor(getattr(current().tokens, self._told_colour())))
        painter.drawText(self._placed(told), trail | int(Qt.AlignmentFlag.AlignVCenter), self._told)

    def _draw_narrow(self, painter: QPainter, words: QRect) -> None:
        lead, _ = self._sides()
        caption = QFontMetrics(font("caption")).lineSpacing()
        title = words.adjusted(0, 0, 0, -caption)
        painter.setFont(font("strong" if self.isChecked() else "body"))
        painter.setPen(QColor(current().tokens.text))
        painter.drawText(
            self._placed(title), lead | int(Qt.AlignmentFlag.AlignTop) | _WRAP, self.text()
        )
        told = QRect(words)
        told.setTop(words.bottom() - caption + 1)
        painter.setFont(font("caption"))
        painter.setPen(QColor(getattr(current().tokens, self._told_colour())))
        painter.drawText(self._placed(told), lead | int(Qt.AlignmentFlag.AlignVCenter), self._told)

    def _draw_ground(self, painter: QPainter) -> None:
        tokens = current().tokens
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._wide:
            active = self.underMouse() or self.isDown()
            painter.setPen(QPen(QColor(tokens.accent if active else tokens.border), tokens.edge))
            painter.setBrush(QColor(tokens.soft if self.isDown() else tokens.surface))
        elif self.isChecked() or self.underMouse():
            painter.setPen(
                QPen(QColor(tokens.border if self.isChecked() else tokens.surface), tokens.edge)
            )
            painter.setBrush(QColor(tokens.surface))
        else:
            return
        painter.drawRoundedRect(body, Size.corner, Size.corner)

    def _told_colour(self) -> str:
        return "error" if self._state is SectionState.PROBLEM else "muted"

    def _told_width(self) -> int:
        return QFontMetrics(font("caption")).horizontalAdvance(self._told) + SPACE.xs

    def _lead(self) -> int:
        return SPACE.m + Size.icon + SPACE.s

    def _sides(self) -> tuple[int, int]:
        left, right = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)
        absolute = int(Qt.AlignmentFlag.AlignAbsolute)
        lead, trail = (right, left) if self.isRightToLeft() else (left, right)
        return lead | absolute, trail | absolute

    def _placed(self, box: QRect) -> QRect:
        if not self.isRightToLeft():
            return box
        return QRect(QPoint(self.width() - box.right() - 1, box.top()), box.size())
