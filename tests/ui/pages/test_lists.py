"""Instruments, people, the log, and what stands behind an empty "Interview"."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.desk_page import DeskPage
from ui.pages.instruments.instruments_page import InstrumentsPage
from ui.pages.interview.no_interview_page import NoInterviewPage
from ui.pages.log.log_page import LogPage
from ui.pages.people.people_page import PeoplePage
from ui.widgets.rows_table_model import ITEM_ROLE, Row, RowsTableModel
from ui.work.events import Events
from ui.work.tasks import Tasks
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import audit


@pytest.fixture
def show(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> Callable[[type[DeskPage]], DeskPage]:
    def make(kind: type[DeskPage]) -> DeskPage:
        page = kind(desk, tasks, events)
        qtbot.addWidget(page)
        page.resize(1000, 640)
        page.show()
        page.activate()
        settle()
        return page

    return make


def column(page: DeskPage, number: int) -> list[str]:
    model = page._model  # type: ignore[attr-defined]
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_instruments_show_title_languages_version_standing_digest(
    show: Callable[..., DeskPage],
) -> None:
    page = show(InstrumentsPage)
    assert "First contact" in column(page, 0)
    assert "English, Русский, Тоҷикӣ" in column(page, 1)
    assert {"Unvalidated", "Validated, clinical"} <= set(column(page, 3))


def test_an_instrument_can_be_added_from_a_file(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    shared: Path,
) -> None:
    page = show(InstrumentsPage)
    before = len(column(page, 0))
    form = shared / "testdata" / "forms" / "whova_form.xml"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    page.header.act_button.click()
    settle()
    assert len(column(page, 0)) == before + 1


def test_a_list_that_does_not_lie_beside_a_questionnaire_is_named(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    page = show(InstrumentsPage)
    form = tmp_path / "listed.md"
    form.write_text(
        "| survey |\n| | type | name | label |\n"
        "| | select_one_from_file places.csv | place | Where? |\n"
        "| settings |\n| | form_id | version |\n| | listed | 1 |\n"
    )
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(form), ""))
    page.header.act_button.click()
    settle()
    assert "answers to choose from" in page._banner.sentence()  # type: ignore[attr-defined]
    (tmp_path / "places.csv").write_text("name,label\na,Alpha\n")
    page.header.act_button.click()
    settle()
    assert page._banner.isHidden()  # type: ignore[attr-defined]


def test_a_file_that_is_no_questionnaire_is_a_banner(
    show: Callable[..., DeskPage],
    settle: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    page = show(InstrumentsPage)
    (tmp_path / "x.xml").write_text("not a form")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "x.xml"), ""))
    page.header.act_button.click()
    settle()
    assert "not a questionnaire" in page._banner.sentence()  # type: ignore[attr-defined]


def test_people_show_role_and_words(show: Callable[..., DeskPage]) -> None:
    page = show(PeoplePage)
    assert "Taniya Trainee" in column(page, 0)
    assert "Supervisor" in column(page, 1)
    assert any(len(words.split()) == 12 for words in column(page, 4))


def test_the_log_is_newest_first_and_in_words(show: Callable[..., DeskPage]) -> None:
    page = show(LogPage)
    assert column(page, 3)[0] == "Desk unlocked"
    numbers = [int(number) for number in column(page, 0)]
    assert numbers == sorted(numbers, reverse=True)


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
    assert set(column(page, 3)) == {"Case opened"}


def test_the_whole_log_is_checked(
    show: Callable[..., DeskPage], settle: Callable[[], None]
) -> None:
    page = show(LogPage)
    page.header.act_button.click()
    settle()
    assert page._banner.sentence().startswith("The log fits together")  # type: ignore[attr-defined]


def test_a_log_that_does_not_fit_is_told(
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


def test_without_an_interview_the_way_to_one_is_offered(
    show: Callable[..., DeskPage], qtbot: QtBot
) -> None:
    page = show(NoInterviewPage)
    with qtbot.waitSignal(page.cases_requested):  # type: ignore[attr-defined]
        page.findChildren(QPushButton)[-1].click()


def test_rows_can_be_shown_and_more_appended() -> None:
    model = RowsTableModel(["A", "B"])
    model.show_rows([Row(("1", "2"), item="x", symbol="ok", ink="ok")])
    model.append_rows([Row(("3", "4"), item="y")])
    model.append_rows([])
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(1, 1).data() == "4"
    assert model.index(0, 0).data(ITEM_ROLE) == "x"
    assert model.item_at(9) is None
