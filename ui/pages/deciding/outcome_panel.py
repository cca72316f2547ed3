"""The outcome: the organisation's choices, the legal ground, the reasons, and what goes with it."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.pages.deciding.material_box import MaterialBox
from ui.questionnaire.questions.day_field import DayField
from ui.text.decision_text import not_weighed_text
from ui.theme import SPACE
from ui.widgets.field import Field
from ui.widgets.fitting_box import FittingBox
from ui.widgets.texts import Paragraph, label
from ui.widgets.words_field import WordsField, line_edit
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.model.decision import (
    INQUIRY,
    PROSECUTOR,
    DecisionDraft,
    InquiryDraft,
    ReferralDraft,
    sort_of,
)
from vetting_desk.operations.decisions.drafts import Choices
from vetting_desk.operations.decisions.reading import CaseKnown

_FITS = 24
"""Characters of an outcome that the choice shows at any size of letters."""


class OutcomePanel(QWidget):
    """What is filled in of the outcome; each change is told at once.

    Args:
        today: Shown as the way to write a day.
        parent: The page.

    Attributes:
        outcome: The choice; nothing is chosen beforehand.
        whole: What is chosen, in full: a long text is cut in the choice.
        reasons: In words.
        material: Of a referral.
        what, who, until: Of more inquiry.

    Signals:
        changed: Key of the outcome, keys of the grounds, reasons, `ReferralDraft` and `InquiryDraft` or None.
    """

    changed = Signal(str, object, str, object, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[object, ...] | None = None
        self._grounds: list[QCheckBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        column.addWidget(label(self.tr("Outcome"), "heading", self, wrap=True))
        self._only = Paragraph(
            self.tr(
                "The person is, or may be, a child: only child protection or more inquiry can be decided."
            ),
            "warn",
            self,
        )
        column.addWidget(self._only)
        self.outcome = FittingBox(self, _FITS)
        self.outcome.activated.connect(self._on_outcome)
        column.addWidget(Field(self.tr("What is decided"), self.outcome, parent=self))
        self.whole = Paragraph("", "strong", self)
        column.addWidget(self.whole)
        column.addWidget(self._build_inquiry(today))
        self.material = MaterialBox(self)
        self.material.changed.connect(self._tell)
        column.addWidget(self.material)
        column.addWidget(label(self.tr("Legal ground"), "strong", self, wrap=True))
        self._ground_column = QVBoxLayout()
        self._ground_column.setSpacing(SPACE.xs)
        column.addLayout(self._ground_column)
        self.not_weighed = Paragraph(not_weighed_text(), "muted", self)
        column.addWidget(self.not_weighed)
        hint = self.tr("The person reads them in the letter.")
        self.reasons = WordsField(self.tr("Reasons for the outcome"), hint, 3, self)
        self.reasons.settled.connect(self._tell)
        column.addWidget(self.reasons)

    def _build_inquiry(self, today: date) -> QWidget:
        self._inquiry = QWidget(self)
        column = QVBoxLayout(self._inquiry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.l)
        hint = self.tr("Once the decision is in force it goes to the post as a task.")
        self.what = WordsField(self.tr("What is to be found out"), hint, parent=self._inquiry)
        self.what.settled.connect(self._tell)
        self.who = line_edit(self._inquiry)
        self.who.editingFinished.connect(self._tell)
        self.until = DayField(self.tr("Until when"), today, self._inquiry)
        self.until.changed.connect(self._tell)
        column.addWidget(self.what)
        column.addWidget(Field(self.tr("By whom"), self.who, parent=self._inquiry))
        column.addWidget(self.until)
        return self._inquiry

    def show_draft(
        self, draft: DecisionDraft, choices: Choices, known: CaseKnown, *, adult: bool
    ) -> None:
        """Show what is filled in.

        Args:
            draft: The decision in the making.
            choices: What can be chosen.
            known: What is known of the case.
            adult: Whether nothing says that the person may be a child.
        """
        self._only.setVisible(not adult)
        self.outcome.clear()
        self.outcome.addItem(self.tr("Not chosen yet"), "")
        for text in choices.outcomes:
            self.outcome.addItem(text.text, text.key)
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(draft.outcome)))
        for box in self._grounds:
            self._ground_column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._grounds = []
        for text in choices.grounds:
            box = WrappedCheck(text.text, self)
            box.setProperty("key", text.key)
            box.setChecked(text.key in draft.grounds)
            box.toggled.connect(self._tell)
            self._grounds.append(box)
            self._ground_column.addWidget(box)
        self.reasons.show_text(draft.reasons)
        self.material.show_referral(draft.referral or ReferralDraft(), known)
        inquiry = draft.inquiry or InquiryDraft()
        self.what.show_text(inquiry.what)
        self.who.setText(inquiry.who)
        self.until.show_day(date.fromisoformat(inquiry.until) if inquiry.until else None)
        self._follow()
        self._kept = self._content()

    def grounds(self) -> list[QCheckBox]:
        """Return the choices of grounds."""
        return self._grounds

    def flush(self) -> None:
        """Tell what is typed and was not told yet."""
        self._tell()

    def field(self, name: str) -> QWidget:
        """Return a field by its name."""
        wanted: dict[str, QWidget] = {
            "reasons": self.reasons,
            "inquiry": self.what,
            "referral": self.material.to if self._sort() == PROSECUTOR else self.outcome,
        }
        if name == "grounds" and self._grounds:
            return self._grounds[0]
        return wanted.get(name, self.outcome)

    def _sort(self) -> str:
        return sort_of(str(self.outcome.currentData() or ""))

    def _follow(self) -> None:
        words = self.outcome.currentText() if self.outcome.currentData() else ""
        self.whole.set_plain(words)
        self.whole.setVisible(len(words) > _FITS)
        self._inquiry.setVisible(self._sort() == INQUIRY)
        self.material.setVisible(self._sort() == PROSECUTOR)

    def _on_outcome(self) -> None:
        self._follow()
        self._tell()

    def _content(self) -> tuple[object, ...]:
        day = self.until.day()
        inquiry = InquiryDraft(
            what=self.what.text(), who=self.who.text(), until=day.isoformat() if day else ""
        )
        sort = self._sort()
        return (
            str(self.outcome.currentData() or ""),
            tuple(str(box.property("key")) for box in self._grounds if box.isChecked()),
            self.reasons.text(),
            self.material.content() if sort == PROSECUTOR else None,
            inquiry if sort == INQUIRY else None,
        )

    def _tell(self) -> None:
        texts = (self.reasons, self.what, self.material.offence)
        if self._kept is None or not all(each.fits() for each in texts):
            return
        now = self._content()
        if now != self._kept:
            self._kept = now
            self.changed.emit(*now)
