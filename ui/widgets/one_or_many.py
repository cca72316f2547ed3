"""A choice that is plain words while there is only one, and becomes a list when there are several.

The list is made when it is first needed: on the unlock screen that is mostly never, and its arrow alone
would load Qt's SVG reader before the first paint.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.texts import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QComboBox


class OneOrMany(QWidget):
    """A name, and beneath it one value or a list of them.

    Args:
        name: What is chosen.
        parent: Owner, or None.

    Signals:
        chosen: Another value was chosen by hand.
    """

    chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.xs)
        self._name = label(name, "strong", self)
        self._value = label("", "body", self, wrap=True)
        self._column.addWidget(self._name)
        self._column.addWidget(self._value)
        self._box: QComboBox | None = None
        self._items: list[tuple[str, str]] = []
        self._at = 0

    def show_items(self, items: Sequence[tuple[str, str]]) -> None:
        """Offer pairs of key and words; the first is chosen."""
        self._items = list(items)
        self._at = 0
        several = len(self._items) > 1
        if several and self._box is None:
            self._box = self._make_box()
        if self._box is not None:
            self._box.clear()
            for key, words in self._items:
                self._box.addItem(words, key)
            self._box.setVisible(several)
        self._value.setVisible(not several)
        self._show()

    def choose(self, key: str) -> None:
        """Choose by key, without emitting a signal; an unknown one chooses the first."""
        keys = [item[0] for item in self._items]
        self._at = keys.index(key) if key in keys else 0
        self._show()

    def index(self) -> int:
        """Return the number of the choice, from 0; -1 without any."""
        return self._at if self._items else -1

    def key(self) -> str:
        """Return the key of the choice; empty without any."""
        return self._items[self._at][0] if self._items else ""

    def _make_box(self) -> QComboBox:
        from PySide6.QtWidgets import QComboBox

        box = QComboBox(self)
        box.setAccessibleName(self._name.text())
        box.activated.connect(self._on_activated)
        self._name.setBuddy(box)
        self._column.addWidget(box)
        return box

    def _show(self) -> None:
        self._value.setText(self._items[self._at][1] if self._items else "")
        if self._box is not None:
            self._box.setCurrentIndex(self._at)

    def _on_activated(self, index: int) -> None:
        if index != self._at:
            self._at = index
            self.chosen.emit()
