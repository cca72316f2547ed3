"""What entries say of second ratings, by assessment; what is for a newer reader is passed over."""

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import FIRST, SUPERVISOR, case_of, fill
from vetting_desk.operations.raters import asking, said


def test_each_assessment_of_a_case_stands_for_itself(
    crew: Crew, assessment: str, locked: str, instrument: str
) -> None:
    case_id = case_of(crew.at_post(FIRST), assessment)
    other = fill(crew.at_post(FIRST), instrument, case_id)
    supervisor = crew.at_post(SUPERVISOR)
    asking.ask(supervisor, other, asking.raters(supervisor, other)[0])

    found = said.of_case(supervisor, case_id)

    assert set(found) == {assessment, other}
    assert found[assessment].locked is not None
    assert found[other].locked is None
    assert said.by_lock(supervisor, locked) == found[assessment]
    assert said.by_lock(supervisor, other) is None
    assert {each.assessment_id for each in said.everywhere(supervisor)} == {assessment, other}


def test_of_an_erased_case_nothing_is_left(crew: Crew, assessment: str, locked: str) -> None:
    supervisor = crew.at_post(SUPERVISOR)
    case_id = case_of(supervisor, assessment)
    supervisor.casebook.erasure.erase(case_id, supervisor.clock.now(), supervisor.officer.id, "x")

    assert said.of_case(supervisor, case_id) == {}
    assert supervisor.casebook.rating_sheets.about(locked) == []
    supervisor.casebook.verify()
