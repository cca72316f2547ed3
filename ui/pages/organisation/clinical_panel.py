"""A psychologist at headquarters takes the clinical identity out of its file, into their own key."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.pages.organisation.panel import Panel
from ui.theme import SPACE, set_kind
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.problem_summary import ProblemSummary
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import AgeError, InputError, WrongPassphraseError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.organisation.founding import CLINICAL_FILE


class ClinicalPanel(Panel):
    """The file, its passphrase, and one's own."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._path: Path | None = None
        scroll = ScrollColumn(self)
        self.column.addWidget(scroll, 1)
        column = scroll.column
        self.problems = ProblemSummary(self)
        column.addWidget(self.problems)
        self._state = label("", "heading", self, wrap=True)
        column.addWidget(self._state)
        column.addWidget(
            Paragraph(
                self.tr(
                    "With it you can read the clinical records that posts send; nobody else here can. Have "
                    "the stick with {file} brought from the safe, take the identity into your own key, and "
                    "have the stick brought back."
                ).format(file=CLINICAL_FILE),
                "body",
                self,
            )
        )
        self.file_button = QPushButton(self.tr("Choose the file…"), self)
        self.file_passphrase = PassphraseEdit(self.tr("Passphrase of the file"), self)
        self.own_passphrase = PassphraseEdit(self.tr("Your own passphrase"), self)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        row.addWidget(self.file_button)
        self._file_name = label("", "muted", self, wrap=True)
        row.addWidget(self._file_name, 1)
        column.addLayout(row)
        column.addWidget(self.file_passphrase)
        column.addWidget(self.own_passphrase)
        self.take_button = QPushButton(self.tr("Take the clinical identity"), self)
        set_kind(self.take_button, "primary")
        last = QHBoxLayout()
        last.addWidget(self.take_button)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(1)
        self.file_button.clicked.connect(self._on_choose)
        self.take_button.clicked.connect(self._on_take)
        self.file_passphrase.submitted.connect(self.own_passphrase.setFocus)
        self.own_passphrase.submitted.connect(self._on_take)

    def refresh(self) -> None:
        """Look whether the officer holds the identity already."""
        self._tasks.store(notes.holds_identity, self._desk, done=self._on_looked)

    def first_widget(self) -> QWidget:
        """Return the button that chooses the file."""
        return self.file_button

    def forget(self) -> None:
        """Forget file and passphrases."""
        super().forget()
        self.problems.clear()
        self.choose_file(None)
        self.file_passphrase.clear()
        self.own_passphrase.clear()

    def choose_file(self, path: Path | None) -> None:
        """Use a file; None uses none."""
        self._path = path
        self._file_name.setText(path.name if path is not None else "")

    def _on_looked(self, holds: bool) -> None:
        self._state.setText(
            self.tr("Your key holds the clinical identity.")
            if holds
            else self.tr("Your key does not hold the clinical identity yet.")
        )

    def _on_choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the file"))
        if path:
            self.choose_file(Path(path))
            self.file_passphrase.setFocus()

    def _on_take(self) -> None:
        self.banner.hide()
        problems: list[tuple[str, QWidget]] = []
        if self._path is None:
            problems.append((self.tr("Choose the file from the safe"), self.file_button))
        if not self.file_passphrase.text():
            problems.append(
                (self.tr("The passphrase of the file is missing"), self.file_passphrase.field)
            )
        if not self.own_passphrase.text():
            problems.append((self.tr("Your own passphrase is missing"), self.own_passphrase.field))
        if problems:
            self.problems.show_problems(problems)
            return
        self.problems.clear()
        self._do(
            notes.take_identity,
            self._path,
            self.file_passphrase.text(),
            self.own_passphrase.text(),
            done=self._on_taken,
        )

    def _on_taken(self, _nothing: object) -> None:
        self.forget()
        self.banner.show_message(
            self.tr("Your key holds the clinical identity now."),
            self.tr("Have the stick brought back to the safe."),
            tone="ok",
        )
        self.refresh()

    def _on_failed(self, error: Exception) -> None:
        self.setEnabled(True)
        if isinstance(error, WrongPassphraseError):
            file = not error.fields.get("officer_id")
            edit = self.file_passphrase if file else self.own_passphrase
            words = (
                self.tr("The passphrase of the file does not open it")
                if file
                else self.tr("Your own passphrase is not right")
            )
            self.problems.show_problems([(words, edit.field)])
        elif isinstance(error, InputError):
            words = self.tr("The file holds another organisation's identity")
            self.problems.show_problems([(words, self.file_button)])
        elif isinstance(error, AgeError) or self._is_of_the_file(error):
            words = self.tr("This is not the file of a clinical identity, or it is damaged")
            self.problems.show_problems([(words, self.file_button)])
        else:
            super()._on_failed(error)

    def _is_of_the_file(self, error: Exception) -> bool:
        return isinstance(error, OSError) and error.filename in {self._path, str(self._path)}
