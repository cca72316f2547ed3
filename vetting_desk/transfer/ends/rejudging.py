"""Judging a record that lies in quarantine once more, from its files alone, with what can be known now.

Three outcomes, as wherever something signed is judged (ETSI EN 319 102-1): it holds together; it does not; or
it cannot be judged, which a person may settle. The last is what is left where all holds together but the
signer's certificate cannot be relied on today: it has ended, or was taken back, since. Keeps nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.errors import BundleFormatError, BundleVersionError, RecordRefusedError
from vetting_desk.model import Record, RecordFile
from vetting_desk.model.record_document import RecordDocument, parse_document
from vetting_desk.transfer.ends.intake import record_of
from vetting_desk.transfer.ends.record_check import DOCUMENT, Origin, check_record
from vetting_desk.transfer.format.manifest_parts import FilePart, RecordPart

_UNKNOWN_TYPE: Final = "application/octet-stream"
_BY_CERTIFICATE: Final = "untrusted"
_OF_THE_BUNDLE: Final = frozenset({"identity"})
"""Reasons that lay in what the bundle said of a record; the files alone cannot take them back."""


class Judgement(StrEnum):
    """The three possible verdicts."""

    VALID = "valid"
    NOT_VALID = "not-valid"
    CANNOT_BE_JUDGED = "cannot-be-judged"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What judging found.

    Attributes:
        judgement: One of three.
        why: A key as in `record_check.check_record`; empty when valid.
        document: What the assessor signed; None where it cannot be read.
        record: As headquarters would keep it; None where nobody may accept it.
    """

    judgement: Judgement
    why: str
    document: RecordDocument | None
    record: Record | None


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A record in quarantine, as far as it is judged.

    Attributes:
        desk_id: The desk it came from.
        record_id: As it calls itself.
        digest: As its bundle said.
        reason: Why it was not taken in.
        files: Those that came.
    """

    desk_id: str
    record_id: str
    digest: str
    reason: str
    files: Sequence[RecordFile]


def judge(
    kept: Quarantined, contents: Mapping[str, bytes], trust: TrustStore, at: datetime
) -> Verdict:
    """Judge a quarantined record.

    Args:
        kept: The record.
        contents: Its files as they came, by name; fewer where some were cleared since.
        trust: The organisation's root with the newest revocation list.
        at: The present moment, with a time zone.
    """
    document = _document(contents.get(DOCUMENT, b""))
    if isinstance(document, str):
        outcome = Judgement.CANNOT_BE_JUDGED if document == "newer" else Judgement.NOT_VALID
        return Verdict(outcome, document, None, None)
    if kept.reason in _OF_THE_BUNDLE:
        return Verdict(Judgement.NOT_VALID, kept.reason, document, None)
    part, files = _part(kept, document), _Files(contents)
    record = record_of(part, document)
    try:
        check_record(part, files, Origin(kept.desk_id, trust, at))
    except RecordRefusedError as refused:
        why = str(refused.fields["reason"])
        if why != _BY_CERTIFICATE:
            return Verdict(Judgement.NOT_VALID, why, document, None)
        doubtful = Verdict(
            Judgement.CANNOT_BE_JUDGED, str(refused.fields["detail"]) or why, document, record
        )
        claimed = max(from_text(document.clock.signed_at), _floor(document))
        then = Origin(kept.desk_id, TrustStore(trust.root), claimed)
        return _by_certificate(part, files, then, doubtful)
    return Verdict(Judgement.VALID, "", document, record)


def _by_certificate(part: RecordPart, files: "_Files", origin: Origin, verdict: Verdict) -> Verdict:
    """Return `verdict` if all holds together at the time the document claims, else that it does not."""
    try:
        check_record(part, files, origin)
    except RecordRefusedError as refused:
        why = str(refused.fields["reason"])
        return Verdict(Judgement.NOT_VALID, why, verdict.document, None)
    return verdict


@dataclass(frozen=True, slots=True)
class _Files:
    """The files that came; see `record_check.RecordFiles`. A digest here is that of what came."""

    contents: Mapping[str, bytes]

    def intact(self, file: FilePart) -> bool:
        return file.name in self.contents

    def read(self, file: FilePart) -> bytes:
        return self.contents[file.name]


def _document(data: bytes) -> RecordDocument | str:
    """Return what was signed, or why it cannot be read."""
    try:
        document = parse_document(data)
        from_text(document.clock.signed_at)
    except BundleVersionError:
        return "newer"
    except (BundleFormatError, ValueError):
        return "format"
    return document


def _floor(document: RecordDocument) -> datetime:
    """Return the newest time signed by headquarters that the post knew when it signed."""
    return (
        from_text(document.clock.floor)
        if document.clock.floor
        else datetime.min.replace(tzinfo=UTC)
    )


def _part(kept: Quarantined, document: RecordDocument) -> RecordPart:
    return RecordPart(
        id=kept.record_id,
        case_id=document.case.id,
        digest=kept.digest,
        corrects=document.corrects,
        files=[
            FilePart(
                name=file.name, sha256=file.sha256, length=file.length, media_type=_UNKNOWN_TYPE
            )
            for file in kept.files
        ],
    )
