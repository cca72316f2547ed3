"""A plan as it is carried: what is open, without a word of what is for clinicians, and read back as it was."""

from tests.vetting_desk.operations.decisions.conftest import Bench
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.entry_kinds import CASE_PLAN, read_payload
from vetting_desk.model.plan_payload import CasePlanPayload
from vetting_desk.registry.plans import carried
from vetting_desk.registry.plans.reading import PlanReader


def test_of_what_is_for_clinicians_no_word_is_carried(bench: Bench) -> None:
    plan = PlanReader(bench.post.casebook).read(bench.case_id)
    said = read_payload(CASE_PLAN, carried.payload_of(plan))
    assert isinstance(said, CasePlanPayload)
    closed = [each for each in carried.items_of(bench.case_id, said) if each.restricted]
    assert closed
    assert not [each for each in closed if each.key or each.label or each.action or each.owner]


def test_open_items_come_back_as_they_were(bench: Bench) -> None:
    bench.record("arrival")
    bench.record("follow-up")
    plan = PlanReader(bench.post.casebook).read(bench.case_id)
    said = read_payload(CASE_PLAN, carried.payload_of(plan))
    assert isinstance(said, CasePlanPayload)
    back = list(carried.items_of(bench.case_id, said))
    plain = [each.item for each in plan.open if not each.item.restricted]
    assert [each for each in back if not each.restricted] == plain
    days = carried.with_days(CasePlan(), said)
    assert (days.arrived, days.review, days.ended) == (plan.arrived, plan.review, plan.ended)
    assert (dict(days.follow_ups), days.visits) == (dict(plan.follow_ups), plan.visits)
