"""Drafts of officers who left or are ill: a supervisor gives them to another or discards them, with a reason.

A draft has one writer at a time. Who had it before stays in its history, in the log and in the record that is
signed of it. A clinical draft goes to psychologists alone; whether its answers open there is decided by whom
its key is sealed to (`clinical.notes.share`), not by the supervisor. The key of a draft that rates goes on
when who had it is next at the desk; where they never are again, the organisation opens it
(`organisation.ratings_opened`).
"""

from dataclasses import dataclass, replace

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import InputError, StateError
from vetting_desk.model import Assessment, AssessmentState, Handover, Officer
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.operations.access import rating_seal, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.interview.needs import HandoverDesk
from vetting_desk.store.recipients import RecipientPurpose

__all__ = ["DraftOfOther", "discard", "drafts", "hand_over", "own_drafts", "takers"]


@dataclass(frozen=True, slots=True)
class DraftOfOther:
    """A draft, as whoever may hand it over sees it: no answer of it, and not where it was left.

    Attributes:
        assessment: The draft.
        case_reference: What people call its case.
        officer_here: False where its officer has no account on this desk any more.
        clinical: True if it can go to psychologists alone.
        handed_over: How it went from officer to officer so far.
    """

    assessment: Assessment
    case_reference: str
    officer_here: bool
    clinical: bool
    handed_over: tuple[Handover, ...]


@door(Action.HAND_OVER)
def drafts(open_desk: HandoverDesk, case_id: str = "") -> list[DraftOfOther]:
    """Return the drafts that can be handed over: everybody's, of one case if named, the last answered first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    casebook = open_desk.casebook
    here = {known.officer.id for known in casebook.officers.list() if known.active}
    return [
        DraftOfOther(
            replace(draft, position=""),
            casebook.cases.get(draft.case_id).reference,
            draft.officer_id in here,
            _is_clinical(open_desk, draft),
            tuple(casebook.assessments.handovers(draft.id)),
        )
        for draft in casebook.assessments.open_drafts()
        if case_id in {"", draft.case_id}
    ]


@door(Action.INTERVIEW)
def own_drafts(open_desk: HandoverDesk) -> list[Assessment]:
    """Return the present officer's own drafts, the last answered first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    own = open_desk.casebook.assessments.open_drafts(open_desk.officer.id)
    return [replace(draft, position="") for draft in own]


@door(Action.HAND_OVER)
def takers(open_desk: HandoverDesk, assessment_id: str) -> list[Officer]:
    """Return the officers a draft can go to, by name.

    Raises:
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it.
    """
    draft = open_desk.casebook.assessments.get(assessment_id)
    clinical = _is_clinical(open_desk, draft)
    return [
        known.officer
        for known in open_desk.casebook.officers.list()
        if known.active
        and known.officer.id != draft.officer_id
        and _works_here(open_desk, known.officer)
        and may(known.officer, Action.INTERVIEW)
        and may_sign(known.officer.role, draft.instrument.id, clinical=clinical)
        and (not clinical or _holds_clinical_identity(open_desk, known.officer))
    ]


@door(Action.HAND_OVER)
def hand_over(
    open_desk: HandoverDesk, assessment_id: str, officer_id: str, reason: str
) -> Handover:
    """Give a draft to another officer, who alone writes to it from then on.

    Args:
        open_desk: The unlocked desk.
        assessment_id: A draft, or one that is ready to sign; of anybody.
        officer_id: One of `takers`.
        reason: Why, in words; kept with the draft, in the log and in the record.

    Raises:
        InputError: If there is no reason, or it is too long, or the officer cannot take it.
        NotFoundError: If there is no such assessment.
        StateError: If it is signed or discarded.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    draft = _open_draft(open_desk, assessment_id)
    taker = next((one for one in takers(open_desk, assessment_id) if one.id == officer_id), None)
    if taker is None:
        raise InputError(field="taker", detail="cannot-take-it")
    handover = Handover(
        from_id=draft.officer_id,
        from_name=draft.officer_name,
        to_id=taker.id,
        to_name=taker.name,
        by_id=open_desk.officer.id,
        by_name=open_desk.officer.name,
        at=from_text(to_text(open_desk.clock.now())),
        reason=words,
    )
    with open_desk.casebook.transaction():
        open_desk.casebook.assessments.hand_over(assessment_id, handover)
        rating_seal.hand_on(open_desk, assessment_id)
    return handover


@door(Action.HAND_OVER)
def discard(open_desk: HandoverDesk, assessment_id: str, reason: str) -> None:
    """Discard a draft of an officer who cannot do it. Its rows stay in the casebook.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is no such assessment.
        StateError: If it is signed or discarded.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    _open_draft(open_desk, assessment_id)
    open_desk.casebook.assessments.take_away(assessment_id, words, open_desk.clock.now())


def _open_draft(open_desk: HandoverDesk, assessment_id: str) -> Assessment:
    draft = open_desk.casebook.assessments.get(assessment_id)
    if draft.state not in {AssessmentState.DRAFT, AssessmentState.READY}:
        raise StateError(what="assessment", state=draft.state.value, wanted="draft")
    return draft


def _works_here(open_desk: HandoverDesk, officer: Officer) -> bool:
    """Return whether an officer has unlocked this desk: headquarters knows the posts' officers as well."""
    recipients = open_desk.casebook.recipients
    return (
        officer.id == open_desk.officer.id
        or recipients.find(officer.id, RecipientPurpose.TICKET) is not None
    )


def _holds_clinical_identity(open_desk: HandoverDesk, officer: Officer) -> bool:
    recipient = open_desk.casebook.recipients.find(officer.id, RecipientPurpose.CLINICAL)
    return may(officer, Action.CLINICAL) and recipient is not None


def _is_clinical(open_desk: HandoverDesk, draft: Assessment) -> bool:
    if open_desk.casebook.clinical.key(draft.id) is not None:
        return True
    return live_forms.instrument(open_desk, draft.instrument.sha256).clinical
