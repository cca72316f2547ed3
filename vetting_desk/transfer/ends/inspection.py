"""Looking into a bundle without a casebook: which of its records hold together, and why not.

For auditors. Uses the same checks as `intake`, keeps nothing, and holds the files of no more than one
record at a time, but for those that several records share.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.crypto.certificates import TrustStore
from vetting_desk.errors import BundleDigestError, RecordRefusedError
from vetting_desk.model.evidence import Outcome
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.progress import Progress
from vetting_desk.transfer.ends.record_check import CORE, Origin, check_record
from vetting_desk.transfer.format.limits import MAX_RECORD_CORE
from vetting_desk.transfer.format.manifest import Blob, RecordsManifest
from vetting_desk.transfer.format.manifest_parts import FilePart, RecordPart
from vetting_desk.transfer.format.opening import OpenBundle


@dataclass(frozen=True, slots=True)
class RecordVerdict:
    """What was found of one record.

    Attributes:
        record_id: Which record.
        digest: Its digest, as the manifest says.
        outcome: What it is worth.
        reason: Why it would be refused or held, a key as in `record_check.check_record`; empty when sound.
        document: What the assessor signed; None when refused.
    """

    record_id: str
    digest: str
    outcome: Outcome
    reason: str
    document: RecordDocument | None


def inspect_records(
    opened: OpenBundle,
    trust: TrustStore,
    at: datetime,
    progress: Progress | None = None,
    *,
    list_needed: bool = False,
) -> Iterator[RecordVerdict]:
    """Yield the verdict on each record of a bundle, in order, while the bundle is read.

    A bundle that is altered in the meantime ends the iteration with an error, and what was given
    before does not count. A return bundle is read to its end and gives nothing.

    Args:
        opened: The bundle, verified.
        trust: The organisation's root.
        at: When it is read: the newest moment known, with a time zone.
        progress: Receives ``"taking-in"`` with bytes.
        list_needed: Whether no record is valid without a revocation list that covers the time.

    Raises:
        BundleFormatError: If the file was changed since it was opened.
        AgeError: The same.
    """
    manifest = opened.manifest
    records = manifest.records if isinstance(manifest, RecordsManifest) else []
    held = _Held(records)
    origin = Origin(manifest.desk.id, trust, at, list_needed=list_needed)
    waiting = iter(records)
    current = next(waiting, None)
    for blob, pieces in opened.contents(progress):
        held.take(blob, pieces)
        while current is not None and held.has_all_of(current):
            yield _verdict(current, held, origin)
            held.drop(current)
            current = next(waiting, None)


def _verdict(part: RecordPart, held: "_Held", origin: Origin) -> RecordVerdict:
    try:
        found = check_record(part, held, origin)
    except RecordRefusedError as error:
        reason = str(error.fields["reason"])
        return RecordVerdict(part.id, part.digest, Outcome.NOT_VALID, reason, None)
    verdict = found.verdict
    return RecordVerdict(part.id, part.digest, verdict.outcome, verdict.why, found.document)


class _Held:
    """The blobs read so far: all their names, and the contents that are looked into."""

    def __init__(self, records: list[RecordPart]) -> None:
        self._needed = Counter(
            file.sha256
            for part in records
            for file in part.files
            if file.name in CORE and file.length <= MAX_RECORD_CORE
        )
        self._contents: dict[str, bytes] = {}
        self._came: set[str] = set()
        self._other: set[str] = set()

    def take(self, blob: Blob, pieces: Iterator[memoryview]) -> None:
        """Read one blob to its end; keep its content only where it will be looked into."""
        kept = bytearray()
        wanted = self._needed[blob.sha256] > 0
        try:
            for piece in pieces:
                if wanted:
                    kept += piece
        except BundleDigestError:
            self._other.add(blob.sha256)
        self._came.add(blob.sha256)
        if wanted:
            self._contents[blob.sha256] = bytes(kept)

    def has_all_of(self, part: RecordPart) -> bool:
        """Return whether every file of a record has been read."""
        return all(file.sha256 in self._came for file in part.files)

    def drop(self, part: RecordPart) -> None:
        """Release what no later record needs."""
        for file in part.files:
            if file.name in CORE and self._needed[file.sha256]:
                self._needed[file.sha256] -= 1
                if not self._needed[file.sha256]:
                    self._contents.pop(file.sha256, None)

    def intact(self, file: FilePart) -> bool:
        """See `record_check.RecordFiles`."""
        return file.sha256 not in self._other

    def read(self, file: FilePart) -> bytes:
        """See `record_check.RecordFiles`."""
        return self._contents[file.sha256]
