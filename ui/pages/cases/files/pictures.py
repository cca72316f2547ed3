"""Small pictures of files that came from another desk: made one by one, where no keys are, and kept."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from ui.ground.tasks import Tasks
from vetting_desk.decoding import asking
from vetting_desk.decoding.asking import Pixels
from vetting_desk.errors import VettingDeskError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.files import kept
from vetting_desk.operations.files.kept import SMALL, FileSeen

_SHOWN = ("image/", "application/pdf")
"""How the media types of what has a picture begin."""


class Pictures(QObject):
    """Makes them.

    Args:
        desk: The unlocked desk.
        tasks: Where files are read and decoded.
        parent: The page.

    Signals:
        made: All that were missing have been made, or cannot be.
    """

    made = Signal()

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._case_id = ""
        self._waiting: list[str] = []
        self._tried: set[str] = set()

    def look(self, case_id: str, files: Sequence[FileSeen]) -> None:
        """Make those that are missing among the files of a case; of each it is tried once."""
        busy = bool(self._waiting)
        self._case_id = case_id
        self._waiting = [
            each.file.id
            for each in files
            if each.here
            and each.picture is None
            and each.file.media.startswith(_SHOWN)
            and each.file.id not in self._tried
        ]
        if self._waiting and not busy:
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self.made.emit()
            return
        file_id = self._waiting[0]
        self._tried.add(file_id)
        self._tasks.store(
            kept.content,
            self._desk,
            self._case_id,
            file_id,
            done=lambda content: self._on_content(file_id, content),
            failed=lambda error: self._on_failed(file_id, error),
        )

    def _on_content(self, file_id: str, content: bytes) -> None:
        self._tasks.work(
            asking.picture,
            content,
            SMALL,
            SMALL,
            done=lambda pixels: self._on_pixels(file_id, pixels),
            failed=lambda error: self._on_failed(file_id, error),
        )

    def _on_pixels(self, file_id: str, pixels: Pixels) -> None:
        self._tasks.store(
            kept.keep_picture,
            self._desk,
            self._case_id,
            file_id,
            pixels,
            done=lambda _: self._done(file_id),
            failed=lambda error: self._on_failed(file_id, error),
        )

    def _on_failed(self, file_id: str, error: Exception) -> None:
        """Leave one without a picture; what is no known error goes to the window."""
        if not isinstance(error, VettingDeskError):
            self._tasks.failed.emit(error)
        self._done(file_id)

    def _done(self, file_id: str) -> None:
        self._waiting = [each for each in self._waiting if each != file_id]
        self._next()
