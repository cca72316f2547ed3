import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from vetting_desk.errors import (
    CancelledError,
    DriveBusyError,
    DriveDeniedError,
    DriveError,
    DriveFullError,
    DriveMissingError,
    DriveReadBackError,
    DriveReadOnlyError,
)
from vetting_desk.machine import durable
from vetting_desk.progress import CancellableProgress
from vetting_desk.transfer.carrier import stick
from vetting_desk.transfer.carrier.bundle_files import random_name
from vetting_desk.transfer.carrier.stick import PART, Written, write_to_drive

CONTENT = b"sealed" * 50_000
Mount = Callable[..., Path]


class ProgressRecorder:
    """A `Progress` that records, and may cancel after the first report of a kind."""

    def __init__(self, cancel_at: str = "") -> None:
        self.reports: list[tuple[int, int, str]] = []
        self._cancel_at, self._cancelled = cancel_at, False

    def report(self, done: int, total: int, doing: str = "") -> None:
        self.reports.append((done, total, doing))
        self._cancelled = self._cancelled or doing == self._cancel_at

    def raise_if_cancelled(self) -> None:
        if self._cancelled:
            raise CancelledError


def put(folder: Path, content: bytes = CONTENT, name: str = "", **more: object) -> Written:
    def write(file: BinaryIO) -> None:
        starts = range(0, len(content), 65_536)
        file.writelines(content[start : start + 65_536] for start in starts)

    return write_to_drive(folder, name or random_name(), write, len(content), **more)  # type: ignore[arg-type] # only progress


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Mount]:
    """Mount real small file systems; skips if not permitted."""
    points: list[Path] = []

    def mount(options: str) -> Path:
        point = tmp_path / f"stick{len(points)}"
        point.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(point)]
        if sys.platform != "linux" or os.geteuid() != 0:
            pytest.skip("mounting a small file system needs root on Linux")
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("mounting is not permitted here")
        points.append(point)
        return point

    yield mount
    for point in points:
        subprocess.run(["umount", "-l", str(point)], capture_output=True, check=False)


def fail(number: int) -> Callable[..., int]:
    def raise_it(*_: object, **__: object) -> int:
        raise OSError(number, os.strerror(number))

    return raise_it


def test_a_file_is_whole_under_its_name_and_nothing_else_is_there(tmp_path: Path) -> None:
    written = put(tmp_path, name="a.age")
    assert (tmp_path / "a.age").read_bytes() == CONTENT
    assert names(tmp_path) == ["a.age"]
    assert written.length == len(CONTENT)
    assert written.sha256 == sha256(CONTENT).hexdigest()


def test_the_file_has_its_part_name_while_it_is_written(tmp_path: Path) -> None:
    seen: list[list[str]] = []

    def write(file: BinaryIO) -> None:
        file.write(CONTENT)
        seen.append(names(tmp_path))

    write_to_drive(tmp_path, "a.age", write, len(CONTENT))
    assert seen == [["a.age" + PART]]


