from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.cases_page import CasesPage
from ui.pages.cases.cases_table_model import WAY
from ui.shell.application import Application
from ui.text.kinds import way_text
from ui.theme import SPACE, current, font, tabular
from vetting_desk.model import NameScript, PersonName, WayToHq
from vetting_desk.model.case_list import CaseChoice, CasePart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, withdrawing


@pytest.fixture
def page(
    desk: OpenDesk, tasks: Tasks, events: Events, settle: Callable[[], None], qtbot: QtBot
) -> CasesPage:
    made = CasesPage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.activate()
    settle()
    return made


def test_the_search_has_the_keyboard(page: CasesPage, qtbot: QtBot) -> None:
    page.activateWindow()
    page.activate()
    qtbot.waitUntil(page.findChildren(QLineEdit)[0].hasFocus)


def test_one_finds_as_one_types_in_any_script(
    page: CasesPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.findChild(QLineEdit), "namuna om")
    qtbot.waitUntil(lambda: len(page.rows()) == 1)
    assert page.rows()[0].name == "Намуна Омӯзишӣ"
    page.search_for("Ҷалол")
    settle()
    assert [row.name for row in page.rows()] == ["Ҷалолиддин Намунавӣ"]


def test_a_late_answer_to_an_earlier_search_is_not_shown(
    page: CasesPage, settle: Callable[[], None]
) -> None:
    page.search_for("нет такого")
    settle()
    rows = tuple(cases.search(page._desk, "namuna"))
    assert rows
    page._on_found((("namuna", CaseChoice()), CasePart(rows, more=False)))
    assert page.rows() == []


def test_filters_say_what_they_show(page: CasesPage, settle: Callable[[], None]) -> None:
    everything = len(page.rows())
    chip = next(button for button in page.findChildren(QPushButton) if button.text() == "Judgement")
    chip.click()
    settle()
    assert 0 < len(page.rows()) < everything
    assert {row.stage.value for row in page.rows()} == {"judgement"}


@pytest.mark.usefixtures("light_again")
@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_the_way_to_headquarters_is_never_cut(
    desk: OpenDesk, tasks: Tasks, events: Events, qapp: Application, qtbot: QtBot, language: str
) -> None:
    """Cut, *nothing to send* can be read as *to send*."""
    qapp.translations.use(language)
    made = CasesPage(desk, tasks, events)
    qtbot.addWidget(made)
    [table] = made.findChildren(QTableView)
    room = table.columnWidth(WAY) - 2 * SPACE.m - current().px(16) - SPACE.s
    metrics = QFontMetrics(tabular(font("body")))
    assert all(metrics.horizontalAdvance(way_text(way)) <= room for way in WayToHq)


def test_nothing_stands_beside_the_list_until_a_row_was_chosen(
    page: CasesPage, settle: Callable[[], None]
) -> None:
    assert not page._summary.isVisible()
    page.choose_row(0)
    settle()
    assert page._summary.isVisible()


def test_the_summary_continues_the_interview(
    page: CasesPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page.choose_row(0)
    settle()
    button = next(
        b for b in page._summary.findChildren(QPushButton) if b.text() == "Continue interview"
    )
    with qtbot.waitSignal(page.assessment_requested):
        button.click()


def test_enter_in_the_search_and_enter_in_the_list_open_a_case(
    page: CasesPage, settle: Callable[[], None], qtbot: QtBot
) -> None:
    page.activateWindow()
    search, table = page.findChildren(QLineEdit)[0], page.findChildren(QTableView)[0]
    qtbot.keyClick(search, Qt.Key.Key_Return)
    settle()
    assert table.currentIndex().row() == 0
    with qtbot.waitSignal(page.case_requested) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [page.rows()[0].id]


def test_an_empty_search_says_what_to_try(page: CasesPage, settle: Callable[[], None]) -> None:
    page.search_for("нет такого")
    settle()
    assert page._empty.isVisible()


def test_a_change_elsewhere_is_seen(page: CasesPage, settle: Callable[[], None]) -> None:
    before = len(page.rows())
    cases.create_case(page._desk, [PersonName("Anna", NameScript.LATIN)])
    settle()
    assert len(page.rows()) == before + 1


def test_a_list_sorts_by_a_column_and_then_the_other_way_round(
    page: CasesPage, settle: Callable[[], None]
) -> None:
    found = []
    for _ in range(2):
        page._table.horizontalHeader().sectionClicked.emit(0)
        settle()
        found.append([row.reference for row in page.rows()])

    assert found[0] == sorted(found[0])
    assert found[1] == found[0][::-1]
    assert page._sort.choice() == "reference"


def test_a_list_is_sorted_with_the_keyboard_too(
    page: CasesPage, settle: Callable[[], None]
) -> None:
    page._sort.choose("reference")
    page._sort.chosen.emit()
    settle()
    references = [row.reference for row in page.rows()]

    assert references == sorted(references)


def test_a_list_goes_on_as_one_scrolls(
    page: CasesPage, settle: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    everything = {row.id for row in page.rows()}
    monkeypatch.setattr("ui.pages.cases.cases_page._PART", 2)
    page.refresh()
    settle()
    while page._model.canFetchMore(QModelIndex()):
        assert "scroll for more" in page._count.text()
        page._model.fetchMore(QModelIndex())
        settle()

    assert {row.id for row in page.rows()} == everything
    assert len(page.rows()) == len(everything)


def test_withdrawn_cases_stand_behind_a_chip_of_their_own(
    page: CasesPage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    withdrawing.withdraw(desk, case.id, "Opened twice")
    page.refresh()
    settle()
    assert case.id not in {row.id for row in page.rows()}

    next(each for each in page.findChildren(QPushButton) if each.text() == "Withdrawn").click()
    settle()
    assert [row.id for row in page.rows()] == [case.id]
