"""A record that was checked, as headquarters keeps it, and handing it to the registry."""

from collections.abc import Iterable

from vetting_desk.clock import from_text
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import Record, RecordFile, WayToHq
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.manifest_parts import RecordPart


def accept(registry: Registry, record: Record, document: RecordDocument) -> Iterable[str]:
    """Take in a record that was checked, and return what to flag.

    Raises:
        RecordRefusedError: If it does not fit the cases that are here, or corrects a record of another case;
            nothing of it is kept then.
    """
    corrected = registry.record(record.corrects) if record.corrects else None
    if corrected is not None and corrected.case_id != record.case_id:
        raise RecordRefusedError(record_id=record.id, reason="corrects", detail="another case")
    return registry.accept(record, document)


def _files_of(part: RecordPart) -> tuple[RecordFile, ...]:
    own = log_proof.own_files(part.files)
    return tuple(RecordFile(file.name, file.sha256, file.length) for file in own)


def record_of(part: RecordPart, document: RecordDocument) -> Record:
    """Return a record as headquarters keeps it."""
    return Record(
        id=part.id,
        case_id=part.case_id,
        assessment_id=document.assessment,
        title=document.instrument.title,
        instrument_id=document.instrument.id,
        instrument_version=document.instrument.version,
        officer_name=document.officer.name,
        signed_at=from_text(document.clock.signed_at),
        digest=part.digest,
        files=_files_of(part),
        corrects=part.corrects,
        way_to_hq=WayToHq.RECEIVED,
        desk_name=document.desk.name,
    )
