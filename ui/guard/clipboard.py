"""Takes back what was copied out of the program: nothing of a case stays on the clipboard after locking.

On Windows it also marks what was copied here, so that the clipboard's history and its copy in the cloud leave
it out. The mark follows the copy by one turn of the event loop: the fields that copy are Qt's own.

Source: "Cloud Clipboard and Clipboard History Formats" in Windows' documentation; QWindowsMimeConverter for how
a format of Windows is named to Qt.
"""

import sys
from typing import Final, cast

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

HAS_HISTORY: Final = sys.platform == "win32"
MARKS: Final = tuple(
    f'application/x-qt-windows-mime;value="{name}"'
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    )
)
"""The first counts by being there; the others say no by a number of 32 bits that is 0."""
_NO: Final = bytes(4)

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class CopyWatch(QObject):
    """Remembers whether what is on the clipboard came from here.

    Args:
        parent: Owner.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ours: set[QClipboard.Mode] = set()
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.changed.connect(self._on_changed)
        self._watching = True

    def clear(self) -> None:
        """Empty the clipboard, and on X11 the selection, where it holds something copied here."""
        for mode in _MODES:
            if mode in self._ours or self._owns(mode):
                self._clipboard.clear(mode)
        self._ours.clear()

    def stop(self) -> None:
        """Stop watching; harmless if it was stopped before."""
        if self._watching:
            self._watching = False
            self._clipboard.changed.disconnect(self._on_changed)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        # Not every system reports who owns the clipboard; what changes while a window of ours has the focus
        # was copied here.
        if self._owns(mode) or QGuiApplication.focusWindow() is not None:
            self._ours.add(mode)
            if HAS_HISTORY and mode == QClipboard.Mode.Clipboard and self._owns(mode):
                self._mark()
        else:
            self._ours.discard(mode)

    def _mark(self) -> None:
        copied = cast("QMimeData | None", self._clipboard.mimeData())  # None where it is empty
        if copied is not None and copied.formats() and not copied.hasFormat(MARKS[0]):
            self._clipboard.setMimeData(marked(copied))

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Clipboard:
            return self._clipboard.ownsClipboard()
        return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()


def marked(copied: QMimeData) -> QMimeData:
    """Return the same content, marked as nothing that a history of the clipboard may keep."""
    made = QMimeData()
    for name in copied.formats():
        made.setData(name, copied.data(name))
    if copied.hasImage():
        made.setImageData(copied.imageData())
    for name in MARKS:
        made.setData(name, QByteArray(_NO))
    return made
