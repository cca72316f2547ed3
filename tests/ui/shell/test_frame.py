"""The frame: the rail's items for each role, its routes, and messages."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.shell.frame import DeskFrame
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers


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
        (Role.ADMINISTRATOR, {"cases", "complaints", "interview", "retention"}),
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
        "complaints",
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


def test_an_administrator_alone_sees_the_log_and_who_has_a_key(
    desk: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    words = "eleven calm swans borrow pencils"
    added = officers.add_officer(desk, "Sitora Sample", Role.ADMINISTRATOR, words)
    desk.close()
    with closing(desks.unlock(desk.folder, added.id, words)) as lone:
        frame = DeskFrame(lone, tasks, Preferences())
        qtbot.addWidget(frame)
        frame.show()
        frame.start()
        settle()
        assert rail(frame) == ["people", "log", "desk", "settings", "help"]
        for name in ("people", "log", "desk"):
            frame.go(name)
            settle()
        assert not frame.notice.isHidden()
        frame.stop()


def test_a_weak_passphrase_from_before_is_told_with_the_way_to_change_it(
    desk: OpenDesk, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> None:
    desk.weak_passphrase = True
    frame = DeskFrame(desk, tasks, Preferences())
    qtbot.addWidget(frame)
    frame.show()
    frame.start()
    settle()
    [change] = [
        each for each in frame.messages.findChildren(QPushButton) if each.text() == "Change it"
    ]

    change.click()
    settle()

    assert frame.pages.desk.isVisible()
    frame.stop()


def test_training_is_said_across_the_top_and_cannot_be_closed(frame: DeskFrame) -> None:
    said = [text for text in frame.findChildren(QLabel) if text.text().startswith("TRAINING")]
    assert len(said) == 1
    assert said[0].isVisible()
    banner = said[0].parentWidget()
    assert banner is not None
    assert banner.findChildren(QPushButton) == []


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
    assert frame._guards.idle is not None
    assert frame._guards.idle._limit == 480
