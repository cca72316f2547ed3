"""What a watch over the user's session says, and the part of it that Qt provides on every system.

Qt reports that the program is being suspended where the system lets it know. The systems' own watches are
subclasses: `session_linux`, `session_windows`; `session` chooses.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication


class SessionWatch(QObject):
    """What Qt reports on every system; the systems' own watches report more.

    Args:
        parent: Owner.

    Signals:
        asleep: The machine is about to sleep, or has just slept: lock at once.
        left: The session was locked, or another user is at the machine: lock as soon as nothing is cut off.
    """

    asleep = Signal()
    left = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watching = True
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._on_state_changed)

    def stop(self) -> None:
        """Stop watching; harmless if it was stopped before."""
        app = QGuiApplication.instance()
        if self._watching and isinstance(app, QGuiApplication):
            app.applicationStateChanged.disconnect(self._on_state_changed)
        self._watching = False

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationSuspended:
            self.asleep.emit()
