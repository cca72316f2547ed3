"""Sleep, session lock and user switch as reported by logind, on a private bus."""

import sys

import pytest

if sys.platform != "linux":
    pytest.skip("this system has no logind", allow_module_level=True)

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from pytestqt.qtbot import QtBot

from ui.guard.session_linux import MANAGER, MANAGER_PATH, PROPERTIES, SERVICE, SESSION, LogindWatch
from ui.guard.session_watch import SessionWatch
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow

OURS = "/org/freedesktop/login1/session/_31"
OTHER = "/org/freedesktop/login1/session/_32"


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a private bus."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("this system has no dbus-daemon")
    with subprocess.Popen(
        [daemon, "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as running:
        try:
            assert running.stdout is not None
            yield running.stdout.readline().strip()
        finally:
            running.terminate()


class Logind(QDBusVirtualObject):
    """Answers the calls of a watch as logind does."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.bus = bus
        self.known: dict[str, str] = {"auto": OURS}
        self.calls: list[tuple[str, list[object]]] = []
        self.ours, self.theirs = os.pipe()
        assert bus.registerService(SERVICE)
        assert bus.registerVirtualObject(
            MANAGER_PATH, self, QDBusConnection.VirtualObjectRegisterOption.SubPath
        )

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(  # noqa: N802 (Qt's own)
        self, message: QDBusMessage, connection: QDBusConnection
    ) -> bool:
        self.calls.append((message.member(), message.arguments()))
        if message.member() == "Inhibit":
            given: object = QDBusUnixFileDescriptor(self.theirs)
            os.close(self.theirs)
        else:
            path = self.known.get(str(message.arguments()[0]))
            if path is None:
                connection.send(message.createErrorReply(f"{SERVICE}.NoSuchSession", "none"))
                return True
            given = QDBusObjectPath(path)
        reply = message.createReply()
        reply.setArguments([given])
        connection.send(reply)
        return True

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self.bus.send(message)

    def sleep(self, *, begins: bool) -> None:
        self.say(MANAGER_PATH, MANAGER, "PrepareForSleep", begins)

    def change(self, path: str, changed: dict[str, object], interface: str = SESSION) -> None:
        self.say(path, PROPERTIES, "PropertiesChanged", interface, changed, ["Other"])

    def inhibitor_is_held(self) -> bool:
        """Return whether another process holds the other end of the pipe."""
        os.set_blocking(self.ours, False)
        try:
            return os.read(self.ours, 1) != b""
        except BlockingIOError:
            return True

    def close(self) -> None:
        self.bus.unregisterObject(MANAGER_PATH)
        self.bus.unregisterService(SERVICE)
        os.close(self.ours)


@pytest.fixture
def logind(address: str, qtbot: QtBot) -> Iterator[Logind]:
    bus = QDBusConnection.connectToBus(address, "logind")
    assert bus.isConnected()
    made = Logind(bus)
    yield made
    made.close()
    QDBusConnection.disconnectFromBus("logind")


@pytest.fixture
def bus(address: str, logind: Logind) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(address, "desk")
    QDBusConnection.disconnectFromBus("desk")


@pytest.fixture
def watch(bus: QDBusConnection, qtbot: QtBot) -> Iterator[LogindWatch]:
    owner = QObject()
    made = LogindWatch(bus, owner)
    qtbot.waitUntil(lambda: made.session() == OURS and made.delays_sleep())
    yield made
    made.stop()


def test_the_machine_going_to_sleep_is_reported(
    watch: LogindWatch, logind: Logind, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.asleep):
        logind.sleep(begins=True)


def test_a_machine_that_woke_is_reported_too(
    watch: LogindWatch, logind: Logind, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.asleep):
        logind.sleep(begins=False)


def test_the_system_waits_with_sleeping_until_the_watch_is_over(
    watch: LogindWatch, logind: Logind, qtbot: QtBot
) -> None:
    [inhibit] = [given for name, given in logind.calls if name == "Inhibit"]
    assert (inhibit[0], inhibit[3]) == ("sleep", "delay")
    assert logind.inhibitor_is_held()
    watch.stop()
    qtbot.waitUntil(lambda: not logind.inhibitor_is_held())


def test_a_locked_session_is_reported(watch: LogindWatch, logind: Logind, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.left):
        logind.say(OURS, SESSION, "Lock")


@pytest.mark.parametrize("changed", [{"Active": False}, {"LockedHint": True}])
def test_another_user_and_a_desktops_own_lock_are_reported(
    watch: LogindWatch, logind: Logind, qtbot: QtBot, changed: dict[str, object]
) -> None:
    with qtbot.waitSignal(watch.left):
        logind.change(OURS, changed)


def test_what_does_not_concern_this_session_is_passed_over(
    watch: LogindWatch, logind: Logind, qtbot: QtBot
) -> None:
    events: list[str] = []
    watch.left.connect(lambda: events.append("left"))
    logind.say(OTHER, SESSION, "Lock")
    logind.change(OTHER, {"Active": False})
    logind.change(OURS, {"Active": True, "LockedHint": False, "IdleHint": True})
    logind.change(OURS, {"Active": False}, "org.freedesktop.login1.User")
    logind.say(OURS, SESSION, "Unlock")
    with qtbot.waitSignal(watch.asleep):  # signals come in order: all of the above were seen
        logind.sleep(begins=True)
    assert events == []


def test_the_session_is_asked_for_by_its_id_first(
    bus: QDBusConnection, logind: Logind, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "77")
    logind.known["77"] = OTHER
    owner = QObject()
    watch = LogindWatch(bus, owner)
    qtbot.waitUntil(lambda: watch.session() == OTHER)
    watch.stop()


def test_an_id_that_is_none_any_more_leads_to_the_callers_own_session(
    bus: QDBusConnection, logind: Logind, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "77")
    owner = QObject()
    watch = LogindWatch(bus, owner)
    qtbot.waitUntil(lambda: watch.session() == OURS)
    watch.stop()


def test_without_any_session_sleep_is_still_reported(
    bus: QDBusConnection, logind: Logind, qtbot: QtBot
) -> None:
    logind.known.clear()
    owner = QObject()
    watch = LogindWatch(bus, owner)
    qtbot.waitUntil(lambda: "GetSession" in {name for name, _given in logind.calls})
    with qtbot.waitSignal(watch.asleep):
        logind.sleep(begins=True)
    assert watch.session() == ""
    watch.stop()


def test_after_stopping_nothing_is_reported(
    watch: LogindWatch, logind: Logind, qtbot: QtBot
) -> None:
    events: list[str] = []
    watch.left.connect(lambda: events.append("left"))
    watch.asleep.connect(lambda: events.append("asleep"))
    watch.stop()
    logind.sleep(begins=True)
    logind.say(OURS, SESSION, "Lock")
    qtbot.wait(100)
    assert events == []


@pytest.fixture
def watched(
    bus: QDBusConnection,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
    qtbot: QtBot,
) -> MainWindow:
    """The window with the training post unlocked, its session watched on the private bus."""

    def on_this_bus(parent: QObject) -> SessionWatch:
        return LogindWatch(bus, parent)

    monkeypatch.setattr("ui.shell.guards.watch_session", on_this_bus)
    window: MainWindow = request.getfixturevalue("unlocked")
    frame = window.frame
    assert frame is not None
    found = frame.session
    assert isinstance(found, LogindWatch)
    qtbot.waitUntil(lambda: found.session() == OURS)
    return window


def test_the_desk_locks_before_the_machine_sleeps_even_while_work_is_under_way(
    watched: MainWindow, logind: Logind, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frame: DeskFrame | None = watched.frame
    assert frame is not None
    stopped: list[str] = []
    monkeypatch.setattr(frame._tasks, "busy", lambda: True)
    monkeypatch.setattr(frame._tasks, "cancel", lambda: stopped.append("stopped"))
    logind.sleep(begins=True)
    qtbot.waitUntil(lambda: watched.locked)
    assert stopped == ["stopped"]
    watched.close_desk()
    assert not logind.inhibitor_is_held()


@pytest.mark.parametrize("how", ["lock", "switch"])
def test_the_desk_locks_with_the_session_and_when_another_user_comes(
    watched: MainWindow, logind: Logind, qtbot: QtBot, how: str
) -> None:
    if how == "lock":
        logind.say(OURS, SESSION, "Lock")
    else:
        logind.change(OURS, {"Active": False})
    qtbot.waitUntil(lambda: watched.locked)


def test_starting_to_watch_does_not_wait_for_a_bus_that_never_answers(
    address: str, qtbot: QtBot
) -> None:
    """No logind on this bus: every call stays unanswered or fails later."""
    nobody: Callable[[], QDBusConnection] = lambda: QDBusConnection.connectToBus(  # noqa: E731
        address, "nobody"
    )
    owner = QObject()
    watch = LogindWatch(nobody(), owner)
    qtbot.wait(50)
    assert watch.session() == ""
    assert not watch.delays_sleep()
    watch.stop()
    QDBusConnection.disconnectFromBus("nobody")
