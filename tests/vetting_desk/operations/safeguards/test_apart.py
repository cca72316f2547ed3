"""What is kept apart until a lawyer settles it."""

import pytest

from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import StateError
from vetting_desk.model import Role
from vetting_desk.model.alarm import ApartOutcome
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.safeguards import apart


def test_a_lawyer_alone_settles_what_stems_from_ill_treatment(
    post: OpenDesk, case: str, foreign: str
) -> None:
    interview = interviews.start(post, case, foreign)
    kept = apart.keep(post, interview.assessment.id, "He says he was beaten before.")
    with pytest.raises(StateError):
        apart.settle(post, kept.id, ApartOutcome.FREE, "No")
    as_role(post, Role.LAWYER)
    apart.settle(post, kept.id, ApartOutcome.APART, "A doctor saw the marks.")
    [found] = apart.of_case(post, case)
    assert found.holds
    assert found.settled_why == "A doctor saw the marks."
