"""Where in a form stands what is planned: by the form's vetting attributes alone (docs/instruments.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vetting_desk.forms import FormDefinition

PLAN, NEED, NOW, EARLIER = "plan", "need", "needs-now", "plan-item"
"""Kinds of groups and repeats: an item of the plan, a need, what is needed today, what became of an item."""
OUTSIDE: Final = ""
"""Where a question stands that is in none of them: the next review, which follow-up it is, its end."""
_ROLES: Final = {
    PLAN: frozenset({"plan-area", "action", "owner", "due"}),
    NEED: frozenset({"need-level", "action", "owner", "due"}),
    NOW: frozenset({"needs-now", "action", "owner"}),
    EARLIER: frozenset({"plan-item", "status", "status-reason", "owner", "due"}),
    OUTSIDE: frozenset({"review-date", "visit", "close"}),
}


@dataclass(frozen=True, slots=True)
class PlanPlace:
    """What one question says.

    Attributes:
        kind: Of the group it stands in, one of the kinds above.
        id: The group's own, such as ``N1``; empty for none.
        role: What the question is.
        restricted: Whether its answer is for clinicians alone.
    """

    kind: str
    id: str
    role: str
    restricted: bool


def places_of(form: "FormDefinition") -> Mapping[str, PlanPlace]:
    """Return where a form says what is planned, by the path of each question."""
    found = {}
    for definition in form.by_path.values():
        if not definition.is_leaf:
            continue
        place = _place(form, definition.path, definition.vetting)
        if place is not None:
            found[definition.path] = place
    return found


def _place(form: "FormDefinition", path: str, vetting: Mapping[str, str]) -> PlanPlace | None:
    kind, own, restricted = OUTSIDE, "", bool(vetting.get("restricted"))
    above = path.rpartition("/")[0]
    while above:
        around = form.by_path.get(above)
        if around is not None:
            restricted = restricted or bool(around.vetting.get("restricted"))
            if kind == OUTSIDE and around.vetting.get("kind") in _ROLES:
                kind, own = around.vetting["kind"], around.vetting.get("id", "")
        above = above.rpartition("/")[0]
    role = vetting.get("role", "")
    return PlanPlace(kind, own, role, restricted) if role in _ROLES[kind] else None
