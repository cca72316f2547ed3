"""Errors of deciding on a case: each says which rule stands in the way, so that a person knows what to do."""

from vetting_desk.errors.operations import OperationError


class DecisionError(OperationError):
    """A decision that cannot be made as it is."""


class DecisionUnfinishedError(DecisionError):
    """Parts of it are not filled in. Fields: parts (keys).

    Of: outcome, grounds, reasons, appeal, until, teller, panel, referral, inquiry.
    """


class CriterionUntouchedError(DecisionError):
    """Criteria nobody said anything about. Fields: criteria (keys)."""


class CriterionReasonsError(DecisionError):
    """Criteria decided without reasons. Fields: criteria (keys)."""


class CriterionEvidenceError(DecisionError):
    """Met without evidence for it, or not met without evidence against it. Fields: criteria (keys)."""


class EvidenceGoneError(DecisionError):
    """Evidence, or material, that is in no record the decision works from. Fields: record, place."""


class OutdatedRecordError(DecisionError):
    """It works from a record that was corrected since. Fields: record (title)."""


class RecordLeftOutError(DecisionError):
    """It does not name a record that was in force when it was proposed. Fields: record (title)."""


class NewerArrivedError(DecisionError):
    """Something arrived that who decides has not looked at. Fields: case."""


class JudgementMissingError(DecisionError):
    """Whether the person is deemed a threat, before there is a signed judgement. Fields: criterion."""


class PanelTooSmallError(DecisionError):
    """Fewer decision-makers than the organisation's rules ask for. Fields: wanted, named."""


class PanelRoleError(DecisionError):
    """Somebody on the panel who may not decide. Fields: officer, role."""


class OwnAssessmentError(DecisionError):
    """A member of the panel assessed what it works from. Fields: officer, record (title)."""


class LawyerMissingError(DecisionError):
    """A criterion is not met, and no lawyer is on the panel or heard. Fields: criteria (keys)."""


class NotOnPanelError(DecisionError):
    """Who is at the desk is not on the panel of this decision, and not the lawyer it hears. Fields: officer."""


class ClinicalMaterialError(DecisionError):
    """Clinical content as evidence, or in a referral. Fields: where (evidence or referral), record (title)."""


class BeforeNoticeError(DecisionError):
    """What was said before the rights notice, in a referral. Fields: record (title)."""


class ChildPathError(DecisionError):
    """An ordinary decision on who is, or may be, a child. Fields: age (child, in_doubt, unknown)."""


class AlreadyDecidingError(DecisionError):
    """Another decision on this case is being made. Fields: officer (who began it), state (draft, proposed)."""


class DecisionInForceError(DecisionError):
    """A decision is in force, and nobody said why it has to be looked at again. Fields: case."""
