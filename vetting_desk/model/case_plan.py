"""What is planned for one person, as it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from vetting_desk.model.afterwards import Afterwards
from vetting_desk.model.fact import ARRIVED, CaseFact
from vetting_desk.model.plan import PlanStanding


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A follow-up that was held.

    Attributes:
        record_id: Its record, which may be at another desk.
        digest: Of that.
        at: When it was signed.
    """

    record_id: str
    digest: str
    at: datetime


@dataclass(frozen=True, slots=True)
class CasePlan:
    """What is planned for a person.

    Attributes:
        items: Every item of the records in force, oldest first, with what became of it.
        review: When one looks again; None for none.
        review_of: Id of the record that says so; empty for none.
        review_since: When that was signed; None for none.
        arrived: When the person arrived, as the case knows it (`with_arrival`), else when the record of the
            arrival was signed; None for neither.
        visits: After how many months there was a follow-up.
        follow_ups: By months the newest of that follow-up.
        afterwards: How the person is, in the organisation's words, by months; two where desks differ.
        ended: Whether the follow-up was ended.
        unread: Titles of records that cannot be read here, or whose questionnaire is not here.
    """

    items: tuple[PlanStanding, ...] = ()
    review: date | None = None
    review_of: str = ""
    review_since: datetime | None = None
    arrived: datetime | None = None
    visits: frozenset[int] = frozenset()
    ended: bool = False
    follow_ups: Mapping[int, FollowUp] = field(default_factory=dict)
    afterwards: Mapping[int, tuple[Afterwards, ...]] = field(default_factory=dict)
    unread: tuple[str, ...] = ()

    @property
    def open(self) -> tuple[PlanStanding, ...]:
        """The items that something is still to be done about."""
        return tuple(each for each in self.items if each.open)


_NOON = 12
"""A day, wherever one looks from."""


def with_arrival(plan: CasePlan, facts: Iterable[CaseFact]) -> CasePlan:
    """Return a plan whose months count from the day on which the person arrived, where that is one known day.

    Args:
        plan: As the records say.
        facts: Those of the case that count (`fact_standing.in_force`).
    """
    said = {each.value for each in facts if each.name == ARRIVED}
    if len(said) != 1:
        return plan
    try:
        day = date.fromisoformat(said.pop())
    except ValueError:  # a month, a year, or that they did not
        return plan
    return replace(plan, arrived=datetime(day.year, day.month, day.day, _NOON, tzinfo=UTC))
