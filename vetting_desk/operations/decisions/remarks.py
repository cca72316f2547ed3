"""Sending a record back with remarks, question by question, and reading what became of them.

From headquarters to a post, or at one desk from a supervisor to an interviewer before the record leaves. The
answer is a correction of the record, or a reply (`answering`). Nothing of the record is changed by it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vetting_desk.errors import InputError, StateError
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import REMARK
from vetting_desk.model.standing import standings
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import answers, asked
from vetting_desk.operations.decisions.asked import SentBack
from vetting_desk.operations.decisions.needs import ReadRemarksDesk, RemarkingDesk
from vetting_desk.operations.records import reading
from vetting_desk.operations.records.signing import JSON

MOST_REMARKS = 500


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said of one place in a record.

    Attributes:
        place: The reference of a question; empty for the record as a whole.
        words: What is said of it.
    """

    place: str
    words: str


@door(Action.ASK)
def send_back(
    open_desk: RemarkingDesk, record_id: str, remarks: Sequence[Remark], until: date | None = None
) -> Entry:
    """Send a record in force back with remarks.

    Args:
        open_desk: The unlocked desk.
        record_id: The record; not a clinical one, which psychologists talk about among themselves.
        remarks: At least one; each of a question of that record, or of the whole.
        until: When an answer is expected; None for no day.

    Raises:
        NotFoundError: If there is no such record.
        StateError: If it was corrected already, or its case erased.
        InputError: If there are no remarks, too many, one without words, or of a question that is not there.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it, or it is clinical.
    """
    from vetting_desk.model.record_document import parse_document

    record = reading.readable(open_desk, record_id)
    if not standings(open_desk.casebook.records.list(record.case_id))[record_id].counts:
        raise StateError(what="record", state="corrected", wanted="in-force")
    if not remarks or len(remarks) > MOST_REMARKS:
        raise InputError(field="remarks", detail="empty" if not remarks else "too-long")
    document = parse_document(open_desk.casebook.blobs.get(record.file(JSON).sha256))
    places = {"", *(answer.reference for answer in document.answers)}
    if any(each.place not in places for each in remarks):
        raise InputError(field="remarks", detail="unknown-question")
    payload = {
        "about": {"record": record.id, "digest": record.digest},
        "remarks": [
            {"place": each.place, "words": answers.words_of(each.words, "remarks")}
            for each in remarks
        ],
        "until": until.isoformat() if until else "",
    }
    return answers.write(open_desk, REMARK, record.case_id, payload)


@door(Action.READ_CASES)
def of_case(open_desk: ReadRemarksDesk, case_id: str) -> list[SentBack]:
    """Return the records of a case that were sent back, in that order, with what became of each.

    Counts as opening the case.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return asked.sent_back(open_desk, case_id)


@door(Action.READ_CASES)
def of_record(open_desk: ReadRemarksDesk, record_id: str) -> list[SentBack]:
    """Return how often a record was sent back, oldest first. Counts as opening its case.

    Raises:
        NotFoundError: If there is no such record.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    case_id = open_desk.casebook.records.get(record_id).case_id
    return [each for each in of_case(open_desk, case_id) if each.payload.about.record == record_id]
