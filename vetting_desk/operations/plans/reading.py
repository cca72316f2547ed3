"""Reading the plan of a case: every item with its owner, its day, and what became of it."""

from dataclasses import replace

from vetting_desk.model.case_plan import CasePlan, with_arrival
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.plan import PlanStanding
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.plans import sealing
from vetting_desk.operations.plans.needs import PlanDesk
from vetting_desk.registry.plans.reading import PlanReader


@door(Action.READ_CASES)
def of_case(open_desk: PlanDesk, case_id: str) -> CasePlan:
    """Return the plan of a case as it stands.

    Of an item that is for clinicians alone others learn that there is one, until when, and whether it is open.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricted(open_desk, case_id)
    facts = in_force(open_desk.casebook.facts.of_case(case_id))
    plan = with_arrival(PlanReader(open_desk.casebook).read(case_id), facts)
    if may(open_desk.officer, Action.CLINICAL):
        return replace(plan, items=tuple(sealing.opened(open_desk, each) for each in plan.items))
    return replace(plan, items=tuple(closed_to_others(each) for each in plan.items))


def closed_to_others(found: PlanStanding) -> PlanStanding:
    """Return an item as somebody sees it who is no clinician: behind the doors."""
    if not found.item.restricted:
        return found
    item = replace(found.item, key="", label="", action="", owner="")
    steps = tuple(replace(each, words="", owner="", owner_id="") for each in found.steps)
    return replace(found, item=item, steps=steps, owner="", owner_id="")
