"""Exporting a row for each case: what for, which columns, for whom, and where the sealed file goes."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.text.form_names import language_code
from ui.theme import current
from ui.widgets.field import Field
from ui.widgets.filter_chips import FilterChips
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.model.numbers.columns import Column
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.numbers import exporting
from vetting_desk.operations.numbers.explaining import label_of
from vetting_desk.operations.numbers.rows import Form
from vetting_desk.operations.numbers.sealing import Exported

_TALL = 84
_AT_FIRST = frozenset(
    {Column.SEX, Column.AGE, Column.CALLED, Column.RETURNED, Column.DECIDED, Column.OUTCOME}
)


class ExportDialog(DeedDialog):
    """Takes what is exported, and exports it.

    Args:
        desk: The unlocked desk.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Export for analysis"), self.tr("Export…"), tasks, parent)
        self.desk = desk
        self.folder: Path | None = None
        self.columns: dict[Column, QCheckBox] = {}
        self.build_about()
        self.purpose = QLineEdit(self)
        self.body.addWidget(
            Field(self.tr("What it is for"), self.purpose, self.tr("It stands in the log."), self)
        )
        self.build_what()
        self.recipients = QPlainTextEdit(self)
        self.recipients.setTabChangesFocus(True)
        self.recipients.setFixedHeight(current().px(_TALL))
        self.body.addWidget(
            Field(
                self.tr("Who can open it"),
                self.recipients,
                self.tr("Their post-quantum age recipient, age1pq1…; one on each line."),
                self,
            )
        )
        self.form = FilterChips(
            [
                (Form.CSV.value, "CSV"),
                (Form.CSV_SEMICOLON.value, self.tr("CSV with semicolons")),
                (Form.JSON_LINES.value, "JSON Lines"),
            ],
            self.tr("Written as"),
            self,
        )
        self.body.addWidget(label(self.tr("Written as"), "strong", self))
        self.body.addWidget(self.form)

    def build_about(self) -> None:
        """Say what is exported."""
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "A row for each case, under a pseudonym that is another in every export. The file is "
                    "sealed: only whom you name below can open it. What a row says is shared by enough others, "
                    "or it is less exact, or left out: with fewer columns more of it stays."
                ),
                "muted",
                self,
            )
        )

    def build_what(self) -> None:
        """Ask what of it is."""
        self.body.addWidget(label(self.tr("Columns"), "strong", self))
        for column in Column:
            box = QCheckBox(label_of(column, language_code()).replace("&", "&&"), self)
            box.setChecked(column in _AT_FIRST)
            self.columns[column] = box
            self.body.addWidget(box)

    def chosen(self) -> list[Column]:
        """Return the chosen columns."""
        return [column for column, box in self.columns.items() if box.isChecked()]

    def find_problems(self) -> Problems:
        """Return what is missing."""
        found: Problems = []
        if not self.purpose.text().strip():
            found.append((self.tr("Say what it is for."), self.purpose))
        if self.columns and not self.chosen():
            found.append((self.tr("Choose a column."), self.columns[Column.POST]))
        if not self.recipients.toPlainText().strip():
            found.append((self.tr("Say who can open it."), self.recipients))
        return found

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an `InputError` is about."""
        return {
            "reason": self.purpose,
            "recipient": self.recipients,
            "columns": self.columns[Column.POST],
        }.get(name)

    def begin(self) -> None:
        """Ask where it is put, then export."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where the sealed file is put"))
        if folder:
            self.export_into(Path(folder))

    def export_into(self, folder: Path) -> None:
        """Export into a folder."""
        self.folder = folder
        self.seal()

    def seal(self) -> None:
        """Export into the folder that was chosen."""
        if self.folder is not None:
            self.run(
                exporting.export, self.desk, self.purpose.text(), self.chosen(),
                self.recipients.toPlainText().splitlines(), self.folder, Form(self.form.choice()),
                doing="sealing", reports=False,
            )  # fmt: skip

    def finish(self, done: Exported) -> None:
        """Say what was written."""
        self.done_with.emit(done)
        self.show_outcome(
            self.tr("Sealed and written: {file}").format(file=left_to_right(done.path.name)),
            self.tr("Purpose, columns and recipients stand in the log."),
        )

    def show_failure(self, error: Exception) -> None:
        """Ask for what is wanted first, or show what went wrong."""
        self._set_busy(busy=False)
        question = question_for(self.desk, self._tasks, self, error, self.seal)
        if question is not None:
            question.ask()
        elif not isinstance(error, ConfirmationNeededError):
            super().show_failure(error)
