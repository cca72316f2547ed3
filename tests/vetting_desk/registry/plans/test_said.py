"""What a record says of a plan is read from its answers, and from where its form says what."""

from datetime import date
from typing import Any

from vetting_desk.model.plan import PlanSort, PlanStepKind
from vetting_desk.registry.plans.places import EARLIER, NEED, NOW, OUTSIDE, PLAN, PlanPlace
from vetting_desk.registry.plans.said import TODAY, SaidPlan, said_in, without_instances

SIGNED = date(2026, 3, 2)
ROLES = {
    PLAN: ("plan-area", "action", "owner", "due"),
    NEED: ("need-level", "action", "owner", "due"),
    NOW: ("needs-now", "action", "owner"),
    EARLIER: ("plan-item", "status", "status-reason", "owner", "due"),
    OUTSIDE: ("review-date", "visit", "close"),
}
PLACES = {
    f"/data/{kind or 'page'}/{role}": PlanPlace(
        kind, "N1" if kind == NEED else "", role, kind == NEED
    )
    for kind, roles in ROLES.items()
    for role in roles
}


def said(*answers: tuple[str, str]) -> SaidPlan:
    whole: list[dict[str, Any]] = [
        {"reference": reference, "value": value, "text": f"<{value}>", "label": "Label"}
        for reference, value in answers
    ]
    return said_in(whole, PLACES, SIGNED)


def test_each_instance_is_an_item_of_its_own() -> None:
    found = said(
        ("/data/plan[1]/plan-area", "support"), ("/data/plan[1]/action", " School "),
        ("/data/plan[1]/owner", "Officer"), ("/data/plan[1]/due", "2026-03-20"),
        ("/data/plan[2]/plan-area", "monitoring"), ("/data/plan[2]/action", "Signs"),
        ("/data/plan[3]/plan-area", "support"),
    )  # fmt: skip
    assert [(each.key, each.label, each.action, each.day) for each in found.items] == [
        ("support", "<support>", "School", date(2026, 3, 20)),
        ("monitoring", "<monitoring>", "Signs", None),
    ]
    assert found.plans


def test_a_need_is_planned_while_it_is_there_and_met_when_it_is_not() -> None:
    urgent = said(("/data/need/need-level", "urgent"), ("/data/need/action", "Lawyer"))
    [item] = urgent.items
    assert (item.sort, item.key, item.label) == (PlanSort.NEED, "N1", "Label")
    assert item.urgent
    assert item.restricted
    assert not urgent.plans
    assert said(("/data/need/need-level", "none")).met == {"N1"}
    for level in ("declined", "not_asked"):
        assert said(("/data/need/need-level", level)) == SaidPlan()


def test_what_is_needed_now_is_due_on_the_day_it_was_signed() -> None:
    [item] = said(
        ("/data/needs-now/needs-now", "shelter_food"), ("/data/needs-now/action", "A bed")
    ).items
    assert (item.key, item.day, item.urgent, item.action) == (TODAY, SIGNED, True, "A bed")
    assert said(("/data/needs-now/needs-now", "none")).items == ()


def test_what_became_of_earlier_items_has_its_reason_and_new_day() -> None:
    [status] = said(
        ("/data/plan-item[1]/plan-item", "School"), ("/data/plan-item[1]/status", "we_failed"),
        ("/data/plan-item[1]/status-reason", "No car"), ("/data/plan-item[1]/owner", "Post"),
        ("/data/plan-item[1]/due", "2026-05-01"), ("/data/plan-item[2]/plan-item", "Other"),
    ).statuses  # fmt: skip
    assert (status.words, status.kind, status.reason) == ("School", PlanStepKind.FAILED, "No car")
    assert (status.owner, status.day) == ("Post", date(2026, 5, 1))


def test_the_next_look_which_follow_up_and_its_end() -> None:
    found = said(
        ("/data/page/review-date", "2026-09-01"),
        ("/data/page/visit", "12"),
        ("/data/page/close", "close"),
    )
    assert (found.review, found.visit, found.ends) == (date(2026, 9, 1), 12, True)
    other = said(("/data/page/review-date", "soon"), ("/data/page/visit", "other"))
    assert (other.review, other.visit, other.ends) == (None, 0, False)


def test_a_path_is_a_reference_without_its_places() -> None:
    assert without_instances("/data/a[2]/b[11]/c") == "/data/a/b/c"
    assert without_instances("/data/a") == "/data/a"
