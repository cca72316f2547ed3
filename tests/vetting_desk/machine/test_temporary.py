"""Folders that go when their work is done, and what another program holds in them."""

import errno
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from vetting_desk.machine import durable
from vetting_desk.machine.temporary import remove_folder, temporary_folder


def filled(folder: Path) -> Path:
    (folder / "slots").mkdir(parents=True)
    (folder / "slots" / "a.slot").write_bytes(b"sealed")
    (folder / "casebook.db").write_bytes(b"sealed")
    return folder


@contextmanager
def held_by_windows(monkeypatch: pytest.MonkeyPatch, tries: int) -> Iterator[list[int]]:
    """Let removing fail so often, as where a scanner has a file open; yields the tries that are left."""
    left, really = [tries], shutil.rmtree

    def remove(folder: Path, ignore_errors: bool = False) -> None:
        if left[0]:
            left[0] -= 1
            if ignore_errors:
                return
            error = PermissionError(errno.EACCES, "in use")
            error.winerror = 32  # type: ignore[attr-defined] # only there on Windows
            raise error
        really(folder, ignore_errors=ignore_errors)

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "rmtree", remove)
        yield left


def test_a_folder_goes_with_all_in_it_and_none_is_no_error(tmp_path: Path) -> None:
    folder = filled(tmp_path / "folder")
    assert remove_folder(folder)
    assert not folder.exists()
    assert remove_folder(folder)


def test_a_file_that_is_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = filled(tmp_path / "folder")
    with held_by_windows(monkeypatch, 3) as left:
        assert remove_folder(folder)
    assert left == [0]
    assert not folder.exists()


def test_what_is_held_on_stays_and_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    folder = filled(tmp_path / "folder")
    with held_by_windows(monkeypatch, 1_000_000):
        assert not remove_folder(folder)


@pytest.mark.system("win32")  # elsewhere an open file can be removed
def test_a_file_that_is_open_for_a_moment_is_waited_for(tmp_path: Path) -> None:
    folder = filled(tmp_path / "folder")
    file = (folder / "casebook.db").open("rb")
    closing = threading.Timer(0.5, file.close)
    closing.start()
    assert remove_folder(folder)
    closing.join()
    assert not folder.exists()


def test_a_temporary_folder_is_there_for_the_work_alone() -> None:
    with temporary_folder("vetting-desk-test-") as folder:
        filled(folder)
    assert folder.name.startswith("vetting-desk-test-")
    assert not folder.exists()


def test_work_that_is_done_does_not_fail_by_what_holds_its_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    with held_by_windows(monkeypatch, 1_000_000), temporary_folder() as folder:
        filled(folder)
    assert folder.is_dir()
    remove_folder(folder)


def test_work_that_fails_leaves_no_folder() -> None:
    places = []
    with pytest.raises(ValueError, match="the work"), temporary_folder() as folder:  # noqa: PT012
        places.append(filled(folder))
        raise ValueError("the work")
    assert not places[0].exists()
