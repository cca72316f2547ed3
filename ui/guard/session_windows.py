"""Sleep, session lock and user switch on Windows, from the messages the system sends to windows.

Source: Microsoft Learn, WM_WTSSESSION_CHANGE, WM_POWERBROADCAST, WTSRegisterSessionNotification.
"""

import sys
from typing import Final

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
_PBT_APMSUSPEND: Final = 0x0004
_PBT_APMRESUMEAUTOMATIC: Final = 0x0012
_WTS_CONSOLE_DISCONNECT: Final = 0x2
_WTS_REMOTE_DISCONNECT: Final = 0x4
_WTS_SESSION_LOGOFF: Final = 0x6
WTS_SESSION_LOCK: Final = 0x7
_NOTIFY_FOR_THIS_SESSION: Final = 0

_ASLEEP: Final = frozenset({_PBT_APMSUSPEND, _PBT_APMRESUMEAUTOMATIC})
_LEFT: Final = frozenset(
    {_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOGOFF, WTS_SESSION_LOCK}
)


def meaning(message: int, code: int) -> str:
    """Return what a message means: ``asleep``, ``left``, or empty if it does not concern us.

    Args:
        message: Number of the message.
        code: Its ``wParam``.
    """
    if message == WM_POWERBROADCAST and code in _ASLEEP:
        return "asleep"
    if message == WM_WTSSESSION_CHANGE and code in _LEFT:
        return "left"
    return ""


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
    from PySide6.QtGui import QGuiApplication

    from ui.guard.session_watch import SessionWatch

    class WindowsWatch(SessionWatch):
        """Reads the messages sent to the program's window.

        Args:
            parent: Owner.
        """

        def __init__(self, parent: QObject) -> None:
            super().__init__(parent)
            self._filter = _Filter(self)
            QCoreApplication.instance().installNativeEventFilter(self._filter)
            windows = QGuiApplication.topLevelWindows()
            self._window = int(windows[0].winId()) if windows else 0
            if self._window:
                ctypes.windll.wtsapi32.WTSRegisterSessionNotification(
                    wintypes.HWND(self._window), _NOTIFY_FOR_THIS_SESSION
                )

        def stop(self) -> None:
            """Stop watching."""
            if not self._watching:
                return
            super().stop()
            QCoreApplication.instance().removeNativeEventFilter(self._filter)
            if self._window:
                ctypes.windll.wtsapi32.WTSUnRegisterSessionNotification(wintypes.HWND(self._window))
                self._window = 0

    class _Filter(QAbstractNativeEventFilter):
        """Handles a message's meaning; never filters it from Qt."""

        def __init__(self, watch: WindowsWatch) -> None:
            super().__init__()
            self._watch = watch

        def nativeEventFilter(self, _kind: QByteArray, message: int) -> tuple[bool, int]:
            """Handle one message."""
            msg = wintypes.MSG.from_address(int(message))
            means = meaning(msg.message, msg.wParam)
            if means == "asleep":
                self._watch.asleep.emit()
            elif means == "left":
                self._watch.left.emit()
            return False, 0
