import errno
import os
import re
from pathlib import Path

import pytest

from vetting_desk.errors import BundleFormatError, DriveError, DriveMissingError
from vetting_desk.transfer.carrier import bundle_files
from vetting_desk.transfer.carrier.bundle_files import find_bundles, open_file, random_name

posix_files = pytest.mark.system("linux", "darwin")
"""Pipes and links in a folder, and a folder that can be opened."""


def test_a_name_says_nothing_and_never_comes_twice() -> None:
    names = {random_name() for _ in range(100)}
    assert len(names) == 100
    assert all(re.fullmatch(r"[0-9a-f]{32}\.age", name) for name in names)


def test_sealed_files_at_the_top_are_found_by_name(tmp_path: Path) -> None:
    for name in ("b.age", "a.age", "c.txt", "d.age.part"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in find_bundles(tmp_path)] == ["a.age", "b.age"]


@posix_files
def test_what_is_no_regular_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "folder.age").mkdir()
    (tmp_path / "link.age").symlink_to("/etc/passwd")
    (tmp_path / "empty.age").touch()
    os.mkfifo(tmp_path / "pipe.age")
    assert find_bundles(tmp_path) == []


def test_a_file_too_long_to_be_a_bundle_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.age").write_bytes(b"xx")
    monkeypatch.setattr(bundle_files, "MAX_BUNDLE_FILE", 1)
    assert find_bundles(tmp_path) == []


def test_looking_at_a_missing_stick_says_so(tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        find_bundles(tmp_path / "gone")


def test_an_open_file_reads_and_rewinds(tmp_path: Path) -> None:
    (tmp_path / "a.age").write_bytes(b"sealed")
    with open_file(tmp_path / "a.age") as file:
        assert file.read() == b"sealed"
        file.seek(0)
        assert file.read(1) == b"s"


def test_opening_a_missing_file_says_that_it_is_missing(tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        open_file(tmp_path / "gone.age")


@posix_files
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.age")
    with pytest.raises(BundleFormatError, match="not-a-regular-file"):
        open_file(tmp_path / "pipe.age")


def test_a_file_too_long_to_be_a_bundle_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.age").write_bytes(b"xx")
    monkeypatch.setattr(bundle_files, "MAX_BUNDLE_FILE", 1)
    with pytest.raises(BundleFormatError, match="too-long"):
        open_file(tmp_path / "a.age")


@posix_files
@pytest.mark.parametrize("size", [-1, 10])
def test_a_stick_that_fails_while_reading_says_so(tmp_path: Path, size: int) -> None:
    (tmp_path / "a.age").write_bytes(b"sealed")
    with open_file(tmp_path / "a.age") as file:
        # A folder's handle cannot be read; that error represents any other.
        handle = os.open(tmp_path, os.O_RDONLY)
        os.dup2(handle, file.fileno())
        os.close(handle)
        with pytest.raises(DriveError):
            file.read(size)


def test_a_file_that_cannot_be_looked_at_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.age").write_bytes(b"sealed")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "the stick")

    monkeypatch.setattr(Path, "lstat", refuse)
    with pytest.raises(DriveMissingError):
        find_bundles(tmp_path)


def test_a_file_that_is_gone_meanwhile_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.age").write_bytes(b"sealed")

    def gone(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(Path, "lstat", gone)
    assert find_bundles(tmp_path) == []


def test_a_stick_that_is_gone_when_its_file_is_closed_is_no_matter(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.age"
    path.write_bytes(b"sealed")

    with open_file(path) as file:
        assert file.read() == b"sealed"
        os.close(file.fileno())

    assert file.closed


def test_a_stick_that_is_gone_once_its_file_is_open_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.age"
    path.write_bytes(b"sealed")

    def gone(*_: object) -> None:
        raise OSError(errno.ENOTCONN, "the stick")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", gone)  # and not for pytest
        with pytest.raises(DriveMissingError):
            open_file(path)
