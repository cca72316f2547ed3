"""An older casebook: up to date in one step, or as it was."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.clock import FixedClock
from vetting_desk.errors import (
    CasebookNotRenewedError,
    CasebookVersionError,
    FileHeldError,
    StorageFullError,
)
from vetting_desk.model import Desk, DeskKind
from vetting_desk.store import create_casebook, open_casebook
from vetting_desk.store.casebook import CASEBOOK_FILE
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import migrate as migrating
from vetting_desk.store.migration import renewing
from vetting_desk.store.migration.migrate import expected_schema, migrations

KEY = bytearray(range(48))
OLD = 28
"""A step before the newest: what an earlier program left."""


def _clock() -> FixedClock:
    from datetime import UTC, datetime

    return FixedClock(datetime(2026, 11, 30, 12, tzinfo=UTC))


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The folder of a casebook as an earlier program left it."""
    folder = tmp_path / "desk"
    folder.mkdir()
    desk = Desk("0190a000-0000-7000-8000-000000000001", "Post", DeskKind.POST, "O", training=True)
    create_casebook(folder, KEY, desk, _clock()).close()
    with closing(open_database(folder / CASEBOOK_FILE, KEY)) as database:
        go_back(database, OLD)
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder


def _version(folder: Path) -> int:
    with closing(open_database(folder / CASEBOOK_FILE, KEY)) as database:
        return int(database.value("PRAGMA user_version"))


def _digest(folder: Path) -> str:
    return sha256((folder / CASEBOOK_FILE).read_bytes()).hexdigest()


def _copies(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if renewing.ENDING in path.name]


def test_it_is_up_to_date_afterwards_and_no_copy_is_left(older: Path) -> None:
    open_casebook(older, KEY, _clock()).close()
    assert _version(older) == max(migrations())
    assert _copies(older) == []


def test_one_that_is_up_to_date_is_not_copied(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_casebook(older, KEY, _clock()).close()

    def copied(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(renewing, "_copy", copied)
    open_casebook(older, KEY, _clock()).close()


def test_a_step_that_fails_leaves_the_old_one_in_force(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _digest(older)
    steps = migrations()
    broken = older.parent / "broken.sql"
    broken.write_text("CREATE TABLE half (a); INSERT INTO nowhere VALUES (1);")
    last = max(steps) + 1
    monkeypatch.setattr(migrating, "migrations", lambda: {**steps, last: broken})
    monkeypatch.setattr(renewing, "is_behind", lambda _database: True)
    with pytest.raises(CasebookNotRenewedError, match="OperationalError"):
        open_casebook(older, KEY, _clock())
    assert _digest(older) == before
    assert _copies(older) == []

    monkeypatch.undo()
    open_casebook(older, KEY, _clock()).close()
    assert _version(older) == max(steps)


def test_steps_that_lead_elsewhere_are_told_and_leave_the_old_one_in_force(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _digest(older)
    wanted = expected_schema() | {("trigger", "keep_it", "cases", "…")}
    monkeypatch.setattr(renewing, "expected_schema", lambda: wanted)
    with pytest.raises(CasebookNotRenewedError) as error:
        open_casebook(older, KEY, _clock())
    assert error.value.fields["detail"] == "a table or guard is missing"
    assert _digest(older) == before
    assert _copies(older) == []


def test_without_room_for_a_copy_the_old_one_is_in_force(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _digest(older)

    def full(source: object, target: object, length: int) -> None:
        import errno

        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(shutil, "copyfileobj", full)
    with pytest.raises(StorageFullError):
        open_casebook(older, KEY, _clock())
    assert _digest(older) == before
    assert _copies(older) == []


def test_a_file_that_another_program_holds_leaves_the_old_one_in_force(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _digest(older)

    def held(_source: Path, target: Path) -> None:
        raise FileHeldError(path=str(target))

    monkeypatch.setattr(renewing, "put_in_place", held)
    with pytest.raises(FileHeldError):
        open_casebook(older, KEY, _clock())
    assert _digest(older) == before


_KILLED = """
import os, signal, sys
from pathlib import Path
from vetting_desk.store.migration.renewing import open_renewed

def reached(place):
    if place == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)

open_renewed(Path(sys.argv[1]), bytearray(range(48)), reached=reached)
"""


@pytest.mark.system("linux", "darwin")
@pytest.mark.parametrize(("place", "swapped"), [("copied", 0), ("migrated", 0), ("swapped", 1)])
def test_killed_anywhere_one_of_the_two_is_there_whole(
    older: Path, place: str, swapped: int
) -> None:
    before = _digest(older)
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(older / CASEBOOK_FILE), place], check=False, timeout=60
    )
    assert done.returncode == -signal.SIGKILL
    assert (_digest(older) != before) == bool(swapped)
    assert bool(_copies(older)) != bool(swapped)  # the kill was where it was meant to be

    with closing(open_casebook(older, KEY, _clock())) as casebook:
        casebook.verify()
    assert _version(older) == max(migrations())
    assert _copies(older) == []


def test_a_newer_casebook_is_refused_and_not_touched(older: Path) -> None:
    with closing(open_database(older / CASEBOOK_FILE, KEY)) as database:
        database.execute("PRAGMA user_version = 9999")
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    before = _digest(older)
    with pytest.raises(CasebookVersionError) as error:
        open_casebook(older, KEY, _clock())
    assert error.value.fields["found"] == 9999
    assert _digest(older) == before
    assert _copies(older) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """Puts a folder on a disk with hardly more room than it takes."""
    place = tmp_path / "disk"
    place.mkdir()
    made = []

    def put(folder: Path) -> Path:
        size = (folder / CASEBOOK_FILE).stat().st_size + 300_000
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place)],
            capture_output=True,
            check=False,
        )
        if done.returncode:
            pytest.skip("a small disk can be mounted by root alone")
        made.append(place)
        return Path(shutil.copytree(folder, place / "desk"))

    yield put
    for each in made:
        subprocess.run(["umount", str(each)], check=True)


@pytest.mark.outside
@pytest.mark.system("linux")
def test_on_a_full_disk_the_old_one_is_in_force(
    older: Path, small_disk: Callable[[Path], Path]
) -> None:
    folder = small_disk(older)
    before = _digest(folder)
    with pytest.raises(StorageFullError):
        open_casebook(folder, KEY, _clock())
    assert _digest(folder) == before
    assert _copies(folder) == []
