"""The dialogs of officers, keys, backups and the emergency: named for a screen reader, never truncated."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.asking.deed_dialog import DeedDialog
from ui.ground.tasks import Tasks
from ui.pages.first_run.restore_steps import OpenBackupStep, RecoverStep
from ui.pages.people.add_officer_dialog import AddOfficerDialog
from ui.pages.people.store_key_dialogs import RemoveOfficerDialog, StoreKeyDialog
from ui.pages.this_desk.check_backup_dialog import CheckBackupDialog
from ui.pages.this_desk.make_unreadable_dialog import MakeUnreadableDialog
from ui.pages.this_desk.passphrase_dialogs import (
    AddKeyFileDialog,
    ChangePassphraseDialog,
    RemoveKeyFileDialog,
)
from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.backups.making import BackupFound

Make = Callable[[OpenDesk, Tasks, BackupFound], QWidget]
MAKERS: dict[str, Make] = {
    "add an officer": lambda desk, tasks, _found: AddOfficerDialog(desk, tasks),
    "remove an officer": lambda desk, tasks, _found: RemoveOfficerDialog(
        desk, Officer(new_id(), "Farida Sample", Role.INTERVIEWER), tasks
    ),
    "new store key": lambda desk, tasks, _found: StoreKeyDialog(desk, tasks),
    "change passphrase": lambda desk, tasks, _found: ChangePassphraseDialog(desk, tasks),
    "add key file": lambda desk, tasks, _found: AddKeyFileDialog(desk, tasks),
    "remove key file": lambda desk, tasks, _found: RemoveKeyFileDialog(desk, tasks),
    "check a backup": lambda _desk, tasks, found: CheckBackupDialog(found, tasks),
    "make unreadable": lambda desk, tasks, _found: MakeUnreadableDialog(
        desk.folder, desk.desk.name, tasks
    ),
    "restore": lambda _desk, _tasks, found: OpenBackupStep(found, "/desks"),
    "recover": lambda _desk, _tasks, found: RecoverStep(found, "/desks"),
}


@pytest.fixture
def found(desk: OpenDesk, tmp_path: Path) -> BackupFound:
    """A backup of the training post."""
    return making.look(making.create(desk, tmp_path).path)


@pytest.fixture(params=sorted(MAKERS))
def shown(
    request: pytest.FixtureRequest,
    desk: OpenDesk,
    tasks: Tasks,
    found: BackupFound,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> Callable[[], QWidget]:
    """A function that shows one of them."""

    def show() -> QWidget:
        made = MAKERS[request.param](desk, tasks, found)
        qtbot.addWidget(made)
        if not isinstance(made, DeedDialog):
            made.resize(1000, 640)
        made.show()
        settle()
        return made

    return show


def test_everything_that_can_have_the_keyboard_has_a_name(shown: Callable[[], QWidget]) -> None:
    widget = shown()
    nameless = []
    for each in widget.findChildren(QWidget):
        wanted = each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.focusProxy() is None
        if not wanted or not each.isVisible() or isinstance(each, QScrollArea):
            continue
        interface = QAccessible.queryAccessibleInterface(each)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(type(each).__name__)
    assert nameless == []


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_nothing_is_cut_off(shown: Callable[[], QWidget], scale: int, qapp: Application) -> None:
    apply_theme(qapp, Mode.LIGHT, scale)
    widget = shown()
    cut = []
    for text in widget.findChildren(QLabel):
        broken = text.isVisible() and text.text() and text.wordWrap()
        if broken and text.height() < text.heightForWidth(text.width()) - 1:
            cut.append(text.text()[:60])
    for button in widget.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width() - 1:
            cut.append(button.text())
    for area in widget.findChildren(QScrollArea):
        inner = area.widget()
        if inner is not None and inner.minimumSizeHint().width() > area.viewport().width():
            cut.append("sideways")
    assert cut == []


def test_passphrases_are_not_shown_and_cannot_be_copied_from_a_menu(
    shown: Callable[[], QWidget],
) -> None:
    from PySide6.QtWidgets import QLineEdit

    from ui.widgets.passphrase_edit import PassphraseEdit

    widget = shown()
    for edit in widget.findChildren(PassphraseEdit):
        assert edit.field.echoMode() == QLineEdit.EchoMode.Password
        assert edit.field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
