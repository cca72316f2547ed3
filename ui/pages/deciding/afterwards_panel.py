"""What comes after the decision: how and until when to appeal, who tells the person, and in which language."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ui.questionnaire.questions.day_field import DayField
from ui.text.profile_text import LANGUAGES, language_name
from ui.theme import SPACE
from ui.widgets.field import Field
from ui.widgets.texts import label
from ui.widgets.words_field import WordsField, line_edit
from vetting_desk.model.decision import DecisionDraft


class AfterwardsPanel(QWidget):
    """What is filled in of it; each change is told at once.

    Args:
        today: The day at this desk; the last day to appeal lies after it.
        parent: The page.

    Attributes:
        how: How to appeal.
        until: The last day.
        teller: Who tells the person.
        language: In which language.

    Signals:
        changed: How, until when (a day or None), who, and code of the language.
    """

    changed = Signal(str, object, str, str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[object, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addWidget(
            label(self.tr("Appeal, and who tells the person"), "heading", self, wrap=True)
        )
        hint = self.tr("To whom, where, and who helps with it.")
        self.how = WordsField(self.tr("How the person can appeal"), hint, parent=self)
        self.how.settled.connect(self._tell)
        column.addWidget(self.how)
        self.until = DayField(self.tr("Until when"), today, self)
        self.until.changed.connect(self._tell)
        column.addWidget(self.until)
        self.teller = line_edit(self)
        self.teller.editingFinished.connect(self._tell)
        hint = self.tr("An officer or a post that the person knows.")
        column.addWidget(Field(self.tr("Who tells the person"), self.teller, hint, self))
        self.language = QComboBox(self)
        self.language.activated.connect(self._tell)
        column.addWidget(Field(self.tr("In which language"), self.language, parent=self))

    def show_draft(self, draft: DecisionDraft) -> None:
        """Show what is filled in."""
        self.how.show_text(draft.appeal_how)
        until = draft.appeal_until
        self.until.show_day(date.fromisoformat(until) if until else None)
        self.teller.setText(draft.teller)
        self.language.clear()
        self.language.addItem(self.tr("Not chosen yet"), "")
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        if draft.language and draft.language not in LANGUAGES:
            self.language.addItem(draft.language, draft.language)
        self.language.setCurrentIndex(max(0, self.language.findData(draft.language)))
        self._kept = self._content()

    def flush(self) -> None:
        """Tell what is typed and was not told yet."""
        self._tell()

    def field(self, name: str) -> QWidget:
        """Return a field by its name: ``appeal``, ``until`` or ``teller``."""
        wanted: dict[str, QWidget] = {"until": self.until.edit, "teller": self.teller}
        return wanted.get(name, self.how)

    def _content(self) -> tuple[object, ...]:
        return (
            self.how.text(),
            self.until.day(),
            self.teller.text(),
            str(self.language.currentData() or ""),
        )

    def _tell(self) -> None:
        if self._kept is None or not self.how.fits():
            return
        now = self._content()
        if now != self._kept:
            self._kept = now
            self.changed.emit(*now)
