"""Twelve words that two people read to each other to make sure that they mean the same key."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.texts import Paragraph, label

_COLUMNS = 4


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

    def show_words(self, words: tuple[str, ...], why: str) -> None:
        """Show words.

        Args:
            words: As both sides see them.
            why: One sentence on what to do with them.
        """
        self._why.set_plain(why)
        self._words = words
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, word in enumerate(words):
            cell = label(f"{at + 1}  {word}", "strong", self)
            self._grid.addWidget(cell, at // _COLUMNS, at % _COLUMNS)
        self.setAccessibleName(" ".join(words))

    def words(self) -> tuple[str, ...]:
        """Return the words shown."""
        return self._words
