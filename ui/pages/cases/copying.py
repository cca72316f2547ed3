"""Copies of a case for others: the button, the dialog, and the calls it leads to."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.cases.answers_left_out import read_answers
from ui.pages.cases.copy_dialog import CopyDialog
from ui.text.person_text import isolated
from ui.theme import SPACE, current, set_kind
from ui.widgets.reader.drawn_paper import DrawnPaper
from ui.widgets.reader.reader import Reader
from vetting_desk.model import Record
from vetting_desk.model.copies import CopyFor, CopyKind, CopyWish, IssuedCopy
from vetting_desk.model.pages import LaidOut
from vetting_desk.model.standing import standings
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases
from vetting_desk.operations.copies import making, register
from vetting_desk.operations.copies.spellings import other_spellings

_WIDTH, _HEIGHT = 760, 640


@dataclass(frozen=True, slots=True)
class ToCopy:
    """What copies of a case can be made of.

    Attributes:
        records: In force.
        issued: Copies given out before.
        of_file: Ids of the records that a case file holds.
    """

    records: tuple[Record, ...]
    issued: tuple[IssuedCopy, ...]
    of_file: tuple[str, ...] = ()


class Copying(QObject):
    """Leads through giving a copy of a case to others.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        window: Owner of button and dialogs.

    Attributes:
        button: Begins it; hidden where the role may not, or the case has no record.
        dialog: The dialog on the screen; None for none.
        pages: The dialog with the pages; None for none.

    Signals:
        decided: What was done, in words.
    """

    decided = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self._case_id = ""
        self.dialog: CopyDialog | None = None
        self.pages: QDialog | None = None
        self.button = QPushButton(self.tr("Copies for others…"), window)
        set_kind(self.button, "quiet")
        self.button.clicked.connect(self.begin)
        self.button.hide()

    def show_case(self, case_id: str, *, has_records: bool) -> None:
        """Offer copies of a case."""
        self._case_id = case_id
        self.button.setVisible(has_records and may(self._desk.officer, Action.GIVE_COPIES))

    def begin(self) -> None:
        """Ask what the copy is to be."""
        self._call(_look, (self._case_id,), self._on_looked)

    def _on_looked(self, found: ToCopy) -> None:
        self.dialog = dialog = CopyDialog(
            self._desk,
            self._case_id,
            found.records,
            found.issued,
            self._tasks,
            self._window,
            found.of_file,
        )
        dialog.spellings_wanted.connect(self._on_spellings_wanted)
        dialog.answers_wanted.connect(self._on_answers_wanted)
        dialog.pages_wanted.connect(self._on_pages_wanted)
        dialog.done_with.connect(self._on_made)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_answers_wanted(
        self, chosen: tuple[str, ...], recipient: CopyFor, kind: CopyKind
    ) -> None:
        if self.dialog is not None:
            self._call(read_answers, (chosen, recipient, kind), self.dialog.show_answers)

    def _on_spellings_wanted(
        self, chosen: tuple[str, ...], recipient: CopyFor, words: tuple[str, ...]
    ) -> None:
        if self.dialog is not None:
            self._call(other_spellings, (chosen, recipient, words), self.dialog.show_spellings)

    def _on_pages_wanted(self, wish: CopyWish) -> None:
        self._call(_pages, (wish,), self.show_pages)

    def show_pages(self, laid_out: LaidOut) -> None:
        """Show the pages of a copy before it is made."""
        self.pages = window = QDialog(self.dialog or self._window)
        window.setWindowTitle(self.tr("The copy as it would be"))
        reader = Reader(window)
        reader.show_paper(DrawnPaper(laid_out, reader))
        close = QPushButton(self.tr("Close"), window)
        close.clicked.connect(window.accept)
        column = QVBoxLayout(window)
        column.setContentsMargins(SPACE.l, SPACE.l, SPACE.l, SPACE.l)
        column.addWidget(reader, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        window.resize(current().px(_WIDTH), current().px(_HEIGHT))
        window.open()
        reader.view.setFocus()

    def _call(self, function: object, args: tuple[object, ...], done: object) -> None:
        owner = self.dialog or self._window
        failed = self.dialog.show_failure if self.dialog is not None else None
        ConfirmedCall(self._desk, self._tasks, owner, function, args, done, failed).run()  # type: ignore[arg-type]

    def _on_made(self, copy: IssuedCopy) -> None:
        self.decided.emit(
            self.tr("Copy {reference} was made.").format(reference=isolated(copy.reference))
        )

    def _on_finished(self) -> None:
        self.dialog = None


def _look(desk: OpenDesk, case_id: str) -> ToCopy:
    """Read what can be copied; runs on the store's thread."""
    found = cases.case_detail(desk, case_id).records
    standing = standings(found)
    in_force = tuple(record for record in found if standing[record.id].counts)
    of_file = making.of_case_file(desk, case_id)
    return ToCopy(in_force, tuple(register.copies(desk, case_id)), of_file)


def _pages(desk: OpenDesk, wish: CopyWish) -> LaidOut:
    """Lay a copy out before it is made; runs on the store's thread."""
    return making.preview(desk, making.with_required(desk, wish))
