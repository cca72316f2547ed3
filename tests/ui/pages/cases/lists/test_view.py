"""One query brings what the page shows."""

from tests.ui import listed
from ui.ground.tasks import Tasks
from ui.pages.cases.lists import view
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.watch_list import HitFound
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases


def test_the_case_its_matches_and_the_lists(desk: OpenDesk, tasks: Tasks) -> None:
    name = PersonName("Хуршед Рустамович Намуназода", NameScript.CYRILLIC)
    case = tasks.call(cases.create_case, desk, [name]).id
    made = tasks.call(listed.put, desk)
    found = tasks.call(view.look, desk, case)
    assert (found.case_id, found.lists) == (case, (made,))
    [hit] = found.beside.compared[0].hits
    tasks.call(view.answer, desk, case, "un", hit.entry.number, HitFound.NOT_THEM, "The year")
    again = tasks.call(view.look, desk, case).beside.compared[0]
    assert [each.reasons for each in again.answers[hit.entry.number]] == ["The year"]
