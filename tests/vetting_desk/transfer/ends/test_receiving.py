"""Intake with a registry that is not a casebook: the protocol `Registry` is sufficient."""

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.crypto.chain import GENESIS
from vetting_desk.errors import RecordRefusedError
from vetting_desk.model import BundleKind, IntakeOutcome, Receipt, Record, RecordFile
from vetting_desk.model.arrivals import Arrival, Feed
from vetting_desk.model.certificate_register import ShownCertificate
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.epoch import Epoch, GivenOut, Heard, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.model.stamp import StampedRecord, StoredStamp
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.ends.intake import take_in
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.receiving import Registry


class Kept:
    """The content of a registry in memory."""

    def __init__(self) -> None:
        self.arrivals: list[Arrival] = []
        self.blobs: dict[str, bytes] = {}
        self.records: dict[str, Record] = {}
        self.entries: dict[str, Entry] = {}
        self.quarantined: list[tuple[str, IntakeOutcome, str]] = []
        self.superseded: list[tuple[str, str]] = []
        self.receipts: dict[str, Receipt] = {}
        self.applied: list[tuple[str, int]] = []
        self.flags: list[tuple[str, ...]] = []
        self.stamps: list[StoredStamp] = []


class ArrivalsInMemory:
    def __init__(self, arrivals: list[Arrival]) -> None:
        self._arrivals = arrivals

    def at(self, desk_id: str, kind: BundleKind, sequence: int) -> Sequence[Arrival]:
        wanted = (desk_id, kind, sequence)
        return [
            each for each in self._arrivals if (each.desk_id, each.kind, each.sequence) == wanted
        ]

    def find(self, bundle_id: str, manifest_digest: str = "") -> Arrival | None:
        for each in self._arrivals:
            if each.bundle_id == bundle_id and manifest_digest in ("", each.manifest_digest):
                return each
        return None

    def feed(self, desk_id: str, kind: BundleKind) -> Feed | None:
        came = {
            each.sequence: each
            for each in self._arrivals
            if (each.desk_id, each.kind) == (desk_id, kind)
        }
        if not came:
            return None
        newest = came[max(came)]
        missing = tuple(number for number in range(1, newest.sequence) if number not in came)
        return Feed(
            desk_id,
            newest.sequence,
            newest.manifest_digest,
            newest.audit_head,
            newest.audit_length,
            missing,
        )

    def add(self, arrival: Arrival) -> bool:
        self._arrivals.append(arrival)
        return True

    def covering(self, desk_id: str, first: int, last: int) -> Sequence[Arrival]:
        return []


class StampsInMemory:
    def __init__(self, stamps: list[StoredStamp]) -> None:
        self._stamps = stamps

    def add(self, stamp: StoredStamp) -> bool:
        self._stamps.append(stamp)
        return True

    def of_bundle(self, bundle_id: str) -> StoredStamp | None:
        return next((each for each in self._stamps if each.bundle_id == bundle_id), None)

    def of_record(self, record: StampedRecord) -> Sequence[StoredStamp]:
        return [each for each in self._stamps if record in each.records]

    def naming(self, stamp_digest: str) -> Sequence[StoredStamp]:
        return [each for each in self._stamps if stamp_digest in (*each.renews, each.previous)]

    def last_digest(self) -> str:
        return self._stamps[-1].digest if self._stamps else ""

    def due(self, before: datetime, limit: int) -> Sequence[StoredStamp]:
        return [each for each in self._stamps if each.ends_at < before][:limit]

    def count_due(self, before: datetime) -> int:
        return len(self.due(before, len(self._stamps)))


class EmptyLog:
    def length(self) -> int:
        return 0

    def head(self) -> bytes:
        return GENESIS

    def head_at(self, sequence: int) -> bytes | None:
        return None if sequence else GENESIS


class StandingInMemory:
    """Headquarters in its first epoch, that has given out nothing."""

    def __init__(self) -> None:
        self._heard: dict[str, Heard] = {}
        self.found: list[FindingKind] = []

    def heard(self, desk_id: str) -> Heard | None:
        return self._heard.get(desk_id)

    def bring_back(self, desk_id: str) -> None:
        """Nothing is sent again from memory."""

    def hear(self, heard: Heard) -> None:
        self._heard[heard.desk_id] = heard

    def find(self, kind: FindingKind, subject: str, detail: Mapping[str, str | int]) -> None:
        self.found.append(kind)

    def epoch(self) -> Epoch:
        return Epoch(1, "1" * 32)

    def knows_epoch(self, mark: str) -> bool:
        return mark == self.epoch().mark

    def begin_epoch(
        self, why: Why, above: int, feeds: Mapping[str, int], list_number: int, rules: int
    ) -> None:
        raise AssertionError("nothing here shows headquarters behind")

    def note_given(self, desk_id: str, sequence: int, list_number: int, rules: int) -> None:
        pass

    def numbers(self) -> GivenOut:
        return GivenOut(0, 0)

    def returned(self, desk_id: str) -> int:
        return 0

    def returned_digest(self, desk_id: str, sequence: int) -> str:
        return ""

    def show(self, shown: Sequence[ShownCertificate]) -> int:
        return len(shown)

    def lineage(self, desk_id: str) -> tuple[str, ...]:
        return (desk_id,)


