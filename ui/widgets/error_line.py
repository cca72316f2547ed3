"""What is wrong with one answer, in words beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import SPACE, pixmap
from ui.widgets.texts import label


class ErrorLine(QWidget):
    """A shape and the words of what is wrong with one answer.

    Args:
        parent: The question or form.

    Attributes:
        words: The label of the words.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        shape = QLabel(self)
        shape.setPixmap(pixmap("error", "error"))
        self.words = label("", "error", self, wrap=True)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def set_text(self, text: str) -> None:
        """Show `text`, or nothing when it is empty."""
        self.words.setText(text)
        self.setVisible(bool(text))

    def text(self) -> str:
        """Return the words."""
        return self.words.text()
