"""A case across desks: its records, read where they stand."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.pages.queues.test_queues_page import ShowAt
from tests.vetting_desk.operations.decisions.conftest import (  # noqa: F401 (fixtures)
    DILNOZA,
    Bench,
    bench,
    made,
)
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.records.across_page import AcrossPage
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


@pytest.fixture
def page(taken_in: OpenDesk, show_at: ShowAt, settle: Callable[[], None]) -> AcrossPage:
    shown = show_at(taken_in, AcrossPage)
    assert isinstance(shown, AcrossPage)
    rows = [row for row in cases.search(taken_in) if taken_in.casebook.records.list(row.id)]
    shown.show_case(rows[0].id)
    settle()
    settle()
    return shown


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


def test_who_decides_goes_from_here_to_the_decision(
    bench: Bench,  # noqa: F811
    tasks: Tasks,
    events: Events,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    standing = bench.proposed()
    page = AcrossPage(bench.at(DILNOZA), tasks, events)
    qtbot.addWidget(page)
    page.show_case(bench.case_id)
    page.show()
    settle()
    said = "\n".join(each.plain() for each in page.findChildren(Paragraph))
    assert f"waits for \u2068{DILNOZA}\u2069" in said
    assert "It waits for your word." in said
    assert page.decide is not None
    with qtbot.waitSignal(page.deciding_requested) as asked:
        page.decide.click()
    assert asked.args == [bench.case_id]
    [row] = page.decisions
    with qtbot.waitSignal(page.decision_requested) as opened:
        row.click()
    assert opened.args == [standing.entry.id]


def test_who_has_no_part_in_deciding_sees_no_way_there(page: AcrossPage) -> None:
    assert page.decide is None
