"""What the page of a case reads of facts and alarms."""

from ui.pages.cases.facts_view import look_facts
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.safeguards import known


def test_rows_about_the_officer_are_left_out(desk: OpenDesk) -> None:
    case = cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)])
    known.record(desk, case.id, "age", "in_doubt", "Looks young")
    view = look_facts(desk, case.id)
    assert view.shut == ("age-in-doubt", "no-guardian", "notice-not-given")
    assert [fact.name for fact in view.known.in_force] == ["age"]
    assert view.may_record
