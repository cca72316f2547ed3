"""A row of chips of which at most one is chosen; nothing is chosen until a person does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow


class OneOf(FlowRow):
    """One choice out of a few, or none yet.

    Args:
        choices: Key and words of each.
        name: What is chosen, for the screen reader.
        parent: Owner, or None.

    Signals:
        chosen: Key of the choice, made by hand.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, SPACE.s)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        for key, words in choices:
            chip = QPushButton(words, self)
            set_kind(chip, "chip")
            chip.setCheckable(True)
            chip.setProperty("key", key)
            chip.setAccessibleDescription(name)
            self._group.addButton(chip)
            self.add(chip)
        self._group.buttonClicked.connect(self._on_clicked)
        if self._group.buttons():
            self.setFocusProxy(self._group.buttons()[0])

    def choice(self) -> str:
        """Return the key of the choice; empty for none."""
        chip = self._group.checkedButton()
        return str(chip.property("key")) if chip is not None else ""

    def choose(self, key: str) -> None:
        """Choose by key, without emitting a signal; an unknown one chooses nothing."""
        self._group.setExclusive(False)
        for chip in self._group.buttons():
            chip.setChecked(chip.property("key") == key)
        self._group.setExclusive(True)

    def press(self, key: str) -> None:
        """Choose by key, as if by hand."""
        for chip in self._group.buttons():
            if chip.property("key") == key:
                chip.click()

    def _on_clicked(self, chip: QPushButton) -> None:
        self.chosen.emit(str(chip.property("key")))
