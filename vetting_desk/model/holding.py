"""Which desk holds a case: the one that may write its names and papers; all else is its author's entry.

A handover counts when it is accepted; until then the giver holds, for a stick may be lost. Who took a case
names those in whose place it stands, so that every desk finds the same holder, in whatever order it hears of
it. Two desks that took it without knowing of each other both hold it: a fork, which a supervisor ends by taking
it over.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HoldingState(StrEnum):
    """How a case stands for the desk at hand."""

    HERE = "here"
    OFFERED = "offered"
    """This desk holds it, and has offered it to another, which has not said that it accepts."""
    ELSEWHERE = "elsewhere"
    FORKED = "forked"
    """Two desks hold it."""


@dataclass(frozen=True, slots=True)
class CaseOffered:
    """A case that is offered to another desk.

    Attributes:
        id: Of the entry.
        case_id: The case; it need not be here.
        from_desk: The desk that offers it.
        from_name: The same, by name.
        to_desk: The desk it is offered to.
        to_name: The same, by name.
        after: Ids of what was taken and stood then.
        at: Device time of the giver.
        officer_name: Who offers it.
        words: What the other desk has to know.
    """

    id: str
    case_id: str
    from_desk: str
    from_name: str
    to_desk: str
    to_name: str
    after: tuple[str, ...]
    at: datetime
    officer_name: str
    words: str


@dataclass(frozen=True, slots=True)
class CaseTaken:
    """That a desk holds a case from now on.

    Attributes:
        id: Of the entry.
        case_id: The case.
        desk_id: The desk.
        desk_name: The same, by name.
        offer: Id of the offer it accepts; empty where it was taken over with a reason.
        after: Ids of those in whose place it stands.
        at: Device time there.
        officer_name: Who took it.
        words: Why, where it was taken over.
    """

    id: str
    case_id: str
    desk_id: str
    desk_name: str
    offer: str
    after: tuple[str, ...]
    at: datetime
    officer_name: str
    words: str


def standing(taken: Iterable[CaseTaken]) -> tuple[CaseTaken, ...]:
    """Return those in whose place no other stands, one for each desk; none where it was never taken."""
    every = list(taken)
    gone = {other for each in every for other in each.after}
    last = {
        each.desk_id: each
        for each in sorted(every, key=lambda each: each.id)
        if each.id not in gone
    }
    return tuple(sorted(last.values(), key=lambda each: each.id))
