"""Each rule that stands in the way leads to its part and field."""

import pytest

from ui.pages.deciding.open_points import AFTERWARDS, NEWS, OUTCOME, PANEL, OpenPoint, open_points
from vetting_desk import errors as e
from vetting_desk.model.decision import CriterionDraft, DecisionDraft
from vetting_desk.operations.decisions.preparing import Draft


def points(*problems: e.DecisionError) -> list[OpenPoint]:
    content = DecisionDraft(
        saw="a" * 64, works_from=(), criteria=(CriterionDraft(key="e1"), CriterionDraft(key="e6"))
    )
    return open_points(Draft("d", "c", "Invented", True, content, problems))


@pytest.mark.parametrize(
    ("problem", "part", "field"),
    [
        (e.CriterionUntouchedError(criteria=("e6",)), "e6", "result"),
        (e.CriterionReasonsError(criteria=("e1",)), "e1", "reasons"),
        (e.CriterionEvidenceError(criteria=("e1",)), "e1", "evidence"),
        (e.DecisionUnfinishedError(parts=("until",)), AFTERWARDS, "until"),
        (e.DecisionUnfinishedError(parts=("panel",)), PANEL, "panel"),
        (e.JudgementMissingError(criterion="e6"), "e6", "result"),
        (e.PanelTooSmallError(wanted=2, named=1), PANEL, "panel"),
        (e.PanelRoleError(officer="A", role="worker"), PANEL, "panel"),
        (e.OwnAssessmentError(officer="A", record="R"), PANEL, "panel"),
        (e.LawyerMissingError(criteria=("e1",)), PANEL, "panel"),
        (e.ClinicalMaterialError(where="evidence", record="R"), "e1", "evidence"),
        (e.ClinicalMaterialError(where="referral", record="R"), OUTCOME, "referral"),
        (e.BeforeNoticeError(record="R"), OUTCOME, "outcome"),
        (e.EvidenceGoneError(record="r", place="p"), "e1", "evidence"),
        (e.EvidenceGoneError(record="r", place=""), OUTCOME, "referral"),
        (e.ChildPathError(age="child"), OUTCOME, "outcome"),
        (e.OutdatedRecordError(record="R"), OUTCOME, "outcome"),
        (e.RecordLeftOutError(record="R"), OUTCOME, "outcome"),
        (e.NewerArrivedError(case="1"), NEWS, ""),
    ],
)
def test_each_leads_somewhere(problem: e.DecisionError, part: str, field: str) -> None:
    [found] = points(problem)
    assert (found.part, found.field) == (part, field)
    assert found.words


def test_every_part_that_can_be_missing_has_words() -> None:
    parts = (
        "outcome", "grounds", "reasons", "appeal", "until", "teller", "panel", "referral", "inquiry",
    )  # fmt: skip
    found = points(e.DecisionUnfinishedError(parts=parts))
    assert len({each.words for each in found}) == len(parts)
