"""What came back on a case, and what is done there: a task is answered, a decision or record opened."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.answer_dialog import AnswerDialog
from ui.pages.cases.came_back import CameBack
from ui.pages.cases.case_view import CaseView
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.decisions import answering


class WayBack(QObject):
    """The cards, and the dialog behind them.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        page: Owner of cards and dialog.

    Attributes:
        cards: What came back; the page places it.
        dialog: The dialog on the screen; None for none.

    Signals:
        decided: What was done, in words.
        record_requested: The `Record` that was sent back.
    """

    decided = Signal(str)
    record_requested = Signal(object)

    def __init__(self, desk: OpenDesk, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self._view: CaseView | None = None
        self.dialog: AnswerDialog | None = None
        self.cards = CameBack(page)
        self.cards.answer_requested.connect(self.answer)
        self.cards.record_requested.connect(self._on_record)

    def show_view(self, view: CaseView | None) -> None:
        """Show what came back on a case; None for nothing."""
        self._view = view
        if view is None:
            self.cards.show_all()
            return
        self.cards.show_all(
            view.decisions,
            view.sent_back,
            view.tasks,
            view.detail.records,
            may_answer=may(self._desk.officer, Action.INTERVIEW),
        )

    def answer(self, entry_id: str) -> None:
        """Ask what became of a task."""
        self.dialog = dialog = AnswerDialog(self._page)
        dialog.given.connect(lambda words, _: self._try(entry_id, words))
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _try(self, entry_id: str, words: str) -> None:
        if self.dialog is None:
            return
        possible = not self.dialog.impossible.isChecked()
        ConfirmedCall(
            self._desk,
            self._tasks,
            self._page,
            _answer,
            (entry_id, words, possible),
            self._on_done,
            failed=self.dialog.show_failure,
        ).run()

    def _on_done(self, _entry: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.decided.emit(self.tr("Signed. It goes with the next bundle."))

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_record(self, record_id: str) -> None:
        for record in self._view.detail.records if self._view is not None else ():
            if record.id == record_id:
                self.record_requested.emit(record)


def _answer(desk: OpenDesk, entry_id: str, words: str, possible: bool) -> Any:
    return answering.done(desk, entry_id, words, possible=possible)
