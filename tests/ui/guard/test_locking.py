"""Locking: detecting idleness, storing the place, and returning to it in a new window."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.guard import locking
from ui.guard.locking import IdleWatch, restart_command
from ui.shell.application import Application
from ui.shell.frame import DeskFrame
from ui.shell.main_window import MainWindow
from vetting_desk import __version__
from vetting_desk.errors import StorageFullError
from vetting_desk.operations.desk import last_place
from vetting_desk.operations.interview.interviews import Interview

PASSPHRASE = "four otters juggle plum jam"


class Wall:
    def __init__(self) -> None:
        self.seconds = 1000.0
        self.busy = False

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Wall:
    made = Wall()
    monkeypatch.setattr(locking, "_wall", made)
    monkeypatch.setattr(locking, "_TICK_MS", 1)
    return made


@pytest.fixture
def watch(wall: Wall, qapp: Application, qtbot: QtBot) -> Iterator[IdleWatch]:
    made = IdleWatch(4, lambda: wall.busy, qapp)
    yield made
    made.stop()
    made.deleteLater()


def _pass(wall: Wall, seconds: float, qtbot: QtBot) -> None:
    """Let time pass in steps as on a running machine."""
    for _ in range(int(seconds // 10)):
        wall.seconds += 10
        qtbot.wait(4)


def test_nobody_there_for_four_minutes_locks(watch: IdleWatch, wall: Wall, qtbot: QtBot) -> None:
    events: list[str] = []
    watch.soon.connect(lambda: events.append("soon"))
    watch.idle.connect(lambda: events.append("idle"))
    _pass(wall, 200, qtbot)
    assert events == []
    _pass(wall, 20, qtbot)
    assert events == ["soon"]
    _pass(wall, 30, qtbot)
    assert events == ["soon", "idle"]


def test_a_sign_of_life_starts_the_time_anew(
    watch: IdleWatch, wall: Wall, qtbot: QtBot, qapp: Application
) -> None:
    events: list[str] = []
    watch.idle.connect(lambda: events.append("idle"))
    watch.soon.connect(lambda: events.append("soon"))
    watch.came_back.connect(lambda: events.append("back"))
    _pass(wall, 220, qtbot)
    here = QPointF(1, 1)
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        here,
        here,
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget = QWidget()
    qtbot.addWidget(widget)
    qapp.sendEvent(widget, moved)
    _pass(wall, 60, qtbot)
    assert events == ["soon", "back"]


def test_a_machine_that_slept_locks_at_once(watch: IdleWatch, wall: Wall, qtbot: QtBot) -> None:
    qtbot.wait(5)
    with qtbot.waitSignal(watch.idle):
        wall.seconds += 90


def test_work_under_way_is_not_cut_off(watch: IdleWatch, wall: Wall, qtbot: QtBot) -> None:
    events: list[str] = []
    watch.idle.connect(lambda: events.append("idle"))
    wall.busy = True
    _pass(wall, 300, qtbot)
    assert events == []
    wall.busy = False
    _pass(wall, 10, qtbot)
    assert events == ["idle"]


def test_the_new_process_is_given_nothing_of_a_case() -> None:
    command = restart_command(["--data", "x"])
    assert command[0] == sys.executable
    assert Path(command[1]) == Path(__file__).resolve().parents[3] / "main.py"
    assert command[2:] == ["--data", "x"]


@pytest.mark.system("linux", "darwin")  # exec
def test_locking_puts_a_fresh_process_in_the_place_of_the_old_one() -> None:
    script = (
        "import os; print(os.getpid(), flush=True);"
        "from ui.guard.locking import replace_process; replace_process(['--version']); print('still here')"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=Path(__file__).resolve().parents[3],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1:] == [__version__]


def test_the_title_says_nothing_of_the_case(
    frame: DeskFrame, unlocked: MainWindow, settle: Callable[[], None]
) -> None:
    frame.open_case(frame.pages.cases.rows()[0].id)
    settle()
    assert unlocked.windowTitle() == "Vetting Desk"


@pytest.fixture
def unlock_again(
    unlocked: MainWindow, data: Path, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[Callable[[], DeskFrame]]:
    """Closes the window and unlocks the same desk in a new one."""
    windows: list[MainWindow] = []

    def again() -> DeskFrame:
        unlocked.close_desk()
        fresh = MainWindow(Preferences(theme="light", language="en"), data, tasks)
        windows.append(fresh)
        qtbot.addWidget(fresh)
        fresh.show()
        fresh.find_desks()
        settle()
        fresh.unlock_page.select("post", "")
        fresh.unlock_page.unlock_with(PASSPHRASE)
        settle()
        assert fresh.frame is not None
        return fresh.frame

    yield again
    for window in windows:
        window.close_desk()


def test_unlocking_returns_to_the_same_question(
    frame: DeskFrame,
    unlocked: MainWindow,
    settle: Callable[[], None],
    unlock_again: Callable[[], DeskFrame],
) -> None:
    case = next(row for row in frame.pages.cases.rows() if row.drafts)
    frame.open_case(case.id)
    settle()
    assert frame.pages.case.detail is not None
    draft = frame.pages.case.detail.assessments[0]
    frame.open_assessment(draft.id)
    settle()
    interview = frame.route.interview
    assert interview is not None
    there = interview.assessment.position
    assert there
    unlocked.lock()
    assert unlocked.locked
    again = unlock_again()
    assert again.route.assessment_id == draft.id
    assert again.route.questions.isVisible()
    assert again.route.interview is not None
    # A page of questions is kept by the page; the one shown is on it.
    assert there.startswith(again.route.interview.assessment.position)


def test_unlocking_returns_to_the_same_case(
    frame: DeskFrame,
    unlocked: MainWindow,
    settle: Callable[[], None],
    unlock_again: Callable[[], DeskFrame],
) -> None:
    case = frame.pages.cases.rows()[-1]
    frame.open_case(case.id)
    settle()
    unlocked.lock()
    again = unlock_again()
    assert again.pages.case.case_id == case.id
    assert again.pages.case.isVisible()


def test_closing_and_coming_back_begins_with_what_is_due(
    frame: DeskFrame, settle: Callable[[], None], unlock_again: Callable[[], DeskFrame]
) -> None:
    frame.open_case(frame.pages.cases.rows()[0].id)
    settle()
    again = unlock_again()
    assert again.pages.agenda.isVisible()


def test_control_l_locks(frame: DeskFrame, unlocked: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(frame, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert unlocked.locked


def test_control_l_locks_while_a_dialog_is_open(
    frame: DeskFrame, unlocked: MainWindow, settle: Callable[[], None], qtbot: QtBot
) -> None:
    unlocked.show_settings()
    settle()
    dialog = unlocked.findChild(QDialog)
    assert dialog is not None
    assert dialog.isModal()
    qtbot.keyClick(dialog, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert unlocked.locked


def test_the_desk_is_closed_when_the_window_is_left(frame: DeskFrame, unlocked: MainWindow) -> None:
    desk = frame.open_desk
    unlocked.close_desk()
    assert unlocked.frame is None
    assert set(desk.secret.store_key) == {0}


def test_a_disk_that_takes_nothing_keeps_no_desk_open(
    frame: DeskFrame,
    unlocked: MainWindow,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError(path="casebook.db")

    case = next(row for row in frame.pages.cases.rows() if row.drafts)
    frame.open_case(case.id)
    settle()
    assert frame.pages.case.detail is not None
    frame.open_assessment(frame.pages.case.detail.assessments[0].id)
    settle()
    desk = frame.open_desk
    monkeypatch.setattr(last_place, "set_place", full)
    monkeypatch.setattr(Interview, "close", full)

    unlocked.lock()
    unlocked.close_desk()

    assert unlocked.locked
    assert not any(desk.secret.store_key)
