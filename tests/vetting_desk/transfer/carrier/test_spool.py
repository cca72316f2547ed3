import errno
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from vetting_desk.errors import (
    DiskFailingError,
    DriveFullError,
    DriveMissingError,
    NotFoundError,
    StateError,
    StorageFullError,
)
from vetting_desk.model import new_id
from vetting_desk.transfer.carrier import spool as spools
from vetting_desk.transfer.carrier.part_files import check_content, open_whole, read_part
from vetting_desk.transfer.carrier.spool import LEAST_PART, Spool
from vetting_desk.transfer.carrier.stick import write_to_drive
from vetting_desk.transfer.format.part import MAX_HEADER, MAX_PARTS

CONTENT = os.urandom(LEAST_PART * 2 + 500_000)
BUNDLE = new_id()


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    return Spool(tmp_path / "spool")


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def begin(spool: Spool, content: bytes = CONTENT, part_length: int = LEAST_PART) -> Any:
    def write(file: BinaryIO) -> None:
        file.write(content)

    return spool.begin(BUNDLE, part_length, write, len(content))


def test_a_file_is_cut_into_parts_that_make_it_up(spool: Spool, drive: Path) -> None:
    split = begin(spool)
    assert (split.bundle_id, split.missing, sum(split.lengths)) == (BUNDLE, (1, 2, 3), len(CONTENT))
    written = list(spool.write_parts(split.name, drive))
    assert [each.file.path.name for each in written] == [
        f"{split.name}.{n}-of-3" for n in (1, 2, 3)
    ]
    assert all(each.file.length <= LEAST_PART for each in written)
    parts = [read_part(each.file.path) for each in written]
    for part in parts:
        check_content(part)
    with open_whole(parts) as whole:
        assert whole.read() == CONTENT
    assert spool.split(split.name).done


def room_for(count: int) -> Callable[[Path], int]:
    left = [count]

    def free(_folder: Path) -> int:
        left[0] -= 1
        return LEAST_PART * 2 if left[0] > 0 else 10

    return free


def test_what_does_not_fit_goes_onto_the_next_stick(
    spool: Spool, drive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = begin(spool).name
    monkeypatch.setattr(spools, "free_bytes", room_for(2))
    assert [each.number for each in spool.write_parts(name, drive)] == [1, 2]
    # Another process, days later.
    spool = Spool(tmp_path / "spool")
    assert [each.missing for each in spool.splits()] == [(3,)]
    another = tmp_path / "another"
    another.mkdir()
    assert [each.number for each in spool.write_parts(name, another)] == [3]
    assert spool.split(name).done


def test_a_stick_without_room_for_one_part_says_how_much_is_needed(
    spool: Spool, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = begin(spool).name

    def full(folder: Path, *_: object, **__: object) -> Any:
        raise DriveFullError(path=str(folder), needed=LEAST_PART, free=10)

    monkeypatch.setattr(spools, "write_to_drive", full)
    with pytest.raises(DriveFullError):
        list(spool.write_parts(name, drive))
    assert spool.split(name).missing == (1, 2, 3)


def test_a_part_that_was_not_read_back_does_not_count(
    spool: Spool, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = begin(spool).name
    calls: list[int] = []

    def second_fails(*arguments: Any, **more: Any) -> Any:
        calls.append(1)
        if len(calls) == 2:
            raise DriveMissingError(path="stick", written=())
        return write_to_drive(*arguments, **more)

    monkeypatch.setattr(spools, "write_to_drive", second_fails)
    with pytest.raises(DriveMissingError):
        list(spool.write_parts(name, drive))
    assert spool.split(name).missing == (2, 3)


def test_a_disk_without_room_is_not_called_a_stick(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Any:
        raise DriveFullError(path="disk", needed=1, free=0)

    monkeypatch.setattr(spools, "write_to_drive", full)
    with pytest.raises(StorageFullError):
        begin(spool)
    assert spool.splits() == []


@pytest.mark.parametrize("part_length", [LEAST_PART - 1, 0])
def test_parts_are_not_too_small(spool: Spool, part_length: int) -> None:
    with pytest.raises(StateError):
        begin(spool, part_length=part_length)


def test_parts_are_not_too_many(spool: Spool) -> None:
    with pytest.raises(StateError) as caught:
        spool.begin(BUNDLE, LEAST_PART, lambda _: None, MAX_PARTS * LEAST_PART + 1)
    assert int(caught.value.fields["wanted"]) * MAX_PARTS > MAX_PARTS * (LEAST_PART + MAX_HEADER)


def test_a_file_is_dropped_with_its_plan(spool: Spool, tmp_path: Path) -> None:
    name = begin(spool).name
    spool.drop("../stick")
    spool.drop(name)
    spool.drop(name)
    assert list((tmp_path / "spool").iterdir()) == []
    with pytest.raises(NotFoundError):
        spool.split(name)


def test_a_plan_that_is_not_sound_is_no_plan(spool: Spool, tmp_path: Path) -> None:
    name = begin(spool).name
    path = tmp_path / "spool" / f"{name}.plan"
    sound = json.loads(path.read_bytes())
    for spoilt in (
        b"",
        b"[" * 100_000,
        b"x" * 100_000,
        json.dumps({**sound, "colour": "red"}).encode(),
        json.dumps({**sound, "written": [4]}).encode(),
        json.dumps({**sound, "whole": ["a" * 64, 5]}).encode(),
    ):
        path.write_bytes(spoilt)
        assert spool.splits() == []
    path.write_text(json.dumps(sound), encoding="ascii")
    assert len(spool.splits()) == 1


def test_a_part_that_was_written_and_not_counted_is_written_again(
    spool: Spool, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    split = begin(spool)

    def refuse(*_: object) -> None:
        raise OSError(errno.EIO, "the disk")

    with monkeypatch.context() as patch:
        patch.setattr(spools, "replace_file", refuse)
        with pytest.raises(DiskFailingError):
            list(spool.write_parts(split.name, drive))

    assert [part.number for part in spool.write_parts(split.name, drive)] == [1, 2, 3]


def test_a_disk_that_does_not_give_the_plan_is_not_called_an_unknown_name(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    split = begin(spool)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "the disk")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(DiskFailingError):
        spool.split(split.name)
