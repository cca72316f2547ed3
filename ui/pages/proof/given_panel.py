"""The proofs headquarters gave out, and the decisions without one: give out, print again, take back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.proof.give_dialog import GiveProofDialog
from ui.pages.proof.proof_text import given_text, why_text
from ui.pages.proof.withdrawals import Withdrawals
from ui.theme import set_kind
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.not_read import NotRead
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import label
from vetting_desk.clock import from_text
from vetting_desk.machine.saving import make_and_save
from vetting_desk.model import Officer
from vetting_desk.model.proof import GivenProof
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.proofs import given, issuing, lists
from vetting_desk.operations.proofs.given import GivenRow
from vetting_desk.operations.proofs.issuing import ProofWish


class GivenPanel(Card):
    """What was given out, at headquarters.

    Args:
        desk: The unlocked headquarters.
        tasks: Where the store is asked.
        parent: The page.

    Attributes:
        table: The proofs.
        trouble: That they could not be read.
        give_button, print_button, suspend_button, lift_button, back_button, shown_button, list_button: What can
            be done.
        withdrawals: Asks why a proof counts no more, or not for now.
        dialog: The dialog of a new proof; None for none.

    Signals:
        said: What was done, in words.
        changed: Something was done.
    """

    said = Signal(str)
    changed = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self.dialog: GiveProofDialog | None = None
        self.withdrawals = Withdrawals(desk, tasks, self)
        self.withdrawals.done.connect(self._on_withdrawn)
        self.column.addWidget(label(self.tr("Given out here"), "section", self))
        self.trouble = NotRead(self)
        self.trouble.acted.connect(self.refresh)
        self.column.addWidget(self.trouble)
        headings = (self.tr("Case"), self.tr("Day"), self.tr("Valid until"), self.tr("What it is"))
        self._model = RowsTableModel(headings, self)
        self.table = PlainTable(
            self._model, self.tr("Given out here"), 3, {0: 150, 1: 110, 2: 110}, self
        )
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._empty = EmptyState(self)
        self._empty.show_nothing(
            self.tr("No proof was given out yet."),
            self.tr("A decision in force that is an amnesty stands here until it has one."),
        )
        self._empty.hide()
        acts = FlowRow(self)
        self.give_button = QPushButton(self.tr("Give a proof out…"), acts)
        set_kind(self.give_button, "primary")
        self.print_button = QPushButton(self.tr("Save the page again…"), acts)
        self.suspend_button = QPushButton(self.tr("Suspend it…"), acts)
        self.lift_button = QPushButton(self.tr("Let it count again…"), acts)
        self.back_button = QPushButton(self.tr("Take it back…"), acts)
        self.shown_button = QPushButton(self.tr("Take back one that is not listed…"), acts)
        self.list_button = QPushButton(self.tr("Save the list of proofs…"), acts)
        for button, act in (
            (self.give_button, self.give),
            (self.print_button, self.print_again),
            (self.suspend_button, self.suspend),
            (self.lift_button, self.lift),
            (self.back_button, self.take_back),
            (self.shown_button, self.withdrawals.take_back_shown),
            (self.list_button, self.save_list),
        ):
            button.clicked.connect(act)
            acts.add(button)
        self.column.addWidget(self.table)
        self.column.addWidget(self._empty)
        self.column.addWidget(acts)

    def refresh(self) -> None:
        """Read what was given out."""
        self._call(given.rows, done=self._on_listed, failed=self._on_not_read)

    def chosen(self) -> GivenRow | None:
        """Return the chosen row; None for none."""
        rows = self.table.selectionModel().selectedRows()
        found: GivenRow | None = self._model.item_at(rows[0].row()) if rows else None
        return found

    def give(self) -> None:
        """Ask what a proof on the chosen decision is to be."""
        row = self.chosen()
        if row is not None:
            self.give_on(row.decision_id)

    def give_on(self, decision_id: str) -> None:
        """Ask what a proof on a decision is to be; from wherever the decision is shown."""
        self._call(_offered, decision_id, done=self._on_offered)

    def print_again(self) -> None:
        """Save the page of the chosen proof again."""
        row = self.chosen()
        if row is None or row.proof is None:
            return
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the page"), "page.pdf", "PDF (*.pdf)"
        )
        if name:
            self._call(_print, row.proof.said.proof, Path(name), done=self._on_saved)

    def save_list(self) -> None:
        """Save the list for whoever checks without a desk."""
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the list of proofs"), "proof-list.json", "JSON (*.json)"
        )
        if name:
            self._call(_save_list, Path(name), done=self._on_saved)

    def take_back(self) -> None:
        """Ask why the chosen proof is taken back."""
        self._say_of_chosen(self.withdrawals.take_back)

    def suspend(self) -> None:
        """Ask why the chosen proof is not to count for now."""
        self._say_of_chosen(self.withdrawals.suspend)

    def lift(self) -> None:
        """Ask why the chosen proof is to count again."""
        self._say_of_chosen(self.withdrawals.lift)

    def _say_of_chosen(self, ask: Callable[[str], None]) -> None:
        row = self.chosen()
        if row is not None and row.proof is not None:
            ask(row.proof.said.proof)

    def _on_listed(self, rows: list[GivenRow]) -> None:
        self.trouble.hide()
        chosen = self.table.currentIndex().row()
        self._model.show_rows([_row(each) for each in rows])
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        if rows:
            choose_row(self.table, min(max(0, chosen), len(rows) - 1))
        self._on_chosen()

    def _on_chosen(self) -> None:
        row = self.chosen()
        proof = row.proof if row is not None else None
        self.give_button.setEnabled(row is not None)
        self.print_button.setEnabled(proof is not None and proof.state == "counts")
        state = proof.state if proof is not None else ""
        self.suspend_button.setVisible(state != "suspended")
        self.suspend_button.setEnabled(state == "counts")
        self.lift_button.setVisible(state == "suspended")
        self.back_button.setEnabled(state in {"counts", "suspended"})
        self.list_button.setEnabled(
            any(self._model.item_at(number).proof for number in range(self._model.rowCount()))
        )

    def _on_offered(self, found: tuple[ProofWish, tuple[Officer, ...]]) -> None:
        self.dialog = dialog = GiveProofDialog(self._desk, *found, self._tasks, self)
        dialog.done_with.connect(self._on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_given(self, _made: GivenProof) -> None:
        self.said.emit(self.tr("A proof was given out."))
        self.changed.emit()

    def _on_withdrawn(self, words: str) -> None:
        self.said.emit(words)
        self.changed.emit()

    def _on_saved(self, path: Path) -> None:
        self.said.emit(self.tr("Saved: {file}").format(file=path.name))

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_not_read(self, error: Exception) -> None:
        """Say that the proofs could not be read; what is shown stays, and is never shown as empty."""
        self.trouble.show_error(
            self.tr("The proofs could not be read. What is shown may not be all."), error
        )

    def _call(self, function: object, *args: object, done: object, failed: object = None) -> None:
        ConfirmedCall(self._desk, self._tasks, self, function, args, done, failed).run()  # type: ignore[arg-type]


def _offered(desk: OpenDesk, decision_id: str) -> tuple[ProofWish, tuple[Officer, ...]]:
    """Read what a proof of a decision would be, and who can be the second."""
    return issuing.offered(desk, decision_id), issuing.seconds(desk)


def _print(desk: OpenDesk, number: str, path: Path) -> Path:
    make_and_save(path, lambda: issuing.page(desk, number))
    return path


def _save_list(desk: OpenDesk, path: Path) -> Path:
    make_and_save(path, lambda: lists.file(desk))
    return path


def _row(row: GivenRow) -> Row:
    words, shape, ink = given_text(row.proof.state if row.proof is not None else "")
    until = ""
    if row.proof is not None:
        until = date_text(from_text(row.proof.said.expires))
        if row.proof.why:
            words = f"{words} · {why_text(row.proof.why)}"
    return Row((row.case_reference, date_text(row.at), until, words), row, shape, ink)
