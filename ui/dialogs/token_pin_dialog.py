"""Asks for the PIN of the officer's token, when something has to be signed with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.fitting import fit_height
from ui.error_text import describe
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import TokenPinNeededError


class TokenPinDialog(QDialog):
    """The PIN, and nothing else.

    Args:
        wanted: What the core says it wants.
        parent: The window.

    Signals:
        given: The PIN, to be tried; the dialog stays until `accept` or `show_failure`.
    """

    given = Signal(str)

    def __init__(self, wanted: TokenPinNeededError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("PIN of your token"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        column.addWidget(label(self.tr("Unlock your token"), "title", self, wrap=True))
        why = self.tr("This is signed with the key on your token {name}. Plug it in.")
        told = why.format(name=wanted.fields.get("label", ""))
        column.addWidget(Paragraph(told, "body", self))
        self.pin = PassphraseEdit(self.tr("PIN of your token"), self)
        self.pin.submitted.connect(self._on_unlock)
        column.addWidget(self.pin)
        self._problem = Paragraph("", "error", self)
        self._problem.hide()
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._unlock = QPushButton(self.tr("Unlock"), self)
        self._unlock.setDefault(True)
        set_kind(self._unlock, "primary")
        self._unlock.clicked.connect(self._on_unlock)
        row.addWidget(cancel)
        row.addWidget(self._unlock)
        column.addLayout(row)
        self.setMinimumWidth(current().px(Size.card))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.pin.setFocus()

    def problem(self) -> str:
        """Return what is said to be wrong; empty for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_failure(self, error: Exception) -> None:
        """Say what was wrong, and let the person try again."""
        told = describe(error)
        self._problem.set_plain(f"{told.sentence} {told.hint}".strip())
        self._problem.show()
        self.pin.set_wrong(True)
        self._unlock.setEnabled(True)
        self.pin.setFocus()
        fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height the words need."""
        super().showEvent(event)
        fit_height(self)

    def _on_unlock(self) -> None:
        if self._unlock.isEnabled() and self.pin.text():
            self._unlock.setEnabled(False)
            self.given.emit(self.pin.take())
