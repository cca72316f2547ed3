"""Reads a whole assessment from a form session, each relevant question in exactly one place.

Everything is found by the vetting attributes (docs/instruments.md). Nothing is computed from the answers,
and none is left out: a question without a known role is kept with the others.
"""

from typing import TYPE_CHECKING

from vetting_desk.judgement.answers import sections
from vetting_desk.judgement.conclusions import (
    FormulationView,
    NeedView,
    PlanItemView,
    ScenarioView,
    SummaryJudgementView,
)
from vetting_desk.judgement.evidence import form_line
from vetting_desk.judgement.indicators import criterion, indicator
from vetting_desk.judgement.part_reader import PartReader
from vetting_desk.judgement.parts import EVIDENCE_LINE, is_part, parts_below
from vetting_desk.judgement.views import AssessmentView

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_FORMULATION = ("led-in", "led-out", "pull-back", "holds")


def read_assessment(session: "Session") -> AssessmentView:
    """Return everything a session contains, each relevant question in exactly one place."""
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

    lines = tuple(form_line(part) for part in of(EVIDENCE_LINE))
    by_id = {line.id: line for line in lines}
    return AssessmentView(
        sections=sections(session, lambda node: is_part(node) or node.reference in besides),
        interpreter=tuple(answer for part in of("interpreter") for answer in part.answers),
        notice=tuple(answer for part in of("notice") for answer in part.answers),
        readback=tuple(answer for part in of("readback") for answer in part.answers),
        evidence=tuple(line for line in lines if not line.blank),
        criteria=tuple(criterion(part, besides, by_id) for part in of("criterion")),
        indicators=tuple(indicator(part, besides, by_id) for part in of("indicator")),
        needs=tuple(_need(part) for part in of("need") if part.has("need-level") or part.answers),
        formulation=_formulation(formulations, besides),
        scenarios=tuple(view for view in map(_scenario, of("scenario")) if not view.blank),
        plan=tuple(view for view in map(_plan_item, of("plan")) if not view.blank),
        summary=tuple(_summary(part) for part in of("summary")),
        review_date=review.value if review is not None else "",
    )


def _review_question(session: "Session") -> "Node | None":
    """Return the relevant question for the review date: the first answered one, or else the first."""
    found = [
        node
        for node in session.walk()
        if node.attributes.get("role") == "review-date" and node.relevant
    ]
    return next((node for node in found if node.value), found[0] if found else None)


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
        restricted=_restricted(part),
        answers=part.answers,
    )


def _restricted(part: PartReader) -> frozenset[str]:
    """Return the roles that the form keeps a part for; empty where it is for all."""
    return frozenset(part.node.attributes.get("restricted", "").split())


def _formulation(nodes: "list[Node]", besides: frozenset[str]) -> FormulationView | None:
    if not nodes:
        return None
    part = PartReader(*nodes, besides=besides)
    parts = tuple(
        (role, part.question(role), part.text(role)) for role in _FORMULATION if part.has(role)
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
        restricted=_restricted(part),
        answers=part.answers,
    )
