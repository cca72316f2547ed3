import shutil
from pathlib import Path

import pytest

from vetting_desk.errors import BundleError, CancelledError, PermissionDeniedError
from vetting_desk.model import IntakeOutcome, Record, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import receiving, splits, transfer
from vetting_desk.operations.exchange.receiving import receive_from
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.carrier import staging as stagings

PART = 1024 * 1024


@pytest.fixture
def parts(post: OpenDesk, record: Record, stick: Path) -> list[Path]:
    """The record's bundle on the stick, in two parts."""
    split = splits.begin(post, PART)
    splits.write_parts(post, split.name, stick)
    found = sorted(stick.iterdir())
    assert [path.name.rsplit(".", 1)[1] for path in found] == ["1-of-2", "2-of-2"]
    return found


def accepted(hq: OpenDesk, received: receiving.Received) -> bool:
    """Whether the one record was taken in, and what travelled beside it."""
    items = [item for summary in received.summaries for item in summary.items]
    taken = [item for item in items if hq.casebook.records.find(item.record_id) is not None]
    whole = {item.outcome for item in items} == {IntakeOutcome.ACCEPTED}
    return whole and len(taken) == 1 and bool(cases.search(hq))


def test_all_that_is_on_a_stick_is_taken_in(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    transfer.write_bundles(post, stick)
    (stick / ("0" * 32 + ".age")).write_bytes(b"holiday pictures")
    received = receive_from(hq, [stick])
    assert accepted(hq, received)
    assert [name for name, _ in received.refused] == ["0" * 32 + ".age"]
    assert len(received.settled) == 1


def test_a_file_named_alone_is_taken_in_once(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [row] = transfer.write_bundles(post, stick)
    path = stick / row.file_name
    received = receive_from(hq, [path, stick, path])
    assert accepted(hq, received)
    assert len(received.summaries) == 1


def test_what_this_desk_wrote_is_passed_over(
    post: OpenDesk, parts: list[Path], stick: Path
) -> None:
    assert receive_from(post, [stick]) == receiving.Received()


def test_parts_on_one_stick_are_taken_in_where_they_lie(
    hq: OpenDesk, parts: list[Path], stick: Path
) -> None:
    assert accepted(hq, receive_from(hq, [stick]))
    assert not (hq.folder / receiving.FOLDER).exists()
    assert sorted(stick.iterdir()) == parts


@pytest.mark.parametrize("first", [0, 1])
def test_parts_of_several_sticks_wait_for_the_last_one(
    hq: OpenDesk, parts: list[Path], tmp_path: Path, first: int
) -> None:
    received = receive_from(hq, [parts[first]])
    [waiting] = received.waiting
    assert (waiting.missing, received.summaries) == ((2 - first,), ())
    assert receiving.waiting_parts(hq) == [waiting]
    assert cases.search(hq) == []

    another = tmp_path / "another"
    another.mkdir()
    shutil.move(parts[1 - first], another)
    parts[first].unlink()
    received = receive_from(hq, [another])
    assert accepted(hq, received)
    assert receiving.waiting_parts(hq) == []


def test_a_damaged_part_is_refused_and_the_other_waits(
    hq: OpenDesk, parts: list[Path], stick: Path
) -> None:
    data = bytearray(parts[1].read_bytes())
    data[-1] ^= 1
    parts[1].write_bytes(data)
    received = receive_from(hq, [stick])
    [(name, error)] = received.refused
    assert (name, isinstance(error, BundleError)) == (parts[1].name, True)
    assert [each.missing for each in received.waiting] == [(2,)]


def test_parts_for_another_desk_are_not_kept(
    post: OpenDesk, hq: OpenDesk, parts: list[Path]
) -> None:
    """A copy that does not know that it wrote them."""
    copies = [Path(shutil.copy(path, path.with_name("f" * 32 + path.name[32:]))) for path in parts]
    received = receive_from(post, copies)
    assert (received.strange, receiving.waiting_parts(post)) == (1, [])


def test_what_waits_can_be_cleared_and_taken_in_again(
    hq: OpenDesk, parts: list[Path], stick: Path
) -> None:
    [waiting] = receive_from(hq, [parts[0]]).waiting
    receiving.clear_parts(hq, waiting.id)
    assert receiving.waiting_parts(hq) == []
    assert accepted(hq, receive_from(hq, [stick]))


def test_no_room_for_a_part_is_said_of_that_part(
    hq: OpenDesk, parts: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stagings, "MAX_BYTES", 10)
    received = receive_from(hq, [parts[0]])
    assert [type(error).__name__ for _, error in received.refused] == ["PartsFullError"]
    assert received.settled == frozenset()


def test_what_could_not_be_taken_in_when_it_was_complete_is_tried_again(
    hq: OpenDesk, parts: list[Path], stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive_from(hq, [parts[0]])
    staging = stagings.Staging(hq.folder / receiving.FOLDER)
    from vetting_desk.transfer.carrier.part_files import read_part

    staging.keep(read_part(parts[1]))
    empty = tmp_path / "empty"
    empty.mkdir()
    assert accepted(hq, receive_from(hq, [empty]))
    assert staging.sets() == []


def test_stopping_keeps_what_was_taken_in_before(
    hq: OpenDesk, parts: list[Path], stick: Path
) -> None:
    progress = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        receive_from(hq, [stick], progress)


def test_a_role_that_may_not_transfer_learns_nothing(
    hq: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.operations.access.permissions import ALLOWED, Action

    monkeypatch.setitem(ALLOWED, Role.SUPERVISOR, ALLOWED[Role.SUPERVISOR] - {Action.TRANSFER})
    for act in (
        lambda: receive_from(hq, [stick]),
        lambda: receiving.waiting_parts(hq),
        lambda: receiving.clear_parts(hq, "0" * 64),
    ):
        with pytest.raises(PermissionDeniedError):
            act()
