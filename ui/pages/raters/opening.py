"""Opening a first rater's sealed ratings for the organisation: who may, what it takes, and doing it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.raters.open_dialog import OpenDialog
from vetting_desk.model import Officer
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import ratings_opened
from vetting_desk.operations.organisation.ratings_opened import SecondNamed


class Opening(QObject):
    """One opening at a time.

    Args:
        desk: The unlocked desk.
        tasks: Where the store's thread is.
        page: Where the dialog stands.

    Attributes:
        dialog: What asks; None while nothing is asked.

    Signals:
        opened(): They are open.
        failed(object): Why nothing could be asked.
    """

    opened = Signal()
    failed = Signal(object)

    def __init__(self, desk: OpenDesk, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._page = desk, tasks, page
        self._at = ("", "")
        self.dialog: OpenDialog | None = None

    def start(self, case_id: str, assessment_id: str) -> None:
        """Ask what it takes to open the first ratings of an assessment."""
        self._at = (case_id, assessment_id)
        self._tasks.store(
            ratings_opened.may_open_too, self._desk, *self._at,
            done=self._on_officers, failed=self.failed.emit,
        )  # fmt: skip

    def _on_officers(self, officers: list[Officer]) -> None:
        ids = {each.id for each in officers}
        slots = desk_folders.officers_of(self._desk.folder)
        self.dialog = OpenDialog([each for each in slots if each.id in ids], self._page)
        self.dialog.given.connect(self._on_given)
        self.dialog.finished.connect(self._on_finished)
        self.dialog.open()

    def _on_given(self, path: Path, file_passphrase: str, reason: str, second: SecondNamed) -> None:
        self._tasks.store(
            ratings_opened.open_first, self._desk, *self._at, path, file_passphrase, reason, second,
            done=self._on_done, failed=self._on_failed,
        )  # fmt: skip

    def _on_done(self, _: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.opened.emit()

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)

    def _on_finished(self) -> None:
        self.dialog = None
