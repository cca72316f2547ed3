"""Which answers of a form raise a safeguard: what whoever decides must see before anything else.

Found by the facts and roles of the questions, never by a form's name, and shown as the form says it: its own
question with the answer given. Nothing is judged here; the rules are `operations.safeguards`.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.answers import AnswerInWords, answer_of, plain
from vetting_desk.judgement.parts import EVIDENCE_LINE
from vetting_desk.judgement.said_facts import said

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_FACTS: Final = {
    "age": {"child", "in_doubt"},
    "guardian": {"none", "absent", "conflict"},
    "interviewer-met": {"no"},
    "interpreter": {"needed_not_available"},
    "interpreter-conflict": {"possible", "yes"},
    "understands": {"no"},
    "accepts-interpreter": {"no"},
    "notice": {"declined", "given", "later"},
    "private": {"no"},
    "lawyer": {"wanted", "declined"},
    "danger": {"yes"},
    "self-harm": {"yes"},
}
"""The values of a fact that raise one: a notice that was given and not understood is no notice."""
_ROLES: Final = {
    "obtained": {"perhaps_forced", "forced"},
    "injuries-seen": {"seen", "told"},
    "confession-began": {"yes"},
}
_PRESENT: Final = frozenset({"1", "2"})
_URGENT: Final = frozenset({"N2", "N3"})
"""Needs that are an alarm when they are urgent: harm by others, and to oneself."""


def raised(session: "Session") -> tuple[AnswerInWords, ...]:
    """Return the answers that raise a safeguard, in the order of the form, each reference once.

    A critical indicator that is present, and an urgent need of safety, bear the heading of their group in
    `within`.
    """
    by_fact = {each.reference for each in said(session) if each.value in _FACTS.get(each.name, ())}
    return tuple(
        _in_words(node, heading)
        for node in session.walk()
        if node.relevant and node.value and (heading := _raises(node, by_fact)) is not None
    )


def is_restricted(node: "Node") -> bool:
    """Return whether a question, or a group around it, is for a clinician alone."""
    return any("restricted" in around.attributes for around in _around(node))


def _raises(node: "Node", by_fact: set[str]) -> str | None:
    """Return the heading of the group an answer speaks of, empty for none; None if it raises nothing."""
    role = node.attributes.get("role", "")
    if node.reference in by_fact:
        return ""
    if role in _ROLES:
        return _heading(node) if node.value in _ROLES[role] else None
    if role == "presence" and node.value in _PRESENT:
        return _heading(node) if _of_group(node, "critical") == "yes" else None
    if role == "need-level" and node.value == "urgent":
        return _heading(node) if _of_group(node, "id") in _URGENT else None
    return None


def _in_words(node: "Node", heading: str) -> AnswerInWords:
    return replace(answer_of(node), within=heading)


def _heading(node: "Node") -> str:
    """Return the label of the nearest group that has a number in the outline, or of the line of evidence.

    Empty where it stands in neither.
    """
    for each in _around(node):
        if each.attributes.get("id"):
            return plain(each.label)
        if each.kind == "repeat-instance" and each.attributes.get("kind") == EVIDENCE_LINE:
            around = each.parent
            return f"{plain(around.label) if around is not None else ''} {each.index}".strip()
    return ""


def _of_group(node: "Node", attribute: str) -> str:
    """Return an attribute of the nearest group around a question that has it; empty for none."""
    return next(
        (found for each in _around(node) if (found := each.attributes.get(attribute, ""))), ""
    )


def _around(node: "Node") -> "Iterator[Node]":
    at: Node | None = node
    while at is not None:
        yield at
        at = at.parent
