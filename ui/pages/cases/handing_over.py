"""Handing over drafts of a case: the dialog, and the calls it leads to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.cases.handover_dialog import HandoverDialog
from ui.text.person_text import isolated
from vetting_desk.model import Handover, Officer
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import handover
from vetting_desk.operations.interview.handover import DraftOfOther


class HandingOver(QObject):
    """Asks a supervisor about one draft.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        window: Owner of the dialog.

    Signals:
        decided: What was done, in words.
    """

    decided = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self._draft: DraftOfOther | None = None
        self._dialog: HandoverDialog | None = None

    @property
    def dialog(self) -> HandoverDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def ask(self, draft: DraftOfOther) -> None:
        """Ask who goes on with a draft, or whether it is discarded."""
        self._draft = draft
        self._tasks.store(handover.takers, self._desk, draft.assessment.id, done=self._on_takers)

    def _on_takers(self, takers: list[Officer]) -> None:
        if self._draft is None:
            return
        self._dialog = dialog = HandoverDialog(self._draft, takers, self._window)
        dialog.handed_over.connect(self._on_hand_over)
        dialog.discarded.connect(self._on_discard)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_hand_over(self, officer_id: str, reason: str) -> None:
        if self._draft is not None and self._dialog is not None:
            self._tasks.store(
                handover.hand_over, self._desk, self._draft.assessment.id, officer_id, reason,
                done=self._on_handed_over, failed=self._dialog.show_failure,
            )  # fmt: skip

    def _on_discard(self, reason: str) -> None:
        if self._draft is not None and self._dialog is not None:
            self._tasks.store(
                handover.discard, self._desk, self._draft.assessment.id, reason,
                done=self._on_discarded, failed=self._dialog.show_failure,
            )  # fmt: skip

    def _on_handed_over(self, done: Handover) -> None:
        self._end(self.tr("Handed over to {officer}.").format(officer=isolated(done.to_name)))

    def _on_discarded(self, _: object) -> None:
        self._end(self.tr("The draft is discarded."))

    def _end(self, words: str) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.decided.emit(words)

    def _on_finished(self) -> None:
        self._dialog = None
