"""Nothing of a case is left outside the program's files: clipboard, titles, task bar, crash dumps."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.asking.confirm_dialog import ConfirmDialog
from ui.guard.clipboard import CopyWatch
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk.errors import ConfirmationNeededError

ROOT = Path(__file__).resolve().parents[2]
COPIED = "an invented name, copied"


def copy_here(qtbot: QtBot, window: MainWindow) -> None:
    """Copy a text as a user does, from a focused field of the window."""
    field = QLineEdit(window)
    field.setText(COPIED)
    field.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == COPIED


def copy_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Simulate a copy by another program: none of our windows has the focus or owns the clipboard."""
    clipboard = QGuiApplication.clipboard()
    with monkeypatch.context() as patch:
        patch.setattr(QGuiApplication, "focusWindow", staticmethod(lambda: None))
        patch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
        clipboard.setText("another program's")


def test_locking_takes_back_what_was_copied_here(
    frame: DeskFrame, unlocked: MainWindow, qtbot: QtBot
) -> None:
    copy_here(qtbot, unlocked)
    unlocked.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_closing_the_desk_takes_it_back_too(
    frame: DeskFrame, unlocked: MainWindow, qtbot: QtBot
) -> None:
    copy_here(qtbot, unlocked)
    unlocked.close_desk()
    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_is_left_alone(
    frame: DeskFrame, unlocked: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_here(qtbot, unlocked)
    copy_elsewhere(monkeypatch)
    monkeypatch.setattr(CopyWatch, "_owns", lambda _self, _mode: False)
    unlocked.lock()
    assert QGuiApplication.clipboard().text() == "another program's"


def test_no_window_names_a_case(
    frame: DeskFrame, unlocked: MainWindow, settle: Callable[[], None]
) -> None:
    case = next(row for row in frame.pages.cases.rows() if row.drafts)
    frame.open_case(case.id)
    settle()
    detail = frame.pages.case.detail
    assert detail is not None
    secrets = {name.text for name in detail.case.names} | {detail.case.reference}
    frame.open_assessment(detail.assessments[0].id)
    settle()
    secrets.add(detail.assessments[0].title)
    wanted = ConfirmationNeededError(
        purpose="open-case", subject=case.id, passphrase=True, reason=True
    )
    dialog = ConfirmDialog(wanted, unlocked)
    dialog.show()
    unlocked.show_help()
    settle()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert len(shown) >= 3
    for widget in shown:
        assert widget.windowFilePath() == ""
        assert widget.windowIconText() == ""
        for words in secrets:
            assert words
            assert words not in widget.windowTitle()
    assert QGuiApplication.applicationDisplayName() == "Vetting Desk"
    for widget in shown:
        if widget is not unlocked:
            widget.close()


if sys.platform != "win32":

    def _run(script: str, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def test_crash_dumps_are_off_before_a_desk_can_be_opened_in_the_window(tmp_path: Path) -> None:
        script = (
            "import sys\n"
            "from PySide6.QtWidgets import QApplication\n"
            "from ui.shell import main_window, program\n"
            "def find_desks(self):\n"
            "    from vetting_desk.machine import dumps\n"
            "    print(dumps.are_off(), flush=True)\n"
            "    QApplication.quit()\n"
            "main_window.MainWindow.find_desks = find_desks\n"
            "sys.exit(program.run(['--data', sys.argv[1]], 0.0))\n"
        )
        assert _run(script, str(tmp_path)) == "True"

    def test_crash_dumps_are_off_in_the_terminal() -> None:
        script = (
            "import sys\n"
            "from vetting_desk.cli import program\n"
            "from vetting_desk.machine import dumps\n"
            "program.outcome = lambda _arguments: print(dumps.are_off(), flush=True) or 0\n"
            "program.run()\n"
        )
        assert _run(script) == "True"
