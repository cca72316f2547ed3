"""The log of calls: open ones first, found by what was said, counted, handed to the next shift."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.conftest import later
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.calls.calls_page import CallsPage
from ui.pages.calls.counts_dialog import CountsDialog
from ui.pages.calls.hand_on_dialog import HandOnDialog
from vetting_desk.model.call import Call, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking

Settle = Callable[[], None]


@pytest.fixture
def page(desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot) -> CallsPage:
    made = CallsPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    return made


def had(desk: OpenDesk, **words: str) -> Call:
    call = taking.begin(desk)
    taking.write(desk, call.id, {name.replace("_", "-"): said for name, said in words.items()})
    return taking.end(desk, call.id)


def test_with_no_calls_it_says_what_to_do(page: CallsPage, qtbot: QtBot, settle: Settle) -> None:
    page.activate()
    settle()
    with qtbot.waitSignal(page.new_call_requested):
        page._empty.action_button.click()
    with qtbot.waitSignal(page.new_call_requested):
        page.header.act_button.click()


def test_open_calls_are_shown_and_closed_ones_by_their_filter(
    page: CallsPage, desk: OpenDesk, qtbot: QtBot, settle: Settle
) -> None:
    first = had(
        desk, caller="relative", code_word="Swallow", back_way="phone", back_on="2026-12-02"
    )
    shut = had(desk, caller="other")
    settling.close(desk, shut.id, Closing.ABUSE)
    page.activate()
    settle()
    assert [each.id for each in page.found] == [first.id]
    assert "Swallow" in page.rows[0].accessibleName()
    assert "2026-12-02" in page.rows[0].accessibleName()
    with qtbot.waitSignal(page.call_requested) as asked:
        page.rows[0].click()
    assert asked.args == [first.id]
    page.filter.choose("closed")
    page.refresh()
    settle()
    assert [each.id for each in page.found] == [shut.id]
    assert "Abuse" in page.rows[0].accessibleName()


def test_calls_are_searched_by_what_was_said(
    page: CallsPage, desk: OpenDesk, settle: Settle
) -> None:
    wanted = had(desk, talk="My son lost his passport")
    had(desk, talk="Another matter")
    page.search_for("passport son")
    settle()
    assert [each.id for each in page.found] == [wanted.id]
    page.search_for("nosuchword")
    settle()
    assert page._empty.isVisible()


def test_open_calls_are_handed_on_and_taken_over(
    page: CallsPage, desk: OpenDesk, qtbot: QtBot, settle: Settle
) -> None:
    call = had(desk, code_word="Swallow")
    page.activate()
    settle()
    assert not page.take.isVisible()
    page.hand_on.click()
    dialog = page.dialog
    assert isinstance(dialog, HandOnDialog)
    dialog.words.set_text("Call her after six")
    dialog.act.click()
    settle()
    page.refresh()
    settle()
    assert taking.read(desk, call.id).handed == "Call her after six"
    assert not page.hand_on.isVisible()
    assert "for the next shift" in page.rows[0].accessibleName()
    page.take.click()
    settle()
    assert taking.read(desk, call.id).owner_id == desk.officer.id


def test_calls_are_counted_without_a_word_of_any(
    page: CallsPage, desk: OpenDesk, settle: Settle
) -> None:
    had(desk, caller="relative", talk="canary")
    page.activate()
    settle()
    page.count.click()
    settle()
    assert isinstance(page.dialog, CountsDialog)
    model = page.dialog.model
    row = [model.data(model.index(0, column)) for column in range(model.columnCount())]
    assert row[1:] == ["A relative", "Undecided", "1"]
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Calls"
    page.dialog.reject()


def test_coming_here_loses_the_words_whose_days_have_passed(
    page: CallsPage, desk: OpenDesk, settle: Settle
) -> None:
    call = had(desk, talk="canary")
    later(desk, desk.clock.now() + timedelta(days=91))
    page.activate()
    settle()
    settle()
    assert taking.read(desk, call.id).words_gone


def test_more_than_a_part_is_shown_on_demand(
    page: CallsPage, desk: OpenDesk, settle: Settle
) -> None:
    for _ in range(52):
        had(desk)
    page.activate()
    settle()
    assert len(page.rows) == 50
    assert page.more.isVisible()
    page.more.click()
    settle()
    assert len(page.rows) == 52
    assert not page.more.isVisible()
