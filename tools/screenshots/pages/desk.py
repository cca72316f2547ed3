"""Pictures of this desk: its backup, its log, its membership, and the emergency."""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tools.screenshots.photographer import PASSPHRASE, Photographer
from tools.screenshots.subject import Subject
from tools.screenshots.updates import LOOK
from ui.asking.clock_dialog import ClockDialog
from ui.pages.this_desk.check_backup_dialog import CheckBackupDialog
from ui.pages.this_desk.make_unreadable_dialog import MakeUnreadableDialog
from ui.pages.this_desk.new_desk_dialog import NewDeskDialog
from ui.pages.this_desk.update_dialog import UpdateDialog
from ui.shell.frame import DeskFrame
from ui.widgets.scroll import ScrollColumn
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import findings
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.clock import ClockState, Trouble
from vetting_desk.operations.updates import taking


def _walk(camera: Photographer) -> None:
    frame = camera.open_desk("post")
    with tempfile.TemporaryDirectory(prefix="stick-") as stick:
        _backup(camera, frame, Path(stick))
    desk = frame.open_desk
    _clock(camera, frame)
    unreadable = MakeUnreadableDialog(desk.folder, desk.desk.name, camera.tasks, frame.window())
    camera.take_dialog("make-unreadable", unreadable)
    _update(camera, frame)
    frame.go("log")
    camera.take("log")
    frame.show_enrolment()
    camera.take("membership")
    _findings(camera, frame)


def _update(camera: Photographer, frame: DeskFrame) -> None:
    """Take an update as this desk sees it, and one that is refused."""
    desk, window = frame.open_desk, frame.window()
    frame.go("desk")
    camera.settle()
    page = frame.pages.desk
    for scroll in page.findChildren(ScrollColumn):
        scroll.ensureWidgetVisible(page.updates.look_button, 0, 200)
    camera.settle()
    camera.take("program")
    path = Path("vetting-desk-update-2.vdupdate")
    camera.take_dialog("update", UpdateDialog(desk, path, LOOK, camera.tasks, window))
    older = replace(LOOK, refusal=taking.OLDER)
    camera.take_dialog("update-refused", UpdateDialog(desk, path, older, camera.tasks, window))


def _findings(camera: Photographer, frame: DeskFrame) -> None:
    camera.tasks.call(_notice, frame.open_desk)
    camera.settle()
    frame.go("desk")
    camera.settle()
    camera.take("findings")
    dialog = NewDeskDialog(frame.open_desk, camera.tasks, frame.window())
    camera.take_dialog("new-desk", dialog)
    camera.tasks.call(_settle, frame.open_desk)
    camera.settle()


def _notice(desk: OpenDesk) -> None:
    kept = desk.casebook.findings
    kept.add(FindingKind.HQ_LOST, detail={"count": 3, "epoch": 2})
    kept.add(FindingKind.COPIED, detail={"sequence": 5, "here": 5})


def _settle(desk: OpenDesk) -> None:
    for told in findings.standing(desk):
        findings.settle(desk, told.finding.number)


def _clock(camera: Photographer, frame: DeskFrame) -> None:
    """Take the sentence about a clock that is ahead, and the dialog, at a post and for two officers at HQ."""
    now = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)
    ahead = ClockState(
        at=now,
        newest=now - timedelta(days=100),
        floor=now - timedelta(days=104),
        refused=None,
        trouble=Trouble.AHEAD,
        seconds=(),
        headquarters=False,
        may_correct=False,
    )
    frame.go("cases")
    camera.settle()
    frame.clock.show_state(ahead)
    camera.take("clock-ahead")
    camera.take_dialog("clock", ClockDialog(frame.open_desk, ahead, camera.tasks, frame.window()))
    second = Officer(new_id(), "Farida Sample", Role.INTERVIEWER)
    below = replace(
        ahead,
        floor=now + timedelta(days=365),
        newest=now + timedelta(days=365),
        trouble=Trouble.BELOW_FLOOR,
        seconds=(second,),
        headquarters=True,
        may_correct=True,
    )
    camera.take_dialog(
        "clock-correct", ClockDialog(frame.open_desk, below, camera.tasks, frame.window())
    )
    frame.clock.look()
    camera.settle()


def _backup(camera: Photographer, frame: DeskFrame, stick: Path) -> None:
    frame.go("desk")
    camera.settle()
    page = frame.pages.desk
    page.backup.stick.choose_folder(stick)
    page.backup.make()
    camera.settle()
    camera.take("this-desk")
    [found] = making.find(stick)
    officer_id = frame.open_desk.officer.id
    checking = CheckBackupDialog(found, camera.tasks, frame.window(), officer_id=officer_id)
    camera.take_dialog("check-backup", checking, keep=True)
    checking.opener.passphrase.field.setText(PASSPHRASE)
    checking.submit()
    camera.settle()
    camera.take_dialog("check-backup-done", checking)


DESK = Subject(
    "desk",
    (
        "this-desk",
        "program",
        "update",
        "update-refused",
        "check-backup",
        "check-backup-done",
        "clock-ahead",
        "clock",
        "clock-correct",
        "make-unreadable",
        "log",
        "membership",
        "findings",
        "new-desk",
    ),
    _walk,
)
