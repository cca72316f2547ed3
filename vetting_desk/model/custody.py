"""Whether a person is held by an authority, as the facts of a case that count say: where, by whom, till when.

Where facts differ, held counts, and of several days the earliest: what protects the person more.
"""

import calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from vetting_desk.model.fact import CaseFact

LIBERTY: Final = "liberty"
HELD: Final = "held"
WHERE, BY, SINCE, REVIEW = "held-where", "held-by", "held-since", "next-legal-review"
NAMES: Final = (LIBERTY, WHERE, BY, SINCE, REVIEW)
"""The facts that say it."""


@dataclass(frozen=True, slots=True)
class Custody:
    """That a person is held.

    Attributes:
        where: In which place; empty where nobody said.
        by: By whom; the same.
        since: Since when: a year, month or day; the same.
        day: The last day on which the next legal review is due, ``YYYY-MM-DD``; empty where nobody said.
        fact_id: The fact that says so last: of the day, or that they are held.
        at: When that was recorded.
        officer_name: Who recorded it.
    """

    where: str
    by: str
    since: str
    day: str
    fact_id: str
    at: datetime
    officer_name: str

    def passed(self, today: date) -> bool:
        """Return whether the day of the review is over."""
        return bool(self.day) and self.day < today.isoformat()


@dataclass(frozen=True, slots=True)
class Term:
    """The term that runs for a person who is held.

    Attributes:
        day: The last day on which the next legal review is due, ``YYYY-MM-DD``; empty where nobody said.
        over: Whether that day had passed when this was read.
    """

    day: str
    over: bool = False


def custody_of(facts: Iterable[CaseFact]) -> Custody | None:
    """Return how a person is held by the facts that count; None where nobody says that they are."""
    said: dict[str, list[CaseFact]] = {name: [] for name in NAMES}
    for fact in facts:
        if fact.name in said:
            said[fact.name].append(fact)
    held = [fact for fact in said[LIBERTY] if fact.value == HELD]
    if not held:
        return None
    review = min(said[REVIEW], key=lambda fact: last_day(fact.value), default=None)
    telling = review or held[-1]
    return Custody(
        _joined(said[WHERE]),
        _joined(said[BY]),
        _joined(said[SINCE]),
        last_day(review.value) if review else "",
        telling.id,
        telling.at,
        telling.officer_name,
    )


def last_day(said: str) -> str:
    """Return the last day of a year, a month or a day, as ``YYYY-MM-DD``."""
    year, month, day = [*(int(part) for part in said.split("-")), 0, 0][:3]
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1]).isoformat()


def _joined(facts: Sequence[CaseFact]) -> str:
    return " / ".join(dict.fromkeys(fact.value for fact in facts))
