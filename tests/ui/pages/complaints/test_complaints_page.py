"""The page of complaints: anyone records one, a complaints officer reads them, nobody else sees any."""

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.complaints.complaints_page import ComplaintsPage
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards.complaints import Complaint


def made(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> ComplaintsPage:
    page = ComplaintsPage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.activate()
    return page


def test_who_is_no_complaints_officer_sees_no_list_at_all(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = made(desk, tasks, events, qtbot)
    settle()
    assert page.cards == []


def test_without_a_complaints_officer_it_says_what_to_do_and_keeps_what_was_typed(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = made(desk, tasks, events, qtbot)
    page.header.acted.emit()
    dialog = page.complaining.dialog
    assert dialog is not None
    dialog.act.click()
    assert dialog.problem_line.text()
    dialog.complaint.set_text("He was struck in the car")
    dialog.act.click()
    settle()
    assert "complaints officer" in dialog.problem_line.text()
    assert dialog.complaint.toPlainText() == "He was struck in the car"
    assert dialog.isVisible()


def test_a_complaints_officer_reads_the_newest_first(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.COMPLAINTS))
    page = ComplaintsPage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show_complaints([])
    assert len(page.cards) == 1
    page.show_complaints(
        [
            Complaint("2026-11-22T10:00:00.000Z", "", "First", "", ""),
            Complaint("2026-11-23T10:00:00.000Z", "case", "Second", "A guard", "Anora Sample"),
        ]
    )
    assert len(page.cards) == 2