def test_file_and_folder_are_flushed_around_the_rename(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    fsync, rename = os.fsync, durable._move

    def flushed(handle: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file")
        fsync(handle)

    def renamed(path: Path, target: Path) -> None:
        steps.append("rename")
        rename(path, target)

    monkeypatch.setattr(os, "fsync", flushed)
    monkeypatch.setattr(durable, "_move", renamed)
    put(tmp_path)
    # Windows writes the rename through; its folders cannot be flushed.
    assert steps == ["file", "rename", *([] if sys.platform == "win32" else ["folder"])]


def test_a_long_file_is_flushed_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flushed: list[int] = []
    monkeypatch.setattr(stick, "FLUSH_EVERY", 65_536)
    monkeypatch.setattr(os, "fsync", flushed.append)
    put(tmp_path)
    assert len(flushed) >= len(CONTENT) // 65_536


def test_progress_reports_each_part_of_the_work_with_bytes(tmp_path: Path) -> None:
    recorder = ProgressRecorder()
    put(tmp_path, progress=recorder)
    doings = [doing for _, _, doing in recorder.reports]
    assert list(dict.fromkeys(doings)) == ["checking", "writing", "reading-back"]
    assert recorder.reports[-1] == (len(CONTENT), len(CONTENT), "reading-back")
    assert all(0 <= done <= total for done, total, _ in recorder.reports)


def test_a_missing_folder_is_a_missing_stick(tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        put(tmp_path / "gone")


def test_a_file_in_place_of_the_folder_is_a_missing_stick(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DriveMissingError):
        put(tmp_path / "file")


def test_an_existing_file_is_neither_replaced_nor_removed(tmp_path: Path) -> None:
    (tmp_path / "a.age").write_bytes(b"earlier")
    with pytest.raises(DriveError):
        put(tmp_path, name="a.age")
    assert (tmp_path / "a.age").read_bytes() == b"earlier"


def test_a_stick_without_room_is_refused_before_anything_is_written(mounted: Mount) -> None:
    folder = mounted("size=128k")
    with pytest.raises(DriveFullError) as caught:
        put(folder)
    assert caught.value.fields["needed"] == len(CONTENT)
    assert 0 < caught.value.fields["free"] <= 128 * 1024
    assert names(folder) == []


def test_a_stick_that_fills_up_on_the_way_is_full_and_left_clean(mounted: Mount) -> None:
    folder = mounted("size=128k")
    with pytest.raises(DriveFullError):
        write_to_drive(folder, "a.age", _twice, 1_000)
    assert names(folder) == []


def _twice(file: BinaryIO) -> None:
    file.write(CONTENT)
    file.write(CONTENT)


def test_a_read_only_stick_is_called_read_only(mounted: Mount) -> None:
    folder = mounted("size=1m,ro")
    with pytest.raises(DriveReadOnlyError):
        put(folder)


def test_a_stick_that_becomes_read_only_on_the_way_is_called_read_only(mounted: Mount) -> None:
    folder = mounted("size=1m")

    def write(file: BinaryIO) -> None:
        file.write(b"begun")
        (folder / "other").touch()

    write_to_drive(folder, "a.age", write, 10)
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    with pytest.raises(DriveReadOnlyError):
        put(folder)


def test_a_stick_pulled_while_writing_is_missing(mounted: Mount) -> None:
    folder = mounted("size=1m")

    def write(file: BinaryIO) -> None:
        file.write(CONTENT)
        subprocess.run(["umount", "-l", str(folder)], check=True)

    with pytest.raises(DriveMissingError) as caught:
        write_to_drive(folder, "a.age", write, len(CONTENT))
    assert caught.value.fields["written"] == ()
    assert names(folder) == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DriveFullError),
        (errno.EDQUOT, DriveFullError),
        (errno.EFBIG, DriveFullError),
        (errno.EROFS, DriveReadOnlyError),
        (errno.EACCES, DriveDeniedError),
        (errno.EIO, DriveMissingError),
        (errno.ENODEV, DriveMissingError),
        (errno.ENXIO, DriveMissingError),
        (errno.EMFILE, DriveError),
    ],
)
def test_system_errors_while_writing_are_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, expected: type[DriveError]
) -> None:
    monkeypatch.setattr(os, "write", fail(number))
    with pytest.raises(DriveError) as caught:
        put(tmp_path)
    assert type(caught.value) is expected
    assert names(tmp_path) == []


@pytest.mark.parametrize("step", ["fsync", "read" if sys.platform == "win32" else "readv"])
def test_a_stick_pulled_at_a_later_step_leaves_nothing_that_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    monkeypatch.setattr(os, step, fail(errno.EIO))
    with pytest.raises(DriveMissingError):
        put(tmp_path)
    monkeypatch.undo()
    assert names(tmp_path) == []


