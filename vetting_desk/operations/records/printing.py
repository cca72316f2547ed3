"""Printing a record: allowed after a reason, written in the log, and every page says whose copy it is.

The pages are handed to the screen to be painted on the system's printer; nothing of them becomes a file here.
Copies are numbered by the log: no two that a desk prints of a record have the same number.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.access.stores import KeepsAudit
from vetting_desk.operations.records import own_pages, reading
from vetting_desk.operations.records.needs import PrintingDesk
from vetting_desk.operations.records.signing import JSON

if TYPE_CHECKING:
    from vetting_desk.model.pages import LaidOut

MOST_COPIES: Final = 20
"""Copies that are printed at once."""
MOST_REASON: Final = 500
"""Characters of a reason."""
_ACTION: Final = "record-printed"
_FIRST, _COPIES = "first", "copies"


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
    from vetting_desk.reports import PrintedCopy, lay_out_copies, load_labels

    words = typed_text.answer(reason, "reason").strip()
    if not words:
        raise InputError(field="reason", detail="empty")
    if len(words) > MOST_REASON:
        raise InputError(field="reason", detail="too-long", limit=MOST_REASON)
    if not 1 <= copies <= MOST_COPIES:
        raise InputError(field="copies", detail="out-of-range")
    files = reading.contents(open_desk, record_id, Purpose.EXPORT)
    content = own_pages.content(open_desk, parse_document(files[JSON]), files)
    first = _printed_so_far(open_desk.casebook, record_id) + 1
    now = open_desk.clock.now()
    made = lay_out_copies(
        content,
        load_labels(content.language),
        [
            PrintedCopy(open_desk.officer.name, now, number)
            for number in range(first, first + copies)
        ],
    )
    detail = {"reason": words, _FIRST: first, _COPIES: copies}
    open_desk.casebook.audit.append(_ACTION, record_id, detail)
    return made


def _printed_so_far(books: KeepsAudit, record_id: str) -> int:
    """Return the number of the last copy that was printed here; 0 for none."""
    last = books.audit.entries(action=_ACTION, subject=record_id, limit=1)
    return int(last[0].detail[_FIRST]) + int(last[0].detail[_COPIES]) - 1 if last else 0
