"""The log of one assessment's answers as ODK's ``audit.csv``, for use with ODK's tools.

Made from the answers as the casebook keeps them, each with its moment by device time. The log of a draft that
was moved to a newer version begins with the move: earlier answers are in the log of the draft it
came from.
"""

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model.assessment import CHANGES_NOTHING
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, require
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.interview import drafts, live_forms
from vetting_desk.operations.interview.needs import AnswerLogDesk


@door(Action.READ_CASES)
def audit_csv(open_desk: AnswerLogDesk, assessment_id: str) -> str:
    """Return ``audit.csv`` of an assessment.

    It states when each question was answered; what the answer was only where the form asks for it
    (``odk:track-changes``).

    Args:
        open_desk: The unlocked desk.
        assessment_id: A signed one, or a draft of this officer.

    Raises:
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it, or it is another officer's draft.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    from vetting_desk.forms.audit import audit_csv as written

    casebook = open_desk.casebook
    assessment = casebook.assessments.get(assessment_id)
    records = casebook.records.of_assessment(assessment_id)
    if not records and assessment.officer_id != open_desk.officer.id:
        raise PermissionDeniedError(
            role=open_desk.officer.role.value, action="read another officer's draft"
        )
    wanted = [(Purpose.EXPORT, assessment_id)]
    if live_forms.instrument(open_desk, assessment.instrument.sha256).clinical:
        require(open_desk.officer, Action.CLINICAL)
        wanted.insert(0, (Purpose.READ_CLINICAL, assessment_id))
    open_desk.confirmations.enter_all(*wanted)
    content = written(
        live_forms.load_instrument(open_desk, assessment.instrument.sha256),
        [
            row
            for row in drafts.draft_of(open_desk, assessment_id).answers(0)
            if row.kind not in CHANGES_NOTHING
        ],
        begun=assessment.created_at,
        ended=records[0].signed_at if records else None,
    )
    return content.decode("utf-8")
