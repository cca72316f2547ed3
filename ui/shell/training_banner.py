"""The banner that says all of this is practice; it cannot be closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.texts import label


class TrainingBanner(QFrame):
    """A line across the top of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "training")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.l, SPACE.xs, SPACE.l, SPACE.xs)
        words = label(
            self.tr("TRAINING: nothing here is real, and real desks refuse what is made here"),
            "body",
            self,
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(words)
