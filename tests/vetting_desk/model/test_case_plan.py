"""Of a plan that is open which something is still to be done about."""

from tests.vetting_desk.model.test_plan import ITEM, step
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.plan import PlanStepKind, standing


def test_what_is_done_or_planned_anew_is_not_open() -> None:
    items = (
        standing(ITEM, []),
        standing(ITEM, [step("a", PlanStepKind.DONE)]),
        standing(ITEM, [], "later"),
    )
    assert CasePlan(items).open == items[:1]
