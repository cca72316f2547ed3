"""The backups in a folder, one row each, to choose from."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.widgets.backup_list import BackupList
from vetting_desk.model import Desk, DeskKind, Role
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.backups.making import BackupFound

MOMENT = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
POST = Desk("d", "Post", DeskKind.POST, "Plainly Invented", training=False)
OFFICER = OfficerSlot("o", "B. Officer", Role.SUPERVISOR)


def backup(number: int = 0, *, recovery: bool = False, officers: int = 1) -> BackupFound:
    made = MOMENT - timedelta(days=number)
    return BackupFound(Path(f"{number}.age"), POST, made, (OFFICER,) * officers, recovery)


class Folders:
    """The content of each folder; any other folder cannot be read."""

    def __init__(self) -> None:
        self.there: dict[Path, list[BackupFound]] = {}

    def find(self, folder: Path) -> list[BackupFound]:
        if folder not in self.there:
            raise OSError(str(folder))
        return self.there[folder]


@pytest.fixture
def folders(monkeypatch: pytest.MonkeyPatch) -> Folders:
    made = Folders()
    monkeypatch.setattr(making, "find", made.find)
    return made


@pytest.fixture
def shown(tasks: Tasks, qtbot: QtBot) -> BackupList:
    made = BackupList(tasks, "Restore", says_none=True)
    qtbot.addWidget(made)
    made.show()
    return made


def words(shown: BackupList) -> list[str]:
    return [each.text() for each in shown.findChildren(QLabel) if each.isVisible() and each.text()]


def test_each_backup_is_a_row_that_says_desk_and_time(
    shown: BackupList, folders: Folders, tmp_path: Path, settle: Callable[[], None]
) -> None:
    folders.there[tmp_path] = [backup(0), backup(1)]
    shown.look_in(tmp_path)
    settle()
    names = [row.accessibleName() for row in shown.rows()]
    assert names == [
        f"Restore: Post · {moment_text(MOMENT - timedelta(days=days))}" for days in (0, 1)
    ]


def test_a_row_is_chosen_by_the_keyboard(
    shown: BackupList,
    folders: Folders,
    tmp_path: Path,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    folders.there[tmp_path] = [backup(0), backup(1)]
    shown.look_in(tmp_path)
    settle()
    with qtbot.waitSignal(shown.chosen) as signal:
        qtbot.keyClick(shown.rows()[1], Qt.Key.Key_Space)
    assert signal.args == [backup(1)]


@pytest.mark.parametrize(
    ("found", "opens"),
    [
        (backup(), "Restore. Opens with the passphrase of B. Officer."),
        (
            backup(recovery=True),
            "Restore. Opens with the passphrase of B. Officer, or with HQ's recovery.",
        ),
        (backup(officers=0), "Restore. Opens with the passphrase of –."),
    ],
)
def test_a_row_says_what_opens_it(
    shown: BackupList,
    folders: Folders,
    tmp_path: Path,
    settle: Callable[[], None],
    found: BackupFound,
    opens: str,
) -> None:
    folders.there[tmp_path] = [found]
    shown.look_in(tmp_path)
    settle()
    assert opens in words(shown)


def test_it_says_where_there_is_none(
    shown: BackupList, folders: Folders, tmp_path: Path, settle: Callable[[], None]
) -> None:
    folders.there[tmp_path] = []
    shown.look_in(tmp_path)
    settle()
    assert len(words(shown)) == 1
    assert "There is no backup here." in words(shown)[0]


def test_a_folder_that_cannot_be_read_holds_none(
    shown: BackupList, folders: Folders, tmp_path: Path, settle: Callable[[], None]
) -> None:
    folders.there[tmp_path] = [backup()]
    shown.look_in(tmp_path)
    settle()
    shown.look_in(tmp_path / "gone")
    settle()
    assert shown.rows() == []


def test_what_another_stick_holds_meanwhile_is_not_shown(
    shown: BackupList, folders: Folders, tmp_path: Path, settle: Callable[[], None]
) -> None:
    folders.there[tmp_path] = [backup()]
    shown.look_in(tmp_path)
    shown.look_in(None)
    settle()
    assert shown.rows() == []
    assert words(shown) == []


def test_no_more_than_a_dozen_are_shown(
    shown: BackupList, folders: Folders, tmp_path: Path, settle: Callable[[], None]
) -> None:
    folders.there[tmp_path] = [backup(number) for number in range(20)]
    shown.look_in(tmp_path)
    settle()
    assert len(shown.rows()) == 12
