"""Above the list of cases: to whom somebody has to come now."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from tests.ui.pages.cases.test_guard_strip import call_for_somebody
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.cases_page import CasesPage
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


def test_who_waits_stands_above_the_list_and_leads_to_the_case(
    desk: OpenDesk, tasks: Tasks, events: Events, qtbot: QtBot, settle: Callable[[], None]
) -> None:
    page = CasesPage(desk, tasks, events)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    settle()
    assert not page.urgent.isVisible()

    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    call_for_somebody(desk, case.id)
    page.refresh()
    settle()

    assert case.reference in page.urgent.banners[0].sentence()
    with qtbot.waitSignal(page.case_requested) as asked:
        page.urgent.banners[0].acted.emit()
    assert asked.args == [case.id]
