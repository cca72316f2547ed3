from pathlib import Path

import pytest

from vetting_desk.errors import DriveMissingError, StateError
from vetting_desk.model import Record, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import syncing, transfer
from vetting_desk.operations.exchange.syncing import Boxes, boxes_in, sync


@pytest.fixture
def shared(tmp_path: Path) -> Boxes:
    folder = tmp_path / "shared"
    folder.mkdir()
    return boxes_in(folder, shared=True)


def files(boxes: Boxes) -> set[str]:
    return {path.name for box in (boxes.inbox, boxes.outbox) for path in box.iterdir()}


def quiet(desk: OpenDesk, boxes: Boxes) -> bool:
    """Look once more and return whether nothing happened, in the folder and in the log."""
    before, length = files(boxes), desk.casebook.audit.length()
    synced = sync(desk, boxes)
    return not synced.anything and files(boxes) == before and desk.casebook.audit.length() == length


def test_a_shared_folder_carries_a_record_there_and_its_receipt_back(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes
) -> None:
    assert len(sync(post, shared).written) == 1
    there = sync(hq, shared)
    assert (len(there.received.summaries), len(there.written)) == (1, 1)
    back = sync(post, shared)
    assert [len(each.receipts) for each in back.received.summaries] == [1]
    assert post.casebook.records.get(record.id).way_to_hq is WayToHq.RECEIVED
    assert all(len(name) == 36 and name.endswith(".age") for name in files(shared))


def test_looking_again_changes_nothing(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes
) -> None:
    sync(post, shared)
    assert quiet(post, shared)
    sync(hq, shared)
    assert quiet(hq, shared)
    sync(post, shared)
    assert quiet(post, shared)
    assert quiet(hq, shared)


def test_a_return_bundle_is_not_written_again_until_there_is_something_new(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes
) -> None:
    """Until the post names it, headquarters still owes it; a folder loses nothing, a stick may."""
    sync(post, shared)
    [row] = sync(hq, shared).written
    (shared.outbox / row.file_name).unlink()  # the transport took it away
    assert sync(hq, shared).written == ()
    assert [each.desk_id for each in transfer.waiting_desks(hq)] == [post.desk.id]


def test_boxes_are_made_and_kept_apart(tmp_path: Path) -> None:
    boxes = boxes_in(tmp_path)
    assert (boxes.inbox, boxes.outbox) == (tmp_path / "in", tmp_path / "out")
    assert boxes.inbox.is_dir()
    assert boxes_in(tmp_path) == boxes


def test_what_was_settled_is_not_opened_again(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync(post, shared)
    sync(hq, shared)
    opened: list[str] = []
    real = transfer.receive

    def noted(desk: OpenDesk, path: Path, progress: object) -> object:
        opened.append(path.name)
        return real(desk, path, progress)  # type: ignore[arg-type] # a Progress

    monkeypatch.setattr(transfer, "receive", noted)
    sync(hq, shared)
    assert opened == []
    sync(hq, shared, again=True)
    assert len(opened) == 1
    # A file that changed since is another one.
    [arrived] = [path for path in shared.inbox.iterdir() if path.name == opened[0]]
    arrived.write_bytes(arrived.read_bytes() + b"x")
    assert len(sync(hq, shared).received.refused) == 1


def test_a_file_that_is_not_whole_yet_is_refused_and_looked_at_again(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes
) -> None:
    [row] = sync(post, shared).written
    path = shared.outbox / row.file_name
    data = path.read_bytes()
    path.write_bytes(data[:-5_000])
    assert len(sync(hq, shared).received.refused) == 1
    path.write_bytes(data)
    assert len(sync(hq, shared).received.summaries) == 1


def test_nothing_is_removed_unless_asked_and_then_only_ones_own_confirmed_files(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes
) -> None:
    (shared.inbox / "letter.txt").write_text("somebody's", encoding="ascii")
    [sent] = sync(post, shared, clear=True).written
    sync(hq, shared, clear=True)
    before = files(shared)
    assert sync(post, shared).cleared == ()
    assert files(shared) == before
    assert sync(post, shared, clear=True).cleared == (sent.file_name,)
    assert files(shared) == before - {sent.file_name}


def test_a_folder_that_is_gone_is_said(post: OpenDesk, tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        sync(post, Boxes(tmp_path / "gone", tmp_path / "gone"))


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"a": 5}', b"[" * 100_000, b'{"a":["x","y"]}'])
def test_a_memory_that_cannot_be_read_costs_only_time(
    post: OpenDesk, hq: OpenDesk, record: Record, shared: Boxes, content: bytes
) -> None:
    (hq.folder / syncing.MEMORY).write_bytes(content)
    sync(post, shared)
    assert len(sync(hq, shared).received.summaries) == 1
    assert quiet(hq, shared)


def test_another_state_that_does_not_fit_is_not_passed_over(
    post: OpenDesk, shared: Boxes, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StateError(what="record", state="too-large", wanted="sendable")

    monkeypatch.setattr(transfer, "write_bundles", fail)
    with pytest.raises(StateError):
        sync(post, shared)
