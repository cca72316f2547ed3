import errno
import os
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.carrier.cutting import NAME, cut, put
from vetting_desk.errors import CancelledError, DiskFailingError, PartsFullError, StorageFullError
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.carrier import staging as stagings
from vetting_desk.transfer.carrier.part_files import open_whole, read_part
from vetting_desk.transfer.carrier.staging import Staging

CONTENT = os.urandom(100)
PARTS = cut(CONTENT, 40, 40, 20)


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    return Staging(tmp_path / "waiting")


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_nothing_waits_before_the_first_part(staging: Staging, tmp_path: Path) -> None:
    assert staging.sets() == []
    assert not (tmp_path / "waiting").exists()


def test_parts_of_several_sticks_wait_for_each_other(staging: Staging, drive: Path) -> None:
    for number in (3, 1):
        [path] = put(drive, PARTS, number)
        staging.keep(read_part(path))
        path.unlink()
    [waiting] = staging.sets()
    assert (waiting.name, waiting.missing, waiting.bytes_here) == (NAME, (2,), 60)
    staging.keep(read_part(put(drive, PARTS, 2)[0]))
    [complete] = staging.sets()
    assert complete.missing == ()
    with open_whole(staging.parts(complete.id)) as whole:
        assert whole.read() == CONTENT


def test_a_part_that_is_here_is_not_copied_again(staging: Staging, drive: Path) -> None:
    part = read_part(put(drive, PARTS, 1)[0])
    staging.keep(part)
    part.path.unlink()
    staging.keep(part)
    assert staging.sets()[0].here == {1}


def test_files_whose_parts_differ_wait_apart(staging: Staging, drive: Path) -> None:
    other = cut(os.urandom(100), 40, 40, 20)
    staging.keep(read_part(put(drive, PARTS, 1)[0]))
    staging.keep(read_part(put(drive, other, 2)[0]))
    assert [each.missing for each in staging.sets()] in ([(2, 3), (1, 3)], [(1, 3), (2, 3)])


def test_what_is_damaged_here_does_not_count(staging: Staging, drive: Path, tmp_path: Path) -> None:
    staging.keep(read_part(put(drive, PARTS, 1)[0]))
    [kept] = (tmp_path / "waiting").glob("*/*")
    kept.write_bytes(kept.read_bytes()[:-1])
    assert staging.sets() == []
    staging.keep(read_part(put(drive, PARTS, 1)[0]))
    assert staging.sets()[0].here == {1}


def test_clearing_removes_one_file_and_no_other(
    staging: Staging, drive: Path, tmp_path: Path
) -> None:
    staging.keep(read_part(put(drive, PARTS, 1)[0]))
    staging.keep(read_part(put(drive, cut(os.urandom(100), 40, 60), 2)[0]))
    first, second = staging.sets()
    staging.clear(first.id)
    staging.clear(first.id)
    staging.clear("../../stick")
    assert staging.sets() == [second]
    assert drive.is_dir()


def test_what_waits_is_bounded(
    staging: Staging, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = put(drive, PARTS)
    monkeypatch.setattr(stagings, "MAX_BYTES", paths[0].stat().st_size + paths[1].stat().st_size)
    for path in paths[:2]:
        staging.keep(read_part(path))
    with pytest.raises(PartsFullError) as caught:
        staging.keep(read_part(paths[2]))
    assert caught.value.fields["needed"] == paths[2].stat().st_size
    assert staging.sets()[0].here == {1, 2}


def test_so_is_the_number_of_files(
    staging: Staging, drive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stagings, "MAX_SETS", 1)
    staging.keep(read_part(put(drive, PARTS, 1)[0]))
    with pytest.raises(PartsFullError):
        staging.keep(read_part(put(drive, cut(os.urandom(100), 40, 60), 2)[0]))
    staging.keep(read_part(put(drive, PARTS, 2)[0]))


@pytest.mark.parametrize(
    ("number", "kind"), [(errno.ENOSPC, StorageFullError), (errno.EACCES, DiskFailingError)]
)
def test_a_disk_that_takes_nothing_leaves_nothing_behind(
    staging: Staging,
    drive: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    kind: type[Exception],
) -> None:
    def fail(_handle: int) -> None:
        raise OSError(number, "invented")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(kind):
        staging.keep(read_part(put(drive, PARTS, 1)[0]))
    assert list((tmp_path / "waiting").glob("*/*")) == []


def test_copying_can_be_stopped(staging: Staging, drive: Path, tmp_path: Path) -> None:
    progress: Any = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        staging.keep(read_part(put(drive, PARTS, 1)[0]), progress)
    assert list((tmp_path / "waiting").glob("*/*")) == []
