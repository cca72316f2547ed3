"""Reads an assessment in the terms of structured professional judgement out of a form session.

Everything is found by the vetting attributes ``kind``, ``id`` and ``role`` (docs/instruments.md),
never by a question's name, so an organisation's own instrument is read the same way. Nothing is
computed from the ratings; `completeness` counts what is coded, and that is the only count.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from vetting_desk.forms.markup import to_plain
from vetting_desk.judgement.views import (
    NOTHING,
    Coded,
    Completeness,
    CriterionView,
    EvidenceLine,
    FormulationView,
    FurtherAnswer,
    IndicatorView,
    NeedView,
    PlanItemView,
    ScenarioView,
    State,
    SummaryJudgementView,
    state_of,
)

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

FORMULATION_ROLES = ("led-in", "led-out", "pull-back", "holds")
INDICATOR_ROLES = (
    "presence",
    "omit-reason",
    "relevance",
    "recency",
    "strength",
    "confidence",
    "reasons",
    "against-sought",
    "against-where",
)
CRITERION_ROLES = (
    "decision",
    "reasons",
    "confidence",
    "reply",
    "answered-by",
    "inquiry",
    "against-sought",
    "against-where",
)


def indicators(session: Session) -> tuple[IndicatorView, ...]:
    """Return all indicators in the order of the form, also those whose page is shut."""
    return tuple(_indicator(node) for node in _of_kind(session.root, "indicator"))


def criteria(session: Session) -> tuple[CriterionView, ...]:
    """Return all eligibility criteria in the order of the form."""
    return tuple(_criterion(node) for node in _of_kind(session.root, "criterion"))


def needs(session: Session) -> tuple[NeedView, ...]:
    """Return all needs that have a level, in the order of the form."""
    groups = (_Group(node) for node in _of_kind(session.root, "need"))
    return tuple(
        NeedView(
            group.reference,
            group.id,
            group.label,
            level=group.coded("need-level"),
            action=group.text("action"),
            owner=group.text("owner"),
            due=group.text("due"),
            relevant=group.node.relevant,
            further=group.further("need-level", "action", "owner", "due"),
        )
        for group in groups
        if group.has("need-level")
    )


def formulation(session: Session) -> FormulationView | None:
    """Return the formulation, or None if the form has none."""
    for node in _of_kind(session.root, "formulation"):
        group = _Group(node)
        parts = tuple(
            (role, group.question(role), group.text(role))
            for role in FORMULATION_ROLES
            if group.has(role)
        )
        return FormulationView(group.reference, parts)
    return None


def scenarios(session: Session) -> tuple[ScenarioView, ...]:
    """Return the relevant scenarios in which something is written, in order."""
    found = []
    for node in _instances(session.root, "scenario"):
        group = _Group(node)
        view = ScenarioView(
            group.reference,
            outlook=group.coded("scenario-outlook"),
            type=group.coded("scenario-type"),
            what=group.text("what"),
            to_whom=group.text("to-whom"),
            severity=group.coded("severity"),
            how_soon=group.coded("how-soon"),
            how_likely=group.coded("how-likely"),
            early_signs=group.text("early-signs"),
        )
        if view.what or view.outlook or view.type:
            found.append(view)
    return tuple(found)


def plan(session: Session) -> tuple[PlanItemView, ...]:
    """Return the relevant plan items in which something is written, in order."""
    found = []
    for node in _instances(session.root, "plan"):
        group = _Group(node)
        view = PlanItemView(
            group.reference,
            area=group.coded("plan-area"),
            action=group.text("action"),
            owner=group.text("owner"),
            due=group.text("due"),
            further=group.further("plan-area", "action", "owner", "due"),
        )
        if view.area or view.action:
            found.append(view)
    return tuple(found)


def summary(session: Session) -> tuple[SummaryJudgementView, ...]:
    """Return the summary judgements in the order of the form."""
    groups = (_Group(node) for node in _of_kind(session.root, "summary"))
    return tuple(
        SummaryJudgementView(
            group.reference,
            group.id,
            group.label,
            judgement=group.coded("judgement"),
            reasons=group.text("reasons"),
            confidence=group.coded("confidence"),
            gaps=group.text("gaps"),
            further=group.further("judgement", "reasons", "confidence", "gaps"),
        )
        for group in groups
    )


def review_date(session: Session) -> str:
    """Return when to look again, as ``YYYY-MM-DD``; empty if not said or not asked."""
    for node in session.walk():
        if node.attributes.get("role") == "review-date" and node.relevant:
            return node.value
    return ""


def completeness(session: Session) -> Completeness:
    """Count the indicators that are coded, left out and open; those on shut pages do not count."""
    states: Counter[State] = Counter()
    reasons: Counter[str] = Counter()
    for node in _of_kind(session.root, "indicator"):
        if node.relevant:
            group = _Group(node)
            reason = group.text("omit-reason")
            state = state_of(group.text("presence"), reason)
            states[state] += 1
            reasons.update([reason] if state is State.OMITTED else [])
    return Completeness(
        coded=states[State.CODED],
        omitted=states[State.OMITTED],
        open=states[State.OPEN],
        reasons=tuple(reasons.items()),
    )


def _indicator(node: Node) -> IndicatorView:
    group = _Group(node)
    return IndicatorView(
        group.reference,
        group.id,
        group.label,
        definition=group.question("definition"),
        domain=node.attributes.get("domain", ""),
        domain_label=_domain_label(node),
        critical=node.attributes.get("critical") == "yes",
        clinician_only=node.attributes.get("clinician") == "yes",
        presence=group.coded("presence"),
        omit_reason=group.coded("omit-reason"),
        relevance=group.coded("relevance"),
        recency=group.coded("recency"),
        strength=group.coded("strength"),
        confidence=group.coded("confidence"),
        reasons=group.text("reasons"),
        against_sought=group.coded("against-sought"),
        against_where=group.text("against-where"),
        evidence=_evidence(node),
        relevant=node.relevant,
        further=group.further(*INDICATOR_ROLES),
    )


def _criterion(node: Node) -> CriterionView:
    group = _Group(node)
    return CriterionView(
        group.reference,
        group.id,
        group.label,
        definition=group.question("definition"),
        decision=group.coded("decision"),
        reasons=group.text("reasons"),
        confidence=group.coded("confidence"),
        reply=group.text("reply"),
        answered_by=group.text("answered-by"),
        inquiry=group.text("inquiry"),
        against_sought=group.coded("against-sought"),
        against_where=group.text("against-where"),
        evidence=_evidence(node),
        relevant=node.relevant,
        further=group.further(*CRITERION_ROLES),
    )


def _evidence(node: Node) -> tuple[EvidenceLine, ...]:
    lines = []
    for instance in _instances(node, "evidence"):
        group = _Group(instance)
        words = group.text("evidence-words")
        if words:
            lines.append(
                EvidenceLine(
                    group.reference,
                    words,
                    side=group.coded("evidence-side"),
                    kind=group.coded("evidence-kind"),
                    place=group.text("evidence-place"),
                    reliability=group.coded("source-reliability"),
                    credibility=group.coded("credibility"),
                )
            )
    return tuple(lines)


class _Group:
    """A group's questions by role; repeats inside it speak for themselves and are left out."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.reference = node.reference
        self.id = node.attributes.get("id", "")
        self.label = to_plain(node.label or "")
        self._by_role: dict[str, list[Node]] = {}
        for question in _questions(node):
            role = question.attributes.get("role", "")
            if role:
                self._by_role.setdefault(role, []).append(question)

    def has(self, role: str) -> bool:
        """Return True if some question has this role."""
        return role in self._by_role

    def question(self, role: str) -> str:
        """Return the label of the question with this role, plain; empty if there is none."""
        return to_plain(self._by_role[role][0].label or "") if role in self._by_role else ""

    def text(self, role: str) -> str:
        """Return the relevant value under this role; empty if there is none."""
        node = self._answered(role)
        return node.value if node else ""

    def coded(self, role: str) -> Coded:
        """Return the relevant choice under this role."""
        node = self._answered(role)
        return NOTHING if node is None else Coded(node.value, _in_words(node))

    def further(self, *known: str) -> tuple[FurtherAnswer, ...]:
        """Return the relevant answers under any other role than `known`, and those without one."""
        return tuple(
            FurtherAnswer(
                node.reference,
                node.attributes.get("role", ""),
                to_plain(node.label or ""),
                node.value,
                _in_words(node),
            )
            for node in _questions(self.node)
            if node.kind == "question"
            and node.control
            and node.relevant
            and node.value
            and node.attributes.get("role", "") not in known
        )

    def _answered(self, role: str) -> Node | None:
        for node in self._by_role.get(role, ()):
            if node.relevant and node.value:
                return node
        return None


