"""A combo box with its name before it, for filters, or above it, in a form."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.fitting_box import FittingBox
from ui.widgets.texts import label

_LEAST = 12
"""So many letters have room in a form, however narrow it is; there the box is as wide as the form."""


class Choice(QWidget):
    """One choice out of a list.

    Args:
        name: What is chosen.
        parent: Owner, or None.
        above: True to have the name above the box, as fields of a form have it.

    Signals:
        chosen: Another choice was made by hand.
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, above: bool = False) -> None:
        super().__init__(parent)
        ways = QBoxLayout.Direction
        row = QBoxLayout(ways.TopToBottom if above else ways.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xs if above else SPACE.s)
        title = label(name, "strong" if above else "muted", self)
        self._box = FittingBox(self, _LEAST if above else None)
        self._box.setAccessibleName(name)
        title.setBuddy(self._box)
        self.setFocusProxy(self._box)
        row.addWidget(title)
        row.addWidget(self._box)
        self._box.activated.connect(self._on_activated)

    def show_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer pairs of key and words; the choice made before is kept where it is still there."""
        before = self.choice()
        blocker = QSignalBlocker(self._box)
        self._box.clear()
        for key, words in choices:
            self._box.addItem(words, key)
        self.choose(before)
        blocker.unblock()

    def choose(self, key: str) -> None:
        """Choose by key; an unknown one chooses the first."""
        self._box.setCurrentIndex(max(0, self._box.findData(key)))

    def choice(self) -> str:
        """Return the key of the choice; empty before there is any."""
        return str(self._box.currentData() or "")

    def _on_activated(self) -> None:
        self.chosen.emit()
