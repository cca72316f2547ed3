"""Asks again before something grave: the passphrase, and a reason where the organisation wants one."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asking.asking_dialog import AskingDialog
from ui.text.input_text import describe_input
from ui.widgets.field import Field
from ui.widgets.passphrase_edit import PassphraseEdit
from vetting_desk.errors import ConfirmationNeededError, InputError

_WHY = {
    "open-case": QT_TRANSLATE_NOOP("Confirm", "You are about to open a case."),
    "read-clinical": QT_TRANSLATE_NOOP(
        "Confirm", "You are about to read what is open to psychologists alone."
    ),
    "export": QT_TRANSLATE_NOOP("Confirm", "You are about to take a record out of the casebook."),
    "sign": QT_TRANSLATE_NOOP("Confirm", "You are about to sign."),
}
_RESTRICTED = QT_TRANSLATE_NOOP(
    "Confirm",
    "This case is restricted: it was decided, and is only kept until it may be erased. Each opening needs "
    "a reason.",
)
_OTHER = QT_TRANSLATE_NOOP("Confirm", "This leaves an entry in the log.")


class ConfirmDialog(AskingDialog):
    """Passphrase and reason, as far as they are wanted.

    Args:
        wanted: What the core says it wants.
        parent: The window.

    Signals:
        given(str, str): Passphrase and reason, to be tried; the dialog stays until it is closed or
            `show_failure` is called.
    """

    given = Signal(str, str)

    def __init__(self, wanted: ConfirmationNeededError, parent: QWidget | None = None) -> None:
        why = _WHY.get(str(wanted.fields.get("purpose")), _OTHER)
        if wanted.fields.get("restricted"):
            why = _RESTRICTED
        super().__init__(
            self.tr("Confirm"),
            self.tr("Confirm that it is you"),
            QCoreApplication.translate("Confirm", str(why)),
            self.tr("Confirm"),
            parent,
        )
        self.passphrase = PassphraseEdit(self.tr("Passphrase"), self)
        self.passphrase.setVisible(bool(wanted.fields.get("passphrase")))
        self.passphrase.submitted.connect(self.submit)
        self.body.addWidget(self.passphrase)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        self.reason.returnPressed.connect(self.submit)
        reason = Field(self.tr("Reason"), self.reason, self.tr("It stands in the log."), self)
        reason.setVisible(bool(wanted.fields.get("reason")))
        self.body.addWidget(reason)
        first = self.passphrase if wanted.fields.get("passphrase") else self.reason
        first.setFocus()

    def give(self) -> None:
        """Emit what was entered; the core says what is missing."""
        self.given.emit(self.passphrase.text(), self.reason.text())

    def words_for(self, error: Exception) -> str:
        """Name the reason where the core does not take it."""
        if isinstance(error, InputError):
            return describe_input(error, self.reason.accessibleName())
        return super().words_for(error)

    def focus_after(self, error: Exception) -> None:
        """Move the focus to the reason or to the passphrase."""
        at_reason = isinstance(error, InputError) or self.passphrase.isHidden()
        (self.reason if at_reason else self.passphrase).setFocus()
