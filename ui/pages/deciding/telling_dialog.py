"""How the person was told a decision: when, through whom, in which language, and what they said to it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.questionnaire.questions.day_field import DayField
from ui.text.profile_text import LANGUAGES, language_name
from ui.theme import Size, current
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.words_field import WordsField
from vetting_desk.operations.decisions.telling import Telling

_WIDTH = 560


class TellingDialog(TriedDialog):
    """Asks how it was; nothing is chosen beforehand but the language of the decision.

    Args:
        today: The day at this desk.
        language: Code of the language that the decision names.
        parent: The page.

    Attributes:
        day: When.
        how: Who read it aloud, through which interpreter.
        language: In which language.
        understood, appeals: What the person says.
        words: What they said.

    Signals:
        given: The `Telling`, to be tried.
    """

    given = Signal(object)

    def __init__(self, today: date, language: str, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("TellingDialog", "The person was told"),
            QCoreApplication.translate(
                "TellingDialog",
                "You say, by name, how it was. It goes to headquarters with the next bundle; an appeal goes "
                "with it.",
            ),
            parent,
        )
        self._today = today
        self.day = DayField(self.tr("On which day"), today, self)
        self.how = WordsField(
            self.tr("How"), self.tr("Who read it aloud, through which interpreter, who was there."), parent=self
        )  # fmt: skip
        self.language = QComboBox(self)
        for code in dict.fromkeys((language, *LANGUAGES)):
            if code:
                self.language.addItem(language_name(code) if code in LANGUAGES else code, code)
        yes_no = (
            ("yes", self.tr("Yes")),
            ("no", self.tr("No")),
            ("not-said", self.tr("They did not say")),
        )
        self.understood = OneOf(yes_no, self.tr("Do they say that they understood?"), self)
        self.appeals = OneOf(yes_no, self.tr("Do they say that they appeal?"), self)
        self.words = WordsField(
            self.tr("What the person said"), self.tr("In their words; for an appeal it is needed."), parent=self
        )  # fmt: skip
        self._place(
            (
                self.day,
                self.how,
                Field(self.tr("In which language"), self.language, parent=self),
                Field(self.understood.accessibleName(), self.understood, parent=self),
                Field(self.appeals.accessibleName(), self.appeals, parent=self),
                self.words,
                self.problem_line,
            )
        )
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Sign that they were told"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.day.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.how.edit

    def _place(self, parts: Sequence[QWidget]) -> None:
        at = self.column.count() - 1
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)

    def _missing(self) -> tuple[str, QWidget] | None:
        day = self.day.day()
        if day is None or day > self._today:
            return self.tr("Say on which day; it is not in the future."), self.day.edit
        if not self.how.text().strip():
            return self.tr("Say how the person was told."), self.how
        if not self.understood.choice():
            return self.tr("Say whether they understood."), self.understood
        if not self.appeals.choice():
            return self.tr("Say whether they appeal."), self.appeals
        if self.appeals.choice() == "yes" and not self.words.text().strip():
            return self.tr("Write the appeal in the person's words."), self.words
        return None

    def _on_act(self) -> None:
        if not self.act.isEnabled() or not (self.how.fits() and self.words.fits()):
            return
        missing = self._missing()
        if missing is not None:
            self.say(missing[0])
            missing[1].setFocus()
            return
        day = self.day.day()
        self.begin_trying()
        self.given.emit(
            Telling(
                day=day or self._today,
                how=self.how.text(),
                language=str(self.language.currentData()),
                understood=self.understood.choice(),  # type: ignore[arg-type] # (one of its keys)
                appeals=self.appeals.choice(),  # type: ignore[arg-type] # (the same)
                words=self.words.text(),
            )
        )
