"""The plan of a case as headquarters carries it to a desk that holds the case without its records.

What is open travels, with the ids it has everywhere: what that desk says of an item counts where the records
are.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.case_plan import CasePlan, FollowUp
from vetting_desk.model.plan import PlanItem, PlanSort
from vetting_desk.model.plan_payload import CasePlanPayload


def payload_of(plan: CasePlan) -> dict[str, Any]:
    """Return what an entry says of a plan: its open items and its days."""
    return {
        "items": [
            {
                "item": each.item.id,
                "record": each.item.record_id,
                "sort": each.item.sort.value,
                "key": "" if each.item.restricted else each.item.key,
                "label": "" if each.item.restricted else each.item.label,
                "action": "" if each.item.restricted else each.item.action,
                "owner": "" if each.item.restricted else each.item.owner,
                "day": each.item.day.isoformat() if each.item.day else "",
                "urgent": each.item.urgent,
                "restricted": each.item.restricted,
                "since": to_text(each.item.since),
            }
            for each in plan.open
        ],
        "review": plan.review.isoformat() if plan.review else "",
        "review_of": plan.review_of,
        "review_since": to_text(plan.review_since) if plan.review_since else "",
        "arrived": to_text(plan.arrived) if plan.arrived else "",
        "follow_ups": [
            {
                "months": months,
                "record": each.record_id,
                "digest": each.digest,
                "at": to_text(each.at),
            }
            for months, each in sorted(plan.follow_ups.items())
        ],
        "ended": plan.ended,
    }


def items_of(case_id: str, said: CasePlanPayload) -> Iterable[PlanItem]:
    """Yield the items that an entry carries."""
    for each in said.items:
        yield PlanItem(
            each.item,
            case_id,
            each.record,
            PlanSort(each.sort),
            each.key,
            each.label,
            each.action,
            each.owner,
            _day(each.day),
            each.urgent,
            each.restricted,
            from_text(each.since),
        )


def with_days(plan: CasePlan, said: CasePlanPayload) -> CasePlan:
    """Return a plan with the days that an entry carries."""
    held: dict[int, FollowUp] = {
        each.months: FollowUp(each.record, each.digest, from_text(each.at))
        for each in said.follow_ups
    }
    return replace(
        plan,
        review=_day(said.review),
        review_of=said.review_of,
        review_since=from_text(said.review_since) if said.review_since else None,
        arrived=from_text(said.arrived) if said.arrived else None,
        follow_ups={**held, **plan.follow_ups},
        visits=plan.visits | set(held),
        ended=said.ended,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
