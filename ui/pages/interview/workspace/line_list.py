"""The list of lines, and of passages: two lines of words and one of what is known, drawn as they are seen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.pages.interview.workspace.line_model import HEADING_ROLE, SECOND_ROLE
from ui.questionnaire.questions.base import number_key
from ui.theme import SPACE, current, font

_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_BAR = 4
"""Pixels of the bar that marks the chosen row, also where no ground does."""


class LineList(QListView):
    """A list whose rows are drawn as they come into sight.

    Args:
        name: For the screen reader.
        parent: The drawer.
        lines: How many lines the words of a row may take.

    Signals:
        number_pressed(int): A number key.
        opened(): Enter, on the chosen row.
        removal_pressed(): Delete.
    """

    number_pressed = Signal(int)
    opened = Signal()
    removal_pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, lines: int = 2) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(lines, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setProperty("enter", "own")

    def row(self) -> int:
        """Return the number of the chosen row; -1 without one."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row and show it."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen row by number, Enter and Delete."""
        number = number_key(event)
        if number:
            self.number_pressed.emit(number)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_pressed.emit()
        else:
            super().keyPressEvent(event)


class RowDelegate(QStyledItemDelegate):
    """Paints words in a line or two, and a muted one beneath.

    Args:
        lines: How many the words may take.
        parent: The list.
    """

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of all lines."""
        body, caption = QFontMetrics(font("body")), QFontMetrics(font("caption"))
        if index.data(HEADING_ROLE):
            return QSize(0, caption.lineSpacing() + 2 * SPACE.xs)
        return QSize(0, self._lines * body.lineSpacing() + caption.lineSpacing() + 2 * SPACE.s)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        if index.data(HEADING_ROLE):
            _heading(painter, option, str(index.data() or ""))
            return
        tokens = current().tokens
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(option.rect, QColor(tokens.soft if chosen else tokens.surface))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if chosen:
            bar = QRect(option.rect)
            bar.setWidth(_BAR)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(option.rect.right())
            painter.fillRect(bar, QColor(tokens.accent))
        if chosen and option.widget.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        area = option.rect.adjusted(SPACE.s, SPACE.s, -SPACE.s, -SPACE.s)
        body, caption = QFontMetrics(font("body")), QFontMetrics(font("caption"))
        upper = QRect(area.left(), area.top(), area.width(), self._lines * body.lineSpacing())
        lower = QRect(area.left(), upper.bottom() + 1, area.width(), caption.lineSpacing())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(font("body"))
        painter.setPen(QColor(tokens.text))
        draw_lines(painter, upper, str(index.data() or ""), option.direction, self._lines)
        painter.setFont(font("caption"))
        painter.setPen(QColor(tokens.muted))
        second = caption.elidedText(
            str(index.data(SECOND_ROLE) or ""), Qt.TextElideMode.ElideRight, lower.width()
        )
        painter.drawText(lower, _side(option.direction) | _ABSOLUTE, second)
        painter.restore()


def draw_lines(
    painter: QPainter, area: QRect, words: str, direction: Qt.LayoutDirection, lines: int
) -> None:
    """Draw as much as the lines take, with an ellipsis where there is more.

    The lines stand as far apart as the row reckons with, whatever script is in them: letters of another
    font are taller, and a line that finds no room would not be drawn at all.

    Args:
        painter: Its font and its pen are used.
        area: Where the first line begins, and how wide each is.
        words: What is drawn.
        direction: Of the window.
        lines: How many there may be.
    """
    metrics = painter.fontMetrics()
    text = words.replace("\n", " ")
    laid = _laid(text, painter, area.width(), direction)
    shown = text
    while laid.lineCount() > lines and shown:
        last = laid.lineAt(lines - 1)
        shown = text[: min(last.textStart() + last.textLength(), len(shown)) - 1].rstrip()
        laid = _laid(f"{shown}…", painter, area.width(), direction)
    for at in range(laid.lineCount()):
        line = laid.lineAt(at)
        top = at * metrics.lineSpacing() + metrics.ascent() - line.ascent()
        line.draw(painter, QPointF(area.left(), area.top() + top))


def _laid(text: str, painter: QPainter, width: int, direction: Qt.LayoutDirection) -> QTextLayout:
    """Return a text in lines of a width, at the leading side."""
    wrapping = QTextOption(_side(direction))
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    wrapping.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    laid = QTextLayout(text, painter.font())
    laid.setTextOption(wrapping)
    laid.beginLayout()
    while (line := laid.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
    laid.endLayout()
    return laid


def _heading(painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
    """Draw what the rows beneath have in common."""
    tokens = current().tokens
    look = font("caption")
    look.setBold(True)
    painter.save()
    painter.fillRect(option.rect, QColor(tokens.sunken))
    painter.setPen(QColor(tokens.text))
    painter.setFont(look)
    area = option.rect.adjusted(SPACE.s, 0, -SPACE.s, 0)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    fits = QFontMetrics(look).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _side(option.direction) | _ABSOLUTE, fits)
    painter.restore()


def _side(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    right = direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
