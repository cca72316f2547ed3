"""Giving a copy of a case to others: for whom, which records, what is left out, and the passphrase for it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.pages.cases.answers_left_out import AnswerRow, AnswersLeftOut
from ui.pages.cases.copies_given import CopiesGiven
from ui.pages.cases.files_given import FilesGiven
from ui.text.copy_text import copy_kind_text, recipient_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.theme import button_icon, current
from ui.widgets.field import Field
from ui.widgets.filter_chips import FilterChips
from ui.widgets.flow_row import FlowRow
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph, label
from ui.widgets.wrapped_check import WrappedCheck
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.machine.saving import require_place, save_file
from vetting_desk.model import Record
from vetting_desk.model.copies import BlackedOut, CopyFor, CopyKind, CopyWish, IssuedCopy, LeftOut
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.copies import making
from vetting_desk.operations.copies.marked import MAY_BE_CLINICAL

_LISTED = 240
_LINES = 3
"""Of a question and its answer in the list: who leaves something out has to read what it is."""
_WORDS = 72


class CopyDialog(DeedDialog):
    """Takes what a copy is to be, and makes it; nothing is chosen before a person does.

    Args:
        desk: The unlocked desk.
        case_id: Of which case.
        records: Its records in force, in the order of the case.
        issued: Copies that were given out of it, the newest first.
        of_file: Ids of the records that a case file of it holds.
        tasks: Where the store is asked.
        parent: The window.

    Attributes:
        answers: What is left out, answer by answer.

    Signals:
        answers_wanted: Ids of the chosen records, for whom and which kind: their answers are to be shown.
        spellings_wanted: Ids of the chosen records, for whom, and words: other spellings are to be looked for.
        pages_wanted: The `CopyWish` whose pages are to be shown.
    """

    answers_wanted = Signal(tuple, object, object)
    spellings_wanted = Signal(tuple, object, tuple)
    pages_wanted = Signal(object)

    def __init__(
        self,
        desk: OpenDesk,
        case_id: str,
        records: Sequence[Record],
        issued: Sequence[IssuedCopy],
        tasks: Tasks,
        parent: QWidget | None = None,
        of_file: Sequence[str] = (),
    ) -> None:
        self._chosen_records = tuple(records)
        self._of_file = tuple(of_file)
        super().__init__(self.tr("Give a copy to others"), self.tr("Make the copy…"), tasks, parent)
        self._desk = desk
        self._case_id = case_id
        self._path: Path | None = None
        self.answers = AnswersLeftOut(self)
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "A signed PDF for one recipient. What you leave out is not in it. Outside the casebook it "
                    "is not encrypted: save it only where the recipient alone gets it."
                ),
                "muted",
                self,
            )
        )
        self._build_kind()
        self._build_recipient()
        self._build_records()
        self._build_left_out()
        self._passphrase = PassphraseEdit(self.tr("Your passphrase, which signs the copy"), self)
        self._passphrase.submitted.connect(self.submit)
        self.body.addWidget(self._passphrase)
        self.body.addWidget(CopiesGiven(issued, self))
        self._on_kind(self._kinds.choice())

    def _build_kind(self) -> None:
        choices = [(each.value, copy_kind_text(each)) for each in CopyKind]
        self._kinds = FilterChips(choices, self.tr("What is given"), self, preselected=False)
        self._kinds.chosen.connect(self._on_kind)
        self.body.addWidget(label(self.tr("What is given"), "strong", self))
        self.body.addWidget(self._kinds)
        self._whole = label(
            self.tr(
                "A case file holds all records in force ({count} of this case), decisions, the course of the "
                "case and who held each exhibit. What is clinical, was said before the notice or is kept "
                "apart is in none."
            ).format(count=len(self._of_file)),
            "hint", self, wrap=True,
        )  # fmt: skip
        self.body.addWidget(self._whole)

    def _build_recipient(self) -> None:
        choices = [(each.value, recipient_text(each)) for each in CopyFor]
        self._recipients = FilterChips(choices, self.tr("For whom"), self, preselected=False)
        self._recipients.chosen.connect(self._on_recipient)
        self.body.addWidget(label(self.tr("For whom"), "strong", self))
        self.body.addWidget(self._recipients)
        self._name, self._purpose = QLineEdit(self), QLineEdit(self)
        self.body.addWidget(
            Field(self.tr("Name or office"), self._name, self.tr("It stands on every page."), self)
        )
        self.body.addWidget(
            Field(
                self.tr("What it is for"),
                self._purpose,
                self.tr("It stands in the copy, in the register and in the log."),
                self,
            )
        )

    def _build_records(self) -> None:
        self._records_label = label(self.tr("Records in it"), "strong", self)
        self.body.addWidget(self._records_label)
        self._ticks: list[tuple[Record, WrappedCheck]] = []
        for record in self._chosen_records:
            words = self.tr("{title}, signed {when} by {officer}").format(
                title=form_name(record.title),
                when=moment_text(record.signed_at),
                officer=isolated(record.officer_name),
            )
            tick = WrappedCheck(words, self)
            tick.toggled.connect(self._forget_answers)
            self._ticks.append((record, tick))
            self.body.addWidget(tick)
        self._closed = label(
            self.tr("Clinical records are copied for a physician or the person alone, by a psychologist."),
            "hint", self, wrap=True,
        )  # fmt: skip
        self.body.addWidget(self._closed)
        self.files = FilesGiven(self._chosen_records, self)
        self.body.addWidget(self.files)
        self.officers = WrappedCheck(self.tr("Name the officers who signed"), self)
        self.body.addWidget(self.officers)

    def _build_left_out(self) -> None:
        self.body.addWidget(label(self.tr("Left out"), "strong", self))
        acts = FlowRow(self)
        self.look = QPushButton(self.tr("Go through the answers…"), acts)
        button_icon(self.look, "list")
        self.look.clicked.connect(self._on_look)
        self.show_pages = QPushButton(self.tr("Look at the pages…"), acts)
        button_icon(self.show_pages, "eye")
        self.show_pages.clicked.connect(self._on_pages)
        acts.add(self.look)
        acts.add(self.show_pages)
        self.body.addWidget(acts)
        self._table = PlainTable(
            self.answers, self.tr("Left out"), 1, {0: 190, 2: 130}, self, lines=_LINES
        )
        self._table.setMinimumHeight(current().px(_LISTED))
        self._table.activated.connect(lambda index: self.answers.toggle(index.row()))
        self._table.hide()
        self.body.addWidget(self._table)
        self._words = QPlainTextEdit(self)
        self._words.setTabChangesFocus(True)
        self._words.setFixedHeight(current().px(_WORDS))
        self.body.addWidget(
            Field(
                self.tr("Words that are blacked out wherever they stand"),
                self._words,
                self.tr(
                    "One on each line, such as the name of a relative. Of inflected words name the stem."
                ),
                self,
            )
        )

        self.spellings = QPushButton(self.tr("Add other spellings…"), self)
        button_icon(self.spellings, "search")
        self.spellings.clicked.connect(self._on_spellings)
        self._spelt = label("", "hint", self, wrap=True)
        self._spelt.hide()
        row = FlowRow(self)
        row.add(self.spellings)
        self.body.addWidget(row)
        self.body.addWidget(self._spelt)

    # What is chosen

    def recipient(self) -> CopyFor | None:
        """Return for whom the copy is; None before that is chosen."""
        key = self._recipients.choice()
        return CopyFor(key) if key else None

    def kind(self) -> CopyKind | None:
        """Return what is given; None before that is chosen."""
        key = self._kinds.choice()
        return CopyKind(key) if key else None

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the records in it."""
        if self.kind() is CopyKind.CASE_FILE:
            return self._of_file
        return tuple(record.id for record, tick in self._ticks if tick.isChecked())

    def words(self) -> tuple[str, ...]:
        """Return the words that are blacked out."""
        lines = (line.strip() for line in self._words.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    def wish(self) -> CopyWish:
        """Return what the copy is to be, once that is chosen (`choice_problems`)."""
        recipient, kind = self.recipient(), self.kind()
        if recipient is None or kind is None:
            raise RuntimeError("asked before it was chosen")
        return CopyWish(
            self._case_id,
            self.chosen(),
            recipient,
            self._name.text(),
            self._purpose.text(),
            (
                *self.answers.left_out(),
                *(BlackedOut(LeftOut.THIRD_PARTY, words=line) for line in self.words()),
            ),
            kind,
            self.officers.isChecked(),
            self.files.chosen(self.chosen()),
        )

    def describe(self, recipient: CopyFor, name: str, purpose: str) -> None:
        """Fill in for whom the copy is, and what for."""
        self._recipients.choose(recipient.value)
        self._on_recipient(recipient.value)
        self._name.setText(name)
        self._purpose.setText(purpose)

    def choose_kind(self, kind: CopyKind) -> None:
        """Choose what is given."""
        self._kinds.choose(kind.value)
        self._on_kind(kind.value)

    def choose_records(self, chosen: Sequence[str]) -> None:
        """Choose the records in it, by id; those that are closed for the recipient stay out."""
        for record, tick in self._ticks:
            tick.setChecked(record.id in chosen and tick.isEnabled())

    def show_spellings(self, found: tuple[str, ...]) -> None:
        """Add words that may be the same names in other letters, to be looked at."""
        self._words.setPlainText("\n".join((*self.words(), *found)))
        self._spelt.setText(
            self.tr("Added: {count}. Take out what is no name.").format(count=len(found))
            if found
            else self.tr("No other spelling was found.")
        )
        self._spelt.show()

    def show_answers(self, rows: tuple[AnswerRow, ...]) -> None:
        """Show the answers of the chosen records."""
        self.answers.show_answers(rows)
        self._table.setVisible(bool(rows))
        self._table.setFocus()
        self._fit()

    def choice_problems(self) -> Problems:
        """Return what is not chosen yet of what the answers and pages follow from."""
        found: Problems = []
        if self.kind() is None:
            found.append((self.tr("Choose what is given."), self._kinds))
        if self.recipient() is None:
            found.append((self.tr("Choose for whom it is."), self._recipients))
        if self.kind() is not None and not self.chosen():
            at = self._ticks[0][1] if self._ticks[0][1].isVisible() else self._kinds
            found.append((self.tr("Choose a record."), at))
        return found

    def find_problems(self) -> Problems:
        """Return what is missing."""
        found = self.choice_problems()
        if not self._name.text().strip():
            found.append((self.tr("Say for whom it is."), self._name))
        if not self._purpose.text().strip():
            found.append((self.tr("Say what it is for."), self._purpose))
        if not self._passphrase.text():
            found.append((self.tr("Your passphrase is missing."), self._passphrase))
        return found

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an `InputError` is about."""
        return {"recipient": self._name, "reason": self._purpose}.get(name)

    def begin(self) -> None:
        """Ask where it is to be saved, then make it."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the copy"), "copy.pdf", "PDF (*.pdf)"
        )
        if name:
            self._path = Path(name)
            self._make()

    def _make(self) -> None:
        if self._path is not None:
            self.run(
                make_and_save, self._desk, self.wish(), self._passphrase.text(), self._path,
                doing="signing", reports=False,
            )  # fmt: skip

    def finish(self, copy: IssuedCopy) -> None:
        """Say what was made."""
        self._passphrase.clear()
        self.done_with.emit(copy)
        self.show_outcome(
            self.tr("Copy {reference} is saved.").format(reference=isolated(copy.reference)),
            self.tr("It is not encrypted. It stands in the register of this case."),
        )

    def show_failure(self, error: Exception) -> None:
        """Ask for what is wanted first, or show what went wrong."""
        self._set_busy(busy=False)
        question = question_for(self._desk, self._tasks, self, error, self._make)
        if question is not None:
            question.ask()
        elif not isinstance(error, ConfirmationNeededError):
            super().show_failure(error)

    # What happens

    def _on_kind(self, _key: str) -> None:
        self._whole.setVisible(self.kind() is CopyKind.CASE_FILE)
        for widget in (self._records_label, *(tick for _, tick in self._ticks)):
            widget.setVisible(self.kind() is CopyKind.COPY)
        self._on_recipient(self._recipients.choice())

    def _on_recipient(self, _key: str) -> None:
        open_to = self.recipient() in MAY_BE_CLINICAL and may(self._desk.officer, Action.CLINICAL)
        sealed = [tick for record, tick in self._ticks if is_clinical(record)]
        for tick in sealed:
            tick.setEnabled(open_to)
            tick.setChecked(tick.isChecked() and open_to)
        copy = self.kind() is CopyKind.COPY
        self._closed.setVisible(bool(sealed) and not open_to and copy)
        self.officers.setHidden(self.recipient() is CopyFor.COURT)  # a court is told always
        self._forget_answers()

    def _forget_answers(self) -> None:
        """Other records, or another recipient: the answers are to be gone through again."""
        if self.answers.rowCount():
            self.answers.show_answers(())
            self._table.hide()

    def _is_chosen(self) -> bool:
        """Return whether all is chosen that answers and pages follow from; else say what is missing."""
        self.problems.show_problems(self.choice_problems())
        return not self.choice_problems()

    def _on_look(self) -> None:
        if self._is_chosen():
            self.answers_wanted.emit(self.chosen(), self.recipient(), self.kind())

    def _on_spellings(self) -> None:
        if self._is_chosen():
            self.spellings_wanted.emit(self.chosen(), self.recipient(), self.words())

    def _on_pages(self) -> None:
        if self._is_chosen():
            self.pages_wanted.emit(self.wish())


def make_and_save(desk: OpenDesk, wish: CopyWish, passphrase: str, path: Path) -> IssuedCopy:
    """Make a copy and write its file; runs on the store's thread.

    What must be left out is, also where nobody went through the answers.
    """
    require_place(path)
    copy, pdf = making.make(desk, making.with_required(desk, wish), passphrase)
    save_file(path, pdf)
    return copy
