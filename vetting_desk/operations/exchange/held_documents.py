"""What a document that lies in quarantine says of itself."""

from datetime import datetime
from typing import TYPE_CHECKING

from vetting_desk.clock import from_text

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.transfer.ends.rejudging import Document


def facts_of(document: "Document | None") -> tuple[str, str, datetime | None, str]:
    """Return kind, signer, time and case of what lies there, as it says itself."""
    record = record_in(document)
    if record is not None:
        return "record", record.officer.name, from_text(record.clock.signed_at), record.case.id
    from vetting_desk.model.entry_document import EntryDocument

    if isinstance(document, EntryDocument):
        return document.kind, document.author.name, from_text(document.written_at), document.case
    return "", "", None, ""


def record_in(document: "Document | None") -> "RecordDocument | None":
    """Return the record that a document is; None for an entry, and for nothing."""
    from vetting_desk.model.record_document import RecordDocument

    return document if isinstance(document, RecordDocument) else None
