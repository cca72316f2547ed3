"""The strip beneath the questions: Back, the one primary act, and how far one is in the section."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE, button_icon, set_kind
from ui.widgets.elided_label import ElidedLabel


class BottomBar(QWidget):
    """Back, Continue and progress.

    Args:
        parent: The page.

    Signals:
        back_requested(): To the page before.
        continue_requested(): To the next page.
    """

    back_requested = Signal()
    continue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = self._row = QHBoxLayout(self)
        self.set_lean(lean=False)
        row.setSpacing(SPACE.m)
        self._back = QPushButton(self.tr("Back"), self)
        button_icon(self._back, "back")
        self._back.setToolTip("Alt+Left")
        self._back.clicked.connect(self.back_requested)
        self._go = QPushButton(self)
        set_kind(self._go, "primary")
        self._go.setToolTip("Ctrl+Enter")
        self._go.clicked.connect(self.continue_requested)
        self._standing = ElidedLabel("", "caption", self)
        self._standing.hide()
        self._progress = ElidedLabel("", "muted", self)
        row.addWidget(self._back)
        row.addWidget(self._go)
        row.addSpacing(SPACE.s)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._standing)
        words.addWidget(self._progress)
        row.addLayout(words, 1)

    @property
    def continue_button(self) -> QPushButton:
        """The primary button, for the tab order."""
        return self._go

    def show_way(self, go: str, *, can_go_back: bool, progress: str) -> None:
        """Name the primary act and show progress in words."""
        self._go.setText(go)
        self._back.setEnabled(can_go_back)
        self._progress.setText(progress)

    def set_lean(self, *, lean: bool) -> None:
        """Take no more room than the buttons need."""
        above, beneath = (SPACE.xs, 0) if lean else (SPACE.m, SPACE.xs)
        self._row.setContentsMargins(SPACE.xs, above, SPACE.xs, beneath)

    def show_standing(self, words: str) -> None:
        """Show whose interview it is and what is saved, where the strip above has no room; empty ends it."""
        self._standing.setText(words)
        self._standing.setVisible(bool(words))

    def standing(self) -> str:
        """Return these words; empty where the strip above says it."""
        return self._standing.text()

    def progress(self) -> str:
        """Return the progress in words."""
        return self._progress.text()
