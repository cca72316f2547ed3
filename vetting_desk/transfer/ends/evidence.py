"""What headquarters has that shows a record is older than its arrival.

Three things do: a later bundle of the feed that came earlier and names the one the record is in; an audit
head of the desk that reached headquarters and covers the entry that logged the record; a stamp of
headquarters' own over the same record, which came before in another bundle. The clock of the desk shows
nothing.
"""

from collections.abc import Sequence

from vetting_desk.crypto.chain import head_of
from vetting_desk.model.arrivals import Arrival
from vetting_desk.model.evidence import Evidence, EvidenceKind, earliest
from vetting_desk.model.stamp import StampedRecord
from vetting_desk.transfer.ends import feeds
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import RecordFiles
from vetting_desk.transfer.ends.stamping import record_digests
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.log_proof import LogProof
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import RecordPart


class EarlierEvidence:
    """What shows that what one bundle brings is older than its arrival.

    Args:
        registry: Headquarters'.
        manifest: The bundle's.
        digest: SHA-256 of its ``manifest.json``.
        desks: Whose log the entry may stand in: the desk, and those it was before it became a new one.

    Attributes:
        bundle: What shows it of the whole bundle; None if nothing does.
    """

    def __init__(
        self,
        registry: Registry,
        manifest: RecordsManifest,
        digest: str,
        desks: Sequence[str] = (),
    ) -> None:
        self._registry = registry
        self._desks = tuple(dict.fromkeys((manifest.desk.id, *desks)))
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
        """Return since when headquarters has had an audit head over the entry that logged a record."""
        file = next((file for file in part.files if file.name == log_proof.MEMBER), None)
        if file is None or file.length > log_proof.MAX_LENGTH or not contents.intact(file):
            return None
        proof = log_proof.read(contents.read(file))
        if proof is None or proof.record != record:
            return None
        last = proof.sequence + len(proof.following)
        found = (
            arrival.arrived_at
            for desk in self._desks
            for arrival in self._registry.arrivals.covering(desk, proof.sequence, last)
            if _covers(arrival, proof)
        )
        at = min(found, default=None)
        return Evidence(EvidenceKind.AUDIT_HEAD, at) if at is not None else None


def _covers(arrival: Arrival, proof: LogProof) -> bool:
    """Return whether the chain that arrived with a bundle has the entry in it."""
    start = arrival.audit_length - len(arrival.audit_leaves)
    if start < proof.sequence:
        return arrival.audit_leaves[proof.sequence - start - 1] == proof.leaf
    between = proof.following[: start - proof.sequence]
    head = head_of((proof.leaf, *between, *arrival.audit_leaves), proof.before)
    return head.hex() == arrival.audit_head