def held(*_: object) -> None:
    error = PermissionError(errno.EACCES, "what Windows says in its own language")
    error.winerror = 32  # type: ignore[attr-defined] # only there on Windows
    raise error


def test_a_file_that_another_program_holds_is_reported_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    monkeypatch.setattr(durable, "_move", held)
    with pytest.raises(DriveBusyError):
        put(tmp_path)
    assert names(tmp_path) == []


def test_a_file_is_replaced_where_that_is_wanted(tmp_path: Path) -> None:
    put(tmp_path, b"old", "paper")
    with pytest.raises(DriveError):
        put(tmp_path, b"new", "paper")
    put(tmp_path, b"new", "paper", replacing=True)
    assert (tmp_path / "paper").read_bytes() == b"new"
    assert names(tmp_path) == ["paper"]


def test_what_was_to_be_replaced_is_kept_where_the_new_one_cannot_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, b"old", "paper")
    monkeypatch.setattr(durable, "_move", fail(errno.ENOSPC))
    with pytest.raises(DriveFullError):
        put(tmp_path, b"new", "paper", replacing=True)
    assert (tmp_path / "paper").read_bytes() == b"old"
    assert names(tmp_path) == ["paper"]


def test_other_content_read_back_is_an_error_and_the_file_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = durable._move

    def spoilt(path: Path, target: Path) -> None:
        data = bytearray(path.read_bytes())
        data[70_000] ^= 1
        path.write_bytes(data)
        rename(path, target)

    monkeypatch.setattr(durable, "_move", spoilt)
    with pytest.raises(DriveReadBackError):
        put(tmp_path)
    assert names(tmp_path) == []


def test_a_shorter_file_read_back_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = durable._move

    def shortened(path: Path, target: Path) -> None:
        os.truncate(path, len(CONTENT) - 1)
        rename(path, target)

    monkeypatch.setattr(durable, "_move", shortened)
    with pytest.raises(DriveReadBackError):
        put(tmp_path)


@pytest.mark.parametrize("at", ["checking", "writing", "reading-back"])
def test_cancelling_leaves_nothing_on_the_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    monkeypatch.setattr("vetting_desk.transfer.carrier.readback._PIECE", 65_536)
    with pytest.raises(CancelledError):
        put(tmp_path, progress=ProgressRecorder(cancel_at=at))
    assert names(tmp_path) == []


def test_cancelling_beforehand_writes_nothing(tmp_path: Path) -> None:
    progress = CancellableProgress()
    progress.cancel()
    with pytest.raises(CancelledError):
        put(tmp_path, progress=progress)
    assert names(tmp_path) == []


def test_an_error_of_the_content_goes_up_as_it_is(tmp_path: Path) -> None:
    def write(file: BinaryIO) -> None:
        file.write(b"begun")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_to_drive(tmp_path, "a.age", write, 10)
    assert names(tmp_path) == []


def test_only_parts_that_are_ours_by_name_are_cleared_away(tmp_path: Path) -> None:
    ours = tmp_path / (random_name() + PART)
    ours.write_bytes(b"half")
    others = ["film.part", "0123.age.part", "A" * 32 + ".age.part"]
    for other in others:
        (tmp_path / other).write_bytes(b"theirs")
    put(tmp_path, name="a.age")
    assert names(tmp_path) == sorted([*others, "a.age"])


@pytest.mark.system("linux", "darwin")  # making a link asks for a right on Windows
def test_a_link_with_a_part_name_of_ours_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"theirs")
    link = tmp_path / (random_name() + PART)
    link.symlink_to(kept)
    put(tmp_path)
    assert link.is_symlink()


@pytest.mark.system("linux", "darwin")  # no folder is flushed on Windows
def test_a_folder_that_cannot_be_flushed_alone_is_flushed_with_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync, synced = os.fsync, []

    def only_files(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "not for folders")
        fsync(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    monkeypatch.setattr(os, "sync", lambda: synced.append(True))
    put(tmp_path)
    assert synced == [True]
