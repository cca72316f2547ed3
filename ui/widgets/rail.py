"""The rail: where one can go, who is here, and Lock; it shows only what the role may do."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, Size, button_icon, set_kind
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.scroll import ScrollColumn


class Destination(NamedTuple):
    """One line of the rail.

    Attributes:
        name: Key of the page.
        words: As shown.
        symbol: Name of its icon.
    """

    name: str
    words: str
    symbol: str


class Rail(QFrame):
    """The navigation rail.

    Signals:
        chosen: Key of the page to go to.
        lock_requested: The person wants to lock the desk.
    """

    chosen = Signal(str)
    lock_requested = Signal()

    def __init__(
        self,
        desk_name: str,
        officer: str,
        destinations: Sequence[Destination],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", "sunken")
        self.setMinimumWidth(Size.rail)
        self._words: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.s, SPACE.l, SPACE.s, SPACE.s)
        column.setSpacing(SPACE.xs)
        column.addWidget(self._inset(ElidedLabel(desk_name, "strong", self)))
        middle = ScrollColumn(self, width=0)
        middle.column.setContentsMargins(SPACE.xs, SPACE.m, SPACE.xs, SPACE.xs)
        middle.column.setSpacing(SPACE.xs)
        for destination in destinations:
            middle.column.addWidget(self._make(destination))
        middle.column.addStretch(1)
        widest = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        middle.setMinimumWidth(widest + 4 * SPACE.s)
        column.addWidget(middle, 1)
        column.addWidget(self._inset(ElidedLabel(officer, "caption", self)))
        lock = self._button(self.tr("Lock"), "lock")
        lock.setText(self.tr("Lock  Ctrl+L"))
        lock.setAccessibleName(self.tr("Lock, Control L"))
        lock.clicked.connect(self.lock_requested)
        column.addWidget(lock)

    def show_current(self, name: str) -> None:
        """Mark the page shown; unknown names mark none."""
        button = self._buttons.get(name)
        if button is not None:
            button.setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def show_count(self, name: str, count: int, said: str) -> None:
        """Show a count beside a line.

        Args:
            name: Key of the page.
            count: 0 shows none.
            said: The same in words, for the screen reader.
        """
        button = self._buttons.get(name)
        if button is not None:
            button.setText(f"{self._words[name]}  {count}" if count else self._words[name])
            button.setAccessibleName(f"{self._words[name]}, {said}" if count else self._words[name])

    def _make(self, destination: Destination) -> QPushButton:
        button = self._button(destination.words, destination.symbol)
        button.setCheckable(True)
        button.setProperty("destination", destination.name)
        button.clicked.connect(self._on_clicked)
        self._group.addButton(button)
        self._words[destination.name] = destination.words
        self._buttons[destination.name] = button
        return button

    def _button(self, words: str, symbol: str) -> QPushButton:
        button = QPushButton(words, self)
        set_kind(button, "rail")
        button_icon(button, symbol)
        return button

    def _inset(self, text: ElidedLabel) -> ElidedLabel:
        text.setContentsMargins(SPACE.l, 0, SPACE.l, 0)
        text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return text

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.chosen.emit(str(button.property("destination")))
