"""How old a person is, as far as the facts of a case say: adult, child, in doubt, or nobody asked.

A birth date never makes an adult, and a form alone never ends a doubt: two officers of two roles do.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from vetting_desk.model import BirthDate
from vetting_desk.model.fact import ADULT, AGE, CHILD, IN_DOUBT, CaseFact, FactSource

OF_AGE: Final = 18
_LAST_MONTH: Final = 12


def age(in_force: Iterable[CaseFact], birth: BirthDate, today: date) -> str:
    """Return ``adult``, ``child`` or ``in_doubt``; empty where nobody asked.

    Args:
        in_force: The facts of the case that count.
        birth: What the case itself says.
        today: The day of the talk.
    """
    facts = list(in_force)
    found = {each.value: each for each in facts if each.name == AGE}
    if not found:
        return ""
    if set(found) == {CHILD}:
        return CHILD
    if set(found) != {ADULT}:
        return IN_DOUBT
    return IN_DOUBT if _young(facts, birth, today) else ADULT


def _young(facts: list[CaseFact], birth: BirthDate, today: date) -> bool:
    """Return whether a birth date says that an adult may be none; one that two officers knew says nothing."""
    settled = [place for place, each in enumerate(facts) if each.source is FactSource.TOGETHER]
    known = [] if settled else [birth.text]
    known += [each.value for each in facts[max(settled, default=0) :] if each.name == "birth-date"]
    return any(text and may_be_under(OF_AGE, text, today) for text in known)


def day_of_talk(in_force: Iterable[CaseFact], now: date) -> date:
    """Return the day of the talk by a form's word, but never one that has not come."""
    said = [each.value for each in in_force if each.name == "session-date"]
    if not said or len(said[-1]) != len("2026-03-03"):
        return now
    return min(date.fromisoformat(said[-1]), now)


def may_be_under(years: int, born: str, today: date) -> bool:
    """Return whether somebody may be younger than `years`, with a birth date known to a year, month or day."""
    latest = _latest(born)
    try:
        of_age = latest.replace(year=latest.year + years)
    except ValueError:  # 29 February
        of_age = latest.replace(year=latest.year + years, month=3, day=1)
    return of_age > today


def _latest(born: str) -> date:
    """Return the last day on which somebody may have been born."""
    parts = [int(part) for part in born.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) > 1 else _LAST_MONTH
    after = date(year + 1, 1, 1) if month == _LAST_MONTH else date(year, month + 1, 1)
    return after - timedelta(days=1)
