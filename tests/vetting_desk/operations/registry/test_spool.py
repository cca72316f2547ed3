from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from vetting_desk.errors import DriveError, FileHeldError
from vetting_desk.machine import durable
from vetting_desk.operations.registry.spool import REFUSED, Spool


def test_a_file_is_kept_under_its_digest_and_stays_on_the_stick(
    tmp_path: Path, spool: Spool
) -> None:
    source = tmp_path / "x.age"
    source.write_bytes(b"sealed")
    name, length = spool.take(source)
    assert (name, length) == (sha256(b"sealed").hexdigest(), 6)
    assert spool.take(source) == (name, length)
    assert list(spool.waiting()) == [(name, 6)]
    assert source.exists()
    spool.drop(name)
    spool.drop(name)
    assert list(spool.waiting()) == []


def test_a_file_that_was_cut_off_while_it_was_copied_does_not_wait(spool: Spool) -> None:
    folder = spool.path("x").parent
    (folder / "1-ab.part").write_bytes(b"half")
    (folder / "note.age").write_bytes(b"no digest")
    assert list(spool.waiting()) == []


def test_what_cannot_be_taken_in_is_kept_apart(tmp_path: Path, spool: Spool) -> None:
    source = tmp_path / "x.age"
    source.write_bytes(b"sealed")
    name, _ = spool.take(source)
    spool.set_aside(name)
    spool.set_aside(name)
    assert (spool.path(name).parent / REFUSED / spool.path(name).name).read_bytes() == b"sealed"
    assert list(spool.waiting()) == []


def test_what_is_not_there_is_told_and_leaves_nothing(tmp_path: Path, spool: Spool) -> None:
    with pytest.raises(DriveError):
        spool.take(tmp_path / "missing.age")
    assert list(spool.path("x").parent.iterdir()) == []


def test_a_file_that_another_worker_has_open_is_not_replaced(tmp_path: Path, spool: Spool) -> None:
    source = tmp_path / "x.age"
    source.write_bytes(b"sealed")
    name, length = spool.take(source)
    before = spool.path(name).stat()
    with spool.path(name).open("rb") as held:
        assert spool.take(source) == (name, length)
        assert held.read() == b"sealed"
    after = spool.path(name).stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert list(spool.path(name).parent.iterdir()) == [spool.path(name)]


@pytest.mark.parametrize("act", ["drop", "set_aside"])
def test_a_file_that_is_held_stays_for_the_next_look(
    tmp_path: Path, spool: Spool, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    source = tmp_path / "x.age"
    source.write_bytes(b"sealed")
    name, _ = spool.take(source)

    def held(act: Callable[[], object], path: Path) -> None:
        raise FileHeldError(path=str(path))

    with monkeypatch.context() as patched:
        patched.setattr(durable, "patiently", held)
        getattr(spool, act)(name)
    assert list(spool.waiting()) == [(name, 6)]
    getattr(spool, act)(name)
    assert list(spool.waiting()) == []
