"""Lines of evidence inside indicators become lines at the form's level when a draft moves to such a form.

The same line in several indicators becomes one line with several links. For `moving`; none of these is a door.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.judgement.evidence import line_nodes
from vetting_desk.judgement.parts import (
    EVIDENCE_LINE,
    EVIDENCE_LINKS,
    evidence_repeats,
    parts_below,
)
from vetting_desk.judgement.roles import of_kind, questions_below, with_role

if TYPE_CHECKING:
    from vetting_desk.forms import MovePlan, Node, Session

_SIDE = "evidence-side"


def carry_evidence(old: "Session", new: "Session", plan: "MovePlan") -> "MovePlan":
    """Write the lines of `old` that the form of `new` has at its own level, and link them.

    Args:
        old: What moves.
        new: What it moved to, on another form; changed here.
        plan: What the move carried and lost.

    Returns:
        The plan with what was carried here.
    """
    targets = {
        node.attributes.get("id", ""): repeat
        for node in _indicators(new)
        for repeat in evidence_repeats(node)
        if repeat.attributes.get("kind") == EVIDENCE_LINKS
    }
    written: dict[tuple[tuple[str, str], ...], str] = {}
    carried: set[str] = set()
    for node in _indicators(old):
        links = targets.get(node.attributes.get("id", ""))
        if links is None:
            continue
        for line in _lines(node):
            said = {
                _role(each): each for each in questions_below(line) if each.kept and _role(each)
            }
            if "evidence-words" not in said:
                continue
            key = tuple((role, each.kept) for role, each in said.items() if role != _SIDE)
            if key not in written:
                written[key] = _write(new, key)
            carried |= {each.reference for each in said.values()}
            side = said.get(_SIDE)
            _link(new, links, written[key], side.kept if side is not None else "")
    found = tuple(each for each in plan.lost if each.reference in carried)
    kept = tuple(replace(each, reason="") for each in found)
    lost = tuple(each for each in plan.lost if each.reference not in carried)
    return replace(plan, carried=(*plan.carried, *kept), lost=lost)


def _indicators(session: "Session") -> "Iterator[Node]":
    return (node for kind, node in parts_below(session.root) if kind in {"indicator", "criterion"})


def _lines(node: "Node") -> "Iterator[Node]":
    for repeat in evidence_repeats(node):
        if repeat.attributes.get("kind") == "evidence":
            yield from repeat.children


def _write(session: "Session", said: tuple[tuple[str, str], ...]) -> str:
    """Write one line and return its number."""
    repeat = next(iter(of_kind(session.root, EVIDENCE_LINE)))
    lines = line_nodes(session.root)
    if not lines or _value(lines[-1], "evidence-words"):
        session.add_repeat(repeat.reference)
    line = repeat.children[-1]
    for role, value in said:
        for question in with_role(line, role):
            session.keep(question.reference, value)
    return str(line.index)


def _link(session: "Session", links: "Node", number: str, side: str) -> None:
    if not links.children or _value(links.children[-1], "evidence-link"):
        session.add_repeat(links.reference)
    link = links.children[-1]
    for role, value in (("evidence-link", number), (_SIDE, side)):
        for question in with_role(link, role):
            session.keep(question.reference, value)


def _value(node: "Node", role: str) -> str:
    return next((each.kept for each in with_role(node, role)), "")


def _role(node: "Node") -> str:
    return node.attributes.get("role", "")
