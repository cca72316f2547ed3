"""What is due: something somebody has to do, or waits for, until a day."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class DueKind(StrEnum):
    """What sort of thing is due."""

    ALARM = "alarm"
    CALL_BACK = "call-back"
    URGENT_NEED = "urgent-need"
    CUSTODY_REVIEW = "custody-review"
    TASK = "task"
    PASSAGE_STEP = "passage-step"
    PLAN_ITEM = "plan-item"
    REVIEW_DATE = "review-date"
    OUTCOME_ASKED = "outcome-asked"
    RECORD_RETURNED = "record-returned"
    RECEIPT_MISSING = "receipt-missing"
    CERTIFICATE_ENDING = "certificate-ending"
    LIST_ENDING = "list-ending"
    PROOF_ENDING = "proof-ending"
    AFTER_CLOSING = "after-closing"


NOT_FORGOTTEN = frozenset(
    {DueKind.ALARM, DueKind.CUSTODY_REVIEW, DueKind.PROOF_ENDING, DueKind.AFTER_CLOSING}
)
"""Kinds that are shown of a closed case too."""


class DueGroup(StrEnum):
    """In which part of an agenda something stands."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    WAITING = "waiting"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class DueItem:
    """One thing that is due. Of a kind and a thing it is about there is one.

    Attributes:
        kind: What sort of thing.
        about_id: Id of what it is about: a call, a step of a passage, an entry.
        since: Since when it is known that it has to be done.
        case_id: Its case; empty for none.
        day: The last day for it, as it is on the wall; None for no day: it stands under today.
        at: A moment of that day; None for the whole day.
        owner_id: The officer whose it is; empty for anybody's.
        desk_id: The desk whose it is; empty for this one.
        waiting: Whether others have to do something first.
        urgent: Whether it stands before what is not.
        what: A key of its kind's own, for the words of the window; may be empty.
        words: What is to be done, short, as somebody wrote it; empty where kind and key say it all.
            No name of a person is put here by the program.
    """

    kind: DueKind
    about_id: str
    since: datetime
    case_id: str = ""
    day: date | None = None
    at: datetime | None = None
    owner_id: str = ""
    desk_id: str = ""
    waiting: bool = False
    urgent: bool = False
    what: str = ""
    words: str = ""

    def group(self, today: date, week_end: date) -> DueGroup:
        """Return where it stands in an agenda of a day; the week ends with `week_end`."""
        if self.waiting:
            return DueGroup.WAITING
        if self.day is None or self.day == today:
            return DueGroup.TODAY
        if self.day < today:
            return DueGroup.OVERDUE
        return DueGroup.WEEK if self.day <= week_end else DueGroup.LATER


@dataclass(frozen=True, slots=True)
class DueRow:
    """A line of an agenda.

    Attributes:
        item: What is due.
        reference: Its case's number for people; empty for none.
        name: The person's first name, in the original script; empty for none.
        latin_name: One in Latin letters; may be empty.
        owner: Whose it is, by name; empty for anybody's.
        desk: The desk whose it is, by name; empty for this one.
    """

    item: DueItem
    reference: str = ""
    name: str = ""
    latin_name: str = ""
    owner: str = ""
    desk: str = ""


@dataclass(frozen=True, slots=True)
class DueChoice:
    """Whose agenda.

    Attributes:
        owner_id: Only what is of this officer, or anybody's; None for everybody's.
        desk_id: Only what is of this desk, empty for this one; None for every desk's.
    """

    owner_id: str | None = None
    desk_id: str | None = None
