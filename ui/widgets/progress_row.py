"""What the program is doing now, in words, with a bar and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.texts import label


class ProgressRow(QWidget):
    """Words, a bar, and Stop where the work can be stopped.

    Signals:
        stop_requested: The person chose Stop.
    """

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, stoppable: bool = False) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        column = QVBoxLayout()
        column.setSpacing(SPACE.xs)
        self._words = label("", "muted", self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row.addLayout(column, 1)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._stop.setVisible(stoppable)
        self._stop.clicked.connect(self.stop_requested)
        row.addWidget(self._stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Show that work has begun whose length is not known yet."""
        self.show_progress(words, 0, 0)
        self.show()

    def show_progress(self, words: str, done: int, total: int) -> None:
        """Show how far the work is.

        Args:
            words: What is happening now.
            done: Units finished, 0 to `total`.
            total: Units in all; 0 when it is not known.
        """
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        # A bar counts in 32 bits; bytes may be more.
        self._bar.setRange(0, 1000 if total else 0)
        if total:
            self._bar.setValue(min(1000, done * 1000 // total))

    def end(self) -> None:
        """Hide the row."""
        self.hide()

    def words(self) -> str:
        """Return what the row says."""
        return self._words.text()
