"""What a judgement that was begun still wants before anybody may sign it.

It is begun once an indicator is rated; a talk that broke off before has no judgement, and is signed as what
it is. Nothing is weighed: it is only asked what is there.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from vetting_desk.judgement.evidence import evidence_lines, form_lines, line_nodes
from vetting_desk.judgement.parts import parts_below
from vetting_desk.judgement.rated import EvidenceLine, State, state_of
from vetting_desk.judgement.roles import by_role, with_role

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session


class Wanting(StrEnum):
    """What a judgement wants."""

    UNCODED = "uncoded"
    NO_EVIDENCE = "no-evidence"
    NO_REASONS = "no-reasons"
    NO_REVIEW_DATE = "no-review-date"
    NO_SUCH_LINE = "no-such-line"


def wanting(session: "Session") -> dict[Wanting, tuple[str, ...]]:
    """Return what a judgement wants, each with the numbers of the indicators it is about.

    Empty where no indicator is rated, and where nothing is missing.
    """
    found: dict[Wanting, list[str]] = {}
    begun = False
    lines = {line.id: line for line in form_lines(session.root)}
    for node in _indicators(session):
        said = {role: answer.value for role, answer in by_role(node).items()}
        state = state_of(said.get("presence", ""), said.get("omit-reason", ""))
        begun = begun or state is State.CODED
        for want in _of_indicator(node, state, said, lines):
            found.setdefault(want, []).append(node.attributes.get("id", node.name))
    if not begun:
        return {}
    dates = [each for each in with_role(session.root, "review-date") if each.relevant]
    if dates and not any(each.value for each in dates):
        found[Wanting.NO_REVIEW_DATE] = []
    dangling = list(_dangling(session))
    if dangling:
        found[Wanting.NO_SUCH_LINE] = dangling
    return {want: tuple(found[want]) for want in Wanting if want in found}


def _indicators(session: "Session") -> "Iterator[Node]":
    for kind, node in parts_below(session.root):
        if kind == "indicator" and node.relevant:
            yield node


def _of_indicator(
    node: "Node", state: State, said: dict[str, str], lines: Mapping[str, EvidenceLine]
) -> Iterator[Wanting]:
    if state is State.OPEN:
        yield Wanting.UNCODED
    if state is not State.CODED:
        return
    if not any(_counts(line) for line in evidence_lines(node, lines=lines)):
        yield Wanting.NO_EVIDENCE
    if "reasons" in said and not said["reasons"].strip():
        yield Wanting.NO_REASONS


def _counts(line: EvidenceLine) -> bool:
    return bool(line.words) and not line.withdrawn


def _dangling(session: "Session") -> Iterator[str]:
    """Yield the numbers of lines that a statement rests on and that are not there."""
    lines = {str(node.index) for node in line_nodes(session.root) if _words(node)}
    for node in with_role(session.root, "rests-on-lines"):
        if node.relevant:
            yield from (each for each in node.value.split() if each != "0" and each not in lines)


def _words(node: "Node") -> str:
    return next((each.value for each in with_role(node, "evidence-words")), "")
