"""A choice of a few, whose words break where they are longer than the line: Qt's own cuts them there."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from ui.theme import SPACE, current

_LEAST = 160
"""Pixels at letters of ordinary size below which no line of words becomes."""


class WrappedRadio(QRadioButton):
    """A radio button with as many lines as its words need.

    Args:
        words: What is chosen by it.
        parent: Owner, or None.
    """

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return True: words break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at `width`, in pixels."""
        room = QRect(0, 0, max(1, width - self._lead()), 1 << 16)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
        return max(super().sizeHint().height(), words.height() + 2 * SPACE.xs)

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a few words a line."""
        least = self._lead() + current().px(_LEAST)
        return QSize(min(super().sizeHint().width(), least), super().sizeHint().height())

    def hitButton(self, at: QPoint) -> bool:
        """Return whether a press there is meant: anywhere in the row."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark, and the words beside it."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        words = self.rect().adjusted(self._lead(), 0, 0, 0)
        words = self.style().visualRect(self.layoutDirection(), self.rect(), words)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        # Absolute: without it, words that run from right to left turn the side around once more.
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, int(side | Qt.TextFlag.TextWordWrap), self.text())

    def _lead(self) -> int:
        """Return how far from the edge the words begin, in pixels."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, 1_000, 40)
        option.direction = Qt.LayoutDirection.LeftToRight
        contents = QStyle.SubElement.SE_RadioButtonContents
        return self.style().subElementRect(contents, option, self).left()
