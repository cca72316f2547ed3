"""What a person was asked and said: to what, with whom, how, in which language, until when."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from ui.asking.deed_dialog import Problems
from ui.asking.signing_dialog import SigningDialog
from ui.ground.tasks import Tasks
from ui.questionnaire.questions.day_field import DayField
from ui.text.outreach_text import partner_text, to_text
from ui.text.profile_text import LANGUAGES, language_name
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.texts import Paragraph
from ui.widgets.words_field import WordsField, line_edit
from vetting_desk.model.consent import PUBLIC, ConsentTo, PartnerKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.outreach import asking
from vetting_desk.operations.outreach.asking import Asked, Partner


class AskDialog(SigningDialog):
    """Takes down one answer; nothing is chosen beforehand.

    Args:
        desk: The unlocked desk.
        case_id: Whose.
        tasks: Where it is signed.
        of_child: True where the guardian answers, and nothing in public is asked.
        parent: The page.

    Attributes:
        to, answer, kind: The choices.
        name, may_know: With whom something is shared, and what they may know.
        how, language, interpreter, day, until, words: As in `Asked`.
    """

    def __init__(
        self,
        desk: OpenDesk,
        case_id: str,
        tasks: Tasks,
        *,
        of_child: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            tasks,
            QCoreApplication.translate("AskDialog", "Ask for consent"),
            QCoreApplication.translate(
                "AskDialog",
                "Tell the person first: refusing changes nothing, neither the decision nor the help. They can "
                "take back what they agree to at any time, without a reason.",
            ),
            QCoreApplication.translate("AskDialog", "Sign what they said"),
            parent,
        )
        self._case_id, self._of_child = case_id, of_child
        if of_child:
            words = self.tr(
                "The person is or may be a child: their guardian answers, the child is heard, and nothing in "
                "public is asked."
            )
            self.body.addWidget(Paragraph(words, "warn", self))
        self._today = desk.clock.now().date()
        self._build_what()
        self._build_how()
        self.to.chosen.connect(self._on_to)

    def _build_what(self) -> None:
        to = [each for each in ConsentTo if not (self._of_child and each in PUBLIC)]
        self.to = OneOf([(each.value, to_text(each)) for each in to], "", self)
        self._add(self.tr("To what"), self.to)
        self.name = line_edit(self)
        self.kind = OneOf([(each.value, partner_text(each)) for each in PartnerKind], "", self)
        self.may_know = WordsField(
            self.tr("What the partner may know"), self.tr("Word for word, as the person said it."), parent=self
        )  # fmt: skip
        self._of_partner = [
            self._add(self.tr("Partner, by name"), self.name),
            self._add(self.tr("What the partner is"), self.kind),
            self.may_know,
        ]
        self.body.addWidget(self.may_know)
        for each in self._of_partner:
            each.hide()
        answers = [("given", self.tr("They agree")), ("refused", self.tr("They refuse"))]
        self.answer = OneOf(answers, "", self)
        self._add(self.tr("What they say"), self.answer)

    def _build_how(self) -> None:
        self.how = WordsField(
            self.tr("How it was asked"), self.tr("Where, who was there, what was explained."), parent=self
        )  # fmt: skip
        self.body.addWidget(self.how)
        self.language = QComboBox(self)
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(-1)
        self.language.setPlaceholderText(self.tr("Choose"))
        self._add(self.tr("In which language"), self.language)
        self.interpreter = line_edit(self)
        self._add(self.tr("Interpreter (optional)"), self.interpreter)
        self.day = DayField(self.tr("On which day"), self._today, self)
        self.body.addWidget(self.day)
        self.until = DayField(self.tr("Until when (optional)"), self._today, self)
        self.body.addWidget(self.until)
        self.words = WordsField(
            self.tr("What the person said (optional)"), self.tr("In their words."), parent=self
        )
        self.body.addWidget(self.words)

    def _add(self, name: str, editor: QWidget) -> QWidget:
        field = Field(name, editor, parent=self)
        self.body.addWidget(field)
        return field

    def _on_to(self, to: str) -> None:
        for each in self._of_partner:
            each.setVisible(to == ConsentTo.SHARING.value)

    def _focus_first(self) -> None:
        self.to.setFocus()

    def find_problems(self) -> Problems:
        """Return what is missing, or is no day."""
        found: Problems = []
        sharing = self.to.choice() == ConsentTo.SHARING.value
        wanted: list[tuple[bool, str, QWidget]] = [
            (bool(self.to.choice()), self.tr("Choose to what."), self.to),
            (
                not sharing or bool(self.name.text().strip()),
                self.tr("Name the partner."),
                self.name,
            ),
            (not sharing or bool(self.kind.choice()), self.tr("Say what the partner is."), self.kind),
            (
                not sharing or bool(self.may_know.text().strip()),
                self.tr("Say what the partner may know."),
                self.may_know,
            ),
            (bool(self.answer.choice()), self.tr("Choose what they say."), self.answer),
            (bool(self.how.text().strip()), self.tr("Say how it was asked."), self.how),
            (self.language.currentIndex() >= 0, self.tr("Choose the language."), self.language),
            (self._is_past(), self.tr("Say on which day; it is not in the future."), self.day.edit),
            (self._is_later(), self.tr("The last day is no day, or too early."), self.until.edit),
        ]  # fmt: skip
        found += [(words, field) for there, words, field in wanted if not there]
        return found if all(each.fits() for each in (self.how, self.words, self.may_know)) else [
            *found, (self.tr("What is written is too long to be kept."), self.how)
        ]  # fmt: skip

    def _is_past(self) -> bool:
        day = self.day.day()
        return day is not None and day <= self._today

    def _is_later(self) -> bool:
        until, day = self.until.day(), self.day.day()
        return not self.until.is_wrong() and (until is None or day is None or until >= day)

    def asked(self) -> Asked:
        """Return what was asked and said."""
        to = ConsentTo(self.to.choice())
        partner = None
        if to is ConsentTo.SHARING:
            partner = Partner(
                self.name.text(), PartnerKind(self.kind.choice()), self.may_know.text()
            )
        return Asked(
            to=to,
            given=self.answer.choice() == "given",
            how=self.how.text(),
            language=str(self.language.currentData()),
            day=self.day.day() or self._today,
            until=self.until.day(),
            said_by="guardian" if self._of_child else "person",
            interpreter=self.interpreter.text().strip(),
            words=self.words.text(),
            partner=partner,
        )

    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        """Write it down."""
        return asking.record, (self._case_id, self.asked())

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        fields: dict[str, QWidget] = {
            "how": self.how,
            "partner": self.name,
            "may_know": self.may_know,
            "language": self.language,
            "interpreter": self.interpreter,
            "words": self.words,
            "day": self.day.edit,
            "until": self.until.edit,
        }
        return fields.get(name)
