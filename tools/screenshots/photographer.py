"""Pictures of every page, made by driving the real window offscreen through a training organisation.

``python -m tools.screenshots.photographer build/screenshots`` writes ``NN-page-theme-language.png`` in light, dark,
mirrored, Russian and Tajik, and one round on a larger window. For looking at, not for comparing.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from tools.screenshots.pages.desk import take_desk, take_restore
from tools.screenshots.pages.preview import take_move, take_preview
from ui.app import Application
from ui.frame import DeskFrame
from ui.main_window import MainWindow
from ui.models.sections_state import Sitting
from ui.pages.first_run.form_steps import FormStep
from ui.pages.organisation.members_panel import MembersPanel
from ui.pages.organisation.recovery_panel import RecoveryPanel
from ui.pages.organisation.rules_panel import RulesPanel
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.theme import register_more_fonts, watch_polish
from ui.widgets.focus_ring import FocusRing
from vetting_desk.model import Role
from vetting_desk.operations import clinical, officers
from vetting_desk.operations.backup import create
from vetting_desk.operations.desks import unlock
from vetting_desk.operations.instruments import example
from vetting_desk.operations.interviews import Interview
from vetting_desk.operations.machine import Answer, Finding, Risk
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.places import officers_of
from vetting_desk.operations.tokens import TokenState
from vetting_desk.operations.training import create_training

PASSPHRASE = "four plainly invented words"  # noqa: S105 (of a training desk that lives for a minute)
OFFICER = "Taniya Trainee"
_PATIENCE_SECONDS = 60.0
_AN_HOUR = 3_600_000  # milliseconds


class Variant(NamedTuple):
    """One way to look at all pages.

    Attributes:
        name: Goes into the file names.
        theme: A value of `ui.theme.Mode`.
        language: Code of the window's language.
        mirrored: True to lay everything out from right to left.
        width: Of the window.
        height: Of the window.
        scale: Text size in per cent.
    """

    name: str
    theme: str = "light"
    language: str = "en"
    mirrored: bool = False
    width: int = 1280
    height: int = 720
    scale: int = 100


VARIANTS = (
    Variant("light-en"),
    Variant("dark-en", theme="dark"),
    Variant("light-rtl", mirrored=True),
    Variant("light-ru", language="ru"),
    Variant("light-tg", language="tg"),
    Variant("large-en", width=1920, height=1080),
    Variant("text150-ru", language="ru", scale=150),
    Variant("text200-en", scale=200),
    Variant("contrast-en", theme="contrast"),
)


class Photographer:
    """Drives one window and takes its pictures.

    Args:
        app: The application.
        folder: Takes the pictures.
        data: Folder with a training organisation; it is changed.
        variant: How to look at it.
    """

    def __init__(self, app: Application, folder: Path, data: Path, variant: Variant) -> None:
        self._app = app
        self._folder = folder
        self._data = data
        self._variant = variant
        self._taken = 0
        self._preferences = Preferences(
            theme=variant.theme,
            scale=variant.scale,
            language=variant.language,
            width=variant.width,
            height=variant.height,
        )
        self._tasks = Tasks()
        self._window = self._open()

    def _open(self) -> MainWindow:
        self._app.dress(self._preferences)
        direction = (
            Qt.LayoutDirection.RightToLeft
            if self._variant.mirrored
            else Qt.LayoutDirection.LeftToRight
        )
        self._app.setLayoutDirection(direction)
        window = MainWindow(self._preferences, self._data, self._tasks)
        window.resize(self._variant.width, self._variant.height)
        window.show()
        window.find_desks()
        self.settle()
        return window

    def settle(self, until: Callable[[], bool] | None = None) -> None:
        """Let the window work until nothing is under way, and `until` holds."""
        end = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < end:
            self._app.processEvents()
            if not self._tasks.busy() and (until is None or until()):
                break
            time.sleep(0.005)
        for _ in range(4):
            self._app.processEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.02)

    def take(self, page: str, of: QWidget | None = None) -> None:
        """Take a picture of the window, or of a dialog."""
        self.settle()
        self._taken += 1
        name = f"{self._taken:02d}-{page}-{self._variant.name}.png"
        (of or self._window).grab().save(str(self._folder / name))

    def tour(self) -> None:
        """Walk through all pages and take a picture of each."""
        self._unlock("post", take=True)
        frame = self._frame()
        self._cases(frame)
        self._interview(frame)
        self._send(frame)
        self._lists(frame)
        self._dialogs(frame)
        self._compartment()
        self._change_desk("headquarters")
        self._headquarters(self._frame())
        self._change_desk("post")
        self._receive(self._frame())
        self._close()
        take_preview(self, self._variant.width, self._variant.height)
        take_move(self)
        self._first_run()

    def _frame(self) -> DeskFrame:
        frame = self._window.frame
        if frame is None:
            raise RuntimeError("the desk did not open")
        return frame

    def _unlock(self, folder: str, officer: str = "", *, take: bool = False) -> None:
        page = self._window.unlock_page
        page.select(folder, officer)
        if take:
            self.take("unlock")
            page.unlock_with("not the right passphrase")
            self.settle()
            self.take("unlock-wrong")
        page.unlock_with(PASSPHRASE)
        self.settle(lambda: self._window.frame is not None)

    def _change_desk(self, folder: str, officer: str = "") -> None:
        self._close()
        self._tasks = Tasks()
        self._window = self._open()
        self._unlock(folder, officer)

    def _close(self) -> None:
        self._window.close_desk()
        self._window.close()
        self._window.deleteLater()
        self._tasks.shutdown()
        self._app.processEvents()

    def _cases(self, frame: DeskFrame) -> None:
        frame.go("cases")
        self.take("cases")
        frame.cases.choose_row(0)
        self.take("cases-chosen")
        frame.cases.search_for("нет такого имени")
        self.settle()
        self.take("cases-nothing-found")
        frame.cases.search_for("")
        self.settle()
        frame.new_case()
        self.take("new-case")
        frame.form.save()
        self.take("new-case-problem")
        self._open_draft_case(frame, "return-spj")
        self.take("case")

    def _open_draft_case(self, frame: DeskFrame, instrument: str) -> str:
        """Open the first case with a draft of `instrument`, and return the draft's id."""
        for row in frame.cases.rows():
            frame.open_case(row.id)
            self.settle(lambda: frame.case.detail is not None)
            detail = frame.case.detail
            for draft in detail.assessments if detail is not None else ():
                if draft.instrument.id == instrument:
                    return draft.id
        raise RuntimeError(f"no draft of {instrument}")

    def _interview(self, frame: DeskFrame) -> None:
        frame.open_assessment(self._open_draft_case(frame, "return-spj"))
        self.settle(lambda: bool(frame.route.assessment_id))
        self.take("interview-sections")
        interview = frame.route.interview
        if interview is None:
            return
        for name, reference in _places(interview):
            frame.route.questions.show_interview(interview, reference)
            self.take(f"interview-{name}")
        frame.route.questions.show_tasks()
        frame.route.close()
        frame.open_assessment(self._open_draft_case(frame, "first-contact"))
        self.settle(lambda: bool(frame.route.assessment_id))
        interview = frame.route.interview
        if interview is None:
            return
        self._tasks.call(interview.answer_all, example("first-contact").steps)
        frame.route.questions.show_interview(interview)
        self.take("interview-complete")
        frame.route.questions.check_requested.emit(Sitting())
        self.take("check-answers")
        frame.route.show_signing()
        self.take("sign")
        frame.route.sign.show_token(TokenState("Invented token", "0001", signs=True))
        self.take("sign-token")
        frame.route.sign.show_token(TokenState())
        frame.route.sign.passphrase.field.setText(PASSPHRASE)
        frame.route.sign.sign_button.click()
        self.settle(lambda: not frame.route.assessment_id)
        self.take("signed")
        detail = frame.case.detail
        if detail is not None:
            frame.open_record(detail.records[0], detail.case.reference)
        self.take("record")

    def _send(self, frame: DeskFrame) -> None:
        frame.go("transfer")
        self.settle()
        self.take("transfer")
        frame.transfer.write_to_stick()
        self.settle()
        self.take("transfer-written")

    def _lists(self, frame: DeskFrame) -> None:
        frame.messages.dismiss()
        frame.go("interview")
        self.take("no-interview")
        for name in ("instruments", "people", "log", "retention"):
            frame.go(name)
            self.take(name)
        frame.show_enrolment()
        self.take("membership")

    def _compartment(self) -> None:
        """Take the pictures of what is open to psychologists alone, and of a grave decision."""
        supervisor = self._frame()
        desk, case_id = supervisor.open_desk, supervisor.case.case_id
        supervisor.case.fate.erase(case_id, "")
        self._take_dialog("erase")
        added = self._tasks.call(
            officers.add_officer, desk, "Pari Practice", Role.PSYCHOLOGIST, PASSPHRASE
        )
        self._change_desk("post", added.id)
        frame = self._frame()
        self._tasks.call(_fill_compartment, frame.open_desk, case_id)
        frame.open_case(case_id)
        self.settle(lambda: frame.case.detail is not None)
        self.take("case-released")
        if frame.case.detail is not None:
            frame.open_clinical(frame.case.detail.case, frame.case.detail.assessments)
        self.take("clinical-notes")
        frame.clinical.release_words()
        self._take_dialog("release")
        frame.open_desk.confirmed_at -= _AN_HOUR
        frame.open_case(case_id)
        self._take_dialog("confirm")
        self._change_desk("post")

    def _dialogs(self, frame: DeskFrame) -> None:
        frame.go("cases")
        self._window.show_settings()
        self._take_dialog("settings")
        for chapter in ("help", "shortcuts", "limits"):
            self._window.open_help(chapter)
            self._take_dialog(chapter)
        self._this_computer()
        take_desk(self, frame, self._tasks, PASSPHRASE)

    def _this_computer(self) -> None:
        self._window.show_limits(
            (
                Finding(Risk.DISK, Answer.OPEN, "/dev/sda2"),
                Finding(Risk.SWAP, Answer.OPEN, "/dev/sda3"),
                Finding(Risk.HIBERNATION, Answer.UNKNOWN),
                Finding(Risk.CORE_DUMPS, Answer.PROTECTED),
            )
        )
        self._take_dialog("this-computer")

    def _take_dialog(self, page: str) -> None:
        self.settle()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            self.take(page, dialog)
            dialog.close()
            self.settle()

    def _headquarters(self, frame: DeskFrame) -> None:
        self.take("hq-cases")
        frame.go("transfer")
        self.settle()
        frame.transfer.receive_from_stick()
        self.settle()
        self.take("hq-transfer-received")
        frame.transfer.write_to_stick()
        self.settle()
        self.take("hq-transfer-returned")
        frame.go("cases")
        self.take("hq-cases-taken-in")
        frame.go("people")
        self.take("hq-people")
        frame.show_enrolment()
        self.take("hq-take-a-desk-in")
        self._organisation(frame)

    def _organisation(self, frame: DeskFrame) -> None:
        page = frame.organisation
        frame.go("organisation")
        members = page.part("members")
        if isinstance(members, MembersPanel):
            self.settle(lambda: members.table.model().rowCount() > 3)
            members.table.selectRow(3)
            self.take("organisation")
            members.revoke_button.click()
            self._take_dialog("organisation-revoke")
        page.show_part("rules")
        rules = page.part("rules")
        self.take("organisation-rules")
        if isinstance(rules, RulesPanel):
            rules.erasing.setChecked(True)
            self.settle()
            rules.bring_into_view()
            self.take("organisation-rules-erasing")
        page.show_part("recovery")
        recovery = page.part("recovery")
        self.take("organisation-recovery")
        if isinstance(recovery, RecoveryPanel):
            recovery.make_button.click()
            self._take_dialog("organisation-recovery-first")

    def _receive(self, frame: DeskFrame) -> None:
        frame.go("transfer")
        self.settle()
        frame.transfer.receive_from_stick()
        self.settle()
        self.take("transfer-received")

    def _first_run(self) -> None:
        self._tasks = Tasks()
        self._data = self._data / "nothing-here"
        self._data.mkdir()
        self._window = self._open()
        page = self._window.first_run_page
        if page is None:
            return
        self.take("first-run-language")
        page.show_kinds()
        self.take("first-run-kinds")
        for kind in ("training", "join", "headquarters"):
            page.show_kind(kind)
            self.take(f"first-run-{kind}")
        if isinstance(page.step, FormStep):
            page.step.words()
        self.take("first-run-problem")
        with tempfile.TemporaryDirectory(prefix="stick-") as made:
            self._back_up_to(Path(made))
            take_restore(self, page, Path(made))
        self._close()

    def _back_up_to(self, folder: Path) -> None:
        """Make a backup of the practice post, to be shown in the first run."""
        post = self._data.parent / "post"
        with closing(unlock(post, officers_of(post)[0].id, PASSPHRASE)) as desk:
            create(desk, folder)


