"""Which facts of a case count: the same at every desk, in whatever order they came, whatever its clock says.

A fact takes the place of those it names and of no others; when it was said is not asked. What was said at two
desks that did not know of each other stands side by side until a person settles it, and until then the one that
protects the person more counts (`operations.safeguards.gate`).
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from vetting_desk.model.desk import Role
from vetting_desk.model.fact import ADULT, AGE, CaseFact, FactSource
from vetting_desk.model.replacing import replaced

STATED: Final = "adult-stated"
STATING: Final = frozenset({Role.CHILD_PROTECTION, Role.LAWYER, Role.PSYCHOLOGIST, Role.SUPERVISOR})
"""Roles of which two together settle that a person is an adult."""


def in_force(facts: Iterable[CaseFact]) -> list[CaseFact]:
    """Return the facts whose place no other took, in the order given.

    Where facts name each other, or themselves, nobody took their place: one that stands led there, or all stay.
    """
    every = list(facts)
    by_id = {each.id: each for each in every}
    gone = replaced({each.id: _places(each, by_id) for each in every})
    return [each for each in every if each.id not in gone]


def settles_age(fact: CaseFact, facts: Iterable[CaseFact]) -> bool:
    """Return whether two officers of two roles settled by this fact that the person is an adult.

    What came from another desk counts if both signed: one the statement it rests on, the other the fact.
    """
    if fact.source is not FactSource.TOGETHER or (fact.name, fact.value) != (AGE, ADULT):
        return False
    if not fact.desk:
        return True
    if not fact.own or fact.officer_role not in STATING:
        return False
    before = set(fact.replaces)
    return any(
        each.id in before
        and each.name == STATED
        and each.own
        and each.officer_id != fact.officer_id
        and each.officer_role != fact.officer_role
        and each.officer_role in STATING
        for each in facts
    )


def knew(fact: CaseFact, facts: Sequence[CaseFact]) -> frozenset[str]:
    """Return the ids of the facts that were known to who stated a fact; before that was kept, all earlier ones.

    Args:
        fact: One of `facts`.
        facts: Of the case, in the order in which this desk recorded them.
    """
    if fact.knew is not None:
        return frozenset(fact.knew)
    found = set()
    for each in facts:
        if each.id == fact.id:
            break
        found.add(each.id)
    return frozenset(found)


def _places(fact: CaseFact, by_id: Mapping[str, CaseFact]) -> list[str]:
    """Return the ids of the facts in whose place a fact stands; never its own."""
    named = (by_id.get(each) for each in dict.fromkeys(fact.replaces) if each != fact.id)
    others = [each for each in named if each is not None]
    together = settles_age(fact, others)
    return [other.id for other in others if _takes_place(fact, other, together=together)]


def _takes_place(fact: CaseFact, other: CaseFact, *, together: bool) -> bool:
    if other.name != fact.name and not (together and other.name == STATED):
        return False
    if not fact.own and other.own:
        return False
    grown = fact.name == AGE and fact.value == ADULT and other.value != ADULT
    return together or not (grown and other.name == AGE)
