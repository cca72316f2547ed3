"""Recording a talk begins with asking: how the person was asked, in which words and language, what they said.

Where they agreed before, it says so, and recording can begin. Refusing changes nothing, and the dialog says
that.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.text.person_text import isolated
from ui.widgets.field import Field
from ui.widgets.one_of import OneOf
from ui.widgets.texts import Paragraph
from ui.widgets.words_field import WordsField, line_edit
from vetting_desk.model.recording import AGREES, REFUSED
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.recordings import consent
from vetting_desk.operations.recordings.consent import Consent


class RecordDialog(DeedDialog):
    """Asks for it, or says that the person agreed.

    Args:
        desk: The unlocked desk.
        case_id: The case.
        standing: What the person says to being recorded until now.
        tasks: Where it is kept.
        parent: The page.

    Attributes:
        how: How they were asked, and in which words; None where they agreed before.
        language: In which language; None as well.
        answer: What they said; None as well.

    Signals:
        done_with: The `Consent` that stands now.
    """

    def __init__(
        self,
        desk: OpenDesk,
        case_id: str,
        standing: Consent,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        agreed = standing.answer == AGREES
        act = self.tr("Begin recording") if agreed else self.tr("Write it down")
        super().__init__(self.tr("Record the talk"), act, tasks, parent)
        self._desk, self._case_id, self._standing = desk, case_id, standing
        self.how: WordsField | None = None
        self.language: QLineEdit | None = None
        self.answer: OneOf | None = None
        if agreed:
            self._show_agreed()
        else:
            self._build_questions()

    def _show_agreed(self) -> None:
        standing = self._standing
        asked = self.tr("They agreed: {when}, asked by {who}, in {language}.").format(
            when=moment_text(standing.at) if standing.at else "",
            who=isolated(standing.officer_name),
            language=isolated(standing.language),
        )
        for text, role in (
            (asked, "body"),
            (isolated(standing.how), "muted"),
            (self._reminder(), "muted"),
        ):
            self.body.addWidget(Paragraph(text, role, self))

    def _build_questions(self) -> None:
        words = self.tr(
            "Ask in the person's language: “May I record what we say? You may say no, and nothing changes. You "
            "may stop it at any time, without a reason.”"
        )
        self.body.addWidget(Paragraph(words, "body", self))
        if self._standing.answer:
            before = self.tr("They said no before. Do not ask again and again.")
            self.body.addWidget(Paragraph(before, "muted", self))
        self.how = WordsField(
            self.tr("How you asked, and in which words"),
            self.tr("Also who was there."),
            parent=self,
        )
        self.body.addWidget(self.how)
        self.language = line_edit(self)
        self.body.addWidget(Field(self.tr("In which language"), self.language, parent=self))
        name = self.tr("What they said")
        choices = ((AGREES, self.tr("They agree")), (REFUSED, self.tr("They refuse")))
        self.answer = OneOf(choices, name, self)
        self.body.addWidget(Field(name, self.answer, parent=self))
        self.body.addWidget(Paragraph(self._reminder(), "muted", self))

    def _reminder(self) -> str:
        return self.tr(
            "Refusing, or taking it back, changes nothing: no question, no rating, no decision. While it "
            "runs a sign stands above every page."
        )

    def _focus_first(self) -> None:
        if self.how is not None:
            self.how.setFocus()
        else:
            super()._focus_first()

    def find_problems(self) -> Problems:
        """Return what is missing."""
        found: Problems = []
        if self.how is None or self.language is None or self.answer is None:
            return found
        if not self.how.text().strip():
            found.append((self.tr("Write how you asked, and in which words."), self.how.edit))
        if not self.how.fits():
            found.append((self.tr("What is written is too long to be kept."), self.how.edit))
        if not self.language.text().strip():
            found.append((self.tr("Write in which language you asked."), self.language))
        if not self.answer.choice():
            found.append((self.tr("Choose what they said."), self.answer))
        return found

    def begin(self) -> None:
        """Write it down, or go on where it stands already."""
        if self.how is None or self.language is None or self.answer is None:
            self.finish(self._standing)
            return
        call: Callable[..., Any] = consent.say
        said = (self.answer.choice(), self.how.text(), self.language.text())
        self.run(call, self._desk, self._case_id, *said, reports=False)

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return {"how": self.how, "language": self.language}.get(name)
