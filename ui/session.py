"""Notices that the machine is about to sleep, that the screen was locked, or that another user took its place.

Chooses the watch that fits this system. `locking.IdleWatch` stays the net beneath: it sees afterwards that a
machine slept. Loaded with the first unlocked desk, never before the first paint.
"""

import sys

from PySide6.QtCore import QObject

from ui.session_watch import SessionWatch


def watch_session(parent: QObject) -> SessionWatch:
    """Return the watch that fits this system."""
    if sys.platform == "linux":
        from ui.session_linux import logind_watch

        return logind_watch(parent) or SessionWatch(parent)
    if sys.platform == "win32":
        from ui.session_windows import WindowsWatch

        return WindowsWatch(parent)
    return SessionWatch(parent)
