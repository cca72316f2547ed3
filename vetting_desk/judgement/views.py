"""A whole assessment in the terms of structured professional judgement, as frozen data.

For screens, reports and exports; `assessment.read_assessment` makes it out of a session.
"""

from dataclasses import dataclass

from vetting_desk.judgement.answers import AnswerInWords, SectionInWords
from vetting_desk.judgement.conclusions import (
    FormulationView,
    NeedView,
    PlanItemView,
    ScenarioView,
    SummaryJudgementView,
)
from vetting_desk.judgement.rated import CriterionView, IndicatorView


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
