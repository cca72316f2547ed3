"""The session watch that is chosen for this system."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ui.guard.session import watch_session
from ui.guard.session_watch import SessionWatch


@pytest.mark.system("linux")  # logind
def test_a_system_without_a_bus_is_watched_by_qt_alone(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    import ui.guard.session_linux

    class Nowhere:
        def isConnected(self) -> bool:  # noqa: N802 (Qt's own)
            return False

    class Buses:
        @staticmethod
        def systemBus() -> Nowhere:  # noqa: N802 (Qt's own)
            return Nowhere()

    monkeypatch.setattr(ui.guard.session_linux, "QDBusConnection", Buses)
    owner = QObject()
    watch = watch_session(owner)
    assert type(watch) is SessionWatch
    watch.stop()


@pytest.mark.parametrize("platform", ["darwin", "freebsd14"])
def test_other_systems_are_watched_by_qt_alone(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, platform: str
) -> None:
    monkeypatch.setattr("ui.guard.session.sys.platform", platform)
    owner = QObject()
    watch = watch_session(owner)
    assert type(watch) is SessionWatch
    watch.stop()
