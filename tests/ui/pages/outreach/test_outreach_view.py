"""What the page reads: what stands, and why nobody can be asked."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, Bench
from tests.vetting_desk.operations.outreach.conftest import Afterwards
from ui.pages.outreach.outreach_view import look
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.operations.safeguards import known


def test_why_nobody_can_be_asked(bench: Bench) -> None:
    view = look(bench.at(ANORA), bench.case_id)
    assert (view.missing, view.may_ask, view.kept) == ("decision", False, True)


def test_after_a_decision_one_can_ask_of_a_child_the_guardian(afterwards: Afterwards) -> None:
    view = look(afterwards.officer(), afterwards.case_id)
    assert (view.missing, view.may_ask, view.of_child) == ("", True, False)
    known.record(afterwards.psychologist(), afterwards.case_id, "age", "child", "A birth paper")
    view = look(afterwards.officer(), afterwards.case_id)
    assert (view.may_ask, view.of_child) == (True, True)
    with pytest.raises(PermissionDeniedError):
        look(afterwards.bench.at(DAVLAT), afterwards.case_id)
