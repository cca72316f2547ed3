"""Whether the pages of a report were found to say what its data says, by an earlier version of the layout.

Pages can only be compared with pages of the same layout (`vetting_desk.reports.comparing`). A newer program
draws otherwise, and what was compared when it was signed or taken in would be open again with each new layout.
What was found then counts: this desk's log says which report was made here, and at headquarters which bundle
came with nothing to flag. Behind the door: `checking` asks.
"""

from vetting_desk.model import DeskKind, Record
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.operations.records.agreement import PAGES_NOT_COMPARED, Agreement
from vetting_desk.operations.records.needs import CheckingDesk
from vetting_desk.store.engine.audit import BINDS
from vetting_desk.store.records import state


def settled(
    open_desk: CheckingDesk, record: Record, document: RecordDocument, said: Agreement
) -> Agreement:
    """Return what was found of a record, its pages settled where they were compared before.

    Args:
        open_desk: The desk.
        record: Which record.
        document: Its document, as it lies in the casebook.
        said: What comparing its parts found now.
    """
    if said.broken or PAGES_NOT_COMPARED not in said.open:
        return said
    own = document.desk.id == open_desk.desk.id
    if not (_made_here(open_desk, record) if own else _came_compared(open_desk, record)):
        return said
    return Agreement(open=tuple(each for each in said.open if each != PAGES_NOT_COMPARED))


def _made_here(open_desk: CheckingDesk, record: Record) -> bool:
    """Return whether the log says that this very record, its report included, was signed here."""
    signed = open_desk.casebook.audit.entries(action="record-signed", subject=record.id)
    return any(entry.detail[BINDS]["state"] == state(record) for entry in signed)


def _came_compared(open_desk: CheckingDesk, record: Record) -> bool:
    """Return whether headquarters took it in, stamped it, and had no pages of its bundle to flag."""
    casebook = open_desk.casebook
    receipt = casebook.receipts.first_of(record.id, record.digest)
    if open_desk.desk.kind is not DeskKind.HQ or receipt is None:
        return False
    if not casebook.stamps.of_document(record.id, record.digest) or casebook.acceptances.find(
        record.id
    ):
        return False
    flagged = casebook.audit.entries(action="bundle-flagged", subject=receipt.bundle_id)
    return not any(PAGES_NOT_COMPARED in entry.detail.get("flags", ()) for entry in flagged)
