"""Locking: when nobody is there any more, and how the process is replaced by a fresh one.

What was on the screen stays in a process's memory after a store is closed (`docs/decisions.md`, *Locking
ends the process*), so a lock ends the process. Nothing of a case is passed to the new one: it asks the
casebook.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

WARNING_SECONDS = 30
_TICK_MS = 1_000
# A tick this late means that the machine slept.
_SLEPT_SECONDS = 20
_LOCK_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class IdleWatch(QObject):
    """Detects that keys and mouse were not touched for some minutes, or that the machine slept.

    Args:
        minutes: How long is too long.
        busy: Returns whether work is running that must not be interrupted, such as writing to a stick.
        parent: Owner.

    Signals:
        soon: Thirty seconds are left.
        came_back: Someone touched something after `soon`.
        idle: The time is up; emitted once.
        asked: Ctrl+L was pressed where no shortcut of the window reaches: a dialog is open.
    """

    soon = Signal()
    came_back = Signal()
    idle = Signal()
    asked = Signal()

    def __init__(self, minutes: float, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._slept = False
        self._limit = minutes * 60
        self._least = 0.0
        self._touched = self._ticked = _wall()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK_MS)
        _application().installEventFilter(self)

    def demand(self) -> None:
        """Assume that nobody is there any more: emit `idle` as soon as no work would be interrupted."""
        self._slept = True

    def set_minutes(self, minutes: float) -> None:
        """Change how long is too long."""
        self._limit = minutes * 60

    def set_least(self, minutes: float) -> None:
        """Wait at least so long for now, whatever else was chosen; 0 to go by that again."""
        self._least = minutes * 60

    def stop(self) -> None:
        """Stop watching."""
        self._timer.stop()
        _application().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note activity of the person, and pass every event on."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._touched = _wall()
        if kind == QEvent.Type.KeyPress and _is_lock_key(event):
            self.asked.emit()
            return True
        return False

    def _on_tick(self) -> None:
        now = _wall()
        self._slept = self._slept or now - self._ticked > _SLEPT_SECONDS
        self._ticked = now
        left = max(self._limit, self._least) - (now - self._touched)
        if self._slept or left <= 0:
            if not self._busy():
                self._timer.stop()
                self.idle.emit()
        elif left <= WARNING_SECONDS and not self._warned:
            self._warned = True
            self.soon.emit()
        elif left > WARNING_SECONDS and self._warned:
            self._warned = False
            self.came_back.emit()


def _is_lock_key(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.isAutoRepeat():
        return False
    return event.keyCombination() == _LOCK_KEY


def restart_command(arguments: list[str]) -> list[str]:
    """Return the command that starts this program afresh.

    Args:
        arguments: What to hand to it; never anything of a case.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    script = Path(__file__).resolve().parents[2] / "main.py"
    return [sys.executable, str(script), *arguments]


def replace_process(arguments: list[str]) -> None:
    """Put a fresh process at the unlock screen in this one's place; does not return."""
    command = restart_command(arguments)
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 (our own program, no shell)
    subprocess.Popen(command)  # noqa: S603 (our own program)
    os._exit(0)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("no application")
    return app


def _wall() -> float:
    """Return seconds that keep counting while the machine sleeps and do not follow the device's clock."""
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.clock_gettime(clock) if clock is not None else time.monotonic()
