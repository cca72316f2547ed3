"""A box of choices that says where it is too narrow for what is chosen: it ends in "…", a tip has the whole.

Qt's own cuts the words in the middle of a letter there, without a sign.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QToolTip, QWidget

_EDGE = 1
"""What Qt leaves free at each side of the words."""
_ROUNDED = 4
"""What Qt's own width lacks for the words to be whole: the edges, and a broken pixel at each."""


class FittingBox(QComboBox):
    """A combo box with whole words, or words that end in "…".

    Args:
        parent: Its parent.
        letters: At least so many letters have room; None takes the room that the longest choice needs.
    """

    def __init__(self, parent: QWidget | None = None, letters: int | None = None) -> None:
        super().__init__(parent)
        self.set_letters(letters)

    def set_letters(self, letters: int | None) -> None:
        """Give at least so many letters room; None takes the room that the longest choice needs."""
        policy = QComboBox.SizeAdjustPolicy
        self.setSizeAdjustPolicy(
            policy.AdjustToContents
            if letters is None
            else policy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(letters or 0)

    def sizeHint(self) -> QSize:
        """Return a size in which the longest choice, or the letters wanted, are whole."""
        return super().sizeHint() + QSize(_ROUNDED, 0)

    def minimumSizeHint(self) -> QSize:
        """Return the same of the least size."""
        return super().minimumSizeHint() + QSize(_ROUNDED, 0)

    def shown(self) -> str:
        """Return the words as they are painted."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option.currentText

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Put "…" at the end of words that have no room."""
        super().initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        taken = 0 if option.currentIcon.isNull() else option.iconSize.width() + 4
        room = place.width() - 2 * _EDGE - taken
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, max(0, room)
        )

    def event(self, event: QEvent) -> bool:
        """Say the whole where it is cut, in place of the tip that says what the box is for."""
        whole = self.currentText()
        if event.type() is QEvent.Type.ToolTip and self.shown() != whole:
            QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), whole, self)
            return True
        return super().event(event)
