"""Reads indicators and criteria, with their evidence.

Everything is found by the vetting attributes ``kind``, ``id`` and ``role`` (docs/instruments.md), never by
a question's name, so that an organisation's own instrument is read in the same way. Nothing is computed from
the ratings.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import plain
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.parts import evidence_repeats
from vetting_desk.judgement.rated import CriterionView, EvidenceLine, IndicatorView
from vetting_desk.judgement.view import Coded

if TYPE_CHECKING:
    from vetting_desk.forms import Node

ANCHORS = ("anchor-counts", "anchor-not")
"""Roles of the notes that say what counts for an indicator, and what does not."""

_ONE_SIDED = frozenset({"for", "against"})


def indicator(part: PartReader, besides: frozenset[str]) -> IndicatorView:
    """Return an indicator; evidence excludes `besides`, references of questions that belong elsewhere."""
    return IndicatorView(
        part.reference,
        part.id,
        part.label,
        definition=part.question("definition"),
        anchors=tuple(filter(None, map(part.question, ANCHORS))),
        domain=part.node.attributes.get("domain", ""),
        domain_label=domain_label(part.node),
        critical=part.node.attributes.get("critical") == "yes",
        clinician_only=part.node.attributes.get("clinician") == "yes",
        presence=part.coded("presence"),
        omit_reason=part.coded("omit-reason"),
        relevance=part.coded("relevance"),
        recency=part.coded("recency"),
        strength=part.coded("strength"),
        confidence=part.coded("confidence"),
        reasons=part.text("reasons"),
        against_sought=part.coded("against-sought"),
        against_where=part.text("against-where"),
        evidence=tuple(line for line in evidence_lines(part.node, besides) if not line.blank),
        relevant=part.node.relevant,
        answers=part.answers,
    )


def criterion(part: PartReader, besides: frozenset[str]) -> CriterionView:
    """Return a criterion; evidence excludes `besides`, references of questions that belong elsewhere."""
    return CriterionView(
        part.reference,
        part.id,
        part.label,
        definition=part.question("definition"),
        decision=part.coded("decision"),
        reasons=part.text("reasons"),
        confidence=part.coded("confidence"),
        reply=part.text("reply"),
        answered_by=part.text("answered-by"),
        inquiry=part.text("inquiry"),
        against_sought=part.coded("against-sought"),
        against_where=part.text("against-where"),
        evidence=tuple(line for line in evidence_lines(part.node, besides) if not line.blank),
        relevant=part.node.relevant,
        answers=part.answers,
    )


def evidence_lines(part: "Node", besides: frozenset[str] = frozenset()) -> tuple[EvidenceLine, ...]:
    """Return the relevant evidence lines of an indicator or criterion, empty ones included, in order.

    Args:
        part: Its group.
        besides: References of questions that belong elsewhere.
    """
    return tuple(
        _line(PartReader(instance, besides=besides), repeat)
        for repeat in evidence_repeats(part)
        for instance in repeat.children
        if instance.relevant
    )


def _line(part: PartReader, repeat: "Node") -> EvidenceLine:
    side, answers = part.coded("evidence-side"), part.answers
    if repeat.attributes.get("side") in _ONE_SIDED:
        side = Coded(repeat.attributes["side"])
        answers = tuple(
            replace(answer, role="") if answer.role == "evidence-side" else answer
            for answer in answers
        )
    return EvidenceLine(
        part.reference,
        repeat.reference,
        part.text("evidence-words"),
        side=side,
        kind=part.coded("evidence-kind"),
        place=part.text("evidence-place"),
        reliability=part.coded("source-reliability"),
        credibility=part.coded("credibility"),
        answers=answers,
    )


def domain_label(node: "Node") -> str:
    """Return the label of the nearest enclosing group with a domain."""
    domain = node.attributes.get("domain", "")
    parent = node.parent
    while domain and parent is not None:
        if parent.attributes.get("domain") == domain:
            return plain(parent.label)
        parent = parent.parent
    return ""
