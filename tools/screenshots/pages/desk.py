"""Pictures of this desk: its backup, its log, its membership, and the emergency."""

import tempfile
from pathlib import Path

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from ui.dialogs.check_backup_dialog import CheckBackupDialog
from ui.dialogs.make_unreadable_dialog import MakeUnreadableDialog
from ui.frame import DeskFrame
from vetting_desk.operations import backup


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    with tempfile.TemporaryDirectory(prefix="stick-") as stick:
        _backup(camera, frame, Path(stick))
    desk = frame.open_desk
    unreadable = MakeUnreadableDialog(desk.folder, desk.desk.name, camera.tasks, frame.window())
    camera.take_dialog("make-unreadable", unreadable)
    frame.go("log")
    camera.take("log")
    frame.show_enrolment()
    camera.take("membership")


def _backup(camera: Photographer, frame: DeskFrame, stick: Path) -> None:
    frame.go("desk")
    camera.settle()
    page = frame.pages.desk
    page.backup.stick.choose_folder(stick)
    page.backup.make()
    camera.settle()
    camera.take("this-desk")
    [found] = backup.find(stick)
    officer_id = frame.open_desk.officer.id
    checking = CheckBackupDialog(found, camera.tasks, frame.window(), officer_id=officer_id)
    camera.take_dialog("check-backup", checking, keep=True)
    checking.opener.passphrase.field.setText(PASSPHRASE)
    checking.submit()
    camera.settle()
    camera.take_dialog("check-backup-done", checking)


DESK = Subject(
    "desk",
    ("this-desk", "check-backup", "check-backup-done", "make-unreadable", "log", "membership"),
    _walk,
)
