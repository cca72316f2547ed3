"""Sleep, session lock and user switch on Linux, as logind reports them on the system bus.

Nothing here waits for the bus: every call is answered later, or never. While a desk is open, a delaying
inhibitor makes the system wait some seconds with sleeping until the desk is locked.

Source: org.freedesktop.login1(5).
"""

import os
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
)

from ui.guard.session_watch import SessionWatch

SERVICE = "org.freedesktop.login1"
MANAGER_PATH = "/org/freedesktop/login1"
MANAGER = f"{SERVICE}.Manager"
SESSION = f"{SERVICE}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"


def logind_watch(parent: QObject) -> SessionWatch | None:
    """Return a watch on the system bus; None where there is none."""
    bus = QDBusConnection.systemBus()
    return LogindWatch(bus, parent) if bus.isConnected() else None


class LogindWatch(SessionWatch):
    """Follows logind's manager, and the session this program runs in.

    Args:
        bus: A connected bus on which logind is, or may come.
        parent: Owner.
    """

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._session = ""
        self._inhibitor: QDBusUnixFileDescriptor | None = None
        self._ask_names = [os.environ.get("XDG_SESSION_ID", ""), "auto"]
        self._follow(MANAGER_PATH, MANAGER, "PrepareForSleep", "_on_prepare_for_sleep")
        self._inhibit()
        self._ask_session()

    def session(self) -> str:
        """Return the path of the session that is followed; empty before logind named it."""
        return self._session

    def delays_sleep(self) -> bool:
        """Return whether the system waits with sleeping until the desk is locked."""
        return self._inhibitor is not None and self._inhibitor.isValid()

    def stop(self) -> None:
        """Stop watching, and let the system sleep when it wants."""
        if not self._watching:
            return
        super().stop()
        self._inhibitor = None
        self._unfollow(MANAGER_PATH, MANAGER, "PrepareForSleep", "_on_prepare_for_sleep")
        if self._session:
            for each in _SESSION_SIGNALS:
                self._unfollow(self._session, *each)

    # Asking

    def _inhibit(self) -> None:
        message = QDBusMessage.createMethodCall(SERVICE, MANAGER_PATH, MANAGER, "Inhibit")
        # Shown to administrators by systemd-inhibit; in English, as all programs have it there.
        message.setArguments(["sleep", "Vetting Desk", "Locks the open desk", "delay"])
        self._call(message, "_on_inhibited")

    def _ask_session(self) -> None:
        """Ask for the session by its id, then as the caller's own, then by the process."""
        while self._ask_names:
            name = self._ask_names.pop(0)
            if name:
                message = QDBusMessage.createMethodCall(
                    SERVICE, MANAGER_PATH, MANAGER, "GetSession"
                )
                message.setArguments([name])
                self._call(message, "_on_session")
                return

    def _call(self, message: QDBusMessage, slot: str) -> None:
        self._bus.callWithCallback(
            message, self, _slot(slot), _slot("_on_failed", "QDBusError,QDBusMessage")
        )

    def _follow(
        self, path: str, interface: str, name: str, slot: str, arguments: str = "QDBusMessage"
    ) -> None:
        self._bus.connect(SERVICE, path, interface, name, self, _slot(slot, arguments))

    def _unfollow(
        self, path: str, interface: str, name: str, slot: str, arguments: str = "QDBusMessage"
    ) -> None:
        self._bus.disconnect(SERVICE, path, interface, name, self, _slot(slot, arguments))

    # Hearing

    @Slot("QDBusMessage")
    def _on_inhibited(self, reply: QDBusMessage) -> None:
        [given] = reply.arguments() or [None]
        if isinstance(given, QDBusUnixFileDescriptor):
            self._inhibitor = given

    @Slot("QDBusMessage")
    def _on_session(self, reply: QDBusMessage) -> None:
        [path] = reply.arguments() or [None]
        if isinstance(path, QDBusObjectPath) and not self._session:
            self._session = path.path()
            for each in _SESSION_SIGNALS:
                self._follow(self._session, *each)

    @Slot("QDBusError", "QDBusMessage")
    def _on_failed(self, _error: object, call: QDBusMessage) -> None:
        """Try the next way to the session; without an inhibitor the signal alone must do."""
        if call.member() == "GetSession":
            self._ask_session()

    @Slot("QDBusMessage")
    def _on_prepare_for_sleep(self, message: QDBusMessage) -> None:
        # Both before and after: a machine that slept too fast is locked when it wakes.
        del message
        self.asleep.emit()

    @Slot("QDBusMessage")
    def _on_lock(self, message: QDBusMessage) -> None:
        del message
        self.left.emit()

    @Slot(str, "QVariantMap")
    def _on_properties_changed(self, interface: str, changed: dict[str, object]) -> None:
        # Desktops that lock the screen by themselves send no Lock, but set the hint.
        away = changed.get("Active") is False or changed.get("LockedHint") is True
        if interface == SESSION and away:
            self.left.emit()


_SESSION_SIGNALS = (
    (SESSION, "Lock", "_on_lock", "QDBusMessage"),
    (PROPERTIES, "PropertiesChanged", "_on_properties_changed", "QString,QVariantMap"),
)


def _slot(name: str, arguments: str = "QDBusMessage") -> Any:
    # The type stubs say bytes, and the library takes text.
    return SLOT(f"{name}({arguments})")
