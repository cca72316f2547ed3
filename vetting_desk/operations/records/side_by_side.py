"""Two records of one instrument beside each other: what each says, and where they differ, in words.

Of one case: two assessors, or the same one later. What a correction changed is `correcting.compare`.
"""

from dataclasses import dataclass, replace

from vetting_desk.errors import StateError
from vetting_desk.judgement import comparing
from vetting_desk.judgement.comparing import Compared, Difference
from vetting_desk.model import Record
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.records import reading
from vetting_desk.operations.records.needs import ReadingDesk
from vetting_desk.operations.records.signing import JSON


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two records beside each other.

    Attributes:
        first: The one signed earlier.
        second: The other.
        compared: Every question that either of them answers, in the order of the second.
    """

    first: Record
    second: Record
    compared: tuple[Compared, ...]


@door(Action.READ_CASES)
def others(open_desk: ReadingDesk, record_id: str) -> list[Record]:
    """Return the other records of the same instrument in the same case, oldest first.

    Those the role may not read are left out.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or it is clinical.
    """
    record = reading.readable(open_desk, record_id)
    clinician = may(open_desk.officer, Action.CLINICAL)
    found = [
        each
        for each in open_desk.casebook.records.list(record.case_id)
        if each.id != record.id
        and each.instrument_id == record.instrument_id
        and (clinician or not reading.is_clinical(open_desk, each))
    ]
    return sorted(found, key=lambda each: (each.signed_at, each.digest))


@door(Action.READ_CASES)
def compare(open_desk: ReadingDesk, record_id: str, other_id: str) -> SideBySide:
    """Return two records of one instrument and one case beside each other. Counts as opening the case.

    Answers that are the same in two languages are the same: what was stored is compared, words are shown.

    Raises:
        NotFoundError: If there is no such record.
        StateError: If they are of two instruments, or of two cases.
        ConfirmationNeededError: If the passphrase or a reason is required first.
        PermissionDeniedError: If the role does not allow it, or one is clinical.
    """
    from vetting_desk.model.record_document import parse_document

    records = [reading.readable(open_desk, each) for each in (record_id, other_id)]
    first, second = sorted(records, key=lambda each: (each.signed_at, each.digest))
    if first.instrument_id != second.instrument_id:
        raise StateError(what="record", state="another instrument", wanted=second.instrument_id)
    if first.case_id != second.case_id:
        raise StateError(what="record", state="another case", wanted=second.case_id)
    documents = [
        parse_document(reading.contents(open_desk, each.id, None, opening=True)[JSON])
        for each in (first, second)
    ]
    before, after = (
        {answer.reference: answer.value for answer in document.answers} for document in documents
    )
    said = [comparing.said_in_document(document) for document in documents]
    compared = tuple(
        replace(each, difference=Difference.SAME)
        if each.reference in before and before.get(each.reference) == after.get(each.reference)
        else each
        for each in comparing.compare(*said)
    )
    return SideBySide(first, second, compared)
