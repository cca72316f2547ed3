"""What the page of a case reads in one go."""

from ui.pages.cases.case_view import look
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, withdrawing


def test_it_reads_links_and_whether_a_case_is_empty(desk: OpenDesk, case_id: str) -> None:
    known = cases.case_detail(desk, case_id).case
    other = cases.create_case(desk, known.names, known.birth)

    assert [each.row.id for each in look(desk, case_id).alike] == [other.id]
    assert not look(desk, case_id).empty
    assert look(desk, other.id).empty


def test_it_says_why_a_case_is_withdrawn(desk: OpenDesk, case_id: str) -> None:
    case = cases.create_case(desk, cases.case_detail(desk, case_id).case.names)
    withdrawing.withdraw(desk, case.id, "Opened twice")
    view = look(desk, case.id)

    assert view.withdrawal is not None
    assert view.withdrawal.reason == "Opened twice"
    assert view.alike == ()
