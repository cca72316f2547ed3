"""One process at a time."""

import errno
import json
import os
from pathlib import Path

import pytest

from vetting_desk.errors import CasebookDamagedError, CasebookInUseError, FolderReadOnlyError
from vetting_desk.store.engine.lock import LOCK_FILE, InstanceLock


def test_a_held_lock_is_not_given_twice(tmp_path: Path) -> None:
    held = InstanceLock(tmp_path)
    held.acquire()

    with pytest.raises(CasebookInUseError):
        InstanceLock(tmp_path).acquire()

    held.release()


def test_a_lock_given_back_can_be_taken(tmp_path: Path) -> None:
    for _ in range(2):
        lock = InstanceLock(tmp_path)
        lock.acquire()
        lock.release()


def test_the_file_says_who_holds_it(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path)
    lock.acquire()

    assert json.loads((tmp_path / LOCK_FILE).read_bytes())["process"] == os.getpid()
    lock.release()


@pytest.mark.parametrize(
    "left", [b"", b"{", b"[]", b'{"process":"x"}', b'{"process":1}', b"\xff" * 5_000]
)
def test_whatever_a_lock_file_says_it_does_not_block(tmp_path: Path, left: bytes) -> None:
    (tmp_path / LOCK_FILE).write_bytes(left)

    lock = InstanceLock(tmp_path)
    lock.acquire()
    lock.release()


@pytest.mark.parametrize("left", [b"", b"{", b"[]", b'{"process":"x"}', b"\xff" * 5_000])
def test_a_holder_that_cannot_be_read_is_left_blank(tmp_path: Path, left: bytes) -> None:
    held = InstanceLock(tmp_path)
    held.acquire()
    (tmp_path / LOCK_FILE).write_bytes(left)

    with pytest.raises(CasebookInUseError) as caught:
        InstanceLock(tmp_path).acquire()

    assert caught.value.fields["process"] == ""
    held.release()


def test_a_holder_cannot_write_on_the_terminal(tmp_path: Path) -> None:
    held = InstanceLock(tmp_path)
    held.acquire()
    (tmp_path / LOCK_FILE).write_text(json.dumps({"process": 1, "program": "\x1b[2J" + "x" * 500}))

    with pytest.raises(CasebookInUseError) as caught:
        InstanceLock(tmp_path).acquire()

    process = caught.value.fields["process"]
    assert process.isprintable()
    assert len(process) < 80
    held.release()


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_a_folder_that_may_not_be_written_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "refused")

    lock = InstanceLock(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr("vetting_desk.store.engine.lock.os.open", refuse)
        patched.setattr("vetting_desk.machine.windows_errors._number_of_library", lambda _: None)
        with pytest.raises(FolderReadOnlyError) as caught:
            lock.acquire()
    assert caught.value.fields["path"] == str(tmp_path)


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        (5, FolderReadOnlyError),
        (19, FolderReadOnlyError),
        (32, CasebookInUseError),
        (33, CasebookInUseError),
        (23, CasebookDamagedError),
        (21, CasebookDamagedError),
    ],
)
def test_what_windows_calls_denied_is_judged_by_its_own_number(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, wanted: type[Exception]
) -> None:
    def refuse(*_: object) -> int:
        error = PermissionError(errno.EACCES, "what Windows says in its own language")
        error.winerror = number  # type: ignore[attr-defined] # only there on Windows
        raise error

    lock = InstanceLock(tmp_path)
    with monkeypatch.context() as patched:
        patched.setattr("vetting_desk.store.engine.lock.os.open", refuse)
        with pytest.raises(wanted):
            lock.acquire()


def test_a_folder_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(CasebookDamagedError):
        InstanceLock(tmp_path / "nowhere").acquire()
