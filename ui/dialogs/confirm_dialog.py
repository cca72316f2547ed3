"""Asks again before something grave: the passphrase, and a reason where the organisation wants one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.fitting import fit_height
from ui.error_text import describe
from ui.input_text import describe_input
from ui.theme import SPACE, Size, current, set_kind
from ui.widgets.field import Field
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import ConfirmationNeededError, InputError

_WHY = {
    "open-case": QT_TRANSLATE_NOOP("Confirm", "You are about to open a case."),
    "read-clinical": QT_TRANSLATE_NOOP(
        "Confirm", "You are about to read what is open to psychologists alone."
    ),
    "export": QT_TRANSLATE_NOOP("Confirm", "You are about to take a record out of the casebook."),
    "sign": QT_TRANSLATE_NOOP("Confirm", "You are about to sign."),
}
_OTHER = QT_TRANSLATE_NOOP("Confirm", "This leaves an entry in the log.")


class ConfirmDialog(QDialog):
    """Passphrase and reason, as far as they are wanted.

    Args:
        wanted: What the core says it wants.
        parent: The window.

    Signals:
        confirmed: Passphrase and reason, to be tried; the dialog stays until `accept` or `show_failure`.
    """

    confirmed = Signal(str, str)

    def __init__(self, wanted: ConfirmationNeededError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Confirm"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.xl, SPACE.xl, SPACE.xl, SPACE.l)
        column.setSpacing(SPACE.l)
        column.addWidget(label(self.tr("Confirm that it is you"), "title", self, wrap=True))
        why = _WHY.get(str(wanted.fields.get("purpose")), _OTHER)
        column.addWidget(Paragraph(QCoreApplication.translate("Confirm", str(why)), "body", self))
        self.passphrase = PassphraseEdit(self.tr("Passphrase"), self)
        self.passphrase.setVisible(bool(wanted.fields.get("passphrase")))
        self.passphrase.submitted.connect(self._on_confirm)
        column.addWidget(self.passphrase)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.returnPressed.connect(self._on_confirm)
        reason = Field(self.tr("Reason"), self.reason, self.tr("It stands in the log."), self)
        reason.setVisible(bool(wanted.fields.get("reason")))
        column.addWidget(reason)
        self._problem = Paragraph("", "error", self)
        self._problem.hide()
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.reject)
        self._confirm = QPushButton(self.tr("Confirm"), self)
        self._confirm.setDefault(True)
        set_kind(self._confirm, "primary")
        self._confirm.clicked.connect(self._on_confirm)
        row.addWidget(cancel)
        row.addWidget(self._confirm)
        column.addLayout(row)
        self.setMinimumWidth(current().px(Size.card))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        first = self.passphrase if wanted.fields.get("passphrase") else self.reason
        first.setFocus()

    def show_failure(self, error: Exception) -> None:
        """Say what was wrong, and let the person try again."""
        if isinstance(error, InputError):
            words = describe_input(error, self.reason.accessibleName())
        else:
            told = describe(error)
            words = f"{told.sentence} {told.hint}".strip()
        self._problem.set_plain(words)
        self._problem.show()
        self._confirm.setEnabled(True)
        at_reason = isinstance(error, InputError) or self.passphrase.isHidden()
        (self.reason if at_reason else self.passphrase).setFocus()
        fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height the words need."""
        super().showEvent(event)
        fit_height(self)

    def _on_confirm(self) -> None:
        if self._confirm.isEnabled():
            self._confirm.setEnabled(False)
            self.confirmed.emit(self.passphrase.text(), self.reason.text())
