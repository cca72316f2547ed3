"""The page of a case: person, stage, timeline, and next steps."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.widgets.row_button import RowButton
from vetting_desk.model import Stage
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.resize(1000, 640)
    made.show()
    made.show_case(case_id)
    settle()
    return made


def words(widget: object) -> str:
    return "\n".join(text.text() for text in widget.findChildren(QLabel) if text.isVisible())  # type: ignore[attr-defined]


def test_a_case_shows_who_where_and_what_happened(page: CasePage) -> None:
    assert page.header.title() == "Намуна Омӯзишӣ"
    assert "Namuna Omuzishi" in words(page)
    assert "about 32 years old" in words(page) or "about 33 years old" in words(page)
    assert page._stage.accessibleName() == "Stage 4 of 6: Judgement"
    texts = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
    assert texts[-1] == "Case opened"
    assert "Signed: First contact" in texts


def test_what_can_be_done_next_and_why_something_cannot(page: CasePage) -> None:
    said = words(page)
    assert "Start an interview" in said
    assert "Your role does not start" in said


def test_a_draft_can_be_continued(page: CasePage, qtbot: QtBot) -> None:
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "Continue interview")
    with qtbot.waitSignal(page.assessment_requested):
        button.click()


def test_an_instrument_can_be_started(page: CasePage, case_id: str, qtbot: QtBot) -> None:
    row = next(
        row for row in page.findChildren(RowButton) if row.accessibleName() == "Start Eligibility"
    )
    with qtbot.waitSignal(page.start_requested) as asked:
        row.click()
    assert asked.args[0] == case_id


def test_the_stage_is_set_by_hand(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    action = next(action for action in page._change.menu().actions() if action.text() == "Decision")
    action.trigger()
    settle()
    assert cases.case_detail(desk, case_id).case.stage is Stage.DECISION
    assert page._stage.accessibleName().endswith("Decision")


def test_a_record_opens_from_the_timeline(page: CasePage, qtbot: QtBot) -> None:
    texts = [page._model.index(row, 1).data() for row in range(page._model.rowCount())]
    index = page._model.index(texts.index("Signed: First contact"), 0)
    with qtbot.waitSignal(page.record_requested) as asked:
        page._timeline.activated.emit(index)
    assert asked.args[0].title == "First contact"


@pytest.mark.parametrize("way", ["enter", "double click"])
def test_every_signed_row_of_the_timeline_opens(page: CasePage, qtbot: QtBot, way: str) -> None:
    table, model = page._timeline, page._model
    rows = [
        row
        for row in range(model.rowCount())
        if (entry := model.entry_at(row)) is not None and entry.kind.startswith("record-")
    ]
    assert rows
    for row in rows:
        index = model.index(row, 1)
        entry = model.entry_at(row)
        table.setCurrentIndex(index)
        table.scrollTo(index)
        with qtbot.waitSignal(page.record_requested) as asked:
            if way == "enter":
                qtbot.keyClick(table, Qt.Key.Key_Return)
            else:
                at = table.visualRect(index).center()
                qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
                qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        assert entry is not None
        assert asked.args[0].id == entry.subject_id


def test_every_signed_record_beside_it_opens_by_enter(page: CasePage, qtbot: QtBot) -> None:
    records = page.detail.records if page.detail is not None else ()
    rows = [
        row
        for row in page.findChildren(RowButton)
        if row.property("key") in {r.id for r in records}
    ]
    assert len(rows) == len(records) > 0
    page.window().activateWindow()
    for row in rows:
        row.setFocus()
        qtbot.waitUntil(row.hasFocus)
        with qtbot.waitSignal(page.record_requested) as asked:
            qtbot.keyClick(row, Qt.Key.Key_Return)
        assert asked.args[0].id == row.property("key")
