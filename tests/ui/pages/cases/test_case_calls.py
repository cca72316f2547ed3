"""The calls of a case are read where they stand in its story."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_calls import JOINED
from ui.pages.cases.case_page import CasePage
from ui.widgets.call_words import CallWords
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking


def test_a_call_is_opened_from_its_line_and_from_no_other(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    settle: Callable[[], None],
    qtbot: QtBot,
) -> None:
    call = taking.begin(desk)
    taking.write(desk, call.id, {"talk": "My son is there"})
    taking.end(desk, call.id)
    settling.join(desk, call.id, case_id)
    page = CasePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.show_case(case_id)
    settle()
    rows = range(page._model.rowCount())
    kinds = [entry.kind for row in rows if (entry := page._model.entry_at(row)) is not None]
    other = next(at for at, kind in enumerate(kinds) if kind != JOINED)
    page._timeline.activated.emit(page._model.index(other, 0))
    settle()
    assert page.calls.dialog is None
    page._timeline.activated.emit(page._model.index(kinds.index(JOINED), 0))
    settle()
    assert page.calls.dialog is not None
    assert page.calls.dialog.findChild(CallWords) is not None
    page.calls.dialog.shut.click()
    settle()
    assert page.calls.dialog is None
