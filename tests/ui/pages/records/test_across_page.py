"""A case across desks: its records, read where they stand."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.queues.test_queues_page import ShowAt
from ui.pages.records.across_page import AcrossPage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


@pytest.fixture
def page(taken_in: OpenDesk, show_at: ShowAt, settle: Callable[[], None]) -> AcrossPage:
    made = show_at(taken_in, AcrossPage)
    assert isinstance(made, AcrossPage)
    rows = [row for row in cases.search(taken_in) if taken_in.casebook.records.list(row.id)]
    made.show_case(rows[0].id)
    settle()
    settle()
    return made


def test_every_record_is_a_line_and_the_first_is_read(page: AcrossPage) -> None:
    found = page.found()
    assert found is not None
    assert len(page.rows) == len(found.records) >= 1
    assert found.records[0].record.officer_name in page.rows[0].accessibleName()
    assert page.reading.page_count() > 0


def test_another_record_is_read_beside_the_rest(
    page: AcrossPage, settle: Callable[[], None]
) -> None:
    page.rows[-1].click()
    settle()
    assert page.reading.page_count() > 0


def test_the_page_of_the_case_is_asked_of_the_frame(page: AcrossPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.case_requested) as asked:
        page.header.act_button.click()
    assert asked.args == [page.case_id]
