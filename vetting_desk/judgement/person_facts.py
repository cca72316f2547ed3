"""What a form asks about the person a case keeps too: names, birth, papers; found by the roles of questions.

Which questions may begin with what the case knows is the author's to say (``vd:prefill``), within what is
allowed here. Whatever checks who a person is never begins with anything, whatever an author says.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
)

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

PREFILL: Final = "prefill"
"""The attribute that says whether a question begins with what the case knows."""
FROM_CASE, FROM_PLAN, NEVER = "case", "plan", "never"
PREFILLED_ROLES: Final = frozenset(
    {"name", "name-script", "name-kind", "birth-date", "birth-certainty"}
)
"""What a question has to be to begin with what the case knows."""
PLANNED_ROLES: Final = frozenset({"plan-before", "plan-item"})
"""What a question has to be to begin with what is open of the plan."""
_PASSPORT_LINE: Final = 44
_NUMBER_LENGTH: Final = 9


def begins_with_case(node: "Node") -> bool:
    """Return whether a question begins with what the case knows: its author says so, and nothing forbids it."""
    return _begins_with(node, FROM_CASE, PREFILLED_ROLES)


def begins_with_plan(node: "Node") -> bool:
    """Return whether a question begins with what is open of the plan; as `begins_with_case`."""
    return _begins_with(node, FROM_PLAN, PLANNED_ROLES)


def _begins_with(node: "Node", source: str, roles: frozenset[str]) -> bool:
    if node.attributes.get(PREFILL) != source or node.attributes.get("role") not in roles:
        return False
    around: Node | None = node.parent
    while around is not None:
        if around.attributes.get(PREFILL) == NEVER:
            return False
        around = around.parent
    return True


def role_of(node: "Node") -> str:
    """Return the role of a question; empty for none."""
    return node.attributes.get("role", "")


def repeats_of(session: "Session", kind: str) -> Iterator["Node"]:
    """Yield the repeats of a kind, relevant or not, in document order."""
    for node in session.walk():
        if node.kind == "repeat" and node.attributes.get("kind") == kind:
            yield node


def questions_below(node: "Node") -> Iterator["Node"]:
    """Yield the questions below a node, in document order."""
    for child in node.children:
        if child.kind == "question":
            yield child
        else:
            yield from questions_below(child)


def names_given(session: "Session") -> tuple[PersonName, ...]:
    """Return the names that were given and are relevant, in order."""
    found = []
    for repeat in repeats_of(session, "name"):
        for said in map(_said, repeat.children):
            script, kind = said.get("name-script", ""), said.get("name-kind", "")
            if said.get("name", "").strip() and script in set(NameScript):
                known = NameKind(kind) if kind in set(NameKind) else NameKind.VARIANT
                found.append(PersonName(said["name"].strip(), NameScript(script), known))
    return tuple(dict.fromkeys(found))


def birth_given(session: "Session") -> BirthDate:
    """Return the birth date that was given; unknown where none was."""
    said = _said_in(node for node in session.walk() if node.kind == "question")
    certainty = said.get("birth-certainty", "")
    if certainty not in set(BirthCertainty) - {BirthCertainty.UNKNOWN, BirthCertainty.NOT_ASKED}:
        return BirthDate()
    parts = {BirthCertainty.EXACT: 3, BirthCertainty.MONTH: 2}.get(BirthCertainty(certainty), 1)
    text = "-".join(said.get("birth-date", "").split("-")[:parts])
    return BirthDate(text, BirthCertainty(certainty)) if text else BirthDate()


def papers_given(session: "Session") -> tuple[Paper, ...]:
    """Return the papers whose numbers were given, in order; from the machine-readable zone where need be."""
    found = []
    for repeat in repeats_of(session, "document"):
        for said in map(_said, repeat.children):
            sort = said.get("document-type", "")
            number = said.get("document-number", "").strip() or _from_zone(said)
            if number:
                kind = PaperKind(sort) if sort in set(PaperKind) else PaperKind.OTHER
                found.append(Paper(number, kind))
    return tuple(dict.fromkeys(found))


def _from_zone(said: dict[str, str]) -> str:
    """Return the number in the second line of a passport's zone (ICAO 9303-4); empty for another."""
    zone = said.get("mrz", "")
    if said.get("document-type") != PaperKind.PASSPORT or len(zone) != _PASSPORT_LINE:
        return ""
    return "" if zone.startswith("P") and "<<" in zone[5:] else zone[:_NUMBER_LENGTH].strip("<")


def _said(instance: "Node") -> dict[str, str]:
    return _said_in(questions_below(instance))


def _said_in(questions: Iterator["Node"]) -> dict[str, str]:
    """Return the relevant values by role; of several questions of one role the last answered one."""
    return {
        role: node.value
        for node in questions
        if node.relevant and node.value and (role := role_of(node))
    }
