"""Correcting a signed record: a new one that names it, begun with its answers and with a reason.

The old record is never changed and stays beside the new one; `model.standing` says which of them is in force.
Only the desk that signed a record corrects it, since only there is the filling it came from.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.judgement import comparing
from vetting_desk.model import Assessment, Record
from vetting_desk.model.signing_roles import may_sign
from vetting_desk.model.standing import Standing, standings
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases import cases, kept
from vetting_desk.operations.interview import drafts, interviews, live_forms
from vetting_desk.operations.records import reading
from vetting_desk.operations.records.agreement import take_words
from vetting_desk.operations.records.needs import (
    CorrectingDesk,
    OriginalDesk,
    ReadingDesk,
    StandingDesk,
)
from vetting_desk.operations.records.signing import JSON, XML

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.operations.interview.interviews import Interview


@dataclass(frozen=True, slots=True)
class Correctable:
    """How a record stands, and whether the present officer can correct it.

    Attributes:
        standing: Among the records of its case.
        why_not: Why it cannot be corrected here: ``another-desk``, ``corrected`` (correct the one in force),
            ``begun`` (continue that), ``role`` (the present officer's does not fill its instrument),
            ``erased``; empty if it can.
        begun: Id of the officer's own draft that corrects it; empty for none.
    """

    standing: Standing
    why_not: str
    begun: str


@door(Action.READ_CASES)
def standing(open_desk: StandingDesk, record_id: str) -> Correctable:
    """Return how a record stands among those of its case, and whether it can be corrected here.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it.
    """
    casebook = open_desk.casebook
    record = casebook.records.get(record_id)
    found = standings(casebook.records.list(record.case_id))[record_id]
    begun = next((draft.id for draft in _begun(open_desk) if draft.corrects == record_id), "")
    return Correctable(found, _why_not(open_desk, record, found, begun), begun)


@door(Action.INTERVIEW)
def correct(open_desk: CorrectingDesk, record_id: str, reason: str) -> "Interview":
    """Begin a draft that corrects a record, with the answers that were signed, on the same instrument.

    It can be moved to a newer version like any draft, and is signed like any. A clinical record is corrected
    by psychologists alone, and its reason is sealed.

    Args:
        open_desk: The unlocked desk.
        record_id: The record; in force, and signed at this desk.
        reason: Why, in words; signed with the correction.

    Raises:
        InputError: If there is no reason, or it is too long.
        NotFoundError: If there is no such record, or the desk does not hold its instrument any more.
        StateError: If it cannot be corrected; ``state`` is the reason, as in `Correctable`.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    words = typed_text.reason(reason)
    why_not = standing(open_desk, record_id).why_not
    if why_not not in {"", "role"}:  # a role that may not is refused below, as everywhere
        raise StateError(what="record", state=why_not, wanted="in-force")
    contents = reading.contents(open_desk, record_id, None)
    document = _parsed(contents)
    case = open_desk.casebook.cases.get(document.case.id)
    cases.require_kept(case)
    kept.require_worked_on(case)
    summary = live_forms.instrument(open_desk, document.instrument.sha256)
    drafts.require_signer(open_desk, summary)
    form = live_forms.load_instrument(open_desk, summary.key.sha256)
    now = open_desk.clock.now()
    session = form.edit(contents[XML], now=now, language=document.language)
    take_words(session, document)
    with open_desk.casebook.transaction():
        begun = drafts.begin(open_desk, case, summary, session, now, record_id)
        drafts.draft_of(open_desk, begun.id).put_reason(words)
        interview = interviews.Interview(open_desk, case, begun, form, session)
        interview.keep_taken_over(document.taken_over)
        _take_files(open_desk, contents, interview)
        interview.guard.catch_up(interview.session, interview.guard)
    interview.reopened = True
    return interview


@door(Action.READ_CASES)
def original(open_desk: OriginalDesk, assessment_id: str) -> "RecordDocument | None":
    """Return what a draft corrects, to be shown beside it; None where it corrects nothing that is here.

    Raises:
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    corrects = open_desk.casebook.assessments.get(assessment_id).corrects
    if not corrects or open_desk.casebook.records.find(corrects) is None:
        return None
    return _parsed(reading.contents(open_desk, corrects, None))


@door(Action.READ_CASES)
def compare(open_desk: ReadingDesk, record_id: str) -> tuple[comparing.Compared, ...]:
    """Return what a record changed of the one it corrects; empty where that is not here.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or one of them is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
    """
    record = open_desk.casebook.records.get(record_id)
    if not record.corrects or open_desk.casebook.records.find(record.corrects) is None:
        return ()
    before, after = (
        comparing.said_in_document(_parsed(reading.contents(open_desk, each, None)))
        for each in (record.corrects, record_id)
    )
    return comparing.compare(before, after)


def _parsed(contents: dict[str, bytes]) -> "RecordDocument":
    from vetting_desk.model.record_document import parse_document

    return parse_document(contents[JSON])


def _begun(open_desk: StandingDesk) -> list[Assessment]:
    """Return the present officer's drafts that correct something."""
    own = open_desk.casebook.assessments.open_drafts(open_desk.officer.id)
    return [draft for draft in own if draft.corrects]


def _filled_here(open_desk: StandingDesk, assessment_id: str) -> bool:
    try:
        open_desk.casebook.assessments.get(assessment_id)
    except NotFoundError:
        return False
    return True


def _why_not(open_desk: StandingDesk, record: Record, found: Standing, begun: str) -> str:
    """Return why the present officer cannot correct a record here; empty if they can."""
    if not open_desk.casebook.cases.get(record.case_id).names:
        return "erased"
    if not _filled_here(open_desk, record.assessment_id):
        return "another-desk"
    if not found.counts:
        return "corrected"
    if not _may_fill(open_desk, record):
        return "role"
    return "begun" if begun else ""


def _may_fill(open_desk: StandingDesk, record: Record) -> bool:
    """Return whether the present officer's role fills the instrument of a record."""
    clinical = reading.is_clinical(open_desk, record)
    return may_sign(open_desk.officer.role, record.instrument_id, clinical=clinical)


def _take_files(
    open_desk: CorrectingDesk, contents: dict[str, bytes], interview: "Interview"
) -> None:
    """Keep the attached files of the record with the draft; a sealed one is sealed with the draft's key."""
    draft = drafts.draft_of(open_desk, interview.assessment.id)
    for node in list(interview.session.walk()):
        if node.control != "upload" or node.value not in contents:
            continue
        digest, dot, ending = node.value.partition(".")
        kept = draft.put_file(contents[node.value])
        if kept != digest:
            interview.answer(node.reference, kept + dot + ending)
