"""Conclusions from the findings: needs, formulation, scenarios, plan, summary judgements."""

from dataclasses import dataclass

from vetting_desk.judgement.view import NOTHING, Coded, View


@dataclass(frozen=True, slots=True)
class NeedView(View):
    """One need.

    Attributes:
        reference: Its group.
        id: Such as ``"N1"``.
        label: Its name.
        level: ``none``, ``some``, ``urgent``, ``not_asked`` or ``declined``.
        action: What will be done.
        owner: Who does it.
        due: ``YYYY-MM-DD``; may be empty.
        relevant: False while its page is not relevant.
        restricted: Roles for whom alone its answers are; empty where they are for all.
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
    restricted: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FormulationView(View):
    """The formulation: four texts, each with its question.

    Attributes:
        reference: Its group; the first if a form divides it among several.
        parts: ``(role, question, text)``; the roles are ``led-in``, ``led-out``, ``pull-back`` and
            ``holds``, in this order.
    """

    ROLES = frozenset({"led-in", "led-out", "pull-back", "holds"})

    reference: str
    parts: tuple[tuple[str, str, str], ...] = ()

    def text(self, role: str) -> str:
        """Return the text of the part `role`; empty if there is none."""
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
        severity: Only for an unfavourable scenario.
        how_soon: How soon.
        how_likely: How likely if nothing is done.
        early_signs: What would be noticed first.
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
        id: ``serious-harm``, ``imminence``, ``self-harm``, ``victimisation``, ``service-urgency``
            or ``case-safety``; in records of before also ``case-priority``.
        label: Its name.
        judgement: The choice.
        reasons: As written.
        confidence: ``low``, ``moderate`` or ``high``.
        gaps: What is not known.
        restricted: Roles for whom alone its answers are; empty where they are for all.
    """

    ROLES = frozenset({"judgement", "reasons", "confidence", "gaps"})

    reference: str
    id: str
    label: str
    judgement: Coded = NOTHING
    reasons: str = ""
    confidence: Coded = NOTHING
    gaps: str = ""
    restricted: frozenset[str] = frozenset()
