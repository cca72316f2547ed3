"""How old a person is, as far as the facts of a case say: adult, child, in doubt, or nobody asked.

A birth date never makes an adult, and a form alone never ends a doubt: two officers of two roles do.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from vetting_desk.model import BirthDate
from vetting_desk.model.fact import ADULT, AGE, CHILD, IN_DOUBT, CaseFact
from vetting_desk.model.fact_standing import in_force, knew, settles_age
from vetting_desk.operations.cases.facts import OF_AGE, may_be_under


def age(facts: Sequence[CaseFact], birth: BirthDate, today: date) -> str:
    """Return ``adult``, ``child`` or ``in_doubt``; empty where nobody asked.

    Args:
        facts: All facts of the case, also those replaced, in the order in which they were recorded here.
        birth: What the case itself says.
        today: The day of the talk.
    """
    count = in_force(facts)
    found = {each.value for each in count if each.name == AGE}
    if not found:
        return ""
    if found == {CHILD}:
        return CHILD
    if found != {ADULT}:
        return IN_DOUBT
    return IN_DOUBT if _young(facts, count, birth, today) else ADULT


def _young(facts: Sequence[CaseFact], count: list[CaseFact], birth: BirthDate, today: date) -> bool:
    """Return whether a birth date says that an adult may be none; one that two officers knew says nothing.

    Nobody else ends it by naming it: what a form's own question gave gives way to what that says now.
    """
    settled = [each for each in count if settles_age(each, facts)]
    seen = {other for each in settled for other in knew(each, facts)}
    known = [] if settled else [birth.text]
    counting = {each.id for each in count}
    known += [
        each.value
        for each in facts
        if each.name == "birth-date"
        and each.id not in seen
        and (each.id in counting or not _corrected(each, facts))
    ]
    return any(text and may_be_under(OF_AGE, text, today) for text in known)


def _corrected(said: CaseFact, facts: Sequence[CaseFact]) -> bool:
    """Return whether the very question that gave a birth date gave another one since."""
    return said.assessment_id != "" and any(
        said.id in each.replaces
        and (each.assessment_id, each.reference) == (said.assessment_id, said.reference)
        for each in facts
    )


def day_of_talk(counting: Iterable[CaseFact], now: date) -> date:
    """Return the day of the talk by a form's word, but never one that has not come; of several the first."""
    said = [each.value for each in counting if each.name == "session-date"]
    days = [date.fromisoformat(each) for each in said if len(each) == len("2026-03-03")]
    return min([*days, now])
