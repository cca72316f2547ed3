"""Whether two cases are of one person: the dialog, and the decision that comes of it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.cases.side_by_side_dialog import SideBySideDialog
from ui.text.sameness_text import sameness_text
from vetting_desk.model import Case
from vetting_desk.model.sameness import Sameness, SamenessDecision
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import telling_apart
from vetting_desk.operations.cases.telling_apart import SideBySide


class Persons(QObject):
    """Shows two cases side by side and stores what was decided of them.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        window: Owner of the dialog.

    Signals:
        decided: What was decided, in words.
        case_requested: Id of the other case, to be opened.
    """

    decided = Signal(str)
    case_requested = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self._pair = ("", "")
        self._dialog: SideBySideDialog | None = None

    @property
    def dialog(self) -> SideBySideDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def show(self, case: Case, beside: SideBySide) -> None:
        """Show a case and another side by side."""
        self._pair = (case.id, beside.other.id)
        allowed = may(self._desk.officer, Action.CHANGE_CASES)
        dialog = SideBySideDialog(case, beside, self._window, may_decide=allowed)
        dialog.judged.connect(self._on_judged)
        dialog.open_requested.connect(self._on_open_requested)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        dialog.open()

    def _on_judged(self, sameness: Sameness, reason: str) -> None:
        self._tasks.store(
            telling_apart.decide,
            self._desk,
            *self._pair,
            sameness,
            reason,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, decision: SamenessDecision) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.decided.emit(sameness_text(decision.sameness))

    def _on_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)
        else:
            self._tasks.failed.emit(error)

    def _on_open_requested(self) -> None:
        self.case_requested.emit(self._pair[1])

    def _on_finished(self) -> None:
        self._dialog = None
