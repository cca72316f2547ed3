"""What somebody said of a person, a link, a passage, an interpreter, a file, the end, a list: only added.

Each statement says all that its thing is from then on, and names the statements that its giver knew and takes
the place of. What two desks said without knowing of each other stands side by side until a person settles it;
no clock is asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from vetting_desk.model.replacing import replaced


class Thing(StrEnum):
    """What a statement is about."""

    PERSON = "person"
    LINK = "person-link"
    PASSAGE = "passage"
    STEP = "passage-step"
    TIE = "interpreter-tie"
    FILE = "file"
    HAND = "file-hand"
    CLOSING = "case-closing"
    HIT = "list-hit"


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement.

    Attributes:
        id: UUID.
        case_id: The case it belongs to.
        thing: What it is about.
        thing_id: UUID of that.
        content: What it says, as its payload has it (`statement_payloads`).
        at: When it was said, by that desk's device.
        officer_id: Who said it.
        officer_name: Their name then.
        officer_role: Their role then; a value of `Role`.
        replaces: Ids of the statements whose place it takes.
        reason: Why, in words; may be empty.
        desk: The desk it came from; empty for this one.
        desk_id: Its id; the same.
        own: Whether who said it signed it, or recorded it at this desk.
    """

    id: str
    case_id: str
    thing: Thing
    thing_id: str
    content: Mapping[str, Any]
    at: datetime
    officer_id: str
    officer_name: str
    officer_role: str
    replaces: tuple[str, ...] = ()
    reason: str = ""
    desk: str = ""
    desk_id: str = ""
    own: bool = True


@dataclass(frozen=True, slots=True)
class Stands:
    """How a thing stands.

    Attributes:
        now: The statement that is shown; where desks differ the one of the lowest id, the same everywhere.
        others: What stands beside it and says something else: two desks wrote without knowing of each other.
        history: All statements, in the order in which this desk learned of them.
        heads: Ids of all that stand, which the next statement takes the place of.
    """

    now: Statement
    others: tuple[Statement, ...]
    history: tuple[Statement, ...]
    heads: tuple[str, ...]


def standing(statements: Iterable[Statement], thing: Thing) -> dict[str, Stands]:
    """Return how each thing of a kind stands, by its id, in the order in which they were first said.

    Args:
        statements: Of one case, in the order in which this desk learned of them.
        thing: Of which kind.
    """
    by_thing: dict[str, list[Statement]] = {}
    for each in statements:
        if each.thing is thing:
            by_thing.setdefault(each.thing_id, []).append(each)
    return {thing_id: _stands(said) for thing_id, said in by_thing.items()}


def _stands(said: list[Statement]) -> Stands:
    by_id = {each.id: each for each in said}
    gone = replaced({each.id: _places(each, by_id) for each in said})
    heads = sorted((each for each in said if each.id not in gone), key=lambda each: each.id)
    now = heads[0]
    others = tuple(each for each in heads[1:] if dict(each.content) != dict(now.content))
    return Stands(now, others, tuple(said), tuple(each.id for each in heads))


def _places(statement: Statement, by_id: Mapping[str, Statement]) -> list[str]:
    """Return in whose place a statement stands; what was passed on takes none of what its giver signed."""
    named = dict.fromkeys(each for each in statement.replaces if each != statement.id)
    return [each for each in named if each in by_id and (statement.own or not by_id[each].own)]
