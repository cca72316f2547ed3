"""Why a decision in force has to be looked at again: it stays in force until another takes its place."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.text.decision_text import because_text
from ui.theme import Size, current
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.words_field import WordsField
from vetting_desk.model.decision import Because

_WIDTH = 520
_AT_HQ: tuple[Because, ...] = ("reopened", "appealed", "corrected")


class AgainDialog(TriedDialog):
    """Asks why, and for words.

    Args:
        appeal: True where only the person's appeal is passed on.
        parent: The page.

    Attributes:
        because: The choice of why; nothing is chosen beforehand.
        words: In words.

    Signals:
        given: Why, and words, to be tried.
    """

    given = Signal(str, str)

    def __init__(self, *, appeal: bool, parent: QWidget | None = None) -> None:
        title = (
            QCoreApplication.translate("AgainDialog", "The person appeals")
            if appeal
            else QCoreApplication.translate("AgainDialog", "Look at this decision again?")
        )
        super().__init__(
            title,
            QCoreApplication.translate(
                "AgainDialog",
                "The decision stays in force until another takes its place. What you write is signed with your "
                "name and kept.",
            ),
            parent,
        )
        self._appeal = appeal
        self.because = OneOf([(each, because_text(each)) for each in _AT_HQ], self.tr("Why"), self)
        field = Field(self.because.accessibleName(), self.because, parent=self)
        field.setVisible(not appeal)
        name = self.tr("What the person says") if appeal else self.tr("Reasons")
        self.words = WordsField(name, parent=self)
        at = self.column.count() - 1
        for number, part in enumerate((field, self.words, self.problem_line)):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        act = self.tr("Pass the appeal on") if appeal else self.tr("Have it looked at again")
        self.act = self.add_button(act, "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.words.edit

    def _on_act(self) -> None:
        why = "appealed" if self._appeal else self.because.choice()
        if not self.act.isEnabled() or not self.words.fits():
            return
        if not why:
            self.say(self.tr("Choose why."))
            self.because.setFocus()
        elif not self.words.text().strip():
            self.say(self.tr("Write why, in words."))
            self.words.setFocus()
        else:
            self.begin_trying()
            self.given.emit(why, self.words.text())
