"""Saying what became of something that is due: an item of a plan, a task; for the pages that show them."""

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.confirming import ConfirmedCall
from ui.asking.tried_dialog import TriedDialog
from ui.ground.tasks import Tasks
from ui.pages.afterwards_dialog import AfterwardsDialog
from ui.pages.answer_dialog import AnswerDialog
from ui.pages.plan_dialog import CHANGED, DONE, NOT_POSSIBLE, PlanDialog, PlanWish
from ui.text.form_names import language_code
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import looking
from vetting_desk.operations.decisions import answering
from vetting_desk.operations.plans import acting, afterwards
from vetting_desk.operations.plans.afterwards import Outcome


class DueActs(QObject):
    """The dialogs, and what is done when they are answered.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        page: Owner of the dialogs.

    Attributes:
        dialog: The dialog on the screen; None for none.

    Signals:
        decided: What was done, in words.
    """

    decided = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self.dialog: TriedDialog | None = None

    def ask_plan(self, case_id: str, item_id: str, action: str) -> None:
        """Ask what became of an item of a plan.

        Args:
            case_id: Its case.
            item_id: Which.
            action: What was planned, in words.
        """
        self._tasks.store(
            looking.people,
            self._desk,
            done=lambda officers: self._ask_plan(case_id, item_id, action, officers),
        )

    def ask_afterwards(self, case_id: str, months: int) -> None:
        """Ask how the person is so many months after the return, in the organisation's words."""
        self._tasks.store(
            afterwards.outcomes,
            self._desk,
            language_code(),
            done=lambda found: self._ask_afterwards(case_id, months, found),
        )

    def _ask_afterwards(self, case_id: str, months: int, found: list[Outcome]) -> None:
        dialog = AfterwardsDialog(months, found, self._page)
        dialog.given.connect(
            lambda key, words: self._try(
                afterwards.tell, case_id, months, key, language_code(), None, words
            )
        )
        self._open(dialog)

    def ask_task(self, entry_id: str) -> None:
        """Ask what became of a task."""
        dialog = AnswerDialog(self._page)
        dialog.given.connect(
            lambda words, _: self._try(_answer, entry_id, words, not dialog.impossible.isChecked())
        )
        self._open(dialog)

    def _ask_plan(
        self, case_id: str, item_id: str, action: str, officers: list[tuple[str, str]]
    ) -> None:
        dialog = PlanDialog(action, officers, self._page)
        dialog.given.connect(lambda wish: self._try(_became, case_id, item_id, wish))
        self._open(dialog)

    def _open(self, dialog: TriedDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _try(self, function: Any, *args: object) -> None:
        if self.dialog is not None:
            ConfirmedCall(
                self._desk, self._tasks, self._page, function, args, self._on_done,
                failed=self.dialog.show_failure,
            ).run()  # fmt: skip

    def _on_done(self, _entry: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.decided.emit(self.tr("Signed. It goes with the next bundle."))

    def _on_finished(self) -> None:
        self.dialog = None


def _answer(desk: OpenDesk, entry_id: str, words: str, possible: bool) -> Any:
    return answering.done(desk, entry_id, words, possible=possible)


def _became(desk: OpenDesk, case_id: str, item_id: str, wish: PlanWish) -> Any:
    if wish.became == DONE:
        return acting.done(desk, case_id, item_id, wish.words, wish.day)
    if wish.became == CHANGED:
        return acting.change(
            desk, case_id, item_id, wish.words, wish.day, wish.owner, wish.owner_id
        )
    wanted = wish.became == NOT_POSSIBLE
    return acting.given_up(desk, case_id, item_id, wish.words, wanted=wanted)
