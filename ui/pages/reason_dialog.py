"""Grave decisions: a warning, a reason that is kept, and a passphrase where it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.theme import Size, current
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label
from vetting_desk.errors import StateError

LIMIT = 500
_WIDTH = 480


class ReasonDialog(TriedDialog):
    """Asks for a reason; it stays on the screen until `accept`, so that what was typed is not lost.

    Args:
        title: The question in few words.
        words: What it means.
        act: The words on the button that does it.
        kind: Of that button: ``primary`` or ``danger``.
        passphrase: True to ask for the officer's passphrase too.
        explain: Returns words for the state of a thing that refuses the decision; empty for none. None to
            leave it to the general words.
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
        explain: Callable[[str], str] | None = None,
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
        self._explain = explain
        at = self.column.count() - 1
        hint = label(self.tr("It is kept with what was decided."), "hint", self, wrap=True)
        parts = (label(name, "strong", self), hint, self.reason, self.passphrase, self.problem_line)
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(act, kind)
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def words_for(self, error: Exception) -> str:
        """Show what the state of the thing is, where that is why it was refused."""
        words = super().words_for(error)
        if isinstance(error, StateError) and self._explain is not None:
            return self._explain(str(error.fields.get("state"))) or words
        return words

    def _on_act(self) -> None:
        reason = self.reason.toPlainText().strip()
        if not self.act.isEnabled():
            return
        if not reason:
            self.say(self.tr("Give the reason."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        elif len(reason) > LIMIT:
            words = self.tr("The reason is too long. The limit is {limit} characters.")
            self.say(words.format(limit=LIMIT))
        elif self._asks and not self.passphrase.text():
            self.say(self.tr("Enter your passphrase."))
            self.passphrase.setFocus()
        else:
            self.begin_trying()
            self.given.emit(reason, self.passphrase.take() if self._asks else "")
