"""A whole assessment in the terms of structured professional judgement, as frozen data.

For screens, reports and exports; `assessment.read_assessment` builds it from a session.
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
from vetting_desk.judgement.rated import CriterionView, EvidenceLine, IndicatorView


@dataclass(frozen=True, slots=True)
class AssessmentView:
    """A whole assessment: every relevant question is in exactly one of these fields.

    Attributes:
        sections: Questions that belong to no other field, by section, in the order of the form.
        interpreter: Questions about the interpreters.
        notice: Questions about the rights notice.
        readback: Read-back, corrections and the right to reply.
        evidence: The lines of evidence at the form's level that are begun, linked to or not, by number.
        criteria: All eligibility criteria, including those whose page is not relevant.
        indicators: All indicators, including those whose page is not relevant.
        needs: All needs, including those whose page is not relevant.
        formulation: None if the form has none.
        scenarios: Those with at least one answer.
        plan: The items with at least one answer.
        summary: All summary judgements.
        review_date: Date of the next review, ``YYYY-MM-DD``; empty if not answered or not asked.
    """

    sections: tuple[SectionInWords, ...]
    interpreter: tuple[AnswerInWords, ...] = ()
    notice: tuple[AnswerInWords, ...] = ()
    readback: tuple[AnswerInWords, ...] = ()
    evidence: tuple[EvidenceLine, ...] = ()
    criteria: tuple[CriterionView, ...] = ()
    indicators: tuple[IndicatorView, ...] = ()
    needs: tuple[NeedView, ...] = ()
    formulation: FormulationView | None = None
    scenarios: tuple[ScenarioView, ...] = ()
    plan: tuple[PlanItemView, ...] = ()
    summary: tuple[SummaryJudgementView, ...] = ()
    review_date: str = ""
