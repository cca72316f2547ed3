"""A few answers as chips, none chosen beforehand; a chosen one is taken back by choosing it again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow


class QuickChoice(FlowRow):
    """At most one answer.

    Args:
        choices: Key and words of each.
        name: What is asked, for the screen reader.
        parent: Owner, or None.

    Signals:
        chosen(): Another answer, or none, stands there now.
    """

    chosen = Signal()

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, SPACE.s)
        self.setAccessibleName(name)
        self.chips: dict[str, QPushButton] = {}
        for key, words in choices:
            chip = QPushButton(words, self)
            set_kind(chip, "chip")
            chip.setCheckable(True)
            chip.setAccessibleDescription(name)
            chip.clicked.connect(self._on_clicked)
            self.chips[key] = chip
            self.add(chip)

    def first(self) -> QPushButton:
        """Return the first chip, for what leads here by keys."""
        return next(iter(self.chips.values()))

    def choice(self) -> str:
        """Return the key of the answer; empty for none."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    def choose(self, key: str) -> None:
        """Show an answer, without emitting a signal; an empty key for none."""
        for each, chip in self.chips.items():
            chip.setChecked(each == key)

    def _on_clicked(self) -> None:
        for chip in self.chips.values():
            if chip is not self.sender():
                chip.setChecked(False)
        self.chosen.emit()
