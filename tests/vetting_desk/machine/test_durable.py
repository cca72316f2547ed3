"""Files replaced and renamed durably, and files held by another program."""

import errno
import os
import stat
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.errors import FileHeldError
from vetting_desk.machine import durable
from vetting_desk.machine.durable import put_in_place, remove_file, rename, replace_file


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "x.slot"
    for data in (b"first", b"second, longer", b"3"):
        replace_file(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.system("linux", "darwin")  # Windows has other permissions
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    replace_file(tmp_path / "x", b"data")
    assert stat.S_IMODE((tmp_path / "x").stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "rename"])
def test_a_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "x"
    replace_file(path, b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(durable, "_move", fail)
    with pytest.raises(OSError, match="No space"):
        replace_file(path, b"new")
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_a_crash_left_beside_it_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "x.tmp").write_bytes(b"half of something longer than the rest")
    replace_file(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"new"
    assert not (tmp_path / "x.tmp").exists()


def held(number: int = 32) -> OSError:
    error = PermissionError(errno.EACCES, "what Windows says in its own language")
    error.winerror = number  # type: ignore[attr-defined] # only there on Windows
    return error


def held_for(tries: int, act: Callable[..., object], number: int = 32) -> Callable[..., object]:
    """Return `act`, which first fails that many times like a file held by another program."""
    left = [tries]

    def acts(*arguments: object) -> object:
        if left[0]:
            left[0] -= 1
            raise held(number)
        return act(*arguments)

    return acts


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    replace_file(tmp_path / "x", b"old")
    for step in ("_write", "_move"):
        monkeypatch.setattr(durable, step, held_for(3, getattr(durable, step), number))
    replace_file(tmp_path / "x", b"new")
    assert (tmp_path / "x").read_bytes() == b"new"


@pytest.mark.parametrize("step", ["_write", "_move"])
def test_a_file_that_stays_held_is_reported_and_the_old_one_is_kept_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "x"
    replace_file(path, b"old")
    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    monkeypatch.setattr(durable, step, held_for(1_000_000, getattr(durable, step)))
    with pytest.raises(FileHeldError) as caught:
        replace_file(path, b"new")
    assert caught.value.fields == {"path": str(path)}
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_what_waiting_does_not_mend_is_reported_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []

    def fail(*paths: object) -> None:
        tries.append(paths)
        raise held(19)

    monkeypatch.setattr(durable, "_move", fail)
    with pytest.raises(PermissionError):
        replace_file(tmp_path / "x", b"new")
    assert len(tries) == 1


def test_the_real_waiting_ends_after_some_seconds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds

    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(durable, "_move", held_for(1_000_000, durable._move))
    with pytest.raises(FileHeldError):
        rename(tmp_path / "a", tmp_path / "b")
    assert 2 <= now[0] <= 6


def test_a_folder_in_its_place_is_told_at_once_and_stays(tmp_path: Path) -> None:
    (tmp_path / "counts").mkdir()

    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path / "counts", b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["counts"]


def test_a_folder_gets_its_name_too(tmp_path: Path) -> None:
    (tmp_path / "a.part").mkdir()
    (tmp_path / "a.part" / "x").write_bytes(b"1")
    put_in_place(tmp_path / "a.part", tmp_path / "дело №1")
    assert [path.name for path in tmp_path.iterdir()] == ["дело №1"]


def test_removing_what_is_not_there_is_harmless(tmp_path: Path) -> None:
    remove_file(tmp_path / "gone")


def test_a_missing_file_cannot_be_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        rename(tmp_path / "gone", tmp_path / "x")


@pytest.mark.parametrize("act", ["replace", "put", "remove"])
def test_what_another_handle_has_open_is_changed_once_it_is_closed(
    tmp_path: Path, act: str
) -> None:
    """On Windows it must be retried, elsewhere not; the result is the same."""
    path = tmp_path / "x"
    path.write_bytes(b"old")
    (tmp_path / "next").write_bytes(b"new")
    handle = path.open("rb")
    closing = threading.Timer(0.4, handle.close)
    closing.start()
    if act == "replace":
        replace_file(path, b"new")
    elif act == "put":
        put_in_place(tmp_path / "next", path)
    else:
        remove_file(path)
    if sys.platform == "win32":
        assert handle.closed
    closing.join()
    assert not path.exists() if act == "remove" else path.read_bytes() == b"new"


def test_what_another_handle_keeps_open_is_reported_on_windows_and_no_matter_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(durable, "PATIENCE", 0.2)
    path = tmp_path / "x"
    path.write_bytes(b"old")
    with path.open("rb") as handle:
        if sys.platform == "win32":
            with pytest.raises(FileHeldError):
                replace_file(path, b"new")
        else:
            replace_file(path, b"new")
        assert handle.read() == b"old"
    assert list(tmp_path.iterdir()) == [path]
