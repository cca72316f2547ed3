"""Grave decisions about a case: a warning, a reason for the log, and a passphrase where it is wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.interview_leave import DecisionDialog
from ui.error_text import describe
from ui.input_text import describe_input
from ui.retention_text import refusal_text
from ui.theme import Size, current
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.questions.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.errors import InputError, StateError

LIMIT = 500
_WIDTH = 480


class ReasonDialog(DecisionDialog):
    """Asks for a reason; it stays on the screen until `accept`, so that what was typed is not lost.

    Args:
        title: The question in few words.
        words: What it means.
        act: The words on the button that does it.
        kind: Of that button: ``primary`` or ``danger``.
        passphrase: True to ask for the officer's passphrase too.
        parent: The page.

    Signals:
        given(str, str): Reason and passphrase, to be tried.
    """

    given = Signal(str, str)

    def __init__(
        self,
        title: str,
        words: str,
        act: str,
        *,
        kind: str = "primary",
        passphrase: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, words, parent)
        name = self.tr("Reason")
        self.reason = GrowingText(2, one_line=False, parent=self)
        self.reason.setAccessibleName(name)
        self.passphrase = PassphraseEdit(self.tr("Your passphrase"), self)
        self.passphrase.setVisible(passphrase)
        self.passphrase.submitted.connect(self._on_act)
        self._asks = passphrase
        self._error = label("", "error", self, wrap=True)
        self._error.hide()
        at = self.column.count() - 1
        hint = label(self.tr("It is kept with what was decided."), "hint", self, wrap=True)
        parts = (label(name, "strong", self), hint, self.reason, self.passphrase, self._error)
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(act, kind)
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def error(self) -> str:
        """Return what is said of what was given; empty for nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def show_failure(self, error: Exception) -> None:
        """Say what is wrong, and let the person try again."""
        told = describe(error)
        words = f"{told.sentence} {told.hint}".strip()
        if isinstance(error, InputError):
            words = describe_input(error, self.reason.accessibleName())
        elif isinstance(error, StateError):
            words = refusal_text(str(error.fields.get("state"))) or words
        self.act.setEnabled(True)
        self._tell(words)

    def _on_act(self) -> None:
        reason = self.reason.toPlainText().strip()
        if not self.act.isEnabled():
            return
        if not reason:
            self._tell(self.tr("Give the reason."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(reason) > LIMIT:
            words = self.tr("The reason is too long. The limit is {limit} characters.")
            self._tell(words.format(limit=LIMIT))
        elif self._asks and not self.passphrase.text():
            self._tell(self.tr("Enter your passphrase."))
            self.passphrase.setFocus()
        else:
            self._error.hide()
            self.act.setEnabled(False)
            self.given.emit(reason, self.passphrase.take() if self._asks else "")

    def _tell(self, words: str) -> None:
        self._error.setText(words)
        self._error.show()
        self.adjustSize()
