"""What one assessment holds in the terms of structured professional judgement, as frozen data.

For reports and for the judgement page. Values are the form's own (``"2"``, ``"omit"``), labels are
in the session's language; free text is exactly what was written. No field adds anything up, and
none is derived from another except `state`.
"""

from dataclasses import dataclass
from enum import StrEnum


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
class FurtherAnswer:
    """An answered question of a group that the group's view has no field for.

    Attributes:
        reference: The question.
        role: Its role; may be empty.
        question: Its label.
        value: As in the form.
        text: The answer in words: the labels of what was chosen, or what was written.
    """

    reference: str
    role: str
    question: str
    value: str
    text: str


@dataclass(frozen=True, slots=True)
class EvidenceLine:
    """One line of evidence.

    Attributes:
        reference: Its repeat instance, such as ``/data/history/h1/h1_evidence[1]``.
        words: What was said, seen or read.
        side: ``for``, ``against`` or ``both``.
        kind: ``person``, ``seen``, ``document``, ``third_party`` or ``opinion``.
        place: Where and when.
        reliability: Of the source, ``A`` to ``F``; F cannot be judged.
        credibility: Of the information, ``1`` to ``6``; 6 cannot be judged.
    """

    reference: str
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
class IndicatorView:
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
        evidence: The lines that hold words, in order.
        relevant: False while the rating page is shut.
        further: What else was asked and answered here, such as which supervisor was told.
    """

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
    further: tuple[FurtherAnswer, ...] = ()

    @property
    def state(self) -> State:
        """Return whether it is coded, left out with a reason, or still open."""
        return state_of(self.presence.value, self.omit_reason.value)


@dataclass(frozen=True, slots=True)
class CriterionView:
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
        evidence: The lines that hold words, in order.
        relevant: False while the page is shut.
        further: What else was asked and answered here, such as which supervisor was told.
    """

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
    further: tuple[FurtherAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class NeedView:
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
        further: What else was asked and answered here, such as which supervisor was told.
    """

    reference: str
    id: str
    label: str
    level: Coded = NOTHING
    action: str = ""
    owner: str = ""
    due: str = ""
    relevant: bool = True
    further: tuple[FurtherAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class FormulationView:
    """The formulation: four texts, each with the question it answers.

    Attributes:
        reference: Its group.
        parts: ``(role, question, text)``; the roles are ``led-in``, ``led-out``, ``pull-back`` and
            ``holds``, in this order.
    """

    reference: str
    parts: tuple[tuple[str, str, str], ...] = ()

    def text(self, role: str) -> str:
        """Return what was written under `role`; empty if nothing was."""
        return next((text for found, _, text in self.parts if found == role), "")


@dataclass(frozen=True, slots=True)
class ScenarioView:
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
class PlanItemView:
    """One item of the plan.

    Attributes:
        reference: Its repeat instance.
        area: ``support``, ``supervision``, ``monitoring`` or ``others_safety``.
        action: What will be done.
        owner: Who does it.
        due: ``YYYY-MM-DD``.
        further: What else was asked and answered here, such as which supervisor was told.
    """

    reference: str
    area: Coded = NOTHING
    action: str = ""
    owner: str = ""
    due: str = ""
    further: tuple[FurtherAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class SummaryJudgementView:
    """One summary judgement.

    Attributes:
        reference: Its group.
        id: ``case-priority``, ``serious-harm``, ``imminence``, ``self-harm`` or ``victimisation``.
        label: Its name.
        judgement: The choice.
        reasons: As written.
        confidence: ``low``, ``moderate`` or ``high``.
        gaps: What is not known.
        further: What else was asked and answered here, such as which supervisor was told.
    """

    reference: str
    id: str
    label: str
    judgement: Coded = NOTHING
    reasons: str = ""
    confidence: Coded = NOTHING
    gaps: str = ""
    further: tuple[FurtherAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many indicators are coded, left out and open; the only count there is.

    Attributes:
        coded: Number with a presence of 0, 1 or 2.
        omitted: Number left out with a reason.
        open: Number not yet either.
        reasons: How often each omit reason was given, by its value, in order of first use.
    """

    coded: int
    omitted: int
    open: int
    reasons: tuple[tuple[str, int], ...] = ()
