"""What is still open in a decision, a line each, and where each line leads."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.error_text import describe
from vetting_desk.errors import (
    BeforeNoticeError,
    ChildPathError,
    ClinicalMaterialError,
    CriterionEvidenceError,
    CriterionReasonsError,
    CriterionUntouchedError,
    DecisionError,
    DecisionUnfinishedError,
    EvidenceGoneError,
    JudgementMissingError,
    LawyerMissingError,
    NewerArrivedError,
    OutdatedRecordError,
    OwnAssessmentError,
    PanelRoleError,
    PanelTooSmallError,
    RecordLeftOutError,
)
from vetting_desk.operations.decisions.preparing import Draft

OUTCOME, AFTERWARDS, PANEL, NEWS = "outcome", "afterwards", "panel", "news"
"""Parts of a decision beside its criteria."""

_CRITERIA = {
    CriterionUntouchedError: (QT_TRANSLATE_NOOP("OpenPoints", "Nothing is said yet"), "result"),
    CriterionReasonsError: (QT_TRANSLATE_NOOP("OpenPoints", "Reasons are missing"), "reasons"),
    CriterionEvidenceError: (
        QT_TRANSLATE_NOOP("OpenPoints", "It rests on no evidence"),
        "evidence",
    ),
}
_PARTS = {
    "outcome": (QT_TRANSLATE_NOOP("OpenPoints", "The outcome is not chosen"), OUTCOME),
    "grounds": (QT_TRANSLATE_NOOP("OpenPoints", "The legal ground is not chosen"), OUTCOME),
    "reasons": (
        QT_TRANSLATE_NOOP("OpenPoints", "The reasons for the outcome are missing"),
        OUTCOME,
    ),
    "referral": (
        QT_TRANSLATE_NOOP("OpenPoints", "To whom, which offence and which material are missing"),
        OUTCOME,
    ),
    "inquiry": (
        QT_TRANSLATE_NOOP("OpenPoints", "What to find out, by whom and until when are missing"),
        OUTCOME,
    ),
    "appeal": (QT_TRANSLATE_NOOP("OpenPoints", "How to appeal is missing"), AFTERWARDS),
    "until": (QT_TRANSLATE_NOOP("OpenPoints", "Until when to appeal is missing"), AFTERWARDS),
    "teller": (QT_TRANSLATE_NOOP("OpenPoints", "Who tells the person is missing"), AFTERWARDS),
    "panel": (QT_TRANSLATE_NOOP("OpenPoints", "The panel is not named"), PANEL),
}
_OF_PANEL = (PanelTooSmallError, PanelRoleError, OwnAssessmentError, LawyerMissingError)
_OF_OUTCOME = (BeforeNoticeError, ChildPathError, OutdatedRecordError, RecordLeftOutError)


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """One thing that is open.

    Attributes:
        words: What.
        part: Key of a criterion, or one of the other parts.
        field: The field in it that the line leads to.
    """

    words: str
    part: str
    field: str


def open_points(draft: Draft) -> list[OpenPoint]:
    """Return what stands in the way of proposing a draft, in the order it was found."""
    criteria = draft.content.criteria
    first = criteria[0].key if criteria else ""
    return [point for problem in draft.problems for point in _points(problem, first)]


def _points(problem: DecisionError, first: str) -> list[OpenPoint]:
    for kind, (words, field) in _CRITERIA.items():
        if isinstance(problem, kind):
            keys = problem.fields["criteria"]
            return [OpenPoint(f"{key.upper()} · {_say(words)}", key, field) for key in keys]
    if isinstance(problem, DecisionUnfinishedError):
        parts = problem.fields["parts"]
        return [OpenPoint(_say(_PARTS[name][0]), _PARTS[name][1], name) for name in parts]
    said = describe(problem)
    part, field = _place(problem, first)
    return [OpenPoint(f"{said.sentence} {said.hint}".strip(), part, field)]


def _place(problem: DecisionError, first: str) -> tuple[str, str]:
    """Return the part, and the field in it, that a rule which is broken is about."""
    if isinstance(problem, NewerArrivedError):
        return NEWS, ""
    if isinstance(problem, _OF_PANEL):
        return PANEL, "panel"
    if isinstance(problem, JudgementMissingError):
        return str(problem.fields["criterion"]), "result"
    evidence = isinstance(problem, EvidenceGoneError) and problem.fields["place"]
    clinical = isinstance(problem, ClinicalMaterialError)
    if first and (evidence or (clinical and problem.fields["where"] == "evidence")):
        return first, "evidence"
    return OUTCOME, "outcome" if isinstance(problem, _OF_OUTCOME) else "referral"


def _say(text: object) -> str:
    return QCoreApplication.translate("OpenPoints", str(text))
