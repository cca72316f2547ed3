"""What is decided about a case: legal hold, erasing, withdrawing, closing; a dialog asks first."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from ui.asking.dialog_calls import DialogCalls
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.case_view import CaseView
from ui.pages.cases.close_case_dialog import CloseCaseDialog
from ui.pages.cases.retention_text import refusal_text, withdrawal_text
from ui.pages.reason_dialog import ReasonDialog
from ui.theme import button_icon
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import retention, withdrawing
from vetting_desk.operations.closing import acts as ending


class CaseFate(DialogCalls):
    """The dialogs, and the calls they lead to.

    Attributes:
        closing: Asks whether the case shown is closed; hidden where that is not for the officer.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(desk, tasks, window)
        self._view: CaseView | None = None
        self.closing = QPushButton(self.tr("Close the case…"), window)
        button_icon(self.closing, "check")
        self.closing.hide()
        self.closing.clicked.connect(self._on_close)

    def show_view(self, view: CaseView | None) -> None:
        """Offer to close a case that is worked on, to who may; None for nothing."""
        self._view = view
        end = view.end if view is not None else None
        kept = view is not None and not view.detail.case.withdrawn
        self.closing.setVisible(kept and end is not None and end.may_end and not end.end.closed)

    def undo(self) -> None:
        """Ask whether what stands on top of the case shown is taken back: withdrawn, closed, on hold."""
        if self._view is None:
            return
        case = self._view.detail.case
        ask = self.bring_back if case.withdrawn else self.reopen if case.closed else self.lift
        ask(case.id, case.reference)

    def _on_close(self) -> None:
        if self._view is None or self._view.end is None:
            return
        case = self._view.detail.case
        dialog = CloseCaseDialog(case.reference, self._view.end.still_open, self.window_of)
        dialog.given.connect(partial(self.call, ending.close, case.id))
        self.show_dialog(dialog, self.tr("The case is closed."))

    def reopen(self, case_id: str, reference: str) -> None:
        """Ask for the reason, then open a closed case again."""
        dialog = ReasonDialog(
            self.tr("Open this case again?"),
            self.tr(
                "{reference}\nWork on it goes on; it stands in lists and the agenda again."
            ).format(reference=left_to_right(reference)),
            self.tr("Open it again"),
            parent=self.window_of,
        )
        self._ask(dialog, ending.reopen, case_id, self.tr("The case is open again."))

    def hold(self, case_id: str, reference: str) -> None:
        """Ask for the reason, then put a case on legal hold."""
        dialog = ReasonDialog(
            self.tr("Put this case on legal hold?"),
            self.tr(
                "{reference}\nIt is kept, whatever the rule says, until a supervisor lifts the hold."
            ).format(reference=left_to_right(reference)),
            self.tr("Put on hold"),
            explain=refusal_text,
            parent=self.window_of,
        )
        self._ask(dialog, retention.hold, case_id, self.tr("The case is on legal hold."))

    def lift(self, case_id: str, reference: str) -> None:
        """Ask for the reason, then lift the hold on a case."""
        dialog = ReasonDialog(
            self.tr("Lift the legal hold?"),
            self.tr(
                "{reference}\nThe organisation's rule applies to this case again: it may be erased."
            ).format(reference=left_to_right(reference)),
            self.tr("Lift the hold"),
            explain=refusal_text,
            parent=self.window_of,
        )
        self._ask(dialog, retention.lift_hold, case_id, self.tr("The legal hold is lifted."))

    def erase(self, case_id: str, reference: str) -> None:
        """Warn, ask for the reason and the passphrase, then erase what a case says."""
        dialog = ReasonDialog(
            self.tr("Erase this case?"),
            self.tr(
                "{reference}\nNames, birth date, answers, notes, releases and records of this case are "
                "overwritten on this desk. It cannot be undone. Its reference stays, and the log of what "
                "was done. Backups made before, and HQ's own copy, still hold it."
            ).format(reference=left_to_right(reference)),
            self.tr("Erase the case"),
            kind="danger",
            passphrase=True,
            explain=refusal_text,
            parent=self.window_of,
        )
        self._ask(dialog, retention.erase, case_id, self.tr("The case was erased."))

    def withdraw(self, case_id: str, reference: str) -> None:
        """Ask for the reason, then withdraw a case that was opened by mistake."""
        dialog = ReasonDialog(
            self.tr("Withdraw this case?"),
            self.tr(
                "{reference}\nFor a case that was opened by mistake, with nothing in it. It is kept and "
                "left out of lists; it can be brought back."
            ).format(reference=left_to_right(reference)),
            self.tr("Withdraw"),
            explain=withdrawal_text,
            parent=self.window_of,
        )
        self._ask(dialog, withdrawing.withdraw, case_id, self.tr("The case is withdrawn."))

    def bring_back(self, case_id: str, reference: str) -> None:
        """Ask for the reason, then bring a withdrawn case back."""
        dialog = ReasonDialog(
            self.tr("Bring this case back?"),
            self.tr("{reference}\nIt stands in lists and searches again.").format(
                reference=left_to_right(reference)
            ),
            self.tr("Bring it back"),
            explain=withdrawal_text,
            parent=self.window_of,
        )
        self._ask(dialog, withdrawing.bring_back, case_id, self.tr("The case is back."))

    def _ask(
        self, dialog: ReasonDialog, function: Callable[..., Any], case_id: str, done: str
    ) -> None:
        dialog.given.connect(partial(self._on_given, function, case_id))
        self.show_dialog(dialog, done)

    def _on_given(
        self, function: Callable[..., Any], case_id: str, reason: str, passphrase: str
    ) -> None:
        more = (passphrase,) if function is retention.erase else ()
        self.call(function, case_id, reason, *more)
