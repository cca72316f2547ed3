"""What one assessment holds in the terms of structured professional judgement, as frozen data.

For screens, reports and exports. Values are the form's own (``"2"``, ``"omit"``), labels are in the
session's language; free text is exactly what was written. No field adds anything up. Each view holds
all its questions in `answers`; its other fields name those that have a known role.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar

from vetting_desk.judgement.answers import AnswerInWords, SectionInWords


class State(StrEnum):
    """How far one indicator is."""

    CODED = "coded"
    OMITTED = "omitted"
    OPEN = "open"


def state_of(presence: str, omit_reason: str) -> State:
    """Return whether an indicator with these answers is coded, left out, or still open."""
    if presence == "omit":
        return State.OMITTED if omit_reason else State.OPEN
    return State.CODED if presence else State.OPEN


@dataclass(frozen=True, slots=True)
class Coded:
    """A chosen answer.

    Attributes:
        value: As in the form; empty while nothing is chosen.
        label: The choice in the session's language; empty while nothing is chosen.
    """

    value: str = ""
    label: str = ""

    def __bool__(self) -> bool:
        """Return True once something is chosen."""
        return bool(self.value)


NOTHING = Coded()


@dataclass(frozen=True, slots=True)
class View:
    """What all views share.

    Attributes:
        answers: All relevant questions that belong to it, answered or not, in the order of the form.
    """

    ROLES: ClassVar[frozenset[str]]
    """Roles its own fields have room for."""

    answers: tuple[AnswerInWords, ...] = field(default=(), kw_only=True)

    @property
    def further(self) -> tuple[AnswerInWords, ...]:
        """What else was asked and answered here, such as which supervisor was told."""
        return self.beside(self.ROLES)

    @property
    def blank(self) -> bool:
        """True while nothing in it is answered."""
        return not any(answer.value for answer in self.answers)

    def beside(self, roles: frozenset[str]) -> tuple[AnswerInWords, ...]:
        """Return the answered questions that have none of `roles` in this view."""
        return tuple(answer for answer in self.answers if answer.value and answer.role not in roles)


@dataclass(frozen=True, slots=True)
class EvidenceLine(View):
    """One line of evidence.

    Attributes:
        reference: Its repeat instance, such as ``/data/history/h1/h1_evidence[1]``.
        repeat: The repeat it stands in.
        words: What was said, seen or read; may be empty.
        side: ``for``, ``against`` or ``both``, as the repeat or the line itself says; empty while nobody
            has said. Without a label where the repeat says it.
        kind: ``person``, ``seen``, ``document``, ``third_party`` or ``opinion``.
        place: Where and when.
        reliability: Of the source, ``A`` to ``F``; F cannot be judged.
        credibility: Of the information, ``1`` to ``6``; 6 cannot be judged.
    """

    ROLES = frozenset(
        {
            "evidence-words", "evidence-side", "evidence-kind", "evidence-place",
            "source-reliability", "credibility",
        }
    )  # fmt: skip

    reference: str
    repeat: str
    words: str
    side: Coded = NOTHING
    kind: Coded = NOTHING
    place: str = ""
    reliability: Coded = NOTHING
    credibility: Coded = NOTHING

    @property
    def speaks_for(self) -> bool:
        """Return True if the line speaks for the item, also where it speaks both ways."""
        return self.side.value in ("for", "both")

    @property
    def speaks_against(self) -> bool:
        """Return True if the line speaks against the item, also where it speaks both ways."""
        return self.side.value in ("against", "both")


@dataclass(frozen=True, slots=True)
class IndicatorView(View):
    """One indicator as it stands.

    Attributes:
        reference: Its group.
        id: Such as ``"H1"``.
        label: Its name.
        definition: What it means.
        domain: ``history``, ``intent``, ``capability``, ``strain`` or ``protective``.
        domain_label: Name of the section it stands in.
        critical: True if a supervisor looks at it the same day.
        clinician_only: True if only a clinician codes it.
        presence: ``0``, ``1``, ``2`` or ``omit``.
        omit_reason: Only with ``omit``.
        relevance: ``low``, ``moderate`` or ``high``.
        recency: Not for protective indicators.
        strength: Only for protective indicators.
        confidence: ``low``, ``moderate`` or ``high``.
        reasons: As written; may be empty.
        against_sought: Whether evidence against it was looked for.
        against_where: Where, or why not.
        evidence: The lines in which something is answered, in order.
        relevant: False while the rating page is shut.
    """

    ROLES = frozenset(
        {
            "presence",
            "omit-reason",
            "relevance",
            "recency",
            "strength",
            "confidence",
            "reasons",
            "against-sought",
            "against-where",
        }
    )

    reference: str
    id: str
    label: str
    definition: str = ""
    domain: str = ""
    domain_label: str = ""
    critical: bool = False
    clinician_only: bool = False
    presence: Coded = NOTHING
    omit_reason: Coded = NOTHING
    relevance: Coded = NOTHING
    recency: Coded = NOTHING
    strength: Coded = NOTHING
    confidence: Coded = NOTHING
    reasons: str = ""
    against_sought: Coded = NOTHING
    against_where: str = ""
    evidence: tuple[EvidenceLine, ...] = ()
    relevant: bool = True

    @property
    def state(self) -> State:
        """Return whether it is coded, left out with a reason, or still open."""
        return state_of(self.presence.value, self.omit_reason.value)


@dataclass(frozen=True, slots=True)
class CriterionView(View):
    """One eligibility criterion as it stands; it decides nothing.

    Attributes:
        reference: Its group.
        id: Such as ``"E1"``.
        label: Its name.
        definition: What it means.
        decision: ``met``, ``not_met``, ``unclear`` or ``not_assessed``.
        reasons: As written.
        confidence: ``low``, ``moderate`` or ``high``.
        reply: The person's own reply.
        answered_by: The lawyer or panel that answers, where the criterion asks for one.
        inquiry: What has to be found out; only with ``unclear``.
        against_sought: Whether evidence against it was looked for.
        against_where: Where, or why not.
        evidence: The lines in which something is answered, in order.
        relevant: False while the page is shut.
    """

    ROLES = frozenset(
        {
            "decision",
            "reasons",
            "confidence",
            "reply",
            "answered-by",
            "inquiry",
            "against-sought",
            "against-where",
        }
    )

    reference: str
    id: str
    label: str
    definition: str = ""
    decision: Coded = NOTHING
    reasons: str = ""
    confidence: Coded = NOTHING
    reply: str = ""
    answered_by: str = ""
    inquiry: str = ""
    against_sought: Coded = NOTHING
    against_where: str = ""
    evidence: tuple[EvidenceLine, ...] = ()
    relevant: bool = True


@dataclass(frozen=True, slots=True)
class NeedView(View):
    """One need as it stands.

    Attributes:
        reference: Its group.
        id: Such as ``"N1"``.
        label: Its name.
        level: ``none``, ``some``, ``urgent``, ``not_asked`` or ``declined``.
        action: What will be done.
        owner: Who does it.
        due: ``YYYY-MM-DD``; may be empty.
        relevant: False while the page is shut.
    """

    ROLES = frozenset({"need-level", "action", "owner", "due"})

    reference: str
    id: str
    label: str
    level: Coded = NOTHING
    action: str = ""
    owner: str = ""
    due: str = ""
    relevant: bool = True


@dataclass(frozen=True, slots=True)
class FormulationView(View):
    """The formulation: four texts, each with the question it answers.

    Attributes:
        reference: Its group; the first where a form parts it among several.
        parts: ``(role, question, text)``; the roles are ``led-in``, ``led-out``, ``pull-back`` and
            ``holds``, in this order.
    """

    ROLES = frozenset({"led-in", "led-out", "pull-back", "holds"})

    reference: str
    parts: tuple[tuple[str, str, str], ...] = ()

    def text(self, role: str) -> str:
        """Return what was written under `role`; empty if nothing was."""
        return next((text for found, _, text in self.parts if found == role), "")


@dataclass(frozen=True, slots=True)
class ScenarioView(View):
    """One scenario.

    Attributes:
        reference: Its repeat instance.
        outlook: ``favourable`` or ``unfavourable``.
        type: ``repeat``, ``escalate``, ``change`` or ``harmed_by_others``.
        what: What could happen.
        to_whom: To whom.
        severity: Only for an unfavourable one.
        how_soon: How soon.
        how_likely: How likely if nothing is done.
        early_signs: What would be seen first.
    """

    ROLES = frozenset(
        {
            "scenario-outlook",
            "scenario-type",
            "what",
            "to-whom",
            "severity",
            "how-soon",
            "how-likely",
            "early-signs",
        }
    )

    reference: str
    outlook: Coded = NOTHING
    type: Coded = NOTHING
    what: str = ""
    to_whom: str = ""
    severity: Coded = NOTHING
    how_soon: Coded = NOTHING
    how_likely: Coded = NOTHING
    early_signs: str = ""


@dataclass(frozen=True, slots=True)
class PlanItemView(View):
    """One item of the plan.

    Attributes:
        reference: Its repeat instance.
        area: ``support``, ``supervision``, ``monitoring`` or ``others_safety``.
        action: What will be done.
        owner: Who does it.
        due: ``YYYY-MM-DD``.
    """

    ROLES = frozenset({"plan-area", "action", "owner", "due"})

    reference: str
    area: Coded = NOTHING
    action: str = ""
    owner: str = ""
    due: str = ""


@dataclass(frozen=True, slots=True)
class SummaryJudgementView(View):
    """One summary judgement.

    Attributes:
        reference: Its group.
        id: ``case-priority``, ``serious-harm``, ``imminence``, ``self-harm`` or ``victimisation``.
        label: Its name.
        judgement: The choice.
        reasons: As written.
        confidence: ``low``, ``moderate`` or ``high``.
        gaps: What is not known.
    """

    ROLES = frozenset({"judgement", "reasons", "confidence", "gaps"})

    reference: str
    id: str
    label: str
    judgement: Coded = NOTHING
    reasons: str = ""
    confidence: Coded = NOTHING
    gaps: str = ""


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """A whole assessment: every relevant question stands in exactly one of these fields.

    Attributes:
        sections: What belongs to no other field, by section, in the order of the form.
        interpreter: Questions about the interpreters.
        notice: Questions about the rights notice.
        readback: Read-back, corrections and the right to reply.
        criteria: All eligibility criteria, also those whose page is shut.
        indicators: All indicators, also those whose page is shut.
        needs: All needs, also those whose page is shut.
        formulation: None if the form has none.
        scenarios: Those in which something is answered.
        plan: The items in which something is answered.
        summary: All summary judgements.
        review_date: When to look again, as ``YYYY-MM-DD``; empty if not said or not asked.
    """

    sections: tuple[SectionInWords, ...]
    interpreter: tuple[AnswerInWords, ...] = ()
    notice: tuple[AnswerInWords, ...] = ()
    readback: tuple[AnswerInWords, ...] = ()
    criteria: tuple[CriterionView, ...] = ()
    indicators: tuple[IndicatorView, ...] = ()
    needs: tuple[NeedView, ...] = ()
    formulation: FormulationView | None = None
    scenarios: tuple[ScenarioView, ...] = ()
    plan: tuple[PlanItemView, ...] = ()
    summary: tuple[SummaryJudgementView, ...] = ()
    review_date: str = ""
