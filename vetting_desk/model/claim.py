"""Who has taken a case at headquarters, what they said of how far it is, and who saw what was urgent."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class WhyEnded(StrEnum):
    """Why a claim ended."""

    LET_GO = "let-go"
    REASSIGNED = "reassigned"
    HANDED_ON = "handed-on"
    PERIOD = "period"
    OWNER_LEFT = "owner-left"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class Claim:
    """A case in somebody's hands.

    Attributes:
        id: UUID.
        case_id: The case.
        officer_id: Whose it is.
        officer_name: The same, by name.
        given_by: Who gave it to them, by name; the same where they took it.
        at: Since when, by device time.
        until: When it ends by itself.
        ended_at: When it ended; None while it holds.
        ended_by: Who ended it, by name; empty while it holds, and where it ended by itself.
        why: Why it ended; None while it holds.
    """

    id: str
    case_id: str
    officer_id: str
    officer_name: str
    given_by: str
    at: datetime
    until: datetime
    ended_at: datetime | None = None
    ended_by: str = ""
    why: WhyEnded | None = None

    @property
    def holds(self) -> bool:
        """Whether it has not ended."""
        return self.ended_at is None


class Step(StrEnum):
    """What a person said of how far a case is."""

    LOOKED = "looked"
    SECOND_LOOK = "second-look"
    TO_DECIDE = "to-decide"


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """That somebody moved a case on.

    Attributes:
        id: UUID.
        case_id: The case.
        step: Where to.
        officer_id: Who.
        officer_name: The same, by name.
        at: Device time.
        words: Why; may be empty for who only looked.
        saw: Numbers of the newest record and entry of the case that they had before them.
    """

    id: str
    case_id: str
    step: Step
    officer_id: str
    officer_name: str
    at: datetime
    words: str
    saw: tuple[int, int]


class UrgentKind(StrEnum):
    """What tops every list until somebody acknowledged it by name."""

    RELEASE = "release"
    ALARM = "alarm"
    MARK = "mark"
    CUSTODY = "custody"


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """That somebody saw what was urgent.

    Attributes:
        id: UUID.
        case_id: The case.
        kind: What it is.
        subject: Of a release or an alarm its id; of a mark its record's id, a stroke, and the place; of
            a person who is held the fact that says so last, so that another day is another subject.
        officer_id: Who saw it.
        officer_name: The same, by name.
        at: Device time.
        words: What they do about it; may be empty.
    """

    id: str
    case_id: str
    kind: UrgentKind
    subject: str
    officer_id: str
    officer_name: str
    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Urgent:
    """Something that tops every list.

    Attributes:
        kind: What it is.
        subject: What an acknowledgement names.
        at: When it was said, or the record signed, by device time of its desk.
        by: Who said it, by name.
        words: What was released, what is marked, or where and by whom somebody is held, and the day of their
            next legal review; empty of an alarm, whose cause may be sealed.
        record_title: The record it stands in; empty for none.
        seen: Who acknowledged it; None while nobody did.
        open: Whether it stays in the queue: not acknowledged, an alarm that nobody came for, or somebody who is
            held.
    """

    kind: UrgentKind
    subject: str
    at: datetime
    by: str
    words: str
    record_title: str
    seen: Acknowledgement | None
    open: bool
