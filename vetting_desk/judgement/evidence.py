"""Reads lines of evidence: those inside an indicator, and those at the form's level with the links to them.

A form has the one or the other (docs/instruments.md); who shows evidence need not know which. Of a link, the
words, kind, grades and so on are those of the line it names; only the side is its own.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import AnswerInWords
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.parts import EVIDENCE_LINE, EVIDENCE_LINKS, evidence_repeats
from vetting_desk.judgement.rated import Earlier, EvidenceLine
from vetting_desk.judgement.roles import of_kind, with_role
from vetting_desk.judgement.view import Coded

if TYPE_CHECKING:
    from vetting_desk.forms import Node

_ONE_SIDED = frozenset({"for", "against"})


def evidence_lines(
    part: "Node",
    besides: frozenset[str] = frozenset(),
    lines: Mapping[str, EvidenceLine] | None = None,
) -> tuple[EvidenceLine, ...]:
    """Return the relevant evidence lines of an indicator or criterion, empty ones included, in order.

    Args:
        part: Its group.
        besides: References of questions that belong elsewhere.
        lines: The lines at the form's level by number; read from the form if None.
    """
    found: list[EvidenceLine] = []
    for repeat in evidence_repeats(part):
        linking = repeat.attributes.get("kind") == EVIDENCE_LINKS
        if linking and lines is None:
            lines = {line.id: line for line in form_lines(part)}
        for instance in repeat.children:
            if not instance.relevant:
                continue
            reader = PartReader(instance, besides=besides)
            found.append(_link(reader, repeat, lines or {}) if linking else _line(reader, repeat))
    return tuple(found)


def form_lines(node: "Node") -> tuple[EvidenceLine, ...]:
    """Return the relevant lines at the form's level, empty ones included, in order.

    Args:
        node: Any node of the form.
    """
    return tuple(form_line(PartReader(instance)) for instance in line_nodes(node))


def line_nodes(node: "Node") -> "tuple[Node, ...]":
    """Return the relevant instances of the repeats of lines at the form's level, in order."""
    root = node
    while root.parent is not None:
        root = root.parent
    return tuple(
        instance
        for repeat in of_kind(root, EVIDENCE_LINE)
        if repeat.kind == "repeat"
        for instance in repeat.children
        if instance.relevant
    )


def form_line(part: PartReader) -> EvidenceLine:
    """Return one line at the form's level."""
    node = part.node
    return EvidenceLine(
        part.reference,
        node.parent.reference if node.parent is not None else "",
        part.text("evidence-words"),
        kind=part.coded("evidence-kind"),
        place=part.text("evidence-place"),
        reliability=part.coded("source-reliability"),
        credibility=part.coded("credibility"),
        id=_value(node, "evidence-id") or str(node.index),
        translation=part.text("evidence-translation"),
        source=part.text("evidence-source"),
        source_key=_value(node, "evidence-source-key"),
        protected=part.coded("source-protected"),
        obtained=part.coded("obtained"),
        withdrawn=part.text("evidence-withdrawn"),
        earlier=_earlier(node),
        answers=part.answers,
    )


def _value(node: "Node", role: str) -> str:
    """Return what the form works out under a role, or what is kept and never asked."""
    return next((found.value for found in with_role(node, role)), "")


def _earlier(node: "Node") -> tuple[Earlier, ...]:
    found = []
    for repeat in of_kind(node, "evidence-earlier"):
        for instance in repeat.children:
            said = PartReader(instance)
            if instance.relevant and said.text("earlier-words"):
                found.append(Earlier(said.text("earlier-words"), said.text("earlier-why")))
    return tuple(found)


def _link(part: PartReader, repeat: "Node", lines: Mapping[str, EvidenceLine]) -> EvidenceLine:
    """Return the line a link names, as this indicator has it; without words if there is no such line."""
    number = part.text("evidence-link")
    side, answers = _side(part, repeat)
    named = lines.get(number)
    if named is None:
        return EvidenceLine(part.reference, repeat.reference, "", side=side, answers=answers)
    return replace(
        named,
        reference=part.reference,
        repeat=repeat.reference,
        line=named.reference,
        side=side,
        answers=answers,
    )


def _line(part: PartReader, repeat: "Node") -> EvidenceLine:
    side, answers = _side(part, repeat)
    return EvidenceLine(
        part.reference,
        repeat.reference,
        part.text("evidence-words"),
        side=side,
        kind=part.coded("evidence-kind"),
        place=part.text("evidence-place"),
        reliability=part.coded("source-reliability"),
        credibility=part.coded("credibility"),
        protected=part.coded("source-protected"),
        obtained=part.coded("obtained"),
        answers=answers,
    )


def _side(part: PartReader, repeat: "Node") -> tuple[Coded, tuple[AnswerInWords, ...]]:
    """Return which way it speaks, and its answers; where the repeat says it, none of them does."""
    if repeat.attributes.get("side") not in _ONE_SIDED:
        return part.coded("evidence-side"), part.answers
    answers = tuple(
        replace(answer, role="") if answer.role == "evidence-side" else answer
        for answer in part.answers
    )
    return Coded(repeat.attributes["side"]), answers
