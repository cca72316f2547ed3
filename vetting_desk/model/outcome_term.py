"""How long a decided case is kept by the organisation's rule for its outcome: first open, then restricted.

Nothing of it is a state that somebody sets: it follows from what was signed, from the rule, and from a moment
that two signs show. So a clock that stood wrong leaves nothing behind, and neither does a restore.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from vetting_desk.model.decision import INQUIRY, SORTS
from vetting_desk.model.numbers.definitions import OTHER_OUTCOME

KINDS: Final = (*(each for each in SORTS if each != INQUIRY), OTHER_OUTCOME)
"""Outcomes that can have a rule: an inquiry ends nothing, so no period begins with it."""
_FIRST: Final = datetime(1, 1, 1, tzinfo=UTC)
_LAST: Final = datetime(9999, 12, 31, tzinfo=UTC)


class Waits(StrEnum):
    """Why the period of a decision in force does not run, although there is a rule."""

    REOPENED = "reopened"
    """It has to be looked at again, or the person appealed."""
    PROPOSED = "proposed"
    """Another decision waits for its panel."""
    RIVALS = "rivals"
    """Two are in force, and neither names the other."""
    NOT_TOLD = "not-told"
    """Nobody said yet that the person was told."""
    HELD = "held"
    """The case is on legal hold."""
    ALARM = "alarm"
    """Somebody has to come, and nobody came."""
    DRAFT = "draft-open"
    """An interview of the case is a draft."""


class Keeping(StrEnum):
    """How far a decided case is."""

    OPEN = "open"
    RESTRICTED = "restricted"
    ERASABLE = "erasable"
    """Restricted, and the days of that have passed: a person may erase it."""
    STOPPED = "stopped"
    """Something stands in the way; nothing is restricted or erased meanwhile."""


@dataclass(frozen=True, slots=True)
class OutcomeRule:
    """Days by which cases of an outcome are kept.

    Attributes:
        kept: Days from when the decision is in force, told, and can no longer be appealed.
        restricted: Days after those in which only named roles open the case, until it may be erased.
    """

    kept: int
    restricted: int


@dataclass(frozen=True, slots=True)
class Term:
    """What signed words say of the period of a case.

    Attributes:
        kind: Of the outcome in force: one of `KINDS`.
        since: When the period began: the latest of what it waits for, and of records that came since.
        waits: Why it does not run; None where it does.
    """

    kind: str
    since: datetime
    waits: Waits | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """How a decided case is kept now.

    Attributes:
        kind: Of its outcome.
        keeping: How far it is.
        since: When its period began.
        restricted_from: From when it is restricted, unless something stops it.
        erasable_from: From when a person may erase it, unless something stops it.
        waits: What stops it; None for nothing.
    """

    kind: str
    keeping: Keeping
    since: datetime
    restricted_from: datetime
    erasable_from: datetime
    waits: Waits | None = None

    @property
    def restricted(self) -> bool:
        """True where only named roles open it."""
        return self.keeping in {Keeping.RESTRICTED, Keeping.ERASABLE}


def kept(term: Term, rule: OutcomeRule, now: datetime, stops: Waits | None = None) -> Kept:
    """Return how a case is kept.

    Args:
        term: What signed words say.
        rule: The organisation's, for the outcome.
        now: A moment that two signs show; never the device's clock alone.
        stops: What stands in the way beside signed words: a hold, an alarm, a draft.
    """
    restricted = later(term.since, rule.kept)
    erasable = later(restricted, rule.restricted)
    waits = stops or term.waits
    if waits is not None:
        keeping = Keeping.STOPPED
    elif now >= erasable:
        keeping = Keeping.ERASABLE
    else:
        keeping = Keeping.RESTRICTED if now >= restricted else Keeping.OPEN
    return Kept(term.kind, keeping, term.since, restricted, erasable, waits)


def later(moment: datetime, days: int) -> datetime:
    """Return a moment so many days later; the last there is, where it lies beyond."""
    try:
        return moment + timedelta(days=days)
    except OverflowError:
        return _LAST


def earlier(moment: datetime, days: int) -> datetime:
    """Return a moment so many days earlier; the first there is, where it lies before all."""
    try:
        return moment - timedelta(days=days)
    except OverflowError:
        return _FIRST
