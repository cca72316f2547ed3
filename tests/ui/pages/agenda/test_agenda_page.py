"""The page of what is due: groups of lines, chosen by whose and where, opened and done from here."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.queues.test_queues_page import ShowAt
from ui.pages.agenda import AgendaPage
from ui.pages.agenda.agenda_page import ALL, MINE
from ui.pages.answer_dialog import AnswerDialog
from ui.pages.desk_page import DeskPage
from ui.pages.plan_dialog import DONE, PlanDialog
from vetting_desk.errors import StorageFullError
from vetting_desk.model.due import DueGroup, DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import looking
from vetting_desk.operations.decisions import tasks as asked
from vetting_desk.operations.plans import reading

Show = Callable[[type[DeskPage]], DeskPage]
Settle = Callable[[], None]


def put(desk: OpenDesk, about: str, days: int, **more: Any) -> None:
    now = desk.clock.now()
    day = now.astimezone().date() + timedelta(days=days)
    kind = more.pop("kind", DueKind.CALL_BACK)
    desk.casebook.due.put(DueItem(kind, about, now, day=day, words=about, **more))


def shown(page: AgendaPage, group: DueGroup) -> list[str]:
    return [line.row.due.item.words for line in page.cards[group].lines]


@pytest.fixture
def page(show: Show) -> AgendaPage:
    made = show(AgendaPage)
    assert isinstance(made, AgendaPage)
    return made


def test_it_begins_with_what_is_mine_and_nobodys_and_the_first_line_has_the_focus(
    page: AgendaPage,
) -> None:
    assert page.whose.choice() == MINE
    [line] = page.cards[DueGroup.OVERDUE].lines
    assert line.button.accessibleName().startswith("Urgent need: ")
    assert page.first_widget() is line.button
    assert not page.where.isVisible()
    assert not page.overdue.isVisible()


def test_each_line_stands_in_its_group_and_empty_groups_are_not_there(
    page: AgendaPage, desk: OpenDesk, settle: Settle
) -> None:
    for about, days in (("now", 0), ("soon", 3), ("far", 30)):
        put(desk, about, days)
    put(desk, "theirs", 0, waiting=True)
    page.refresh()
    settle()
    assert shown(page, DueGroup.TODAY) == ["now"]
    assert shown(page, DueGroup.WEEK) == ["soon"]
    assert "theirs" in shown(page, DueGroup.WAITING)
    assert page.cards[DueGroup.TODAY].isVisible()
    assert "(1)" in page.cards[DueGroup.TODAY]._heading.text()


def test_a_line_opens_what_it_is_about(page: AgendaPage, qtbot: QtBot) -> None:
    [line] = page.cards[DueGroup.OVERDUE].lines
    with qtbot.waitSignal(page.item_requested) as asked_for:
        line.button.click()
    assert asked_for.args == [line.row.due.item]


def test_an_item_of_a_plan_is_done_from_here_and_goes(
    page: AgendaPage, desk: OpenDesk, case_id: str, settle: Settle
) -> None:
    [line] = page.cards[DueGroup.OVERDUE].lines
    assert line.act is not None
    line.act.click()
    settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.choose(DONE)
    dialog.reason.setPlainText("The lawyer was there")
    dialog.act.click()
    settle()
    assert page.acts.dialog is None
    assert page.cards[DueGroup.OVERDUE].lines == []
    assert not page.cards[DueGroup.OVERDUE].isVisible()
    said = [step for each in reading.of_case(desk, case_id).items for step in each.steps]
    assert [step.words for step in said] == ["The lawyer was there"]


def test_a_task_is_answered_from_here(
    page: AgendaPage, desk: OpenDesk, case_id: str, settle: Settle
) -> None:
    asked.ask(desk, case_id, "Find the paper", "Anybody")
    page.refresh()
    settle()
    line = next(each for each in page.cards[DueGroup.TODAY].lines if each.key[0] is DueKind.TASK)
    assert line.act is not None
    line.act.click()
    dialog = page.acts.dialog
    assert isinstance(dialog, AnswerDialog)
    dialog.reason.setPlainText("Found")
    dialog.act.click()
    settle()
    [task] = asked.of_case(desk, case_id)
    assert not task.open


def test_it_is_chosen_by_officer_and_for_everybody(
    page: AgendaPage, desk: OpenDesk, settle: Settle
) -> None:
    put(desk, "hers", 0, owner_id="somebody else")
    page.refresh()
    settle()
    assert "hers" not in shown(page, DueGroup.TODAY)
    page.whose.choose(ALL)
    page.whose.chosen.emit()
    settle()
    assert "hers" in shown(page, DueGroup.TODAY)


def test_a_day_of_the_month_shows_what_is_due_on_it(
    page: AgendaPage, desk: OpenDesk, settle: Settle
) -> None:
    put(desk, "far", 30)
    day = desk.clock.now().astimezone().date() + timedelta(days=30)
    page.month.day_chosen.emit(day)
    settle()
    assert [line.row.due.item.words for line in page.day_card.lines] == ["far"]
    assert page.day_card.isVisible()
    page.month.day_chosen.emit(day + timedelta(days=1))
    settle()
    assert not page.day_card.isVisible()
    assert page.month._note.isVisible()
    page.month.day_chosen.emit(day + timedelta(days=1))
    settle()
    assert not page.month._note.isVisible()


def test_further_lines_are_shown_when_they_are_wanted(
    page: AgendaPage, desk: OpenDesk, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "PAGE", 2)
    for number in range(5):
        put(desk, f"{number}", 2)
    page.refresh()
    settle()
    card = page.cards[DueGroup.WEEK]
    assert (len(card.lines), card._more.text()) == (2, "Show more (3 left)")
    card._more.click()
    settle()
    card._more.click()
    settle()
    assert len(card.lines) == 5
    assert not card._more.isVisible()


def test_nothing_due_says_what_fills_it_and_the_next_day(
    page: AgendaPage, desk: OpenDesk, settle: Settle
) -> None:
    desk.casebook.database.execute("DELETE FROM due_items")
    put(desk, "far", 20)
    page.refresh()
    settle()
    if any(shown(page, group) for group in looking.SHOWN):
        pytest.fail("the training post writes no bundle by itself")
    assert page.nothing.isVisible()
    assert "next day" in page.nothing._why.plain()
    page.nothing.action_button.click()
    settle()
    assert page.whose.choice() == ALL


def test_what_could_not_be_read_never_looks_empty(
    page: AgendaPage, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise StorageFullError(path="x")

    monkeypatch.setattr(looking, "look", broken)
    page.refresh()
    settle()
    assert page.banner.isVisible()
    assert len(page.cards[DueGroup.OVERDUE].lines) == 1
    assert not page.nothing.isVisible()


def test_headquarters_sees_what_is_overdue_where(
    taken_in: OpenDesk, show_at: ShowAt, settle: Settle
) -> None:
    made = show_at(taken_in, AgendaPage)
    assert isinstance(made, AgendaPage)
    assert made.whose.choice() == ALL
    [line] = made.cards[DueGroup.OVERDUE].lines
    assert line.act is None, "the post says what became of it"
    assert made.overdue.isVisible()
    made.overdue.setCurrentIndex(made._overdue.index(0, 0))
    made.overdue.activated.emit(made._overdue.index(0, 0))
    settle()
    assert made.where.choice() == line.row.due.item.desk_id
    own = made._desk.desk.id
    made.where.choose(own)
    made.where.chosen.emit()
    settle()
    assert made.cards[DueGroup.OVERDUE].lines == []
