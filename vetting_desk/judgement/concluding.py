"""Which questions hold what is concluded: for whoever reads the conclusions first and the rest after."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.judgement.parts import parts_below, questions_of
from vetting_desk.judgement.roles import questions_below

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

KINDS: Final = ("summary", "review", "plan", "need", "formulation", "scenario")
"""Kinds of conclusions in the order in which somebody reads them who was not there: what was judged, when it is
looked at again, what is planned and needed, how it is explained, and what could happen."""
_JUDGING: Final = ("summary", "formulation", "scenario")
_REVIEW: Final = frozenset({"review-date", "next-step"})
_NUMBERS: Final = frozenset({"rests-on-lines", "plan-answers", "scenario-indicators"})
"""Roles answered by numbers of something else: they say nothing by themselves."""


@dataclass(frozen=True, slots=True)
class Concluding:
    """One question that holds a part of a conclusion.

    Attributes:
        reference: The question.
        role: What it says of the conclusion, such as ``judgement`` or ``reasons``; may be empty.
        heading: Of what it is a conclusion, where the question alone does not say so; else empty.
    """

    reference: str
    role: str
    heading: str = ""


def concluding(session: "Session") -> tuple[Concluding, ...]:
    """Return the answered questions that hold conclusions, in the order of `KINDS`.

    Empty for a form that judges nothing: needs and a next step alone are no conclusions.
    """
    found: dict[str, list[Concluding]] = {kind: [] for kind in KINDS}
    for kind, part in parts_below(session.root):
        if kind in found:
            heading = part.label if kind == "summary" else ""
            found[kind] += [_one(node, heading) for node, _ in questions_of(part) if _says(node)]
    found["review"] = [
        _one(node)
        for node in questions_below(session.root)
        if node.attributes.get("role") in _REVIEW and _says(node)
    ]
    if not any(found[kind] for kind in _JUDGING):
        return ()
    return tuple(each for kind in KINDS for each in found[kind])


def _one(node: "Node", heading: str = "") -> Concluding:
    return Concluding(node.reference, node.attributes.get("role", ""), heading)


def _says(node: "Node") -> bool:
    role = node.attributes.get("role", "")
    return bool(node.relevant and node.value and node.control and role not in _NUMBERS)