class RegistryInMemory:
    """A second registry, the minimum that the protocol requires."""

    def __init__(self, now: datetime, trusted: Mapping[str, bool], refused: str = "") -> None:
        self.kept = Kept()
        self._now, self._trusted, self._refused = now, trusted, refused
        self.standing = StandingInMemory()

    @property
    def arrivals(self) -> ArrivalsInMemory:
        return ArrivalsInMemory(self.kept.arrivals)

    @property
    def stamps(self) -> StampsInMemory:
        return StampsInMemory(self.kept.stamps)

    @property
    def log(self) -> EmptyLog:
        return EmptyLog()

    def desk_certificate(self, desk_id: str) -> bytes:
        return b""

    @contextmanager
    def unit_of_work(self) -> Iterator[None]:
        before = copy.deepcopy(self.kept)
        try:
            yield
        except BaseException:
            self.kept = before
            raise

    def newest_moment(self) -> datetime:
        return self._now

    def trusts(self, desk_id: str) -> bool | None:
        return self._trusted.get(desk_id)

    def keep_blob(self, pieces: Iterable[bytes | memoryview], length: int) -> tuple[str, bool]:
        content = b"".join(bytes(piece) for piece in pieces)
        name = sha256(content).hexdigest()
        new = name not in self.kept.blobs
        self.kept.blobs[name] = content
        return name, new

    def discard_blob(self, sha256: str) -> None:
        self.kept.blobs.pop(sha256, None)

    def make_room(self) -> int:
        return 0

    def blob(self, sha256: str) -> bytes:
        return self.kept.blobs[sha256]

    def record(self, record_id: str) -> Record | None:
        return self.kept.records.get(record_id)

    def is_erased(self, case_id: str) -> bool:
        return False

    def accept(self, record: Record, document: RecordDocument) -> tuple[str, ...]:
        if document.case.id == self._refused:
            raise RecordRefusedError(record_id=record.id, reason="case", detail="")
        self.kept.records[record.id] = record
        return ()

    def entry(self, entry_id: str) -> Entry | None:
        return self.kept.entries.get(entry_id)

    def accept_entry(self, entry: Entry, document: EntryDocument) -> tuple[str, ...]:
        self.kept.entries[entry.id] = entry
        return ()

    def quarantine(
        self,
        bundle_id: str,
        desk_id: str,
        record_id: str,
        record_digest: str,
        outcome: IntakeOutcome,
        reason: str,
        files: Sequence[RecordFile],
    ) -> None:
        self.kept.quarantined.append((record_id, outcome, reason))

    def supersede(self, desk_id: str, record_id: str, record_digest: str, bundle_id: str) -> None:
        self.kept.superseded.append((record_id, bundle_id))

    def receipt(self, bundle_id: str) -> Receipt | None:
        return self.kept.receipts.get(bundle_id)

    def issue(self, receipt: Receipt) -> None:
        self.kept.receipts[receipt.bundle_id] = receipt

    def mark_applied(self, desk_id: str, sequence: int) -> None:
        self.kept.applied.append((desk_id, sequence))

    def flag(self, bundle_id: str, desk_id: str, flags: Sequence[str]) -> None:
        self.kept.flags.append(tuple(flags))


@pytest.fixture
def sent(post_station: Any, three_records: Any, usb: Path) -> Path:
    """A stick with a first bundle of two records."""
    post_station.add(*three_records[:2])
    [row] = write_bundles(post_station, usb)
    return usb / row.file_name


def take(hq_station: Any, registry: Registry, sent: Path) -> Any:
    with open_file(sent) as source:
        return take_in(hq_station, registry, source)


def test_a_bundle_is_taken_in_without_a_casebook(
    hq_station: Any, post: Any, sent: Path, three_records: Any
) -> None:
    registry = RegistryInMemory(hq_station.clock.now(), {post.desk.id: True})
    summary = take(hq_station, registry, sent)
    assert [item.outcome for item in summary.items] == [IntakeOutcome.ACCEPTED] * 2
    assert registry.kept.records.keys() == {each.record.id for each in three_records[:2]}
    assert registry.kept.receipts[summary.bundle_id].items == summary.items
    assert hq_station.casebook.intake.find(summary.bundle_id) is None


def test_the_same_bundle_again_is_known_by_its_arrival(
    hq_station: Any, post: Any, sent: Path
) -> None:
    registry = RegistryInMemory(hq_station.clock.now(), {post.desk.id: True})
    first, again = take(hq_station, registry, sent), take(hq_station, registry, sent)
    assert again.already
    assert again.items == first.items
    assert len(registry.kept.arrivals) == 1


def test_what_the_registry_refuses_is_quarantined_and_the_rest_accepted(
    hq_station: Any, post: Any, sent: Path, three_records: Any
) -> None:
    first, second = three_records[:2]
    registry = RegistryInMemory(hq_station.clock.now(), {post.desk.id: True}, first.case.id)
    take(hq_station, registry, sent)
    assert registry.kept.records.keys() == {second.record.id}
    assert registry.kept.quarantined == [(first.record.id, IntakeOutcome.REFUSED, "case")]


def test_a_desk_the_registry_does_not_know_is_flagged(hq_station: Any, sent: Path) -> None:
    registry = RegistryInMemory(hq_station.clock.now(), {})
    take(hq_station, registry, sent)
    assert registry.kept.flags == [("unknown-desk",)]
