"""The dialog for a complaint, and the call it leads to."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.complaint_dialog import ComplaintDialog
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import complaints


class Complaining(QObject):
    """Asks for a complaint, and seals it.

    Args:
        desk: The unlocked desk.
        tasks: Where the call is made.
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
        self._case_id = ""
        self._dialog: ComplaintDialog | None = None

    @property
    def dialog(self) -> ComplaintDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def ask(self, case_id: str = "", reference: str = "") -> None:
        """Ask for a complaint, about a case or about none."""
        self._case_id = case_id
        self._dialog = dialog = ComplaintDialog(reference, self._window)
        dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_given(self, words: str, named: str, anonymous: bool) -> None:
        self._tasks.store(
            self._seal, words, named, anonymous, done=self._on_done, failed=self._on_failed
        )

    def _seal(self, words: str, named: str, anonymous: bool) -> None:
        complaints.complain(
            self._desk, words, case_id=self._case_id, named=named, anonymous=anonymous
        )

    def _on_done(self, _: object) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.decided.emit(self.tr("The complaint is sealed. Only the complaints officer reads it."))

    def _on_failed(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(error)

    def _on_finished(self) -> None:
        self._dialog = None
