"""A signed, stored bundle can be written to a stick any number of times."""

from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import fail, ways
from vetting_desk.errors import (
    DriveFullError,
    DriveMissingError,
    NotFoundError,
)
from vetting_desk.model import BundleState, WayToHq
from vetting_desk.transfer.carrier.bundle_files import find_bundles
from vetting_desk.transfer.carrier.stick import write_to_drive
from vetting_desk.transfer.ends import kept_manifests, outbox, writing
from vetting_desk.transfer.ends.outbox import write_again, write_bundles


def test_a_missing_stick_gives_no_number(
    post_station: Any, three_records: Any, tmp_path: Path
) -> None:
    post_station.add(*three_records)
    with pytest.raises(DriveMissingError):
        write_bundles(post_station, tmp_path / "gone")
    assert post_station.casebook.bundles.list() == []


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
