"""Judging once more what lies in quarantine, a record or an entry, from its files alone, as of now.

Three outcomes, as wherever something signed is judged (ETSI EN 319 102-1): it holds together; it does not; or
it cannot be judged, which a person may settle. The last is what is left where all holds together but nothing
shows that it was signed while its certificate counted. What was sealed here when it was held stays what it was
found to be then: psychologists alone could judge it again. Keeps nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.errors import BundleFormatError, BundleVersionError, RecordRefusedError
from vetting_desk.model import RecordFile
from vetting_desk.model import entry_document as entries
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome
from vetting_desk.model.evidence import Verdict as SignatureVerdict
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.transfer.ends.accepting import accept, record_of
from vetting_desk.transfer.ends.closing import Closing
from vetting_desk.transfer.ends.entry_check import EntryOrigin, check_entry, entry_of
from vetting_desk.transfer.ends.meaning import OUTSIDE, SEALED, ByItsWord, Meaning, weigh
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import DOCUMENT, Origin, check_record
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart, RecordPart

_UNKNOWN_TYPE: Final = "application/octet-stream"
_OF_THE_BUNDLE: Final = frozenset({"identity"})
"""Reasons that lay in what the bundle said of a record; the files alone cannot take them back."""
_CLOSED: Final = frozenset({"newer", "sealed"})
"""Why something that may be sound cannot be read here: a newer program wrote it, or it was sealed whole."""

Document = RecordDocument | EntryDocument


@dataclass(frozen=True, slots=True)
class Verdict:
    """What judging found.

    Attributes:
        judgement: One of three.
        why: A key as in `record_check.check_record`, or of a certificate; empty when valid.
        take_in: Takes it into a registry; None where nobody may. It raises `RecordRefusedError` where it does
            not fit what is there.
    """

    judgement: Outcome
    why: str
    take_in: Callable[[Registry], None] | None = None


@dataclass(frozen=True, slots=True)
class Quarantined:
    """What lies in quarantine, as far as it is judged.

    Attributes:
        desk_id: The desk it came from.
        id: As it calls itself.
        digest: As its bundle said.
        reason: Why it was not taken in.
        files: Those that came.
        arrived_at: When they came, by headquarters' time: it existed by then.
        desk_revoked: Whether its desk is trusted no more.
        lineage: See `record_check.Origin`.
        held: True if it was found to hold together, and its signatures could not be judged.
        own: Headquarters' own id: what it wrote may come back to it.
    """

    desk_id: str
    id: str
    digest: str
    reason: str
    files: Sequence[RecordFile]
    arrived_at: datetime
    desk_revoked: bool = False
    lineage: tuple[str, ...] = ()
    held: bool = False
    own: str = ""

    @property
    def sealed_here(self) -> bool:
        """True if headquarters sealed it when it was held: then nobody else gave the files it has."""
        return self.held and {file.name for file in self.files} == {SEALED, OUTSIDE}


def judge(
    kept: Quarantined,
    contents: Mapping[str, bytes],
    trust: TrustStore,
    at: datetime,
    meaning: Meaning | None = None,
) -> Verdict:
    """Judge what lies in quarantine.

    Args:
        kept: Which.
        contents: Its files as they came, by name; fewer where some were cleared since.
        trust: The organisation's root with the newest revocation list.
        at: The present moment, with a time zone.
        meaning: What headquarters knows of instruments; None takes a record for what it says.
    """
    if kept.sealed_here:
        return _as_it_was_held(kept, contents)
    document = read(contents)
    if isinstance(document, str):
        outcome = Outcome.CANNOT_BE_JUDGED if document in _CLOSED else Outcome.NOT_VALID
        return Verdict(outcome, document)
    if kept.reason in _OF_THE_BUNDLE:
        return Verdict(Outcome.NOT_VALID, kept.reason)
    shown = Evidence(EvidenceKind.ARRIVAL, kept.arrived_at)
    check, take_in = _ways(kept, document, contents, meaning or ByItsWord())
    try:
        found = check(trust, at, shown)
    except RecordRefusedError as refused:
        return Verdict(Outcome.NOT_VALID, str(refused.fields["reason"]))
    return Verdict(found.outcome, found.why, take_in)


def read(contents: Mapping[str, bytes]) -> Document | str:
    """Return what was signed, or why it cannot be read: ``newer``, ``sealed``, ``format``, ``missing-file``."""
    try:
        if DOCUMENT in contents:
            document = parse_document(contents[DOCUMENT])
            from_text(document.clock.signed_at)
            return document
        if entries.MEMBER in contents:
            entry = entries.parse_entry(contents[entries.MEMBER])
            from_text(entry.written_at)
            return entry
    except BundleVersionError:
        return "newer"
    except (BundleFormatError, ValueError):
        return "format"
    return "sealed" if SEALED in contents else "missing-file"


def read_outside(contents: Mapping[str, bytes]) -> Document | str:
    """Return what others may know of a record that was sealed here, or why it cannot be read; see `read`."""
    return read({DOCUMENT: contents[OUTSIDE]}) if OUTSIDE in contents else "missing-file"


def _as_it_was_held(kept: Quarantined, contents: Mapping[str, bytes]) -> Verdict:
    document = read_outside(contents)
    if not isinstance(document, RecordDocument) or SEALED not in contents:
        return Verdict(Outcome.CANNOT_BE_JUDGED, "sealed")

    def take_in(registry: Registry) -> None:
        [file] = [each for each in kept.files if each.name == SEALED]
        accept(
            registry,
            replace(record_of(_part_of(kept, document), document), files=(file,)),
            document,
        )

    return Verdict(Outcome.CANNOT_BE_JUDGED, kept.reason, take_in)


Check = Callable[[TrustStore, datetime, Evidence], SignatureVerdict]
Take = Callable[[Registry], None]


def _ways(
    kept: Quarantined, document: Document, contents: Mapping[str, bytes], meaning: Meaning
) -> tuple[Check, Take]:
    """Return how it is checked against a trust and a time, and how it is taken in after."""
    files = _Files(contents)
    if isinstance(document, RecordDocument):
        return _record_ways(kept, document, files, meaning)
    part = EntryPart(
        id=kept.id,
        kind=document.kind,
        case_id=document.case,
        digest=kept.digest,
        files=_parts(kept.files),
    )
    desks = (kept.desk_id, *kept.lineage, kept.own)

    def check(trust: TrustStore, at: datetime, shown: Evidence) -> SignatureVerdict:
        return check_entry(part, files, EntryOrigin(desks, trust, at, shown)).verdict

    def take_in(registry: Registry) -> None:
        registry.accept_entry(entry_of(part, document), document)

    return check, take_in


def _record_ways(
    kept: Quarantined, document: RecordDocument, files: "_Files", meaning: Meaning
) -> tuple[Check, Take]:
    part = _part_of(kept, document)

    def check(trust: TrustStore, at: datetime, shown: Evidence) -> SignatureVerdict:
        origin = Origin(
            kept.desk_id,
            trust,
            at,
            lineage=kept.lineage,
            shown=shown,
            desk_revoked=kept.desk_revoked,
        )
        checked = check_record(part, files, origin)
        weigh(part, document, files, meaning)
        return checked.verdict

    def take_in(registry: Registry) -> None:
        closing = Closing(registry, meaning)
        record = closing.closed(record_of(part, document), document)
        accept(registry, record, document)
        closing.finish()

    return check, take_in


def _part_of(kept: Quarantined, document: RecordDocument) -> RecordPart:
    return RecordPart(
        id=kept.id,
        case_id=document.case.id,
        digest=kept.digest,
        corrects=document.corrects,
        files=_parts(kept.files),
    )


@dataclass(frozen=True, slots=True)
class _Files:
    """The files that came; see `record_check.RecordFiles`. A digest here is that of what came."""

    contents: Mapping[str, bytes]

    def intact(self, file: FilePart) -> bool:
        return file.name in self.contents

    def read(self, file: FilePart) -> bytes:
        return self.contents[file.name]

    def all_of(self, part: RecordPart) -> dict[str, bytes]:
        return {file.name: self.contents[file.name] for file in part.files}


def _parts(files: Sequence[RecordFile]) -> list[FilePart]:
    return [
        FilePart(name=file.name, sha256=file.sha256, length=file.length, media_type=_UNKNOWN_TYPE)
        for file in files
    ]