def _in_words(node: Node) -> str:
    """Return the labels of what was chosen, or what was written."""
    options = node.options
    if not options:
        return node.value
    chosen = [node.value] if node.control == "select1" else node.value.split()
    labels = {option.value: option.label for option in options}
    return ", ".join(to_plain(labels.get(value) or value) for value in chosen)


def _questions(node: Node) -> Iterator[Node]:
    """Yield what lies below `node`, without going into repeats."""
    for child in node.children:
        if child.kind == "repeat":
            continue
        yield child
        yield from _questions(child)


def _of_kind(node: Node, kind: str) -> Iterator[Node]:
    """Yield the groups of a kind below `node`, in document order."""
    for child in node.children:
        if child.attributes.get("kind") == kind:
            yield child
        else:
            yield from _of_kind(child, kind)


def _instances(node: Node, kind: str) -> Iterator[Node]:
    """Yield the relevant instances of the repeats of a kind below `node`, in document order."""
    for repeat in _of_kind(node, kind):
        for instance in repeat.children:
            if instance.relevant:
                yield instance


def _domain_label(node: Node) -> str:
    """Return the name of the nearest group around `node` that is marked with its domain."""
    domain = node.attributes.get("domain", "")
    parent = node.parent
    while domain and parent is not None:
        if parent.attributes.get("domain") == domain:
            return to_plain(parent.label or "")
        parent = parent.parent
    return ""
