"""A question with a few answers in a row: none is chosen beforehand, and a choice can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label


class AnswerRow(QWidget):
    """One choice out of a few, or none.

    The number keys choose while one of its answers has the focus; the chosen one pressed again is taken back.

    Args:
        name: The question.
        choices: Value and words of each.
        parent: Owner, or None.

    Signals:
        chosen: The value; empty where a choice was taken back.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(label(name, "strong", self, wrap=True))
        row = FlowRow(self, SPACE.s)
        self._chips: dict[str, QPushButton] = {}
        for number, (value, words) in enumerate(choices, start=1):
            chip = QPushButton(f"{number}  {words}", row)
            set_kind(chip, "chip")
            chip.setCheckable(True)
            chip.setAccessibleName(words)
            chip.setAccessibleDescription(name)
            chip.setProperty("value", value)
            chip.clicked.connect(self._on_clicked)
            row.add(chip)
            self._chips[value] = chip
        column.addWidget(row)

    def value(self) -> str:
        """Return the value chosen; empty for none."""
        return next((value for value, chip in self._chips.items() if chip.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Choose by value without a signal; an unknown one chooses none."""
        for each, chip in self._chips.items():
            chip.setChecked(each == value)

    def chips(self) -> tuple[QPushButton, ...]:
        """Return the answers in order."""
        return tuple(self._chips.values())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by a number key."""
        number = event.key() - Qt.Key.Key_0.value
        chips = self.chips()
        if (
            1 <= number <= len(chips)
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            chips[number - 1].click()
            chips[number - 1].setFocus()
            return
        super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        sender = self.sender()
        for chip in self._chips.values():
            if chip is not sender:
                chip.setChecked(False)
        self.chosen.emit(self.value())
