"""Printing a record: allowed after a reason, written in the log, and every page says whose copy it is."""

from typing import TYPE_CHECKING, Final

from vetting_desk.operations.access import paper_copies
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.records import own_pages, reading
from vetting_desk.operations.records.needs import PrintingDesk
from vetting_desk.operations.records.signing import JSON

if TYPE_CHECKING:
    from vetting_desk.model.pages import LaidOut

_ACTION: Final = "record-printed"


@door(Action.READ_CASES)
def print_copies(
    open_desk: PrintingDesk, record_id: str, reason: str, copies: int
) -> "tuple[LaidOut, ...]":
    """Write in the log that a record is printed, and return the pages of each copy.

    Args:
        open_desk: The unlocked desk.
        record_id: Which record; a clinical one for psychologists alone.
        reason: Why, in words; stands in the log.
        copies: How many, from 1.

    Raises:
        NotFoundError: If there is no such record.
        PermissionDeniedError: If the role does not allow it, or it is sealed to others.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        InputError: If there is no reason, or one too long, or the number of copies is out of its range.
        ReportError: With detail ``too-long``, if its answers are more than pages can hold.
    """
    from vetting_desk.model.record_document import parse_document
    from vetting_desk.reports import lay_out_copies, load_labels

    words = paper_copies.require(reason, copies)
    files = reading.contents(open_desk, record_id, Purpose.EXPORT)
    content = own_pages.content(open_desk, parse_document(files[JSON]), files)
    printed = paper_copies.numbered(open_desk, _ACTION, record_id, copies)
    made = lay_out_copies(content, load_labels(content.language), printed)
    open_desk.casebook.audit.append(_ACTION, record_id, paper_copies.detail(printed, words))
    return made
