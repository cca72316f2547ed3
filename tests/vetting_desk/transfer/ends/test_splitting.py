from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import answer, ways
from vetting_desk.errors import DriveFullError, DriveMissingError, NotFoundError, StateError
from vetting_desk.model import BundleState, WayToHq
from vetting_desk.transfer.carrier import spool as spools
from vetting_desk.transfer.carrier.part_files import find_parts, open_whole, read_part
from vetting_desk.transfer.carrier.spool import LEAST_PART, Spool
from vetting_desk.transfer.carrier.stick import write_to_drive
from vetting_desk.transfer.ends.intake import take_in
from vetting_desk.transfer.ends.returns_intake import apply_return
from vetting_desk.transfer.ends.splitting import begin_split, pending, write_parts


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "parts-out")


@pytest.fixture
def begun(post_station: Any, three_records: Any, spool: Spool) -> Any:
    post_station.add(*three_records)
    return begin_split(post_station, spool, LEAST_PART)


def only(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no more than so many parts fit onto a stick."""
    left = [count]

    def free(_folder: Path) -> int:
        left[0] -= 1
        return 0 if left[0] <= 0 else 10 * LEAST_PART

    monkeypatch.setattr(spools, "free_bytes", free)


def test_a_bundle_is_written_with_its_last_part(
    post_station: Any,
    three_records: Any,
    spool: Spool,
    begun: Any,
    usb: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = len(begun.lengths)
    assert count >= 2
    only(1, monkeypatch)
    split, _ = write_parts(post_station, spool, begun.name, usb)
    assert split.missing == tuple(range(2, count + 1))
    assert ways(post_station, three_records) == [WayToHq.TO_SEND] * 3
    [row] = post_station.casebook.bundles.list()
    assert row.state is BundleState.SEALED
    assert [each.name for each in pending(post_station, spool)] == [begun.name]

    monkeypatch.undo()
    split, _ = write_parts(post_station, spool, begun.name, usb)
    assert split.done
    assert ways(post_station, three_records) == [WayToHq.WRITTEN] * 3
    [row] = post_station.casebook.bundles.list()
    assert (row.state, row.file_name) == (BundleState.WRITTEN, begun.name)
    assert pending(post_station, spool) == []
    assert len(post_station.casebook.bundle_files.list(row.id)) == count
    post_station.casebook.verify()


def test_headquarters_takes_the_parts_in_as_the_bundle(
    post_station: Any, hq_station: Any, spool: Spool, begun: Any, usb: Path
) -> None:
    write_parts(post_station, spool, begun.name, usb)
    with open_whole([read_part(path) for path in find_parts(usb)]) as whole:
        summary = take_in(hq_station, hq_station.registry, whole)
    assert len(summary.items) == 3
    assert summary.flags == ()


def test_what_was_begun_goes_on_and_is_not_begun_anew(
    post_station: Any, spool: Spool, begun: Any
) -> None:
    assert begin_split(post_station, spool, 2 * LEAST_PART) == begun


def test_a_return_bundle_can_be_split_too(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, spool: Spool, usb: Path
) -> None:
    row = answer(hq_station, post, usb)
    split = begin_split(hq_station, spool, LEAST_PART, row.id)
    write_parts(hq_station, spool, split.name, usb)
    with open_whole([read_part(path) for path in find_parts(usb)]) as whole:
        summary = apply_return(post_station, whole)
    assert [receipt.bundle_id for receipt in summary.receipts] == [taken_in.id]
    assert hq_station.casebook.bundles.get(row.id).state is BundleState.WRITTEN


def test_without_anything_to_send_nothing_is_begun(post_station: Any, spool: Spool) -> None:
    with pytest.raises(StateError):
        begin_split(post_station, spool, LEAST_PART)
    with pytest.raises(NotFoundError):
        begin_split(post_station, spool, LEAST_PART, "no such bundle")


def test_an_error_names_the_parts_that_are_whole(
    post_station: Any, spool: Spool, begun: Any, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[int] = []

    def second_fails(*arguments: Any, **more: Any) -> Any:
        calls.append(1)
        if len(calls) == 2:
            raise DriveMissingError(path=str(usb), written=())
        return write_to_drive(*arguments, **more)

    monkeypatch.setattr(spools, "write_to_drive", second_fails)
    with pytest.raises(DriveMissingError) as caught:
        write_parts(post_station, spool, begun.name, usb)
    assert caught.value.fields["written"] == (f"{begun.name}.1-of-{len(begun.lengths)}",)
    assert spool.split(begun.name).written == {1}


def test_a_stick_without_room_leaves_all_as_it_was(
    post_station: Any, spool: Spool, begun: Any, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> Any:
        raise DriveFullError(path="stick", needed=1, free=0)

    monkeypatch.setattr(spools, "write_to_drive", full)
    with pytest.raises(DriveFullError):
        write_parts(post_station, spool, begun.name, usb)
    assert pending(post_station, spool) == [begun]


def test_what_headquarters_has_is_written_no_further(
    post_station: Any, spool: Spool, begun: Any
) -> None:
    post_station.casebook.bundles.mark(begun.bundle_id, BundleState.RECEIVED)
    assert pending(post_station, spool) == []
    assert spool.splits() == []
