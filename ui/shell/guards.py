"""What watches over an open desk or folder: nobody is there, the session was left, something was copied."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.guard.clipboard import CopyWatch
from ui.guard.locking import IdleWatch
from ui.guard.session import watch_session
from ui.guard.session_watch import SessionWatch


class Guards(QObject):
    """Says when to lock, and takes back what was copied.

    Args:
        minutes: After how many without a sign of life.
        busy: Returns whether work is running that must not be interrupted.
        frame: What they watch over.

    Attributes:
        idle: Watches keys and mouse; None unless started.
        session: Watches the session; the same.

    Signals:
        lock_wanted: It is to be locked now.
        asleep: The machine is about to sleep: there are seconds at most.
        soon: Thirty seconds are left.
        came_back: Somebody touched something after `soon`.
    """

    lock_wanted = Signal()
    asleep = Signal()
    soon = Signal()
    came_back = Signal()

    def __init__(self, minutes: int, busy: Callable[[], bool], frame: QWidget) -> None:
        super().__init__(frame)
        self._minutes = minutes
        self._busy = busy
        self._frame = frame
        self._copied = CopyWatch(frame)
        self.idle: IdleWatch | None = None
        self.session: SessionWatch | None = None

    def start(self) -> IdleWatch:
        """Begin to watch."""
        self.idle = idle = IdleWatch(self._minutes, self._busy, self._frame)
        idle.idle.connect(self.lock_wanted)
        idle.asked.connect(self.lock_wanted)
        idle.soon.connect(self.soon)
        idle.came_back.connect(self.came_back)
        self.session = session = watch_session(self._frame)
        session.left.connect(idle.demand)
        session.asleep.connect(self.asleep)
        return idle

    def set_minutes(self, minutes: int) -> None:
        """Change after how many minutes without a sign of life it locks."""
        self._minutes = minutes
        if self.idle is not None:
            self.idle.set_minutes(minutes)

    def take_back(self) -> None:
        """Take what was copied here off the clipboard."""
        self._copied.clear()

    def stop(self) -> None:
        """Stop watching; what was copied is taken back."""
        for watch in (self.idle, self.session):
            if watch is not None:
                watch.stop()
        self.idle = self.session = None
        self._copied.clear()
        self._copied.stop()
