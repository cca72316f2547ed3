"""Takes back what was copied out of the program: nothing of a case stays on the clipboard after locking."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

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
        else:
            self._ours.discard(mode)

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Clipboard:
            return self._clipboard.ownsClipboard()
        return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
