"""Taking in what waited for a person, once the person decided: all is checked again as at its arrival.

Only what nobody can judge is passed over. What is not valid stays out, whoever decides. That somebody
decided, and why, is the caller's to keep.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from vetting_desk.model import RecordFile
from vetting_desk.model.entry_document import MEMBER as ENTRY
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.model.record_document import parse_document
from vetting_desk.transfer.ends.entry_check import EntryOrigin, check_entry, entry_of
from vetting_desk.transfer.ends.intake import record_of
from vetting_desk.transfer.ends.reader import Reader
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import DOCUMENT, Origin, check_record
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart, RecordPart

_MEDIA_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Held:
    """Something that waits in quarantine.

    Attributes:
        id: Id of the record or entry.
        desk_id: The desk it came from.
        files: Its files; contents are the registry's blobs.
    """

    id: str
    desk_id: str
    files: Sequence[RecordFile]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Contents that are kept already; see `record_check.RecordFiles`."""

    registry: Registry

    def intact(self, file: FilePart) -> bool:
        return len(self.registry.blob(file.sha256)) == file.length

    def read(self, file: FilePart) -> bytes:
        return self.registry.blob(file.sha256)


def take_in_held(reader: Reader, registry: Registry, held: Held) -> None:
    """Take in a record or entry that was held; inside the caller's unit of work.

    Args:
        reader: Headquarters.
        registry: What it keeps.
        held: What waited.

    Raises:
        RecordRefusedError: If it does not hold together, or does not fit the cases that are here.
        BundleFormatError: If it is neither a record nor an entry.
    """
    if any(file.name == ENTRY for file in held.files):
        _take_in_entry(reader, registry, held)
    else:
        _take_in_record(reader, registry, held)


def _take_in_record(reader: Reader, registry: Registry, held: Held) -> None:
    document = parse_document(_content(registry, held, DOCUMENT))
    part = RecordPart(
        id=held.id,
        case_id=document.case.id,
        digest=_digest(held, DOCUMENT),
        corrects=document.corrects,
        files=_parts(held),
    )
    origin = Origin(held.desk_id, reader.trust, registry.newest_moment())
    checked = check_record(part, _Kept(registry), origin)
    registry.accept(record_of(part, checked.document), checked.document)


def _take_in_entry(reader: Reader, registry: Registry, held: Held) -> None:
    document = parse_entry(_content(registry, held, ENTRY))
    part = EntryPart(
        id=held.id,
        kind=document.kind,
        case_id=document.case,
        digest=_digest(held, ENTRY),
        files=_parts(held),
    )
    origin = EntryOrigin((held.desk_id,), reader.trust, registry.newest_moment())
    checked = check_entry(part, _Kept(registry), origin)
    registry.accept_entry(entry_of(part, checked.document), checked.document)


def _parts(held: Held) -> list[FilePart]:
    return [
        FilePart(name=file.name, sha256=file.sha256, length=file.length, media_type=_MEDIA_TYPE)
        for file in held.files
    ]


def _digest(held: Held, name: str) -> str:
    return next((file.sha256 for file in held.files if file.name == name), "")


def _content(registry: Registry, held: Held, name: str) -> bytes:
    return next((registry.blob(file.sha256) for file in held.files if file.name == name), b"")
