"""Giving a proof out: what it is to be, two officers' passphrases, and where the page is saved."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPlainTextEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.text.person_text import isolated
from ui.theme import current
from ui.widgets.field import Field
from ui.widgets.filter_chips import FilterChips
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.machine.saving import require_place, save_file
from vetting_desk.model import Officer
from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.proofs import issuing
from vetting_desk.operations.proofs.issuing import ProofWish, Second

if TYPE_CHECKING:
    from vetting_desk.model.proof_payload import Because

_NAMES = 92


class GiveProofDialog(DeedDialog):
    """Takes what a proof is to be, and has it given out by two officers.

    Args:
        desk: The unlocked headquarters.
        wish: What the form begins with.
        seconds: Who can be the second officer.
        tasks: Where the store is asked.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        wish: ProofWish,
        seconds: tuple[Officer, ...],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Give a proof out"), self.tr("Give it out…"), tasks, parent)
        self._desk, self._wish = desk, wish
        self._path: Path | None = None
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "One page with a code, without a name and without a word of what it is about. Give it on "
                    "paper: the file names the organisation in its signature."
                ),
                "muted",
                self,
            )
        )
        self._names = QPlainTextEdit("\n".join(wish.names), self)
        self._names.setTabChangesFocus(True)
        self._names.setFixedHeight(current().px(_NAMES))
        self.body.addWidget(
            Field(
                self.tr("Name, one spelling on each line"),
                self._names,
                self.tr(
                    "Up to three, such as one for each script. The person says the name aloud."
                ),
                self,
            )
        )
        self.body.addWidget(
            Paragraph(
                self.tr("Birth date, as far as it is known: {birth}").format(
                    birth=isolated(wish.birth.text) if wish.birth.text else "–"
                ),
                "body",
                self,
            )
        )
        self._build_choices()
        self._named = QCheckBox(
            self.tr("The person chose that the page says what it is about"), self
        )
        self.body.addWidget(self._named)
        self._build_officers(seconds)

    def _build_choices(self) -> None:
        years = [
            ("1", self.tr("1 year")),
            ("3", self.tr("3 years")),
            ("5", self.tr("5 years")),
            ("10", self.tr("10 years")),
        ]
        self._years = FilterChips(years, self.tr("It counts for"), self)
        self._years.choose("3")
        self.body.addWidget(label(self.tr("It counts for"), "strong", self))
        self.body.addWidget(self._years)
        reasons = [
            ("again", self.tr("It is a further one")),
            ("lost", self.tr("The earlier one was lost")),
            ("name", self.tr("A name was wrong")),
            ("key", self.tr("Its key is no longer vouched for")),
            ("expired", self.tr("The earlier one ends")),
        ]
        self._because = FilterChips(reasons, self.tr("Why"), self, preselected=False)
        self._because_title = label(self.tr("Why"), "strong", self)
        for each in (self._because_title, self._because):
            each.setVisible(self._wish.because != "first")
            self.body.addWidget(each)

    def _build_officers(self, seconds: tuple[Officer, ...]) -> None:
        self._second = QComboBox(self)
        for officer in seconds:
            self._second.addItem(officer.name, officer.id)
        self.body.addWidget(
            Field(
                self.tr("Second officer"),
                self._second,
                self.tr(
                    "Another decision-maker, who is here and types their passphrase themselves."
                ),
                self,
            )
        )
        self._theirs = PassphraseEdit(self.tr("Passphrase of the second officer"), self)
        self._own = PassphraseEdit(self.tr("Your passphrase"), self)
        self._own.submitted.connect(self.submit)
        self.body.addWidget(self._theirs)
        self.body.addWidget(self._own)

    def wish(self) -> ProofWish:
        """Return what the proof is to be."""
        names = tuple(
            line.strip() for line in self._names.toPlainText().splitlines() if line.strip()
        )
        first = self._wish.because == "first"
        because = cast("Because", "first" if first else self._because.choice())
        years = timedelta(days=365 * int(self._years.choice()))
        replaces = "" if first or because == "again" else self._wish.replaces
        return replace(
            self._wish,
            names=names,
            expires=self._desk.clock.now() + years,
            named=self._named.isChecked(),
            because=because,
            replaces=replaces,
        )

    def type_in(self, theirs: str, own: str) -> None:
        """Type both passphrases."""
        self._theirs.field.setText(theirs)
        self._own.field.setText(own)

    def find_problems(self) -> Problems:
        """Return what is missing."""
        found: Problems = []
        if not self._names.toPlainText().strip():
            found.append((self.tr("The name is missing."), self._names))
        if self._wish.because != "first" and not self._because.choice():
            found.append((self.tr("Choose why it is given out."), self._because))
        if self._second.count() == 0:
            found.append((self.tr("There is no second decision-maker at this desk."), self._second))
        if not self._theirs.text():
            found.append((self.tr("The second officer's passphrase is missing."), self._theirs))
        if not self._own.text():
            found.append((self.tr("Your passphrase is missing."), self._own))
        return found

    def begin(self) -> None:
        """Ask where the page is to be saved, then give it out."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the page"), "page.pdf", "PDF (*.pdf)"
        )
        if name:
            self._path = Path(name)
            self._give()

    def _give(self) -> None:
        if self._path is not None:
            second = Second(self._second.currentData(), self._theirs.text())
            self.run(
                _give_and_save, self._desk, self.wish(), second, self._own.text(), self._path,
                doing="signing", reports=False,
            )  # fmt: skip

    def finish(self, made: GivenProof) -> None:
        """Say what was made."""
        self._theirs.clear()
        self._own.clear()
        self.done_with.emit(made)
        self.show_outcome(
            self.tr("The page is saved."),
            self.tr(
                "Print it, give it to the person, and erase the file. It counts until {day}."
            ).format(
                day=date_text(
                    self._desk.clock.now() + timedelta(days=365 * int(self._years.choice()))
                )
            ),
        )

    def show_failure(self, error: Exception) -> None:
        """Ask for what is wanted first, or show what went wrong."""
        self._set_busy(busy=False)
        question = question_for(self._desk, self._tasks, self, error, self._give)
        if question is not None:
            question.ask()
        elif not isinstance(error, ConfirmationNeededError):
            super().show_failure(error)


def _give_and_save(
    desk: OpenDesk, wish: ProofWish, second: Second, passphrase: str, path: Path
) -> GivenProof:
    """Give a proof out and write its page; runs on the store's thread."""
    require_place(path)
    made, pdf = issuing.issue(desk, wish, second, passphrase)
    save_file(path, pdf)
    return made
