"""Keeping a question under a name, and sealing its answer."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.pages.numbers.export_dialog import ExportDialog
from ui.text.person_text import isolated
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph
from vetting_desk.model.numbers.questions import Question
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.numbers import questions
from vetting_desk.operations.numbers.rows import Form


class KeepQuestionDialog(DeedDialog):
    """Takes the name under which a question is kept.

    Args:
        desk: The unlocked desk.
        question: What is asked.
        tasks: Where it is kept.
        parent: The window.
    """

    def __init__(
        self, desk: OpenDesk, question: Question, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Keep this question"), self.tr("Keep"), tasks, parent)
        self._desk, self._question = desk, question
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "It can be asked again of any edition, by everyone whose role may. It never changes: "
                    "another question takes another name."
                ),
                "muted",
                self,
            )
        )
        self.name = QLineEdit(self)
        self.body.addWidget(
            Field(
                self.tr("Name of the question"),
                self.name,
                self.tr("Letters a to z, digits and hyphens; no name of a person."),
                self,
            )
        )

    def find_problems(self) -> Problems:
        """Return what is missing."""
        if self.name.text().strip():
            return []
        return [(self.tr("Type a name."), self.name)]

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an `InputError` is about."""
        return self.name if name == "name" else None

    def begin(self) -> None:
        """Keep it."""
        self.run(questions.save, self._desk, self.name.text(), self._question, reports=False)


class PutBackDialog(DeedDialog):
    """Takes which question that was put away is put back.

    Args:
        desk: The unlocked desk.
        names: Of those that were put away.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self, desk: OpenDesk, names: Sequence[str], tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Put a question back"), self.tr("Put back"), tasks, parent)
        self._desk = desk
        self.name = Choice(self.tr("Question"), self, above=True)
        self.name.show_choices([(each, isolated(each)) for each in names])
        self.body.addWidget(self.name)

    def find_problems(self) -> Problems:
        """Return nothing: one is always chosen."""
        return []

    def begin(self) -> None:
        """Put it back."""
        self.run(questions.put_back, self._desk, self.name.choice(), reports=False)


class AnswerExportDialog(ExportDialog):
    """Takes for whom an answer is sealed, and seals it.

    Args:
        desk: The unlocked desk.
        question: What is asked.
        as_of: As of which day.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        question: Question,
        as_of: date | None,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        self._question, self._as_of = question, as_of
        super().__init__(desk, tasks, parent)

    def build_about(self) -> None:
        """Say what is sealed."""
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The answer as it is shown, sealed: only whom you name below can open it. Question, "
                    "edition and recipients stand in the log."
                ),
                "muted",
                self,
            )
        )

    def build_what(self) -> None:
        """Ask whether each case has a row."""
        self.each = QCheckBox(self.tr("A row for each case"), self)
        self.body.addWidget(self.each)
        self.body.addWidget(
            Paragraph(self.tr("Under a pseudonym that is another in every export."), "muted", self)
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an `InputError` is about."""
        return {"reason": self.purpose, "recipient": self.recipients}.get(name)

    def seal(self) -> None:
        """Seal it into the folder that was chosen."""
        if self.folder is not None:
            export = partial(questions.export, as_of=self._as_of, each=self.each.isChecked())
            self.run(
                export, self.desk, self.purpose.text(), self._question,
                self.recipients.toPlainText().splitlines(), self.folder, Form(self.form.choice()),
                doing="sealing", reports=False,
            )  # fmt: skip
