"""Reads a code by camera: frames go, one at a time, to the process without keys, until a code is read."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ui.asking.camera.camera_dialog import CameraDialog
from ui.asking.camera.frame_source import FrameSource
from ui.ground.tasks import Tasks
from ui.text.error_text import describe
from vetting_desk.errors import VettingDeskError

REST_MS: Final = 250
"""Between two tries: work that never ends would keep an idle desk from locking."""
MOST_MS: Final = 90_000
"""So long codes are looked for; then the camera is let go, and an idle desk locks at the latest."""
_MOST: Final = 1_920
"""Pixels across and down of what is looked at."""


class CodeDialog(CameraDialog):
    """The live picture; closes by itself with what a code says.

    Args:
        title: What the code is for.
        words: What is to be held before the camera.
        look: Returns what the codes in a picture say, none or several; called in a thread, for it starts a
            process. What it raises of `VettingDeskError` is said, and looking goes on.
        tasks: Where that is done.
        twice: Whether two frames have to say the same, as for bar codes, which check themselves little.
        source: Where frames come from; the computer's cameras by default.
        parent: The page.

    Signals:
        read(str): What the code says.
    """

    read = Signal(str)

    def __init__(
        self,
        title: str,
        words: str,
        look: Callable[[bytes], list[str]],
        tasks: Tasks,
        *,
        twice: bool = False,
        source: FrameSource | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._look, self._tasks = look, tasks
        self._twice, self._before = twice, ""
        self._looking = self._done = False
        super().__init__(title, words, source, parent)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(MOST_MS)
        self._end.timeout.connect(self._on_end)

    def on_running(self, *, running: bool) -> None:
        """Look for so long, and no longer."""
        if running:
            self._before = ""
            self._end.start()
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._end.stop()
            self._rest.stop()

    def on_frame(self, frame: QImage) -> None:
        """Look into it, if nothing is being looked into, and there was a rest."""
        if not self._looking and not self._rest.isActive():
            self._looking = True
            self._tasks.work(
                self._look, grey_of(frame), done=self._on_found, failed=self._on_not_read
            )

    def _on_found(self, found: list[str]) -> None:
        self._looking = False
        if self._done or not self.running:
            return
        self._rest.start()
        if len(found) > 1:
            self.say(self.tr("There are several codes in the picture. Show one of them alone."))
        elif not found:
            self.say(self.tr("Looking for a code…"))
        elif self._twice and found[0] != self._before:
            self.say(self.tr("Hold it still…"))
        else:
            self._done = True
            self.accept()
            self.read.emit(found[0])
            return
        self._before = found[0] if len(found) == 1 else ""

    def _on_not_read(self, error: Exception) -> None:
        self._looking = False
        if not isinstance(error, VettingDeskError):
            self._tasks.failed.emit(error)
            if self.running:
                self.reject()
        elif self.running:
            self._rest.start()
            self.say(describe(error).sentence)

    def _on_end(self) -> None:
        self.let_go()
        self.view.clear()
        self.banner.show_message(
            self.tr("No code was read."),
            self.tr(
                "Hold it flat, in good light, so that it fills half of the picture, and try again. Or choose a "
                "picture of it, or type it."
            ),
            tone="info",
        )
        self.say("")
        self.again.show()
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)


def grey_of(frame: QImage) -> bytes:
    """Return a frame as a grey BMP, made in memory: not packed, so that it is quick to make and to read."""
    if max(frame.width(), frame.height()) > _MOST:
        frame = frame.scaled(
            _MOST,
            _MOST,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    grey = frame.convertToFormat(QImage.Format.Format_Grayscale8)
    grey.save(buffer, "BMP")  # type: ignore[call-overload] # (a device is one of its forms)
    return bytes(buffer.data().data())
