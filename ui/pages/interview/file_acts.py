"""What questions want done with files: prepared off the store's thread, shown, by camera, codes read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.attached_dialog import AttachedDialog
from ui.asking.camera.camera_dialog import CameraDialog
from ui.asking.camera.code_dialog import CodeDialog
from ui.asking.camera.picture_dialog import PictureDialog
from ui.ground.tasks import Tasks
from ui.questionnaire.questions.file_act import (
    FileAct,
    PeekFile,
    ReadCode,
    ShowFile,
    TakeContent,
    TakePicture,
    TakeSound,
    WatchForCode,
)
from ui.questionnaire.questions.refusal_text import code_text, file_error_text
from ui.text.error_text import size_text
from vetting_desk.decoding import asking
from vetting_desk.decoding.asking import Pixels
from vetting_desk.errors import DecodingError, FileRefusedError, VettingDeskError
from vetting_desk.operations.files import incoming
from vetting_desk.operations.files.incoming import Wanted


class HasFiles(Protocol):
    """What holds the files of answers."""

    def wanted(self, reference: str) -> Wanted:
        """Return what kinds of files a question takes."""

    def file_content(self, reference: str) -> bytes:
        """Return the file that answers a question."""


class FileActs(QObject):
    """Does it, and says what came of it.

    Args:
        interview: The live interview.
        tasks: Where files are read and decoded.
        parent: The page's.

    Attributes:
        viewer: What shows a file; None for nothing.
        camera: What shows what the camera sees; None for nothing.

    Signals:
        prepared(str, object): Reference and the `Incoming` that is to be the answer.
        read(str, str): Reference and what the bar code says.
        refused(str, str): Reference and words: no answer came of it.
        failed(object): What is no fault of the file.
    """

    prepared = Signal(str, object)
    read = Signal(str, str)
    refused = Signal(str, str)
    failed = Signal(object)

    def __init__(self, interview: HasFiles, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._interview = interview
        self._tasks = tasks
        self.viewer: AttachedDialog | None = None
        self.camera: CameraDialog | None = None

    def run(self, reference: str, act: FileAct) -> None:
        """Do what a question wants."""
        if isinstance(act, TakePicture | WatchForCode):
            self._begin_camera(reference, act)
        elif isinstance(act, ShowFile):
            self._with_content(reference, partial(self._show, act.title))
        elif isinstance(act, PeekFile):
            self._with_content(reference, partial(self._peek, act))
        elif isinstance(act, ReadCode):
            done = partial(self._on_codes, reference)
            self._work(reference, done, _codes, act.path)
        elif isinstance(act, TakeSound):
            self._begin_sound(act)
        elif isinstance(act, TakeContent):
            wanted = self._interview.wanted(reference)
            done = partial(self.prepared.emit, reference)
            self._work(reference, done, incoming.prepare, act.content, wanted)
        else:
            wanted = self._interview.wanted(reference)
            done = partial(self.prepared.emit, reference)
            self._work(reference, done, incoming.take, Path(act), wanted)

    def _work(
        self,
        reference: str,
        done: Callable[..., object],
        function: Callable[..., object],
        *args: object,
    ) -> None:
        failed = partial(self._on_refused, reference)
        self._tasks.work(function, *args, done=done, failed=failed)

    def _begin_sound(self, act: TakeSound) -> None:
        """Ask for sound where the person may be recorded now; in a form that is tried out there is nobody."""
        recordable = getattr(self._interview, "require_recordable", None)
        try:
            if recordable is not None:
                self._tasks.call(recordable)
        except VettingDeskError as error:
            self.failed.emit(error)
            return
        act.begin()

    def _begin_camera(self, reference: str, act: TakePicture | WatchForCode) -> None:
        """Show what the camera sees; what is taken goes the way of what is pasted or chosen."""
        if self.camera is not None:
            return
        page = self.parent()
        window = page if isinstance(page, QWidget) else None
        if isinstance(act, TakePicture):
            words = self.tr("Hold it still, in good light. Take a person only if they agree.")
            taking = PictureDialog(act.title, words, parent=window)
            taking.taken.connect(partial(self._on_taken, reference))
            self.camera = taking
        else:
            words = self.tr("Hold the bar code before the camera. It is read by itself.")
            reading = CodeDialog(
                act.title, words, _codes_in, self._tasks, twice=True, parent=window
            )
            reading.read.connect(partial(self._on_code, reference))
            self.camera = reading
        self.camera.finished.connect(self._on_camera_closed)
        self.camera.open()

    def _on_camera_closed(self) -> None:
        self.camera = None

    def _on_taken(self, reference: str, content: bytes) -> None:
        self.run(reference, TakeContent(bytes(content)))

    def _on_code(self, reference: str, said: str) -> None:
        self.read.emit(reference, said.strip())

    def _with_content(self, reference: str, done: Callable[[bytes], None]) -> None:
        try:
            content = self._tasks.call(self._interview.file_content, reference)
        except VettingDeskError as error:
            self.failed.emit(error)
            return
        if content:
            done(content)

    def _show(self, title: str, content: bytes) -> None:
        window = self.parent()
        self.viewer = AttachedDialog(
            title,
            size_text(len(content)),
            content,
            self._tasks,
            window if isinstance(window, QWidget) else None,
            kept=self.tr("It is kept as the answer, as it is."),
        )
        self.viewer.open()

    def _peek(self, act: PeekFile, content: bytes) -> None:
        def done(pixels: Pixels) -> None:
            act.done(pixels.width, pixels.height, pixels.data)

        self._tasks.work(
            asking.picture, content, act.most, act.most, done=done, failed=self._on_unseen
        )

    def _on_unseen(self, error: Exception) -> None:
        """Leave a file without a picture that cannot be decoded: its name stands there."""
        if not isinstance(error, DecodingError):
            self.failed.emit(error)

    def _on_codes(self, reference: str, found: list[str]) -> None:
        if len(found) == 1:
            self.read.emit(reference, found[0].strip())
        else:
            self.refused.emit(reference, code_text(len(found)))

    def _on_refused(self, reference: str, error: Exception) -> None:
        if isinstance(error, FileRefusedError | OSError):
            self.refused.emit(reference, file_error_text(error))
        elif isinstance(error, DecodingError):
            refusal = FileRefusedError(detail=error.fields["detail"])
            self.refused.emit(reference, file_error_text(refusal))
        else:
            self.failed.emit(error)


def _codes(path: Path) -> list[str]:
    return _codes_in(incoming.read(path))


def _codes_in(content: bytes) -> list[str]:
    found, _ = asking.codes(content, every_kind=True)
    return found
