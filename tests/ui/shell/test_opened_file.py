"""A file opened from the desktop: told at once, acted on by a person alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.pages.first_run.restore_steps import BackupStep
from ui.shell.main_window import MainWindow
from ui.shell.opened_file import OpenedFile
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk.backups import making

AGE = b"age-encryption.org/v1\n-> X\n"


def _button(opened: OpenedFile) -> QPushButton:
    return opened.banner.findChildren(QPushButton)[0]


def _opened(window: MainWindow, tasks: Tasks, path: Path, content: bytes | None) -> OpenedFile:
    if content is not None:
        path.write_bytes(content)
    return OpenedFile(window, tasks, path)


def test_a_bundle_waits_for_an_unlocked_desk_and_for_a_person(
    window: MainWindow, tasks: Tasks, tmp_path: Path, settle: Callable[[], None]
) -> None:
    opened = _opened(window, tasks, tmp_path / "x.age", AGE)
    settle()
    assert "x.age" in opened.banner.sentence()
    assert not _button(opened).isVisible()

    window.unlock_page.select("post", "")
    window.unlock_page.unlock_with("four otters juggle plum jam")
    settle()
    assert window.frame is not None
    assert _button(opened).text() == "Take it in"

    _button(opened).click()
    settle()
    page = window.frame.pages.transfer
    assert window.frame.shown_page() is page
    assert page.banner.isVisible()  # what came of it: this one is no bundle of anybody's
    assert opened.banner.isHidden()


def test_who_may_not_take_in_is_told_who_may(
    unlocked: MainWindow,
    tasks: Tasks,
    tmp_path: Path,
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    allowed = OpenDesk.may
    monkeypatch.setattr(
        OpenDesk,
        "may",
        lambda self, action: action is not Action.TRANSFER and allowed(self, action),
    )
    opened = _opened(unlocked, tasks, tmp_path / "x.age", AGE)
    settle()
    assert _button(opened).text() == "Close"
    assert "ask a supervisor" in opened.banner.accessibleName()


def test_a_backup_is_offered_to_be_restored(
    desk: OpenDesk, tasks: Tasks, tmp_path: Path, settle: Callable[[], None], qtbot: QtBot
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = making.create(desk, stick)
    window = MainWindow(Preferences(theme="light"), tmp_path / "elsewhere", tasks)
    qtbot.addWidget(window)
    window.show()
    window.find_desks()
    settle()
    opened = OpenedFile(window, tasks, made.path)
    settle()
    assert _button(opened).text() == "Restore it…"
    _button(opened).click()
    settle()
    assert window.first_run_page is not None
    step = window.first_run_page.step
    assert isinstance(step, BackupStep)
    assert step.found.path == made.path


def test_a_backup_is_not_restored_over_an_open_desk(
    unlocked: MainWindow, tasks: Tasks, tmp_path: Path, settle: Callable[[], None]
) -> None:
    opened = _opened(unlocked, tasks, tmp_path / "x.vdbackup", b"vetting-desk-backup/1\n{}\n")
    settle()
    assert _button(opened).text() == "Close"
    _button(opened).click()
    settle()
    assert unlocked.first_run_page is None
    assert opened.banner.isHidden()


@pytest.mark.parametrize(
    ("content", "said"), [(b"hello", "no bundle, no backup and no update"), (None, "x.txt")]
)
def test_what_is_something_else_or_gone_is_said(
    window: MainWindow,
    tasks: Tasks,
    tmp_path: Path,
    settle: Callable[[], None],
    content: bytes | None,
    said: str,
) -> None:
    opened = _opened(window, tasks, tmp_path / "x.txt", content)
    settle()
    assert said in opened.banner.accessibleName()
    assert _button(opened).text() == "Close"


def test_what_was_opened_can_be_left_alone(
    window: MainWindow, tasks: Tasks, tmp_path: Path, settle: Callable[[], None]
) -> None:
    opened = _opened(window, tasks, tmp_path / "x.age", AGE)
    settle()
    assert opened.banner.close_words() == "Close"
    window.unlock_page.select("post", "")
    window.unlock_page.unlock_with("four otters juggle plum jam")
    settle()
    assert (opened.banner.action(), opened.banner.close_words()) == ("Take it in", "Close")
    shown = window.frame.shown_page() if window.frame is not None else None
    opened.banner.findChildren(QPushButton)[1].click()
    settle()
    assert opened.banner.isHidden()
    assert window.frame is not None
    assert window.frame.shown_page() is shown  # nothing was taken in
