"""A file that was brought from the safe, and its passphrase."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import label


class SafeFile(QWidget):
    """A button that chooses the file, its name, and the passphrase of the file.

    Args:
        parent: The dialog.

    Signals:
        submitted: Enter was pressed in the passphrase.
    """

    submitted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.button = QPushButton(self.tr("Choose the file…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_choose)
        self._name = label("", "muted", self, wrap=True)
        self.passphrase = PassphraseEdit(self.tr("Passphrase of the file"), self)
        self.passphrase.submitted.connect(self.submitted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        for widget in (self.button, self._name, self.passphrase):
            column.addWidget(widget)
        self._name.hide()
        self.setFocusProxy(self.button)

    def path(self) -> Path | None:
        """Return the file; None before one was chosen."""
        return self._path

    def choose(self, path: Path) -> None:
        """Use a file, as if chosen by hand."""
        self._path = path
        self._name.setText(path.name)
        self._name.show()

    def problems(self) -> list[tuple[str, QWidget]]:
        """Return what is missing, each with the part it is about."""
        found: list[tuple[str, QWidget]] = []
        if self._path is None:
            found.append((self.tr("Choose the file from the safe"), self.button))
        if not self.passphrase.text():
            found.append((self.tr("The passphrase of the file is missing"), self.passphrase.field))
        return found

    def _on_choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the file"))
        if path:
            self.choose(Path(path))
            self.passphrase.setFocus()
