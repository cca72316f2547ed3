"""Two fields for a new passphrase: typed once, and once more."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph


class NewPassphrase(QWidget):
    """A passphrase and its repetition.

    Args:
        name: What the passphrase is called.
        hint: One short sentence on what makes a good one.
        parent: Owner, or None.

    Signals:
        submitted: Enter was pressed in the second field.
    """

    submitted = Signal()

    def __init__(self, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        self.first = PassphraseEdit(name, self)
        self.second = PassphraseEdit(self.tr("{name}, once more").format(name=name), self)
        column.addWidget(self.first)
        column.addWidget(Paragraph(hint, "hint", self))
        column.addWidget(self.second)
        self.first.submitted.connect(self.second.setFocus)
        self.second.submitted.connect(self.submitted)

    def text(self) -> str:
        """Return the passphrase of the first field."""
        return self.first.text()

    def problems(self) -> list[tuple[str, QWidget]]:
        """Return what is wrong with the two fields, each with the field it is about."""
        from ui.input_text import describe_input
        from vetting_desk.errors import InputError
        from vetting_desk.operations.desks import judge_passphrase

        try:
            judge_passphrase(self.first.text())
        except InputError as error:
            return [(describe_input(error, self.first.field.accessibleName()), self.first.field)]
        if self.first.text() != self.second.text():
            return [(self.tr("The two passphrases differ"), self.second.field)]
        return []

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.second.clear()
