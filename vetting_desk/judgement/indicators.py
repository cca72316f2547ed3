"""Reads an assessment in the terms of structured professional judgement out of a form session.

Everything is found by the vetting attributes ``kind``, ``id`` and ``role`` (docs/instruments.md),
never by a question's name, so an organisation's own instrument is read the same way. Nothing is
computed from the ratings, and no answer is left out: what has no known role is kept beside the others.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import plain, sections
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.parts import evidence_repeats, is_part, parts_below
from vetting_desk.judgement.views import (
    AssessmentView,
    Coded,
    CriterionView,
    EvidenceLine,
    FormulationView,
    IndicatorView,
    NeedView,
    PlanItemView,
    ScenarioView,
    SummaryJudgementView,
)

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

FORMULATION_ROLES = ("led-in", "led-out", "pull-back", "holds")
_ONE_SIDED = frozenset({"for", "against"})


def assessment(session: "Session") -> AssessmentView:
    """Return all a session holds, each relevant question in exactly one place."""
    review = _review_question(session)
    besides = frozenset({review.reference} if review is not None else ())
    parts: dict[str, list[PartReader]] = {}
    formulations: list[Node] = []
    for kind, node in parts_below(session.root):
        if kind == "formulation":
            formulations.append(node)
        else:
            parts.setdefault(kind, []).append(PartReader(node, besides=besides))

    def of(kind: str) -> list[PartReader]:
        return parts.get(kind, [])

    return AssessmentView(
        sections=sections(session, lambda node: is_part(node) or node.reference in besides),
        interpreter=tuple(answer for part in of("interpreter") for answer in part.answers),
        notice=tuple(answer for part in of("notice") for answer in part.answers),
        readback=tuple(answer for part in of("readback") for answer in part.answers),
        criteria=tuple(_criterion(part, besides) for part in of("criterion")),
        indicators=tuple(_indicator(part, besides) for part in of("indicator")),
        needs=tuple(_need(part) for part in of("need") if part.has("need-level") or part.answers),
        formulation=_formulation(formulations, besides),
        scenarios=tuple(view for view in map(_scenario, of("scenario")) if not view.blank),
        plan=tuple(view for view in map(_plan_item, of("plan")) if not view.blank),
        summary=tuple(_summary(part) for part in of("summary")),
        review_date=review.value if review is not None else "",
    )


def evidence_lines(part: "Node", besides: frozenset[str] = frozenset()) -> tuple[EvidenceLine, ...]:
    """Return the relevant evidence lines of an indicator or criterion, begun or not, in order.

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


def _review_question(session: "Session") -> "Node | None":
    """Return the question when to look again: of the relevant ones the first answered, or else the first."""
    found = [
        node
        for node in session.walk()
        if node.attributes.get("role") == "review-date" and node.relevant
    ]
    return next((node for node in found if node.value), found[0] if found else None)


def _indicator(part: PartReader, besides: frozenset[str]) -> IndicatorView:
    return IndicatorView(
        part.reference,
        part.id,
        part.label,
        definition=part.question("definition"),
        domain=part.node.attributes.get("domain", ""),
        domain_label=_domain_label(part.node),
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


def _criterion(part: PartReader, besides: frozenset[str]) -> CriterionView:
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


def _need(part: PartReader) -> NeedView:
    return NeedView(
        part.reference,
        part.id,
        part.label,
        level=part.coded("need-level"),
        action=part.text("action"),
        owner=part.text("owner"),
        due=part.text("due"),
        relevant=part.node.relevant,
        answers=part.answers,
    )


def _formulation(nodes: "list[Node]", besides: frozenset[str]) -> FormulationView | None:
    if not nodes:
        return None
    part = PartReader(*nodes, besides=besides)
    parts = tuple(
        (role, part.question(role), part.text(role)) for role in FORMULATION_ROLES if part.has(role)
    )
    return FormulationView(part.reference, parts, answers=part.answers)


def _scenario(part: PartReader) -> ScenarioView:
    return ScenarioView(
        part.reference,
        outlook=part.coded("scenario-outlook"),
        type=part.coded("scenario-type"),
        what=part.text("what"),
        to_whom=part.text("to-whom"),
        severity=part.coded("severity"),
        how_soon=part.coded("how-soon"),
        how_likely=part.coded("how-likely"),
        early_signs=part.text("early-signs"),
        answers=part.answers,
    )


def _plan_item(part: PartReader) -> PlanItemView:
    return PlanItemView(
        part.reference,
        area=part.coded("plan-area"),
        action=part.text("action"),
        owner=part.text("owner"),
        due=part.text("due"),
        answers=part.answers,
    )


def _summary(part: PartReader) -> SummaryJudgementView:
    return SummaryJudgementView(
        part.reference,
        part.id,
        part.label,
        judgement=part.coded("judgement"),
        reasons=part.text("reasons"),
        confidence=part.coded("confidence"),
        gaps=part.text("gaps"),
        answers=part.answers,
    )


def _domain_label(node: "Node") -> str:
    """Return the name of the nearest group around `node` that is marked with its domain."""
    domain = node.attributes.get("domain", "")
    parent = node.parent
    while domain and parent is not None:
        if parent.attributes.get("domain") == domain:
            return plain(parent.label)
        parent = parent.parent
    return ""
