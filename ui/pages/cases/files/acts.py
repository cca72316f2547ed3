"""What is done with files of a case: taken in from a file, drop, clipboard or camera, shown, corrected."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.asking.attached_dialog import AttachedDialog
from ui.asking.camera.picture_dialog import PictureDialog
from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.cases.files.dialogs import AboutFileDialog, HandDialog
from ui.pages.cases.files.view import FilesView
from ui.pages.cases.tried_calls import TriedCalls
from ui.pages.reason_dialog import ReasonDialog
from ui.text.error_text import describe, size_text
from ui.text.file_text import media_text
from ui.widgets.pasting import pasted_paths, pasted_picture
from vetting_desk.model.kept_file import KeptFile
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.files import hands, incoming, kept
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.files.kept import FileSeen, HandSeen


class FileActs(TriedCalls):
    """Asks and does.

    Attributes:
        case_id: Whose files.
        step_id: The paper of the passage that a new file shows, until another is chosen; empty for none.
        viewer: What shows a file; None for nothing.
        camera: What shows what the camera sees; None for nothing.

    Signals:
        refused: Why a file is not taken in: a sentence and what to do.
        reading: Whether a file is being read.
    """

    refused = Signal(str, str)
    reading = Signal(bool)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(desk, tasks, window)
        self.case_id, self.step_id = "", ""
        self.view: FilesView | None = None
        self.viewer: AttachedDialog | None = None
        self.camera: PictureDialog | None = None

    def choose(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Pictures, documents, sound and films (*)")
        path, _ = QFileDialog.getOpenFileName(self.window_of, self.tr("Take in a file"), "", kinds)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Read a file, and ask what it shows."""
        self._prepare(incoming.take, path)

    def paste(self) -> None:
        """Take the picture or file that lies in the clipboard, and ask what it shows."""
        if paths := pasted_paths():
            self.take(paths[0])
            return
        content = pasted_picture()
        if content is None:
            self.refused.emit(
                self.tr("There is no picture in the clipboard."),
                self.tr("Copy a picture or a file first, then paste it here."),
            )
            return
        self._prepare(incoming.prepare, content)

    def photograph(self) -> None:
        """Take a picture by the camera, and ask what it shows."""
        if self.view is None or self.dialog is not None or self.camera is not None:
            return
        self.camera = PictureDialog(
            self.tr("Take a picture"),
            self.tr(
                "Lay the paper flat, in good light, so that it fills the picture. Take a person only if they "
                "agree."
            ),
            parent=self.window_of,
        )
        self.camera.taken.connect(self._on_taken)
        self.camera.finished.connect(self._on_camera_closed)
        self.camera.open()

    def record_paper(self) -> None:
        """Ask about a paper of which there is no picture."""
        self._ask_about(None)

    def correct(self, seen: FileSeen) -> None:
        """Ask what is said of a file from now on."""
        if self.view is not None:
            dialog = AboutFileDialog(seen.file, None, self.view.papers, self.window_of)
            self.ask(dialog, kept.correct, (self.case_id,), self.tr("Corrected."))

    def take_out(self, seen: FileSeen) -> None:
        """Ask why a file counts no more."""
        dialog = ReasonDialog(
            self.tr("Take this file out?"),
            self.tr("It stays to be read among what was taken out, and can be put back."),
            self.tr("Take it out"),
            parent=self.window_of,
        )
        before = (self.case_id, seen.file.id)
        self.ask(dialog, kept.take_out, before, self.tr("Taken out."))

    def put_back(self, seen: FileSeen) -> None:
        """Ask why a file counts again."""
        dialog = ReasonDialog(
            self.tr("Put this file back?"),
            self.tr("It counts among the files of the case again."),
            self.tr("Put it back"),
            parent=self.window_of,
        )
        self.ask(dialog, kept.put_back, (self.case_id, seen.file.id), self.tr("Put back."))

    def hand(self, seen: FileSeen, which: HandSeen | None = None) -> None:
        """Ask how it changed hands, or for the correction of one time."""
        dialog = HandDialog(seen.file, which.hand if which else None, self.window_of)
        self.ask(dialog, hands.record, (self.case_id,), self.tr("Recorded."))

    def take_back(self, which: HandSeen) -> None:
        """Ask why a change of hands was recorded by mistake."""
        dialog = ReasonDialog(
            self.tr("Was this recorded by mistake?"),
            self.tr("It stays to be read, crossed out, with your reason."),
            self.tr("Take it back"),
            parent=self.window_of,
        )
        before = (self.case_id, which.hand.id)
        self.ask(dialog, hands.take_back, before, self.tr("Taken back."))

    def show_file(self, seen: FileSeen) -> None:
        """Show a file from memory."""
        ConfirmedCall(
            self._desk,
            self._tasks,
            self.window_of,
            kept.content,
            (self.case_id, seen.file.id),
            partial(self._on_content, seen.file),
            self._on_refused,
        ).run()

    def _on_camera_closed(self) -> None:
        self.camera = None

    def _on_taken(self, content: bytes) -> None:
        self._prepare(incoming.prepare, bytes(content))

    def _prepare(self, function: object, what: object) -> None:
        self.reading.emit(True)
        self._tasks.work(function, what, done=self._on_came, failed=self._on_refused)  # type: ignore[arg-type] # (one of two functions of one argument)

    def _on_came(self, came: Incoming) -> None:
        self.reading.emit(False)
        self._ask_about(came)

    def _ask_about(self, came: Incoming | None) -> None:
        if self.view is not None and self.dialog is None:
            file = KeptFile("", "", step=self.step_id)
            dialog = AboutFileDialog(file, came, self.view.papers, self.window_of)
            words = self.tr("Taken in, encrypted.") if came else self.tr("Recorded.")
            self.ask(dialog, kept.take_in, (self.case_id,), words)

    def _on_refused(self, error: Exception) -> None:
        self.reading.emit(False)
        if isinstance(error, OSError):
            self.refused.emit(
                self.tr("The file cannot be read."),
                self.tr("The system says: {reason}").format(reason=error.strerror or "…"),
            )
            return
        words = describe(error)
        self.refused.emit(words.sentence, words.hint)

    def _on_content(self, file: KeptFile, content: bytes) -> None:
        about = f"{media_text(file.media)} · {size_text(file.length)} · {file.sha256[:8]}…"
        kept_words = self.tr("It is kept as it is.")
        self.viewer = AttachedDialog(
            file.shows, about, content, self._tasks, self.window_of, kept=kept_words
        )
        self.viewer.open()
