"""Closes what a camera is shown in, wherever it is, before the desk locks or somebody else comes."""

from typing import Protocol

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.asking.camera.camera_dialog import CameraDialog
from ui.guard.session_watch import SessionWatch


class Places(Protocol):
    """The frame, as far as it says that somebody leaves."""

    leaving: SignalInstance
    lock_requested: SignalInstance


class CameraGuard(QObject):
    """Lets no camera run on while a desk locks, a machine falls asleep, or another user takes over.

    A lock by itself waits for work that is under way; a camera does not wait.

    Args:
        frame: The frame of an unlocked desk.
        parent: The same, in which the dialogs are.
    """

    def __init__(self, frame: Places, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        frame.lock_requested.connect(self.close_all)
        frame.leaving.connect(self.close_all)

    def watch(self, session: SessionWatch | None) -> None:
        """Close at once when the machine falls asleep, the session is locked, or another user comes."""
        if session is not None:
            session.left.connect(self.close_all)
            session.asleep.connect(self.close_all)

    def close_all(self) -> None:
        """Close every dialog that shows a camera; nothing is taken."""
        for dialog in self._parent.findChildren(CameraDialog):
            dialog.reject()
