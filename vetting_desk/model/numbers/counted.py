"""What one case adds to the figures, and the cells it adds it to. No name, no id, no free text but a language.

A cell is (what, dimension, period, detail, value, days) and counts cases, or needs and codings of cases.
Figures of all cases together are kept by month, and those of a dimension by year: so that there are as many
cells as things to show, however many cases there are.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Final, NamedTuple

from vetting_desk.model.numbers.definitions import (
    FAIR,
    SETTLED,
    UNKNOWN,
    Dimension,
)

NO_DAYS: Final = -1
"""In a cell that is no time."""
ALL: Final = "all"
"""The dimension of cells of all cases together; their period is a month, of others a year."""


class Cell(NamedTuple):
    """Where something is counted.

    Attributes:
        what: What is counted.
        dimension: By what; `ALL` for all cases together.
        period: ``YYYY-MM`` of all together, ``YYYY`` of a dimension.
        detail: Which outcome, need, rating or state of a time; empty for none.
        value: Of the dimension; empty for all together.
        days: Of a time; `NO_DAYS` for anything else.
    """

    what: str
    dimension: str
    period: str
    detail: str
    value: str
    days: int


class Event(NamedTuple):
    """Something counted of a case.

    Attributes:
        what: What.
        detail: As in `Cell`.
        day: ``YYYY-MM-DD``.
        days: Of a time; `NO_DAYS` for anything else.
    """

    what: str
    detail: str
    day: str
    days: int = NO_DAYS


@dataclass(frozen=True, slots=True)
class Counted:
    """What one case adds.

    Attributes:
        post: Id of the desk that opened it.
        sex: As its records say; *unclear* where they differ.
        age: The band on the day of its first step.
        language: Of the conversation, as written, folded.
        interpreter: Whether one was needed and there.
        assessor: Id and name of who signed the judgement that counts, with a blank between.
        events: What is counted, in no order that means anything.
        interpreted: Who interpreted, by code; *unclear* for several.
    """

    post: str
    sex: str = UNKNOWN
    age: str = UNKNOWN
    language: str = UNKNOWN
    interpreter: str = UNKNOWN
    assessor: str = UNKNOWN
    events: tuple[Event, ...] = ()
    interpreted: str = UNKNOWN

    def value(self, dimension: Dimension) -> str:
        """Return its value of a dimension other than the month."""
        found: str = getattr(self, dimension.value)
        return found


_EACH: Final = (Dimension.POST, Dimension.SEX, Dimension.AGE)
_FAIR: Final = (
    *_EACH,
    Dimension.LANGUAGE,
    Dimension.INTERPRETER,
    Dimension.INTERPRETED,
    Dimension.ASSESSOR,
)


def cells(counted: Counted) -> Iterator[Cell]:
    """Yield the cells a case adds one to; the same cell as often as it adds to it."""
    for what, detail, day, days in counted.events:
        yield Cell(what, ALL, day[:7], detail, "", days)
        for dimension in _FAIR if what in FAIR else _EACH:
            yield Cell(what, dimension.value, day[:4], detail, counted.value(dimension), days)


def settled(counted: Counted) -> Counter[Cell]:
    """Return what stays of an erased case: steps and times, by month, post, sex and age band."""
    kept = {ALL, *(each.value for each in _EACH)}
    return Counter(
        cell for cell in cells(counted) if cell.what in SETTLED and cell.dimension in kept
    )


def to_text(counted: Counted) -> str:
    """Write what a case adds as JSON, the same for the same."""
    content = asdict(counted)
    content["events"] = sorted(list(each) for each in counted.events)
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_text(text: str) -> Counted:
    """Read what `to_text` wrote."""
    content = json.loads(text)
    content["events"] = tuple(Event(*each) for each in content["events"])
    return Counted(**content)
