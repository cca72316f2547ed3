"""The three panels of transfer: what is to go, what waits, what came back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.theme import SPACE
from ui.widgets.card import Card
from ui.widgets.chip import Chip
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label

_SHOWN = 50


class Panel(Card):
    """A heading with a count, and lines beneath it.

    Args:
        heading: What the panel counts.
        parent: Owner, or None.
    """

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self._heading = heading
        self._title = label(heading, "strong", self, wrap=True)
        self._count = label("0", "title", self)
        self._about = label("", "muted", self, wrap=True)
        self.column.addWidget(self._title)
        self.column.addWidget(self._count)
        self.column.addWidget(self._about)
        scroll = ScrollColumn(self, width=0)
        scroll.column.setContentsMargins(0, 0, 0, 0)
        scroll.column.setSpacing(SPACE.s)
        self._lines = scroll.column
        self.column.addWidget(scroll, 1)

    def show_lines(self, count: int, about: str, lines: Sequence[tuple[str, str, str]]) -> None:
        """Show a count, what it means, and lines.

        Args:
            count: The number.
            about: What it means, in words with the number, for the eye and the screen reader.
            lines: Words, shape and tone of each.
        """
        self._count.setText(str(count))
        self._about.setText(about)
        self.setAccessibleName(f"{self._heading}: {about}")
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words, shape, tone in lines[:_SHOWN]:
            self._lines.addWidget(Chip(words, shape, tone, self))
        if len(lines) > _SHOWN:
            more = self.tr("and %n more", "", len(lines) - _SHOWN)
            self._lines.addWidget(label(more, "muted", self))
        self._lines.addStretch(1)

    def count(self) -> str:
        """Return the number shown."""
        return self._count.text()
