"""What one record says of a plan: new items, needs, what became of earlier items, when one looks again.

From the answers as signed and from where its form says what; nothing is read out of free text.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from vetting_desk.model.plan import PlanSort, PlanStepKind
from vetting_desk.registry.plans.places import EARLIER, NEED, NOW, OUTSIDE, PLAN, PlanPlace

URGENT, SOME, NONE = "urgent", "some", "none"
TODAY: Final = "now"
"""The key of what is needed today; an area or need has its own."""
_NOBODY_NEEDS: Final = frozenset({"", "none", "declined", "not_asked", "dont_know"})
_STATUS: Final = {
    "done": PlanStepKind.DONE,
    "partly": PlanStepKind.PARTLY,
    "not_done": PlanStepKind.NOT_DONE,
    "we_failed": PlanStepKind.FAILED,
    "not_wanted": PlanStepKind.NOT_WANTED,
}


@dataclass(frozen=True, slots=True)
class SaidItem:
    """An item of the plan, or what is done about a need; attributes as of `plan.PlanItem`."""

    sort: PlanSort
    key: str
    label: str
    action: str
    owner: str
    day: date | None
    urgent: bool = False
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class SaidStatus:
    """What became of an earlier item.

    Attributes:
        words: The item, in the words of its plan.
        kind: What became of it.
        reason: Why; may be empty.
        owner: Who does it now; may be empty.
        day: Until when now; None for none.
    """

    words: str
    kind: PlanStepKind
    reason: str
    owner: str
    day: date | None


@dataclass(frozen=True, slots=True)
class SaidPlan:
    """What a record says.

    Attributes:
        items: What it plans, in its order.
        met: Numbers of the needs that it says are there no more.
        statuses: What became of earlier items.
        review: When one looks again; None where it does not say.
        visit: Which follow-up it is, in months; 0 for none.
        ends: Whether the follow-up ends with it.
    """

    items: tuple[SaidItem, ...] = ()
    met: frozenset[str] = frozenset()
    statuses: tuple[SaidStatus, ...] = ()
    review: date | None = None
    visit: int = 0
    ends: bool = False

    @property
    def plans(self) -> bool:
        """Whether it has a plan of its own."""
        return any(each.sort is PlanSort.PLAN for each in self.items)


@dataclass(slots=True)
class _Group:
    """The answers of one group or of one instance of a repeat, by role: value and words."""

    kind: str
    id: str
    restricted: bool
    values: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)

    def day(self) -> date | None:
        return _day(self.values.get("due", ""))

    def text(self, role: str) -> str:
        return self.values.get(role, "").strip()


def said_in(
    answers: Sequence[Mapping[str, Any]], places: Mapping[str, PlanPlace], signed: date
) -> SaidPlan:
    """Return what a record says.

    Args:
        answers: As signed: ``reference``, ``value``, ``text`` and ``label`` of each.
        places: Where its form says what.
        signed: The day on which it was signed: what is needed now was needed then.
    """
    groups = _grouped(answers, places)
    outside = {
        role: value
        for each in groups
        if each.kind == OUTSIDE
        for role, value in each.values.items()
        if value
    }
    visit = outside.get("visit", "")
    return SaidPlan(
        items=tuple(item for each in groups for item in _items(each, signed)),
        met=frozenset(
            each.id
            for each in groups
            if each.kind == NEED and each.id and each.text("need-level") == NONE
        ),
        statuses=tuple(status for each in groups for status in _statuses(each)),
        review=_day(outside.get("review-date", "")),
        visit=int(visit) if visit.isascii() and visit.isdigit() and len(visit) <= 2 else 0,
        ends=outside.get("close", "") == "close",
    )


def _items(group: _Group, signed: date) -> Iterable[SaidItem]:
    action = group.text("action")
    if group.kind == PLAN and action:
        yield SaidItem(
            PlanSort.PLAN, group.text("plan-area"), group.words.get("plan-area", ""), action,
            group.text("owner"), group.day(), restricted=group.restricted,
        )  # fmt: skip
    level = group.text("need-level")
    if group.kind == NEED and group.id and level in {SOME, URGENT}:
        yield SaidItem(
            PlanSort.NEED, group.id, group.labels.get("need-level", ""), action,
            group.text("owner"), group.day(), level == URGENT, group.restricted,
        )  # fmt: skip
    if group.kind == NOW and set(group.text("needs-now").split()) - _NOBODY_NEEDS:
        yield SaidItem(
            PlanSort.NEED, TODAY, group.words.get("needs-now", ""), action, group.text("owner"),
            signed, urgent=True, restricted=group.restricted,
        )  # fmt: skip


def _statuses(group: _Group) -> Iterable[SaidStatus]:
    kind = _STATUS.get(group.text("status"))
    if group.kind == EARLIER and kind is not None and group.text("plan-item"):
        yield SaidStatus(
            group.text("plan-item"), kind, group.text("status-reason"), group.text("owner"),
            group.day(),
        )  # fmt: skip


def _grouped(answers: Sequence[Mapping[str, Any]], places: Mapping[str, PlanPlace]) -> list[_Group]:
    """Return the answers, put together by the group they stand in, in the order of the record."""
    found: dict[tuple[str, str], _Group] = {}
    for each in answers:
        reference = each["reference"]
        place = places.get(without_instances(reference))
        if place is None:
            continue
        around = reference.rpartition("/")[0] if place.kind else ""
        key = (place.kind, place.id or around)
        group = found.setdefault(key, _Group(place.kind, place.id, restricted=False))
        group.restricted = group.restricted or place.restricted
        if each["value"]:
            group.values[place.role] = each["value"]
            group.words[place.role] = each["text"]
        group.labels[place.role] = each["label"]
    return list(found.values())


def without_instances(reference: str) -> str:
    """Return the path of a reference: without the places of repeats."""
    if "[" not in reference:
        return reference
    parts = reference.split("[")
    return parts[0] + "".join(part.partition("]")[2] for part in parts[1:])


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
