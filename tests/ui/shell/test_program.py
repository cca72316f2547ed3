"""The composition root: what the application does for the window, and logging of Qt's messages."""

import logging
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QMessageBox

from ui.ground.preferences import Preferences, load_preferences
from ui.ground.tasks import Tasks
from ui.shell.application import Application
from ui.shell.main_window import MainWindow
from ui.shell.program import _on_qt_message, _Session
from ui.theme import current


@pytest.fixture
def session(qapp: Application, window: MainWindow, data: Path, tasks: Tasks) -> _Session:
    return _Session(qapp, window, data, tasks, None)


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, str]]:
    """The log of Qt's own messages, with their levels."""
    heard: list[tuple[int, str]] = []
    logger = logging.getLogger("ui.qt")
    monkeypatch.setattr(
        logger, "handle", lambda record: heard.append((record.levelno, record.getMessage()))
    )
    return heard


@pytest.mark.usefixtures("light_again")
def test_changed_preferences_are_put_in_force_and_kept(
    session: _Session, qapp: Application, data: Path
) -> None:
    session._on_preferences_changed(Preferences(theme="dark", language="en", idle_minutes=8))
    assert qapp.preferences.theme == "dark"
    assert load_preferences(data).idle_minutes == 8


@pytest.mark.usefixtures("light_again")
def test_what_the_system_puts_back_with_its_colours_is_put_in_force_again(
    session: _Session, qapp: Application
) -> None:
    session._on_preferences_changed(Preferences(theme="dark", language="en"))
    menus: Any = "QMenu"  # the stubs want bytes, which Qt for Python refuses
    qapp.setFont(QFont("Courier", 9), menus)
    session._on_colour_scheme_changed()
    assert qapp.font(menus) == qapp.font()
    assert current().mode == "dark"


def test_a_bug_is_one_plain_dialog(
    session: _Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("ui.shell.unexpected"), "handle", lambda _record: None)
    session._on_exception(RuntimeError, RuntimeError("the answer was: secret"), None)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert "secret" not in box.text() + box.informativeText()
    box.close()


def test_control_c_ends_the_program_without_a_word(
    session: _Session, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []
    monkeypatch.setattr(Application, "quit", lambda _app: ended.append("quit"))
    session._on_exception(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert ended == ["quit"]
    assert window.findChild(QMessageBox) is None


@pytest.mark.parametrize(
    ("kind", "level"),
    [(QtMsgType.QtWarningMsg, logging.WARNING), (QtMsgType.QtCriticalMsg, logging.ERROR)],
)
def test_warnings_of_qt_are_logged(
    lines: list[tuple[int, str]], kind: QtMsgType, level: int
) -> None:
    _on_qt_message(kind, QMessageLogContext(), "something is odd")
    assert lines == [(level, "something is odd")]


def test_chatter_of_qt_is_not_logged(lines: list[tuple[int, str]]) -> None:
    _on_qt_message(QtMsgType.QtDebugMsg, QMessageLogContext(), "chatter")
    assert lines == []


def test_a_window_system_that_is_missing_ends_the_program_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def end(code: int) -> None:
        raise SystemExit(code)

    monkeypatch.setattr("ui.shell.program.os._exit", end)
    with pytest.raises(SystemExit) as left:
        _on_qt_message(
            QtMsgType.QtFatalMsg,
            QMessageLogContext(),
            "no Qt platform plugin could be initialized",
        )
    assert left.value.code == 1
    said = capsys.readouterr().err
    assert "sudo apt install" in said
    assert said.count("\n") == 1