def _places(interview: Interview) -> list[tuple[str, str]]:
    """Return a question of each kind worth a picture, by name."""
    found: dict[str, str] = {}
    for node in interview.session.walk():
        parent = node.parent
        kind = parent.attributes.get("kind", "") if parent is not None else ""
        if node.control and node.relevant and kind and kind not in found:
            found[kind] = node.reference
    return list(found.items())


def _fill_compartment(desk: OpenDesk, case_id: str) -> None:
    """Note and release something invented."""
    clinical.add_note(desk, case_id, "Invented: sleeps badly since the crossing.")
    kinds = (clinical.ReleaseKind.NEED, clinical.ReleaseKind.URGENT_SAFETY)
    for kind, words in zip(kinds, ("Needs a doctor.", "Do not leave alone tonight."), strict=True):
        clinical.release(desk, case_id, kind, f"Invented: {words}")


def _pass_on(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def main(arguments: list[str]) -> int:
    """Take all pictures; returns the exit code.

    Args:
        arguments: The folder for the pictures, and names of variants; none means all.
    """
    folder = Path(arguments[0] if arguments else "build/screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = set(arguments[1:])
    # Without a screen Qt notes for each window that nobody can be told its size limits.
    qInstallMessageHandler(_pass_on)
    app = Application(["screenshots"])
    register_more_fonts()
    app.dress(Preferences(theme="light", language="en"))
    kept = (watch_polish(app), FocusRing(app))
    with tempfile.TemporaryDirectory() as place:
        base = Path(place) / "base"
        create_training(base, OFFICER, PASSPHRASE)
        for variant in VARIANTS:
            if not wanted or variant.name in wanted:
                for old in folder.glob(f"*-{variant.name}.png"):
                    old.unlink()
                data = Path(place) / variant.name
                shutil.copytree(base, data)
                Photographer(app, folder, data, variant).tour()
    del kept
    sys.stdout.write(f"{folder.resolve()}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
