"""Reads indicators and criteria, with their evidence.

Everything is found by the vetting attributes ``kind``, ``id`` and ``role`` (docs/instruments.md), never by
a question's name, so that an organisation's own instrument is read in the same way. Nothing is computed from
the ratings.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import plain
from vetting_desk.judgement.evidence import evidence_lines
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.rated import CriterionView, EvidenceLine, IndicatorView

if TYPE_CHECKING:
    from vetting_desk.forms import Node

ANCHORS = ("anchor-counts", "anchor-not")
"""Roles of the notes that say what counts for an indicator, and what does not."""


def indicator(
    part: PartReader, besides: frozenset[str], lines: Mapping[str, EvidenceLine] | None = None
) -> IndicatorView:
    """Return an indicator.

    Args:
        part: Its group.
        besides: References of questions that belong elsewhere.
        lines: The lines at the form's level by number; read from the form if None.
    """
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
        evidence=_begun(part, besides, lines),
        relevant=part.node.relevant,
        answers=part.answers,
    )


def criterion(
    part: PartReader, besides: frozenset[str], lines: Mapping[str, EvidenceLine] | None = None
) -> CriterionView:
    """Return a criterion; the arguments are those of `indicator`."""
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
        evidence=_begun(part, besides, lines),
        relevant=part.node.relevant,
        answers=part.answers,
    )


def _begun(
    part: PartReader, besides: frozenset[str], lines: Mapping[str, EvidenceLine] | None
) -> tuple[EvidenceLine, ...]:
    found = evidence_lines(part.node, besides, lines)
    return tuple(line for line in found if not line.blank)


def domain_label(node: "Node") -> str:
    """Return the label of the nearest enclosing group with a domain."""
    domain = node.attributes.get("domain", "")
    parent = node.parent
    while domain and parent is not None:
        if parent.attributes.get("domain") == domain:
            return plain(parent.label)
        parent = parent.parent
    return ""
