"""A row that names a section, or an instance, and says in words and with a shape how far it is.

Painted in one go, narrow in the rail (the state beneath the title) and wide in lists (the state
at the end); the whole row acts.
"""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.questionnaire.questions.painted import PaintedRow, draw_words, words_height
from ui.questionnaire.sections.state import SectionState
from ui.theme import SPACE, Size, current, font, pixmap

_SHAPES = {
    SectionState.NOT_STARTED: ("circle", "muted"),
    SectionState.IN_PROGRESS: ("half", "accent"),
    SectionState.COMPLETED: ("ok", "ok"),
    SectionState.CANNOT_START: ("minus", "muted"),
    SectionState.PROBLEM: ("error", "error"),
}
_LINES_AT_MOST = 8


class StateRow(PaintedRow):
    """One row.

    Args:
        wide: True to put the state at the end instead of beneath.
        parent: The list.
    """

    def __init__(self, *, wide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wide = wide
        self._state = SectionState.NOT_STARTED
        self._caption = ""
        self._why = ""
        self.setCheckable(not wide)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def state(self) -> SectionState:
        """The state shown."""
        return self._state

    def show_row(
        self,
        title: str,
        state: SectionState,
        caption: str,
        why: str = "",
        *,
        why_written: bool = True,
    ) -> None:
        """Show a title and a state in words, and why it is so where that is said.

        Args:
            title: What it is.
            state: How far it is.
            caption: The same in words.
            why: Why; empty for no reason.
            why_written: False where the row above has written the same reason: it is still said to a screen
                reader, and in the tool tip.
        """
        written = why if why_written else ""
        shown = (self.text(), self._state, self._caption, self._why, self.accessibleDescription())
        if (title, state, caption, written, why) == shown:
            return
        self._why = written
        self.setText(title)
        self._state = state
        self._caption = caption
        self.setAccessibleName(f"{title}: {caption}")
        self.setAccessibleDescription(why)
        self.setToolTip(f"{title}\n{why}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size at a usual width."""
        return QSize(Size.rail, self.heightForWidth(Size.rail))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: titles wrap."""
        return QSize(Size.rail // 2, current().px(Size.answer))

    def heightForWidth(self, width: int) -> int:
        """Return the height the title and the state need."""
        beside = self._caption_width() if self._wide else 0
        room = width - self._lead() - SPACE.m - beside
        words = self._title_height(room)
        if not self._wide:
            words += words_height(QFontMetrics(font("caption")), self._caption, room)
        words += self._why_height(room)
        return max(current().px(Size.answer), words + 2 * SPACE.s)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, shape, title and state."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        name, colour = _SHAPES[self._state]
        side = current().px(Size.icon)
        shape = QRect(SPACE.m, (self.height() - side) // 2, side, side)
        if not self._wide:
            shape.moveTop(SPACE.s + 2)
        painter.drawPixmap(self.place(shape), pixmap(name, colour))
        words = self.rect().adjusted(self._lead(), SPACE.s, -SPACE.m, -SPACE.s)
        if self._wide:
            self._draw_wide(painter, words)
        else:
            self._draw_narrow(painter, words)

    def _draw_wide(self, painter: QPainter, words: QRect) -> None:
        caption = QRect(words)
        caption.setLeft(words.right() - self._caption_width())
        words.setRight(caption.left() - SPACE.m)
        why = QRect(words)
        why.setTop(words.bottom() + 1 - self._why_height(words.width()))
        words.setBottom(why.top() - 1)
        self._draw(painter, words, self.text(), current().tokens.text, "body")
        self._draw(painter, why, self._why, current().tokens.muted, "caption")
        self._draw(painter, caption, self._caption, self._state_colour(), "caption", at_end=True)

    def _draw_narrow(self, painter: QPainter, words: QRect) -> None:
        role = "strong" if self.isChecked() else "body"
        title = QRect(words)
        title.setHeight(self._title_height(words.width(), role))
        caption = QRect(words)
        caption.setTop(title.bottom() + 1)
        why = QRect(caption)
        metrics = QFontMetrics(font("caption"))
        why.setTop(caption.top() + words_height(metrics, self._caption, words.width()))
        self._draw(painter, title, self.text(), current().tokens.text, role)
        self._draw(painter, caption, self._caption, self._state_colour(), "caption")
        self._draw(painter, why, self._why, current().tokens.muted, "caption")

    def _draw(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        colour: str,
        role: str,
        *,
        at_end: bool = False,
    ) -> None:
        draw_words(
            painter,
            self.place(box),
            text,
            colour,
            font=font(role),
            at_end=at_end,
            mirrored=self.isRightToLeft(),
            top=not self._wide,
        )

    def _title_height(self, room: int, role: str = "strong") -> int:
        """Return the height of the title; as it is where chosen, so that no row grows by being chosen.

        A title of which a line is missing says something else; only one that fills a screen is cut.
        """
        metrics = QFontMetrics(font(role))
        return min(words_height(metrics, self.text(), room), _LINES_AT_MOST * metrics.lineSpacing())

    def _why_height(self, room: int) -> int:
        return words_height(QFontMetrics(font("caption")), self._why, room) if self._why else 0

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

    def _state_colour(self) -> str:
        tokens = current().tokens
        return tokens.error if self._state is SectionState.PROBLEM else tokens.muted

    def _caption_width(self) -> int:
        return QFontMetrics(font("caption")).horizontalAdvance(self._caption) + SPACE.xs

    def _lead(self) -> int:
        return SPACE.m + current().px(Size.icon) + SPACE.s
