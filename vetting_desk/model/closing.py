"""The end of work on a case: closed with a reason, and opened again; each said by a signed entry.

No decision, and no ground of one. A case is closed while everything that stands says so: of two desks that said
otherwise without knowing of each other the one counts that keeps it open. No clock is asked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.replacing import replaced
from vetting_desk.model.statement import Statement, Thing


class ClosedFor(StrEnum):
    """Why work on a case ends."""

    HOME = "home"
    DIED = "died"
    LOST = "lost"
    ELSEWHERE = "elsewhere"
    NEVER_CAME = "never-came"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Closing:
    """That a case was closed, or opened again.

    Attributes:
        id: Of the statement.
        closed: Whether it was closed; else it was opened again.
        why: Why it was closed; None where it was opened again.
        words: The same in the officer's own words; may be empty where `why` says it.
        at: When, by that desk's device.
        officer_name: Who said it.
        desk: The desk it came from; empty for this one.
        knew: Ids of the records, calls and tasks of the case that were known to who closed it.
    """

    id: str
    closed: bool
    why: ClosedFor | None
    words: str
    at: datetime
    officer_name: str
    desk: str
    knew: frozenset[str]


@dataclass(frozen=True, slots=True)
class End:
    """How a case stands.

    Attributes:
        closed: Whether it is closed.
        now: What is shown of it: of several that stand the one of the lowest id. None where nobody closed it.
        heads: Ids of all that stand, which the next one takes the place of.
        knew: What was known to whoever closed it, put together.
        history: All of it, in the order in which this desk learned of it.
    """

    closed: bool = False
    now: Closing | None = None
    heads: tuple[str, ...] = ()
    knew: frozenset[str] = frozenset()
    history: tuple[Closing, ...] = ()


@dataclass(frozen=True, slots=True)
class StillOpen:
    """How much of a case is open at this desk; while anything is, the case is not closed.

    Attributes:
        drafts: Interviews that are not signed, whoever's.
        tasks: Tasks that nobody answered.
        returned: Records that were sent back, and neither corrected nor replied to.
        alarms: Alarms to which nobody came, those of critical ratings as well.
    """

    drafts: int = 0
    tasks: int = 0
    returned: int = 0
    alarms: int = 0

    @property
    def any(self) -> bool:
        """True if anything is."""
        return bool(self.drafts or self.tasks or self.returned or self.alarms)


@dataclass(frozen=True, slots=True)
class After:
    """What came after a case was closed: written elsewhere, or here, by who did not know or had to.

    Attributes:
        records: How many records.
        calls: How many calls.
        tasks: How many tasks.
    """

    records: int = 0
    calls: int = 0
    tasks: int = 0

    @property
    def any(self) -> bool:
        """True if anything did."""
        return bool(self.records or self.calls or self.tasks)


def end_of(statements: Iterable[Statement]) -> End:
    """Return how a case stands.

    Args:
        statements: Of that case, in the order in which this desk learned of them.
    """
    said = {each.id: each for each in statements if each.thing is Thing.CLOSING}
    if not said:
        return End()
    gone = replaced(
        {
            key: [one for one in dict.fromkeys(each.replaces) if one in said and one != key]
            for key, each in said.items()
        }
    )
    found = {key: _closing(each) for key, each in said.items()}
    heads = tuple(sorted(key for key in found if key not in gone))
    closed = all(found[key].closed for key in heads)
    shown = heads if closed else [key for key in heads if not found[key].closed]
    return End(
        closed=closed,
        now=found[shown[0]],
        heads=heads,
        knew=frozenset[str]().union(*(found[key].knew for key in heads)),
        history=tuple(found.values()),
    )


def _closing(said: Statement) -> Closing:
    content = said.content
    return Closing(
        id=said.id,
        closed=bool(content["closed"]),
        why=ClosedFor(content["why"]) if content["why"] else None,
        words=said.reason,
        at=said.at,
        officer_name=said.officer_name,
        desk=said.desk,
        knew=frozenset(content["knew"]),
    )
