"""What is planned for a person after an assessment was signed, item by item, and what became of each.

An item comes from a signed record. Its id is made of what the record says, so that every desk that has the
record gives it the same one. What became of it is said in steps, each naming those it knows: whatever order
they come in, the same comes of them, and no clock decides.
"""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from vetting_desk.model.replacing import replaced

_SPACE: Final = uuid.UUID("6f0b7c38-9d3e-4b9c-8a55-5d0a4be0b1c7")


class PlanSort(StrEnum):
    """What an item is: one of the plan, or what is done about a need."""

    PLAN = "plan"
    NEED = "need"


class PlanStepKind(StrEnum):
    """What became of an item."""

    DONE = "done"
    PARTLY = "partly"
    NOT_DONE = "not-done"
    FAILED = "failed"
    NOT_WANTED = "not-wanted"
    NOT_POSSIBLE = "not-possible"
    CHANGED = "changed"


CLOSING: Final = frozenset({PlanStepKind.DONE, PlanStepKind.NOT_WANTED, PlanStepKind.NOT_POSSIBLE})
"""After these nothing is to be done any more."""


class PlanState(StrEnum):
    """How an item stands."""

    OPEN = "open"
    CLOSED = "closed"
    DISPUTED = "disputed"
    REPLANNED = "replanned"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """An item as a record planned it.

    Attributes:
        id: UUID, made of the record and the words.
        case_id: Its case.
        record_id: The record in force that says it.
        sort: What it is.
        key: Of the plan the area, such as ``support``; of a need its number, such as ``N1``.
        label: The same in words, as signed.
        action: What will be done.
        owner: Who does it, in words.
        day: Until when; None where the record says none.
        urgent: Whether the need is urgent.
        restricted: Whether it is for clinicians alone.
        since: When the record was signed.
    """

    id: str
    case_id: str
    record_id: str
    sort: PlanSort
    key: str
    label: str
    action: str
    owner: str
    day: date | None
    urgent: bool
    restricted: bool
    since: datetime


@dataclass(frozen=True, slots=True)
class PlanStep:
    """What became of an item.

    Attributes:
        id: UUID: the entry that says it, or made of the record that does.
        item_id: The item.
        kind: What became of it.
        at: When it was said, by its author's device.
        by: Who said it, by name.
        words: What was done, or why not; may be empty.
        day: When it was done, or until when it is to be done now; None where that stays as it was.
        owner: Who does it now, in words; empty where that stays as it was.
        owner_id: The same as an officer of that desk; empty for none.
        after: Ids of the steps that were known to whoever said it: it stands in their place.
        sealed: Words and owner as they are sealed to clinicians, base64; empty where they are not.
        from_record: Whether a record says it: it stands in the place of all that left the item open.
    """

    id: str
    item_id: str
    kind: PlanStepKind
    at: datetime
    by: str
    words: str = ""
    day: date | None = None
    owner: str = ""
    owner_id: str = ""
    after: tuple[str, ...] = ()
    from_record: bool = False
    sealed: str = ""


@dataclass(frozen=True, slots=True)
class PlanStanding:
    """An item and what became of it.

    Attributes:
        item: The item.
        state: How it stands.
        day: Until when it is to be done now; of a closed one when it was done, where that was said.
        owner: Who does it, in words.
        owner_id: The same as an officer; empty for none.
        steps: What became of it, in the order in which it was said.
        last: Ids of the steps that no other stands in the place of.
        replanned_by: The later record that plans anew; empty for none.
    """

    item: PlanItem
    state: PlanState
    day: date | None
    owner: str
    owner_id: str = ""
    steps: tuple[PlanStep, ...] = ()
    last: tuple[str, ...] = ()
    replanned_by: str = ""

    @property
    def open(self) -> bool:
        """Whether something is still to be done; so it is while two words of it differ."""
        return self.state in {PlanState.OPEN, PlanState.DISPUTED}


def item_id(first_record: str, sort: PlanSort, key: str, words: str, number: int) -> str:
    """Return the id of an item.

    Args:
        first_record: Id of the record that corrections lead back to: what a correction leaves as it was
            stays the same item.
        sort: What it is.
        key: Area or need.
        words: What will be done; differences of case and space make no other item.
        number: Which of several that read alike, from 1.
    """
    return str(uuid.uuid5(_SPACE, "\n".join((first_record, sort, key, folded(words), str(number)))))


def step_id(record_id: str, item: str) -> str:
    """Return the id of what a record says of an item."""
    return str(uuid.uuid5(_SPACE, f"{record_id}\n{item}"))


def folded(words: str) -> str:
    """Return words as they read: without difference of case and space."""
    return " ".join(words.casefold().split())


def standing(item: PlanItem, steps: Iterable[PlanStep], replanned_by: str = "") -> PlanStanding:
    """Return how an item stands after all that was said of it, in whatever order it is given."""
    said = sorted(set(steps), key=lambda each: (each.at, each.id))
    last = _last(said)
    closed = [each for each in last if each.kind in CLOSING]
    found = PlanStanding(
        item,
        PlanState.OPEN,
        item.day,
        item.owner,
        steps=tuple(said),
        last=tuple(each.id for each in last),
        replanned_by=replanned_by,
    )
    if last and len(closed) == len(last):
        days = [each.day for each in closed if each.day is not None]
        return replace(found, state=PlanState.CLOSED, day=max(days, default=None))
    state = PlanState.DISPUTED if closed else PlanState.OPEN
    if replanned_by:
        state = PlanState.REPLANNED
    going_on = [each for each in last if each.kind not in CLOSING]
    days = [each.day for each in going_on if each.day is not None]
    owners = list(dict.fromkeys(each.owner for each in going_on if each.owner))
    ids = {each.owner_id for each in going_on if each.owner_id}
    return replace(
        found,
        state=state,
        day=min(days, default=item.day),
        owner=" / ".join(owners) or item.owner,
        owner_id=ids.pop() if len(ids) == 1 and len(owners) == 1 else "",
    )


def _last(said: Sequence[PlanStep]) -> list[PlanStep]:
    """Return the steps that nothing stands in the place of: of a loop that name each other all stay."""
    known = {each.id: each for each in said}
    places = {each.id: _places(each, known) for each in said}
    gone = replaced(places)
    return [each for each in said if each.id not in gone]


def _places(step: PlanStep, known: Mapping[str, PlanStep]) -> list[str]:
    """Return the ids of the steps in whose place one stands, of those that are known."""
    named = [other for other in step.after if other != step.id and other in known]
    if not step.from_record:
        return named
    left_open = (
        other.id
        for other in known.values()
        if not other.from_record and other.kind not in CLOSING and step.id not in other.after
    )
    return list(dict.fromkeys((*named, *left_open)))
