"""The letter to the person before it is saved: its language, where to ask, and that paper is open to all."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.text.profile_text import LANGUAGES, language_name
from ui.theme import current
from ui.widgets.field import Field
from ui.widgets.words_field import line_edit

_WIDTH = 520


class LetterDialog(TriedDialog):
    """Asks what the letter needs beside the decision.

    Args:
        language: Code of the language that the decision names.
        place: Where it is given, as far as is known.
        parent: The page.

    Attributes:
        language: The choice of the language.
        phone: Where to ask.
        place: Where it is given.

    Signals:
        given: Code of the language, telephone number and place.
    """

    given = Signal(str, str, str)

    def __init__(self, language: str, place: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("LetterDialog", "The letter to the person"),
            QCoreApplication.translate(
                "LetterDialog",
                "A saved letter is not encrypted, and who finds it learns of the case. Save it only where it "
                "may be read, print it, and delete the file. The log names who made it.",
            ),
            parent,
        )
        self.language = QComboBox(self)
        for code in dict.fromkeys((language, *LANGUAGES)):
            if code:
                self.language.addItem(language_name(code) if code in LANGUAGES else code, code)
        self.phone, self.place = line_edit(self), line_edit(self)
        self.place.setText(place)
        at = self.column.count() - 1
        hint = self.tr("Where there is none, the letter has a line to write on.")
        for number, part in enumerate(
            (
                Field(self.tr("In which language"), self.language, parent=self),
                Field(self.tr("Telephone to ask at"), self.phone, hint, self),
                Field(self.tr("Where it is given"), self.place, hint, self),
                self.problem_line,
            )
        ):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Choose where to save it…"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(current().px(_WIDTH))

    def typed_field(self) -> QWidget:
        """Return the field of the telephone."""
        return self.phone

    def _on_act(self) -> None:
        self.given.emit(
            str(self.language.currentData()), self.phone.text().strip(), self.place.text().strip()
        )
