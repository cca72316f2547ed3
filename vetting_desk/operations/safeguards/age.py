"""How old a person is, as far as the facts of a case say: adult, child, in doubt, or nobody asked.

A birth date never makes an adult, and a form alone never ends a doubt: two officers of two roles do.
"""

from collections.abc import Iterable
from datetime import date

from vetting_desk.model import BirthDate
from vetting_desk.model.fact import ADULT, AGE, CHILD, IN_DOUBT, CaseFact, FactSource
from vetting_desk.operations.cases.facts import OF_AGE, may_be_under


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
