"""Pictures of officers, keys, backups and the emergency, for `tools.screenshots.photographer`."""

import tempfile
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.dialogs.add_officer_dialog import AddOfficerDialog
from ui.dialogs.check_backup_dialog import CheckBackupDialog
from ui.dialogs.make_unreadable_dialog import MakeUnreadableDialog
from ui.dialogs.passphrase_dialogs import AddKeyFileDialog, ChangePassphraseDialog
from ui.dialogs.store_key_dialogs import RemoveOfficerDialog
from ui.dialogs.token_pin_dialog import TokenPinDialog
from ui.frame import DeskFrame
from ui.pages.first_run import FirstRunPage
from ui.pages.first_run.restore_steps import BackupStep, FindBackupStep, RecoverStep
from ui.tasks import Tasks
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations import backup

_WORDS = "nine quiet herons paint bridges"


class Camera(Protocol):
    """What takes the pictures."""

    def take(self, page: str, of: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog."""

    def settle(self) -> None:
        """Let the window work until nothing is under way."""


def take_desk(camera: Camera, frame: DeskFrame, tasks: Tasks, passphrase: str) -> None:
    """Take this desk with a backup made, and every dialog about officers and keys.

    Args:
        camera: Takes the pictures.
        frame: Of the unlocked desk.
        tasks: Where the dialogs work.
        passphrase: Of the officer.
    """
    desk, window = frame.open_desk, frame.window()
    with tempfile.TemporaryDirectory(prefix="stick-") as folder:
        frame.go("desk")
        camera.settle()
        page = frame.this_desk
        page.backup.stick.choose_folder(Path(folder))
        page.backup.make()
        camera.settle()
        camera.take("this-desk")
        [found] = backup.find(Path(folder))
        checking = CheckBackupDialog(found, tasks, window, officer_id=desk.officer.id)
        _take(camera, "check-backup", checking, keep=True)
        checking.opener.passphrase.field.setText(passphrase)
        checking.submit()
        camera.settle()
        _take(camera, "check-backup-done", checking)
    adding = AddOfficerDialog(desk, tasks, window)
    adding.name.setText("Farida Sample")
    adding.passphrase.first.field.setText(_WORDS)
    _take(camera, "add-officer", adding)
    officer = Officer(new_id(), "Farida Sample", Role.INTERVIEWER)
    _take(camera, "remove-officer", RemoveOfficerDialog(desk, officer, tasks, window))
    changing = ChangePassphraseDialog(desk, tasks, window)
    changing.new.first.field.setText(_WORDS)
    _take(camera, "change-passphrase", changing)
    _take(camera, "key-file", AddKeyFileDialog(desk, tasks, window))
    wanted = TokenPinNeededError(label="Invented token", serial="0001")
    _take(camera, "token-pin", TokenPinDialog(wanted, window))
    unreadable = MakeUnreadableDialog(desk.folder, desk.desk.name, tasks, window)
    _take(camera, "make-unreadable", unreadable)


def take_restore(camera: Camera, page: FirstRunPage, made: Path) -> None:
    """Take the steps that bring a desk back.

    Args:
        camera: Takes the pictures.
        page: The first run.
        made: A folder with a backup in it.
    """
    page.show_kind("restore")
    camera.settle()
    step = page.step
    if isinstance(step, FindBackupStep):
        step.stick.choose_folder(made)
        camera.settle()
        camera.take("restore-find")
        step.list.rows()[0].click()
        camera.settle()
        camera.take("restore-open")
    step = page.step
    if isinstance(step, BackupStep):
        step.ready()
        camera.take("restore-problem")
        page.show_recovery(step.found)
    if isinstance(page.step, RecoverStep):
        camera.take("restore-recover")


def _take(camera: Camera, name: str, dialog: QDialog, *, keep: bool = False) -> None:
    if not dialog.isVisible():
        dialog.open()
    camera.settle()
    camera.take(name, QApplication.activeModalWidget() or dialog)
    if not keep:
        dialog.reject()
        camera.settle()
