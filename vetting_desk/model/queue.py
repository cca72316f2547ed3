"""The queues of headquarters: where a case waits, and the line that shows it there."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.claim import Claim


class Queue(StrEnum):
    """Where a case can wait. One that waits for a post, or is returned, waits nowhere else to be worked on.

    `URGENT`, `SAME` and `OVERDUE` are beside the others: a case may be in them and in one more.
    """

    URGENT = "urgent"
    NEW = "new"
    REVIEW = "review"
    SECOND_LOOK = "second-look"
    DECIDE = "decide"
    SAME = "same"
    WAITING = "waiting"
    RETURNED = "returned"
    OVERDUE = "due"


class Flag(StrEnum):
    """What a person should know of a case before opening it; words of the window, never a rank."""

    RELEASE = "release"
    ALARM = "alarm"
    MARK = "mark"
    HELD = "held"
    NEWER = "newer"
    REOPENED = "reopened"
    PROPOSED = "proposed"
    CORRECTED = "corrected"
    REPLIED = "replied"
    DONE = "done"
    NOT_POSSIBLE = "not-possible"
    CLINICAL = "clinical"
    UNREADABLE = "unreadable"
    """Something in it cannot be read, so that nobody knows where it belongs."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a case is in a queue: the next page begins after the last one's.

    Attributes:
        rank: 0 where something urgent is not acknowledged, 1 otherwise.
        since: Since when, or until which day, as it is stored.
        number: The case's number in this casebook.
    """

    rank: int
    since: str
    number: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """A case in a queue.

    Attributes:
        case_id: The case.
        reference: Its number for people.
        name: The person's first name, in the original script.
        latin_name: One in Latin letters; may be empty.
        desk_name: The post it came from.
        since: Since when it waits; in `OVERDUE` the day until which something was due.
        flags: What one should know of it.
        claim: Whose it is; None for nobody's.
        place: Where it stands.
    """

    case_id: str
    reference: str
    name: str
    latin_name: str
    desk_name: str
    since: datetime
    flags: tuple[Flag, ...]
    claim: Claim | None
    place: Place

    @property
    def urgent(self) -> bool:
        """Whether something urgent in it waits to be acknowledged."""
        return self.place.rank == 0
