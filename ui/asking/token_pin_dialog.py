"""Asks for the PIN of the officer's token, when something has to be signed with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.asking.asking_dialog import AskingDialog
from ui.widgets.passphrase_edit import PassphraseEdit
from vetting_desk.errors import TokenPinNeededError


class TokenPinDialog(AskingDialog):
    """The PIN, and nothing else.

    Args:
        wanted: What the core says it wants.
        parent: The window.

    Signals:
        given(str): The PIN, to be tried; the dialog stays until it is closed or `show_failure` is called.
    """

    given = Signal(str)

    def __init__(self, wanted: TokenPinNeededError, parent: QWidget | None = None) -> None:
        why = self.tr("This is signed with the key on your token {name}. Plug it in.")
        super().__init__(
            self.tr("PIN of your token"),
            self.tr("Unlock your token"),
            why.format(name=wanted.fields.get("label", "")),
            self.tr("Unlock"),
            parent,
        )
        self.pin = PassphraseEdit(self.tr("PIN of your token"), self)
        self.pin.submitted.connect(self.submit)
        self.body.addWidget(self.pin)
        self.pin.setFocus()

    def is_filled(self) -> bool:
        """Return whether there is a PIN; an empty one would count as a wrong one."""
        return bool(self.pin.text())

    def give(self) -> None:
        """Emit the PIN, and forget it."""
        self.given.emit(self.pin.take())

    def focus_after(self, _error: Exception) -> None:
        """Mark the PIN as wrong, and move the focus to it."""
        self.pin.set_wrong(True)
        self.pin.setFocus()
