"""A form says by its attributes where it plans, and what of it is for clinicians alone."""

import pytest

from vetting_desk.forms import load_form
from vetting_desk.paths import resource_path
from vetting_desk.registry.plans.places import (
    EARLIER,
    NEED,
    NOW,
    OUTSIDE,
    PLAN,
    PlanPlace,
    places_of,
)


def places(name: str) -> dict[str, PlanPlace]:
    return dict(places_of(load_form(resource_path(f"instruments/{name}.xml"))))


def test_the_assessment_plans_items_and_needs_and_a_review() -> None:
    found = places("return-spj")
    kinds = {place.kind for place in found.values()}
    assert kinds == {PLAN, NEED, OUTSIDE}
    assert {p.id for p in found.values() if p.kind == NEED} == {f"N{n}" for n in range(1, 13)}
    closed = {p.id for p in found.values() if p.restricted}
    assert closed == {"N3", "N5", "N6"}
    assert [p.role for p in found.values() if p.kind == OUTSIDE] == ["review-date"]


def test_the_follow_up_says_what_became_of_items_and_which_it_is() -> None:
    found = places("follow-up")
    roles = {(place.kind, place.role) for place in found.values()}
    assert {(EARLIER, "plan-item"), (EARLIER, "status"), (EARLIER, "status-reason")} <= roles
    assert {(OUTSIDE, "visit"), (OUTSIDE, "close"), (OUTSIDE, "review-date")} <= roles


@pytest.mark.parametrize("name", ["intake", "arrival"])
def test_what_is_needed_today_is_asked_at_the_beginning(name: str) -> None:
    roles = {place.role for place in places(name).values() if place.kind == NOW}
    assert roles == {"needs-now", "action", "owner"}


def test_a_form_that_plans_nothing_has_none() -> None:
    assert places("audit-c") == {}
