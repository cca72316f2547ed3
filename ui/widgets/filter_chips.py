"""A row of chips of which one is chosen: a filter in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from ui.theme import SPACE, set_kind
from ui.widgets.flow_row import FlowRow


class FilterChips(FlowRow):
    """One choice out of a few.

    Args:
        choices: Key and words of each; the first is chosen.
        name: What is chosen, for the screen reader.
        parent: Owner, or None.

    Signals:
        chosen: Key of the choice.
    """

    chosen = Signal(str)

    def __init__(
        self,
        choices: Sequence[tuple[str, str]],
        name: str,
        parent: QWidget | None = None,
        *,
        preselected: bool = True,
    ) -> None:
        super().__init__(parent, SPACE.s)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        for key, words in choices:
            chip = QPushButton(words, self)
            set_kind(chip, "chip")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)  # for a screen reader: one of many
            chip.setProperty("key", key)
            chip.setAccessibleDescription(name)
            self._group.addButton(chip)
            self.add(chip)
        first = self._group.buttons()[0]
        if preselected:
            first.setChecked(True)
        else:
            self.setFocusProxy(first)
        self._group.buttonClicked.connect(self._on_clicked)

    def choice(self) -> str:
        """Return the key of the chosen chip."""
        chip = self._group.checkedButton()
        return str(chip.property("key")) if chip is not None else ""

    def choose(self, key: str) -> None:
        """Choose by key, without emitting a signal."""
        for chip in self._group.buttons():
            if chip.property("key") == key:
                chip.setChecked(True)

    def take_focus(self) -> None:
        """Move the focus to the chosen chip, as to a page that has nothing else to choose."""
        chip = self._group.checkedButton()
        if chip is not None:
            chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_clicked(self, chip: QPushButton) -> None:
        self.chosen.emit(str(chip.property("key")))
