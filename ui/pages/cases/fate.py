"""What is decided about keeping a case: legal hold, erasing, withdrawing; a dialog asks first."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.retention_text import refusal_text, withdrawal_text
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import retention, withdrawing


class CaseFate(QObject):
    """The dialogs, and the calls they lead to.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        window: Owner of the dialogs.

    Signals:
        decided: What was done, in words.
    """

    decided = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self._function: Callable[..., Any] = retention.hold
        self._case_id = ""
        self._done = ""
        self._dialog: ReasonDialog | None = None

    @property
    def dialog(self) -> ReasonDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def hold(self, case_id: str, reference: str) -> None:
        """Ask for the reason, then put a case on legal hold."""
        dialog = ReasonDialog(
            self.tr("Put this case on legal hold?"),
            self.tr(
                "{reference}\nIt is kept, whatever the rule says, until a supervisor lifts the hold."
            ).format(reference=left_to_right(reference)),
            self.tr("Put on hold"),
            explain=refusal_text,
            parent=self._window,
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
            parent=self._window,
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
            parent=self._window,
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
            parent=self._window,
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
            parent=self._window,
        )
        self._ask(dialog, withdrawing.bring_back, case_id, self.tr("The case is back."))

    def _ask(
        self, dialog: ReasonDialog, function: Callable[..., Any], case_id: str, done: str
    ) -> None:
        self._dialog, self._function, self._case_id, self._done = dialog, function, case_id, done
        dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_given(self, reason: str, passphrase: str) -> None:
        if self._dialog is None:
            return
        more = (passphrase,) if self._function is retention.erase else ()
        self._tasks.store(
            self._function,
            self._desk,
            self._case_id,
            reason,
            *more,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, _result: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.decided.emit(self._done)

    def _on_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)
        else:
            self._tasks.failed.emit(error)

    def _on_finished(self) -> None:
        self._dialog = None
