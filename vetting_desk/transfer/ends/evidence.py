"""What headquarters has that shows a record is older than its arrival.

Three things do: a later bundle of the feed that came earlier and names the one the record is in; an audit
head of the desk that reached headquarters and covers the entry that logged the record; a stamp of
headquarters' own over the same record, which came before in another bundle. The clock of the desk shows
nothing.
"""

from vetting_desk.model.evidence import Evidence, EvidenceKind, earliest
from vetting_desk.model.stamp import StampedRecord
from vetting_desk.transfer.ends import feeds
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import RecordFiles
from vetting_desk.transfer.ends.stamping import record_digests
from vetting_desk.transfer.format import log_entry
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import RecordPart


class EarlierEvidence:
    """What shows that what one bundle brings is older than its arrival.

    Args:
        registry: Headquarters'.
        manifest: The bundle's.
        digest: SHA-256 of its ``manifest.json``.

    Attributes:
        bundle: What shows it of the whole bundle; None if nothing does.
    """

    def __init__(self, registry: Registry, manifest: RecordsManifest, digest: str) -> None:
        self._registry = registry
        self._desk = manifest.desk.id
        at = feeds.named_since(registry.arrivals, manifest, digest)
        self.bundle = Evidence(EvidenceKind.FEED, at) if at is not None else None

    def of(self, part: RecordPart, contents: RecordFiles) -> Evidence | None:
        """Return the earliest evidence that a record existed; None if there is none.

        Args:
            part: What the signed manifest says of it.
            contents: What came.
        """
        record = StampedRecord(part.id, **record_digests(part))
        stamps = (
            Evidence(EvidenceKind.STAMP, stamp.stamped_at, stamp.officer_name)
            for stamp in self._registry.stamps.of_record(record)
        )
        return earliest((self.bundle, self._logged(part, record, contents), *stamps))

    def _logged(
        self, part: RecordPart, record: StampedRecord, contents: RecordFiles
    ) -> Evidence | None:
        """Return since when headquarters has had the leaf of the entry that logged the signing of a record."""
        file = next((file for file in part.files if file.name == log_entry.MEMBER), None)
        if file is None or file.length > log_entry.MAX_LENGTH or not contents.intact(file):
            return None
        entry = log_entry.read(contents.read(file))
        if entry is None or entry.record != record:
            return None
        at = self._registry.arrivals.logged_by(self._desk, entry.sequence, entry.leaf)
        return Evidence(EvidenceKind.AUDIT_HEAD, at) if at is not None else None
