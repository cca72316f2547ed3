"""Taking in what waited for a person, once the person decided: all is checked again as at its arrival.

Only what nobody can judge is passed over. What is not valid stays out, whoever decides. That somebody
decided, and why, is the caller's to keep.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

from vetting_desk.model import RecordFile
from vetting_desk.model.entry_document import MEMBER as ENTRY
from vetting_desk.model.entry_document import parse_entry
from vetting_desk.model.record_document import parse_document
from vetting_desk.transfer.ends.closing import Closing
from vetting_desk.transfer.ends.entry_check import EntryOrigin, check_entry, entry_of
from vetting_desk.transfer.ends.intake import record_of
from vetting_desk.transfer.ends.meaning import Meaning, weigh
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
        files: Its files as they are kept; contents are the registry's blobs.
        opened: Its files by name where headquarters sealed them when they came; None where it did not.
    """

    id: str
    desk_id: str
    files: Sequence[RecordFile]
    opened: Mapping[str, bytes] | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    """Contents that are kept already; see `record_check.RecordFiles`."""

    contents: Mapping[str, bytes]

    def intact(self, file: FilePart) -> bool:
        return len(self.contents[file.name]) == file.length

    def read(self, file: FilePart) -> bytes:
        return self.contents[file.name]

    def all_of(self, part: RecordPart) -> dict[str, bytes]:
        return {file.name: self.contents[file.name] for file in part.files}


def take_in_held(reader: Reader, registry: Registry, held: Held, meaning: Meaning) -> None:
    """Take in a record or entry that was held; inside the caller's unit of work.

    Args:
        reader: Headquarters.
        registry: What it keeps.
        held: What waited.
        meaning: What headquarters knows of instruments.

    Raises:
        RecordRefusedError: If it does not hold together, or does not fit the cases that are here.
        BundleFormatError: If it is neither a record nor an entry.
    """
    contents = held.opened or {file.name: registry.blob(file.sha256) for file in held.files}
    if ENTRY in contents:
        _take_in_entry(reader, registry, held, contents)
    else:
        _take_in_record(reader, registry, held, contents, meaning)


def _take_in_record(
    reader: Reader, registry: Registry, held: Held, contents: Mapping[str, bytes], meaning: Meaning
) -> None:
    document = parse_document(contents.get(DOCUMENT, b""))
    kept = _Kept(contents)
    part = RecordPart(
        id=held.id,
        case_id=document.case.id,
        digest=sha256(contents[DOCUMENT]).hexdigest(),
        corrects=document.corrects,
        files=_parts(contents),
    )
    origin = Origin(held.desk_id, reader.trust, registry.newest_moment())
    check_record(part, kept, origin)
    weigh(part, document, kept, meaning)
    record = record_of(part, document)
    if held.opened:
        record = replace(record, files=tuple(held.files))
    else:
        record = Closing(registry, meaning).closed(record, document, part, kept)
    registry.accept(record, document)


def _take_in_entry(
    reader: Reader, registry: Registry, held: Held, contents: Mapping[str, bytes]
) -> None:
    document = parse_entry(contents[ENTRY])
    part = EntryPart(
        id=held.id,
        kind=document.kind,
        case_id=document.case,
        digest=sha256(contents[ENTRY]).hexdigest(),
        files=_parts(contents),
    )
    origin = EntryOrigin((held.desk_id,), reader.trust, registry.newest_moment())
    checked = check_entry(part, _Kept(contents), origin)
    registry.accept_entry(entry_of(part, checked.document), checked.document)


def _parts(contents: Mapping[str, bytes]) -> list[FilePart]:
    return [
        FilePart(
            name=name,
            sha256=sha256(content).hexdigest(),
            length=len(content),
            media_type=_MEDIA_TYPE,
        )
        for name, content in contents.items()
    ]
