from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import fail, ways
from vetting_desk.crypto.chain import GENESIS, head_of
from vetting_desk.errors import (
    CancelledError,
    DriveFullError,
    EnrolmentError,
    StateError,
)
from vetting_desk.model import BundleState, WayToHq
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.carrier.bundle_files import find_bundles
from vetting_desk.transfer.ends import outbox, writing
from vetting_desk.transfer.ends.outbox import choose, write_bundles
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.manifest import RecordsManifest


def test_all_records_to_send_go_into_one_bundle(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    manifest = open_at_hq(row).manifest
    assert isinstance(manifest, RecordsManifest)
    assert [part.id for part in manifest.records] == [each.record.id for each in three_records]
    assert row.record_ids == tuple(each.record.id for each in three_records)


def test_the_bundle_holds_the_records_files(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    found = [b"".join(bytes(piece) for piece in pieces) for _, pieces in open_at_hq(row).contents()]
    proofs = [each for each in found[1:] if each.startswith(b"vetting-desk/log-proof/1\0")]
    contents = [content for each in three_records for content in each.contents.values()]
    assert [each for each in found[1:] if each not in proofs] == list(dict.fromkeys(contents))
    read = [log_proof.read(each) for each in proofs]
    assert [each.record.record_id for each in read if each is not None] == [
        each.record.id for each in three_records
    ]


def test_records_count_as_written_once_the_stick_was_read_back(
    post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    assert ways(post_station, three_records) == [WayToHq.WRITTEN] * 3
    assert row.state is BundleState.WRITTEN
    assert find_bundles(usb) == [usb / row.file_name]
    assert row.length == (usb / row.file_name).stat().st_size


def test_the_bundle_lists_the_instruments_used_once(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    assert [part.id for part in open_at_hq(row).manifest.instruments] == ["return-spj"]


def test_the_first_bundle_holds_the_audit_chain_from_its_beginning(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(three_records[0])
    [row] = write_bundles(post_station, usb)
    audit = open_at_hq(row).manifest.audit
    leaves = post_station.casebook.audit.leaves()[: audit.length]
    assert (audit.since.length, audit.since.head) == (0, GENESIS.hex())
    assert head_of(leaves).hex() == audit.head


def test_the_next_bundle_goes_on_where_the_last_one_ended(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(three_records[0])
    [first] = write_bundles(post_station, usb)
    post_station.add(three_records[1])
    [second] = write_bundles(post_station, usb)
    one, two = open_at_hq(first), open_at_hq(second)
    assert (one.manifest.sequence, two.manifest.sequence) == (1, 2)
    assert two.manifest.previous == one.signed.digest
    since = two.manifest.audit.since
    assert (since.head, since.length) == (one.manifest.audit.head, one.manifest.audit.length)


def test_nothing_to_send_is_said(post_station: Any, usb: Path) -> None:
    with pytest.raises(StateError):
        write_bundles(post_station, usb)
    assert post_station.casebook.bundles.list() == []


def test_a_post_without_headquarters_says_so(open_station: Any, post: Any, usb: Path) -> None:
    with pytest.raises(EnrolmentError, match="no-headquarters"):
        write_bundles(open_station(post), usb)


def test_what_was_signed_meanwhile_follows_in_a_bundle_of_its_own(
    post_station: Any, three_records: Any, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    post_station.add(three_records[0])
    with monkeypatch.context() as patch:
        patch.setattr(writing, "write_to_drive", fail)
        with pytest.raises(DriveFullError):
            write_bundles(post_station, usb)
    post_station.add(*three_records[1:])
    rows = write_bundles(post_station, usb)
    assert [row.sequence for row in rows] == [1, 2]
    assert [len(row.record_ids) for row in rows] == [1, 2]
    assert ways(post_station, three_records) == [WayToHq.WRITTEN] * 3


def test_more_than_one_bundle_takes_goes_into_several(
    post_station: Any, three_records: Any, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "MOST_RECORDS", 2)
    post_station.add(*three_records)
    assert [len(row.record_ids) for row in write_bundles(post_station, usb)] == [2, 1]


def test_cancelling_leaves_the_records_to_send(
    post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.add(*three_records)
    progress = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        write_bundles(post_station, usb, progress)
    assert ways(post_station, three_records) == [WayToHq.TO_SEND] * 3
    assert find_bundles(usb) == []


def test_a_bundle_takes_no_more_files_or_bytes_than_it_may(
    three_records: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [each.record for each in three_records]
    monkeypatch.setattr(outbox, "MOST_FILES", 8)
    assert choose(records) == records[:2]
    monkeypatch.setattr(outbox, "MOST_BYTES", 1)
    assert choose(records) == records[:1]


def test_a_record_no_bundle_can_carry_is_named(
    three_records: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "MAX_BLOB", 10)
    with pytest.raises(StateError, match="too-large"):
        choose([three_records[0].record])


def test_the_log_still_fits_together_after_writing(
    post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.add(*three_records)
    write_bundles(post_station, usb)
    post_station.casebook.verify()
