"""The log's filters: days, officer, action, subject; and the message for an empty result."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.desk_page import DeskPage
from ui.pages.log.entry_dialog import EntryDialog
from ui.pages.log.log_filters import LogFilter
from ui.pages.log.log_page import LogPage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import audit


@pytest.fixture
def page(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> LogPage:
    made = LogPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.activate()
    settle()
    return made


def rows(page: LogPage) -> list[audit.AuditRow]:
    return [page._model.item_at(number) for number in range(page._model.rowCount())]


def button(page: LogPage, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words)


def test_only_the_days_asked_for_are_shown(
    page: LogPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    oldest = audit.entries(desk, limit=100_000)[-1].at.astimezone().date()
    page.filters.since.show_day(oldest)
    page.filters.until.show_day(oldest)
    page.filters.changed.emit()
    settle()
    assert {row.at.astimezone().date() for row in rows(page)} == {oldest}


def test_a_day_is_taken_as_it_is_written_on_screen(
    page: LogPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    day = desk.clock.now().astimezone().date()
    page.filters.since.edit.setText(date_text(day))
    page.filters.since.edit.editingFinished.emit()
    settle()
    assert page.filters.since.day() == day
    assert rows(page)
    assert all(row.at.astimezone().date() >= day for row in rows(page))


@pytest.mark.parametrize("typed", ["2026-02-30", "yesterday", "0001-01-01", "9999-12-31"])
def test_what_is_no_day_is_shown_and_the_list_stays(
    page: LogPage, settle: Callable[[], None], typed: str
) -> None:
    before = rows(page)
    page.filters.since.edit.setText(typed)
    page.filters.since.edit.editingFinished.emit()
    settle()
    assert "not a day that exists" in page._problem.text()
    assert rows(page) == before


def test_days_in_the_wrong_order_are_shown(
    page: LogPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    today = desk.clock.now().date()
    page.filters.since.show_day(today)
    page.filters.until.show_day(today - timedelta(days=2))
    page.filters.changed.emit()
    settle()
    assert "lies after the last" in page._problem.text()


def test_one_officer_s_entries(page: LogPage, desk: OpenDesk, settle: Callable[[], None]) -> None:
    page.filters.officer.choose(desk.officer.id)
    page.filters.officer.chosen.emit()
    settle()
    assert {row.officer_name for row in rows(page)} == {desk.officer.name}


def test_only_actions_that_occur_are_offered(page: LogPage, desk: OpenDesk) -> None:
    box = page.filters.action._box
    offered = {box.itemData(number) for number in range(box.count())} - {""}
    assert offered == set(audit.actions(desk))


def test_a_case_is_found_by_its_reference(
    page: LogPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    case = cases.search(desk, "namuna om")[0]
    page.filters.show_about(case.reference)
    settle()
    assert rows(page)
    assert {row.subject for row in rows(page)} == {case.id}


def test_all_about_the_same_as_a_row(page: LogPage, settle: Callable[[], None]) -> None:
    number = next(at for at, row in enumerate(rows(page)) if row.subject)
    wanted = rows(page)[number].subject
    page._table.setCurrentIndex(page._model.index(number, 0))
    button(page, "Show all about the same").click()
    settle()
    assert {row.subject for row in rows(page)} == {wanted}


def test_nothing_fits_and_the_way_back_is_offered(
    page: LogPage, settle: Callable[[], None]
) -> None:
    page.filters.show_about("no such id")
    settle()
    assert rows(page) == []
    assert page._empty.isVisible()
    page._empty.action_button.click()
    settle()
    assert page.filters.asked() == LogFilter()
    assert page._table.isVisible()
    assert rows(page)


def test_a_late_answer_to_an_earlier_question_is_not_shown(
    page: LogPage, settle: Callable[[], None]
) -> None:
    from ui.pages.log.log_page import Found

    before = rows(page)
    page._on_found(Found(page._turn - 1, []))
    assert rows(page) == before


def test_older_entries_keep_the_filter(
    page: LogPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    page.filters.action.choose("answer-given")
    page.filters.action.chosen.emit()
    settle()
    assert len(rows(page)) == 200
    button(page, "Show older entries").click()
    settle()
    assert len(rows(page)) > 200
    assert {row.action for row in rows(page)} == {"answer-given"}
    numbers = [row.sequence for row in rows(page)]
    assert numbers == sorted(set(numbers), reverse=True)


def column(page: DeskPage, number: int) -> list[str]:
    model = page._model  # type: ignore[attr-defined]
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_log_is_newest_first_and_in_words(show: Callable[..., DeskPage]) -> None:
    page = show(LogPage)
    assert column(page, 2)[0] == "Desk unlocked"
    numbers = [row.sequence for row in rows(page)]  # type: ignore[arg-type]
    assert numbers == sorted(numbers, reverse=True)


def test_no_line_shows_an_id_a_digest_or_a_key(show: Callable[..., DeskPage]) -> None:
    page = show(LogPage)
    for number in range(5):
        for text in column(page, number):
            assert not re.search(r"[0-9a-f]{12}|[a-z_]=", text), text


def test_a_line_says_which_case_and_form_it_is_about(
    show: Callable[..., DeskPage], settle: Callable[[], None]
) -> None:
    page = show(LogPage)
    page.filters.action.choose("assessment-started")  # type: ignore[attr-defined]
    page.refresh()
    settle()
    assert all("Case " in text and " · " in text for text in column(page, 3))


def test_details_open_and_hold_what_the_line_does_not(
    page: LogPage, settle: Callable[[], None]
) -> None:
    number = next(at for at, row in enumerate(rows(page)) if row.action == "answer-given")
    page._table.setCurrentIndex(page._model.index(number, 0))
    button(page, "Details…").click()
    settle()
    dialog = page.findChild(EntryDialog)
    assert dialog is not None
    shown = [words.text() for words in dialog.findChildren(QLabel)]
    row = rows(page)[number]
    assert any(row.subject in text for text in shown)
    assert str(row.sequence) in shown
    dialog.reject()


def test_every_action_in_a_desk_s_log_has_words(
    show: Callable[..., DeskPage], desk: OpenDesk
) -> None:
    from ui.pages.log.action_text import known_actions

    seen = {row.action for row in audit.entries(desk, limit=5000)}
    assert seen <= set(known_actions())


def test_the_log_goes_on_and_can_be_narrowed(
    show: Callable[..., DeskPage], settle: Callable[[], None]
) -> None:
    page = show(LogPage)
    first = len(column(page, 0))
    next(b for b in page.findChildren(QPushButton) if b.text() == "Show older entries").click()
    settle()
    assert len(column(page, 0)) > first
    page.filters.action.choose("case-created")  # type: ignore[attr-defined]
    page.refresh()
    settle()
    assert set(column(page, 2)) == {"Case opened"}


def test_the_whole_log_is_checked(
    show: Callable[..., DeskPage], settle: Callable[[], None]
) -> None:
    page = show(LogPage)
    page.header.act_button.click()
    settle()
    assert page._banner.sentence().startswith("The log fits together")  # type: ignore[attr-defined]


def test_a_log_that_does_not_fit_is_shown(
    show: Callable[..., DeskPage], settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.errors import AuditChainError

    def broken(*_: object) -> None:
        raise AuditChainError(sequence=7, detail="leaf")

    monkeypatch.setattr(audit, "verify", broken)
    page = show(LogPage)
    page.header.act_button.click()
    settle()
    assert "entry 7" in page._banner.sentence()  # type: ignore[attr-defined]
