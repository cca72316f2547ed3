"""Twelve words that two people read to each other to make sure that they mean the same key."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label

_COLUMNS = (4, 3, 2, 1)
"""How many words may stand side by side: twelve fill each row."""


class WordsCard(Card):
    """Numbered words in a grid, and what to do with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = Paragraph("", "body", self)
        self.column.addWidget(self._why)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE.xl)
        self._grid.setVerticalSpacing(SPACE.s)
        self.column.addLayout(self._grid)
        self._words: tuple[str, ...] = ()
        self._cells: list[QLabel] = []
        self._columns = 0

    def show_words(self, words: tuple[str, ...], why: str) -> None:
        """Show words.

        Args:
            words: As both sides see them.
            why: One sentence on what to do with them.
        """
        self._why.set_plain(why)
        self._words = words
        for cell in self._cells:
            self._grid.removeWidget(cell)
            cell.hide()
            cell.deleteLater()
        self._cells = [label(f"{at + 1}  {word}", "strong", self) for at, word in enumerate(words)]
        self._columns = 0
        self._arrange()
        self.setAccessibleName(" ".join(words))

    def words(self) -> tuple[str, ...]:
        """Return the words shown."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put fewer words side by side where there is less room."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the width of one word: all others can stand beneath it."""
        return QSize(self._needed(1), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        fitting = (each for each in _COLUMNS if self._needed(each) <= self.width())
        columns = next(fitting, 1)
        if columns == self._columns:
            return
        self._columns = columns
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)
            cell.show()

    def _needed(self, columns: int) -> int:
        """Return the width of the card with so many words side by side."""
        widest = max((cell.sizeHint().width() for cell in self._cells), default=0)
        margins = self.column.contentsMargins()
        beside = margins.left() + margins.right() + 2 * self.frameWidth()
        return columns * widest + (columns - 1) * self._grid.horizontalSpacing() + beside
