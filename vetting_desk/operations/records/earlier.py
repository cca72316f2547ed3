"""What earlier records of a case hold for whoever judges now: passages, and judgements to compare with."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import (
    ConfirmationNeededError,
    FormError,
    RestrictedCaseError,
)
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interview import live_forms, own_copy
from vetting_desk.operations.records import agreement, judgeable, reading
from vetting_desk.operations.records.needs import EarlierDesk, ReadingDesk
from vetting_desk.operations.records.signing import JSON, XML

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.judgement.passages import Passage
    from vetting_desk.judgement.views import AssessmentView
    from vetting_desk.model import Record
    from vetting_desk.model.record_document import RecordDocument

_LOOKED_AT: Final = 20
"""Own records of other cases that are compared."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier judgement of the same case.

    Attributes:
        record: Id of the record.
        title: Of its instrument.
        officer: Who signed it.
        signed_at: When, by the post's clock.
        view: What it says.
    """

    record: str
    title: str
    officer: str
    signed_at: datetime
    view: "AssessmentView"


@door(Action.INTERVIEW)
def earlier_passages(open_desk: EarlierDesk, case_id: str) -> tuple["Passage", ...]:
    """Return the passages of the signed records of a case, newest record first.

    Nothing clinical, nothing that was judged, and nothing of what is kept apart from ratings; nothing of a
    record whose questionnaire is not at this desk, for that alone tells these.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.judgement.passages import passages_of_record

    open_desk.confirmations.require_open(case_id)
    found: list[Passage] = []
    for record in judgeable.records_of(open_desk, case_id):
        document, session = _taken_up(open_desk, record)
        if session is not None:
            found += passages_of_record(document, session)
    return tuple(found)


@door(Action.INTERVIEW)
def earlier_judgements(open_desk: EarlierDesk, case_id: str) -> tuple[Earlier, ...]:
    """Return the earlier judgements of a case that this desk can read again, oldest first.

    Nothing clinical, and none that is kept apart.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.judgement.assessment import read_assessment

    open_desk.confirmations.require_open(case_id)
    found: list[Earlier] = []
    for record in reversed(judgeable.records_of(open_desk, case_id)):
        document, session = _taken_up(open_desk, record)
        view = read_assessment(session) if session is not None else None
        if view is not None and view.indicators:
            found.append(
                Earlier(record.id, record.title, document.officer.name, record.signed_at, view)
            )
    return tuple(found)


@door(Action.INTERVIEW)
def own_words_elsewhere(open_desk: ReadingDesk, case_id: str) -> frozenset[str]:
    """Return the long texts of the officer's own last records of other cases, to find what was copied.

    Compared in memory and kept nowhere; nothing clinical, and no restricted case.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.judgement.bias import LONG_REASON, plain_words
    from vetting_desk.model.record_document import parse_document

    own = [
        record
        for record in open_desk.casebook.records.all()
        if record.officer_name == open_desk.officer.name and record.case_id != case_id
    ]
    found: set[str] = set()
    for record in own[-_LOOKED_AT:]:
        try:
            open_desk.confirmations.require_open(record.case_id)
        except (ConfirmationNeededError, RestrictedCaseError):
            continue
        if not reading.is_clinical(open_desk, record):
            document = parse_document(reading.contents(open_desk, record.id, None)[JSON])
            found |= {
                plain_words(answer.text)
                for answer in document.answers
                if document.officer.id == open_desk.officer.id and len(answer.text) >= LONG_REASON
            }
    return frozenset(found)


def _taken_up(
    open_desk: EarlierDesk, record: "Record"
) -> tuple["RecordDocument", "Session | None"]:
    """Return what was signed, taken up with this desk's own copy of its form; without one, None."""
    from vetting_desk.model.record_document import parse_document

    files = reading.contents(open_desk, record.id, None)
    document = parse_document(files[JSON])
    own = own_copy.find(open_desk, document.instrument)
    if own is None:
        return document, None
    try:
        form = live_forms.load_instrument(open_desk, own.key.sha256)
        return document, agreement.take_up(form, document, files[XML])
    except FormError:
        return document, None
