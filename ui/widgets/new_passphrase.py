"""Two fields for a new passphrase: typed once, with how well it would hold out, and once more."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE, set_role
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label

_ROLES = {"weak": "warn", "fair": "muted", "good": "ok", "strong": "ok"}


def _nobody() -> Iterable[str]:
    return ()


class NewPassphrase(QWidget):
    """A passphrase and its repetition.

    Args:
        name: What the passphrase is called.
        hint: One short sentence on what makes a good one.
        parent: Owner, or None.
        known: Gives the names everybody at the desk knows, which make a passphrase weak.

    Signals:
        submitted: Enter was pressed in the second field.
    """

    submitted = Signal()

    def __init__(
        self,
        name: str,
        hint: str,
        parent: QWidget | None = None,
        known: Callable[[], Iterable[str]] = _nobody,
    ) -> None:
        super().__init__(parent)
        self._known = known
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self.first = PassphraseEdit(name, self)
        self.second = PassphraseEdit(self.tr("{name}, once more").format(name=name), self)
        about = QVBoxLayout()
        about.setSpacing(SPACE.xs)
        about.addWidget(Paragraph(hint, "hint", self))
        # There from the beginning, so that nothing moves while one types.
        self._strength = label(" ", "muted", self, wrap=True)
        about.addWidget(self._strength)
        column.addWidget(self.first)
        column.addLayout(about)
        column.addWidget(self.second)
        self.first.edited.connect(self._update_strength)
        self.first.submitted.connect(self.second.setFocus)
        self.second.submitted.connect(self.submitted)

    def text(self) -> str:
        """Return the passphrase of the first field."""
        return self.first.text()

    def strength(self) -> str:
        """Return what is said of the strength; empty before anything was typed."""
        return self._strength.text().strip()

    def problems(self) -> list[tuple[str, QWidget]]:
        """Return what is wrong with the two fields, each with the field it is about."""
        from ui.text.input_text import describe_input
        from vetting_desk.errors import InputError
        from vetting_desk.operations.access import typed_text

        try:
            typed_text.passphrase(self.first.text(), *self._names())
        except InputError as error:
            return [(describe_input(error, self.first.field.accessibleName()), self.first.field)]
        if self.first.text() != self.second.text():
            return [(self.tr("The two passphrases differ"), self.second.field)]
        return []

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.second.clear()

    def _names(self) -> list[str]:
        return [name for name in self._known() if name.strip()]

    def _update_strength(self) -> None:
        text = self.first.text()
        if not text:
            self._show_strength(" ", "muted")
            return
        from vetting_desk.operations.access.passphrases import estimate

        strength = estimate(text, *self._names()).strength
        words = {
            "weak": self.tr("Weak: somebody who tries names and common words would find it."),
            "fair": self.tr("Fair: one more word would make it good."),
            "good": self.tr("Good."),
            "strong": self.tr("Strong."),
        }
        self._show_strength(words[strength], _ROLES[strength])

    def _show_strength(self, words: str, role: str) -> None:
        if words != self._strength.text():
            set_role(self._strength, role)
            self._strength.setText(words)
            self.first.set_remark(words.strip())
