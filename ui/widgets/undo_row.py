"""What was removed just now, and the way to have it back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ui.theme import SPACE, set_hook
from ui.widgets.texts import label


class UndoRow(QFrame):
    """A line that stays until the page changes.

    Args:
        parent: The page.

    Signals:
        wanted(): It is to be as it was.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_hook(self, "surface", "banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.s, SPACE.l, SPACE.s)
        row.setSpacing(SPACE.m)
        self._words = label("", "body", self, wrap=True)
        self._act = QPushButton(self.tr("Undo"), self)
        self._act.clicked.connect(self.wanted)
        row.addWidget(self._words, 1)
        row.addWidget(self._act, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def offer(self, title: str) -> None:
        """Say what was removed, with the focus on the way back."""
        self._words.setText(self.tr("Removed: {name}").format(name=title))
        self._act.setAccessibleName(f"{self._act.text()}: {self._words.text()}")
        self.show()
        self._act.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """Return what is said; empty while it is hidden."""
        return "" if self.isHidden() else self._words.text()
