from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.crypto.chain import GENESIS, head_of
from vetting_desk.errors import (
    CancelledError,
    DriveFullError,
    DriveMissingError,
    EnrolmentError,
    NotFoundError,
    StateError,
)
from vetting_desk.model import BundleState, WayToHq
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.carrier.bundle_files import find_bundles, open_file
from vetting_desk.transfer.carrier.stick import write_to_drive
from vetting_desk.transfer.ends import kept_manifests, outbox, writing
from vetting_desk.transfer.ends.outbox import choose, write_again, write_bundles
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.opening import Expected, OpenBundle, open_bundle

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def open_at_hq(hq: Any, usb: Path) -> Iterator[Any]:
    files = []

    def open_one(row: Any) -> OpenBundle:
        files.append(open_file(usb / row.file_name))
        expected = Expected(hq.organisation.trust, NOW, training=False, desk_id=hq.desk.id)
        return open_bundle(files[-1], [hq.identity], expected)

    yield open_one
    for file in files:
        file.close()


def ways(station: Any, records: Any) -> list[WayToHq]:
    return [station.casebook.records.get(each.record.id).way_to_hq for each in records]


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
    contents = [content for each in three_records for content in each.contents.values()]
    assert found[1:] == list(dict.fromkeys(contents))


def test_records_count_as_written_once_the_stick_was_read_back(
    post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    assert ways(post_station, three_records) == [WayToHq.WRITTEN] * 3
    assert row.state is BundleState.WRITTEN
    assert find_bundles(usb) == [usb / row.file_name]
    assert row.length == (usb / row.file_name).stat().st_size


def test_the_bundle_tells_the_instruments_used_once(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(*three_records)
    [row] = write_bundles(post_station, usb)
    assert [part.id for part in open_at_hq(row).manifest.instruments] == ["return-spj"]


def test_the_first_bundle_tells_the_audit_chain_from_its_beginning(
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


def test_a_missing_stick_gives_no_number(
    post_station: Any, three_records: Any, tmp_path: Path
) -> None:
    post_station.add(*three_records)
    with pytest.raises(DriveMissingError):
        write_bundles(post_station, tmp_path / "gone")
    assert post_station.casebook.bundles.list() == []


def fail(*_: object, **__: object) -> Any:
    raise DriveFullError(path="stick", needed=1, free=0)


def test_a_stick_that_fails_leaves_the_bundle_waiting_under_its_number(
    post_station: Any,
    three_records: Any,
    usb: Path,
    open_at_hq: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post_station.add(three_records[0])
    with monkeypatch.context() as patch:
        patch.setattr(writing, "write_to_drive", fail)
        with pytest.raises(DriveFullError):
            write_bundles(post_station, usb)
    assert ways(post_station, three_records[:1]) == [WayToHq.TO_SEND]
    [waiting] = post_station.casebook.bundles.list()
    assert waiting.state is BundleState.SEALED
    digest = kept_manifests.recall(post_station.casebook, waiting.id).digest

    [row] = write_bundles(post_station, usb)
    assert row.id == waiting.id
    assert open_at_hq(row).signed.digest == digest


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


def test_an_error_names_the_files_that_are_whole_on_the_stick(
    post_station: Any, three_records: Any, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "MOST_RECORDS", 1)
    post_station.add(*three_records)
    real, calls = write_to_drive, list[int]()

    def second_fails(*arguments: Any) -> Any:
        calls.append(1)
        return fail() if len(calls) == 2 else real(*arguments)

    monkeypatch.setattr(writing, "write_to_drive", second_fails)
    with pytest.raises(DriveFullError) as caught:
        write_bundles(post_station, usb)
    assert caught.value.fields["written"] == tuple(path.name for path in find_bundles(usb))
    assert ways(post_station, three_records) == [
        WayToHq.WRITTEN,
        WayToHq.TO_SEND,
        WayToHq.TO_SEND,
    ]


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


def test_a_lost_stick_is_replaced_by_the_same_bundle_under_another_name(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(*three_records)
    [first] = write_bundles(post_station, usb)
    again = write_again(post_station, first.id, usb)
    assert again.file_name != first.file_name
    assert open_at_hq(again).signed.digest == open_at_hq(first).signed.digest
    assert (usb / again.file_name).read_bytes() != (usb / first.file_name).read_bytes()


def test_the_same_bundle_is_written_again_though_the_log_has_grown(
    post_station: Any, three_records: Any, usb: Path, open_at_hq: Any
) -> None:
    post_station.add(three_records[0])
    [first] = write_bundles(post_station, usb)
    post_station.add(three_records[1])
    again = open_at_hq(write_again(post_station, first.id, usb))
    leaves = next(iter(again.contents()))[1]
    assert len(b"".join(bytes(piece) for piece in leaves)) == 32 * again.manifest.audit.length


def test_a_bundle_nobody_made_cannot_be_written_again(post_station: Any, usb: Path) -> None:
    with pytest.raises(NotFoundError):
        write_again(post_station, "00000000-0000-4000-8000-000000000000", usb)


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


def test_a_bundle_that_is_not_kept_cannot_be_recalled(post_station: Any) -> None:
    with pytest.raises(NotFoundError):
        kept_manifests.recall(post_station.casebook, "unknown")


def test_the_log_still_fits_together_after_writing(
    post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.add(*three_records)
    write_bundles(post_station, usb)
    post_station.casebook.verify()
