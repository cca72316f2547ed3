"""Signing a decision, dissenting, or being heard: words, and the passphrase of whoever says it."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.theme import Size, current
from ui.widgets.officer_opener import OfficerOpener
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.words_field import WordsField
from vetting_desk.errors import InputError, TokenError, TokenPinNeededError
from vetting_desk.operations.access.desk_folders import OfficerSlot

_WIDTH = 520
_TITLES = {
    "proposes": QT_TRANSLATE_NOOP("VoiceDialog", "Sign and propose"),
    "signs": QT_TRANSLATE_NOOP("VoiceDialog", "Sign the decision"),
    "dissents": QT_TRANSLATE_NOOP("VoiceDialog", "Dissent"),
    "heard": QT_TRANSLATE_NOOP("VoiceDialog", "Give your opinion"),
    "withdraws": QT_TRANSLATE_NOOP("VoiceDialog", "Withdraw the proposal"),
}
_WORDS = {
    "proposes": QT_TRANSLATE_NOOP(
        "VoiceDialog",
        "You have read what it works from and answer for it. The others of the panel sign after you; then "
        "nothing in it changes.",
    ),
    "signs": QT_TRANSLATE_NOOP(
        "VoiceDialog",
        "You have read the decision and what it works from, and answer for it with the others.",
    ),
    "dissents": QT_TRANSLATE_NOOP(
        "VoiceDialog", "Your reasons are kept with the decision and shown, whatever is decided."
    ),
    "heard": QT_TRANSLATE_NOOP(
        "VoiceDialog", "Your opinion is kept with the decision. It binds nobody."
    ),
    "withdraws": QT_TRANSLATE_NOOP(
        "VoiceDialog",
        "It stays visible as withdrawn, with your reasons. A new one can be prepared.",
    ),
}
_BESIDE = QT_TRANSLATE_NOOP(
    "VoiceDialog",
    "Hand over the keyboard: the other officer reads the decision here and types a passphrase of their own. "
    "They can also sign when they have unlocked the desk themselves.",
)
WORDLESS = frozenset({"proposes"})
NEED_WORDS = frozenset({"dissents", "heard", "withdraws"})


class VoiceDialog(TriedDialog):
    """Asks for words and a passphrase; it stays on the screen until `accept`.

    Args:
        stance: ``proposes``, ``signs``, ``dissents``, ``heard`` or ``withdraws``.
        officers: Who can say it beside the officer at the desk; empty where that one says it.
        parent: The page.

    Attributes:
        words: What is added.
        passphrase: Of the officer at the desk.
        opener: Officer and passphrase, where another says it.
        pin: Of a token; shown once it is asked for.

    Signals:
        given: Id of the other officer or empty, words, passphrase, PIN, and path of a key file or None.
    """

    given = Signal(str, str, str, str, object)

    def __init__(
        self, stance: str, officers: Sequence[OfficerSlot] = (), parent: QWidget | None = None
    ) -> None:
        title, words = str(_TITLES[stance]), str(_WORDS[stance])
        said = QCoreApplication.translate("VoiceDialog", words)
        if officers:
            said += "\n" + QCoreApplication.translate("VoiceDialog", str(_BESIDE))
        super().__init__(QCoreApplication.translate("VoiceDialog", title), said, parent)
        self.stance = stance
        self.opener: OfficerOpener | None = None
        must = stance in NEED_WORDS
        name = self.tr("Reasons") if must else self.tr("What you add (optional)")
        self.words = WordsField(name, parent=self)
        self.words.setVisible(stance not in WORDLESS)
        self.passphrase = PassphraseEdit(self.tr("Your passphrase"), self)
        self.passphrase.submitted.connect(self._on_act)
        self.pin = PassphraseEdit(self.tr("PIN of the token"), self)
        self.pin.submitted.connect(self._on_act)
        self.pin.hide()
        parts: list[QWidget] = [self.words]
        if officers:
            self.passphrase.hide()
            self.opener = OfficerOpener(officers, "", self.tr("Their passphrase"), self)
            self.opener.submitted.connect(self._on_act)
            parts.append(self.opener)
        at = self.column.count() - 1
        for part in (*parts, self.passphrase, self.pin, self.problem_line):
            self.column.insertWidget(at, part)
            at += 1
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(QCoreApplication.translate("VoiceDialog", title), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        first = self.words if must else (self.opener.passphrase if self.opener else self.passphrase)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.words.edit

    def show_failure(self, error: Exception) -> None:
        """Show what is wrong; a token's PIN is asked for where it is wanted."""
        if isinstance(error, TokenPinNeededError):
            self.pin.show()
            self.pin.setFocus()
        elif isinstance(error, InputError):
            self.words.setFocus()
        elif isinstance(error, TokenError):
            self.pin.setFocus()
        super().show_failure(error)

    def _secret(self) -> PassphraseEdit:
        return self.opener.passphrase if self.opener is not None else self.passphrase

    def _on_act(self) -> None:
        if not self.act.isEnabled():
            return
        words, secret = self.words.text().strip(), self._secret()
        if self.stance in NEED_WORDS and not words:
            self.say(self.tr("Write your reasons."))
            self.words.setFocus()
        elif not self.words.fits():
            self.words.setFocus()
        elif not secret.text():
            self.say(self.tr("Enter the passphrase."))
            secret.setFocus()
        else:
            self.begin_trying()
            officer = self.opener.officer_id() if self.opener is not None else ""
            path = self.opener.key_file() if self.opener is not None else None
            self.given.emit(officer, words, secret.take(), self.pin.take(), path)
