"""Two cases of one person, on the page of a case."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.widgets.row_button import RowButton
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, telling_apart


@pytest.fixture
def pair(desk: OpenDesk, case_id: str) -> tuple[str, str]:
    case = cases.case_detail(desk, case_id).case
    return case_id, cases.create_case(desk, case.names, case.birth).id


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    pair: tuple[str, str],
    qtbot: QtBot,
    settle: Callable[[], None],
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(pair[0])
    settle()
    return made


def rows(page: CasePage, key: str) -> list[RowButton]:
    return [each for each in page._next.findChildren(RowButton) if each.property("key") == key]


def decide(page: CasePage, key: str, reason: str) -> None:
    dialog = page.persons.dialog
    assert dialog is not None
    dialog.reason.setPlainText(reason)
    next(each for each in dialog.findChildren(QPushButton) if each.property("key") == key).click()


def test_two_cases_are_linked_and_the_link_is_taken_back(
    page: CasePage, desk: OpenDesk, pair: tuple[str, str], settle: Callable[[], None]
) -> None:
    [row] = rows(page, pair[1])
    row.click()
    settle()
    decide(page, "same", "One scar")
    settle()
    assert [each.case_id for each in telling_apart.linked(desk, pair[0])] == [pair[1]]

    page.refresh()
    settle()
    rows(page, pair[1])[0].click()
    settle()
    decide(page, "open", "Two brothers")
    settle()
    assert telling_apart.linked(desk, pair[0]) == ()


def test_the_other_case_can_be_opened(
    page: CasePage, pair: tuple[str, str], settle: Callable[[], None], qtbot: QtBot
) -> None:
    rows(page, pair[1])[0].click()
    settle()
    dialog = page.persons.dialog
    assert dialog is not None
    with qtbot.waitSignal(page.case_requested) as wanted:
        dialog.go.click()

    assert wanted.args == [pair[1]]


def test_a_case_that_is_withdrawn_says_so_and_is_brought_back(
    page: CasePage, desk: OpenDesk, pair: tuple[str, str], settle: Callable[[], None]
) -> None:
    page.show_case(pair[1])
    settle()
    assert page._withdraw.isVisible()
    page._withdraw.trigger()
    for reason in ("Opened twice", "It was not"):
        dialog = page.fate.dialog
        assert dialog is not None
        dialog.reason.setPlainText(reason)
        dialog.act.click()
        settle()
        page.refresh()
        settle()
        if reason == "Opened twice":
            assert "Opened twice" in page._banner.sentence()
            assert cases.case_detail(desk, pair[1]).case.withdrawn
            page._banner.acted.emit()

    assert not cases.case_detail(desk, pair[1]).case.withdrawn


def test_a_case_with_work_in_it_is_not_offered_to_be_withdrawn(page: CasePage) -> None:
    assert not page._withdraw.isVisible()
