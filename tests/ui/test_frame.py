"""The frame: what the rail offers to whom, where its routes lead, and what is said along the way."""

import logging
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.help_dialog import HelpDialog
from ui.dialogs.settings_dialog import SettingsDialog
from ui.frame import DeskFrame
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.tasks import Tasks
from ui.unexpected import tell_unexpected
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.operations.open_desk import OpenDesk


def rail(frame: DeskFrame) -> list[str]:
    return [
        str(b.property("destination"))
        for b in frame.rail.findChildren(QPushButton)
        if b.property("destination")
    ]


@pytest.mark.parametrize(
    ("role", "hidden"),
    [
        (Role.INTERVIEWER, {"log", "retention"}),
        (Role.PSYCHOLOGIST, {"log", "retention"}),
        (Role.SUPERVISOR, set()),
        (Role.DECISION_MAKER, {"interview", "log", "retention"}),
        (Role.ADMINISTRATOR, {"cases", "interview", "retention"}),
    ],
)
def test_the_rail_shows_only_what_the_role_may_do(
    desk: OpenDesk, tasks: Tasks, qtbot: QtBot, role: Role, hidden: set[str]
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=role))
    frame = DeskFrame(desk, tasks, Preferences())
    qtbot.addWidget(frame)
    everything = {
        "cases",
        "interview",
        "transfer",
        "instruments",
        "people",
        "log",
        "retention",
        "settings",
        "help",
    }
    assert everything - set(rail(frame)) == hidden


def test_an_administrator_begins_where_there_is_something_to_do(
    desk: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.ADMINISTRATOR))
    frame = DeskFrame(desk, tasks, Preferences())
    qtbot.addWidget(frame)
    frame.show()
    frame.start()
    settle()
    assert frame.pages.people.isVisible()
    frame.stop()


def test_training_is_said_across_the_top_and_cannot_be_closed(frame: DeskFrame) -> None:
    said = [text for text in frame.findChildren(QLabel) if text.text().startswith("TRAINING")]
    assert len(said) == 1
    assert said[0].isVisible()
    assert said[0].parentWidget().findChildren(QPushButton) == []


def test_the_rail_marks_where_one_is(frame: DeskFrame, settle: Callable[[], None]) -> None:
    frame.open_case(frame.pages.cases.rows()[0].id)
    settle()
    marked = [
        str(b.property("destination"))
        for b in frame.rail.findChildren(QPushButton)
        if b.isChecked()
    ]
    assert marked == ["cases"]


def test_every_line_of_the_rail_leads_somewhere(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    shown = set()
    for name in rail(frame):
        if name not in {"settings", "help"}:
            frame.go(name)
            settle()
            shown.add(frame._stack.currentIndex())
    assert len(shown) == len(set(rail(frame)) - {"settings", "help"})


def test_settings_and_help_are_asked_of_the_window(frame: DeskFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignals([frame.settings_requested, frame.help_requested]):
        frame.go("settings")
        frame.go("help")


def test_an_error_nobody_expected_there_is_said_in_words(
    frame: DeskFrame, tasks: Tasks, settle: Callable[[], None]
) -> None:
    def full() -> None:
        raise StorageFullError(path="x")

    tasks.store(full)
    settle()
    assert "no room left" in frame.messages.text()


def test_an_open_interview_is_kept_while_one_looks_elsewhere(
    frame: DeskFrame, settle: Callable[[], None]
) -> None:
    case = next(row for row in frame.pages.cases.rows() if row.drafts)
    frame.open_case(case.id)
    settle()
    assert frame.pages.case.detail is not None
    frame.open_assessment(frame.pages.case.detail.assessments[0].id)
    settle()
    frame.go("transfer")
    settle()
    frame.go("interview")
    settle()
    assert frame.route.questions.isVisible()


def test_idle_time_can_be_changed_while_open(frame: DeskFrame) -> None:
    frame.set_idle_minutes(8)
    assert frame._idle is not None
    assert frame._idle._limit == 480


class TestWindow:
    def test_a_change_of_language_makes_the_pages_anew_and_stays_at_the_place(
        self, unlocked: MainWindow, settle: Callable[[], None], light_again: None
    ) -> None:
        frame = unlocked.frame
        assert frame is not None
        frame.go("transfer")
        settle()
        desk = frame.open_desk
        unlocked._change_preferences(unlocked._preferences._replace(language="ru"))
        settle()
        assert unlocked.frame is not frame
        assert unlocked.frame is not None
        assert unlocked.frame.open_desk is desk
        assert unlocked.frame.pages.transfer.isVisible()

    def test_what_was_open_is_remembered_unless_that_is_forbidden(
        self, window: MainWindow, settle: Callable[[], None]
    ) -> None:
        kept: list[Preferences] = []
        window.preferences_changed.connect(kept.append)
        window._preferences = window._preferences._replace(remember_officer=False)
        window.unlock_page.select("post", "")
        window.unlock_page.unlock_with("four plainly invented words")
        settle()
        assert kept[-1].last.folder == "post"
        assert kept[-1].last.officer_name == ""

    def test_f1_helps(self, window: MainWindow, qtbot: QtBot) -> None:
        window.activateWindow()
        qtbot.keyClick(window, Qt.Key.Key_F1)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HelpDialog)
        assert "new case" in dialog.text().lower()
        dialog.show_chapter("limits")
        assert "hibernation" in dialog.text()
        dialog.close()

    def test_settings_take_effect_at_once(self, unlocked: MainWindow) -> None:
        kept: list[Preferences] = []
        unlocked.preferences_changed.connect(kept.append)
        unlocked.show_settings()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SettingsDialog)
        box = next(
            box
            for box in dialog.findChildren(QComboBox)
            if box.accessibleName() == "Lock when nobody is there"
        )
        box.setCurrentIndex(box.findData("8"))
        box.activated.emit(box.currentIndex())
        assert kept[-1].idle_minutes == 8
        assert unlocked.frame is not None
        assert unlocked.frame._minutes == 8
        dialog.close()

    def test_a_desk_can_be_set_up_beside_others_and_left_again(
        self, window: MainWindow, settle: Callable[[], None]
    ) -> None:
        window.show_first_run()
        page = window.first_run_page
        assert page is not None
        page.step.went_back.emit()
        settle()
        assert window.unlock_page.isVisible()
        assert window.first_run_page is None


def test_a_bug_gets_one_plain_dialog_and_a_line_in_the_log_without_its_words(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines: list[str] = []
    logger = logging.getLogger("ui.unexpected")
    monkeypatch.setattr(logger, "handle", lambda record: lines.append(record.getMessage()))
    window = QWidget()
    qtbot.addWidget(window)
    try:
        raise RuntimeError("the answer was: secret")
    except RuntimeError as error:
        tell_unexpected(error, error.__traceback__, window)
    box = window.findChild(QMessageBox)
    assert "secret" not in box.text() + box.informativeText()
    assert len(lines) == 1
    assert lines[0].startswith("RuntimeError at test_a_bug")
    assert "secret" not in lines[0]
    box.close()
