"""A post and headquarters with a case whose assessment plans something."""

from tests.vetting_desk.operations.decisions.conftest import Bench, bench, made
from vetting_desk.model.plan import PlanSort, PlanStanding
from vetting_desk.registry.plans.reading import PlanReader

__all__ = ["bench", "made"]


def items(bench: Bench, sort: PlanSort = PlanSort.PLAN, *, hq: bool = False) -> list[PlanStanding]:
    """The items of the case as the casebook of a desk has them."""
    desk = bench.hq if hq else bench.post
    plan = PlanReader(desk.casebook).read(bench.case_id)
    return [each for each in plan.items if each.item.sort is sort]
