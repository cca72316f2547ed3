"""The casebook as it was before a later version: kept for a while, and gone where something must be gone."""

import os
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

import vetting_desk
from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.clock import FixedClock
from vetting_desk.errors import StorageFullError
from vetting_desk.model import Change, Desk, DeskKind
from vetting_desk.store import Casebook, create_casebook, open_casebook
from vetting_desk.store.casebook import CASEBOOK_FILE
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import kept_before, renewing
from vetting_desk.store.rekey import rekey

KEY = bytearray(range(48))
CLOCK = FixedClock(datetime(2026, 11, 30, 12, tzinfo=UTC))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a casebook as it is today."""
    place = tmp_path / "desk"
    place.mkdir()
    desk = Desk("0190a000-0000-7000-8000-000000000001", "Post", DeskKind.POST, "O", training=True)
    create_casebook(place, KEY, desk, CLOCK).close()
    return place


@pytest.fixture
def older(folder: Path) -> Path:
    """The same as an earlier program left it, in its earlier form."""
    with closing(open_database(folder / CASEBOOK_FILE, KEY)) as database:
        go_back(database, 28)
        database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    return folder


def _kept(folder: Path) -> Path:
    return kept_before.path_of(folder / CASEBOOK_FILE)


def _open(folder: Path) -> Casebook:
    return open_casebook(folder, KEY, CLOCK)


def test_the_old_form_is_kept_and_opens_with_the_same_key(older: Path) -> None:
    before = (older / CASEBOOK_FILE).read_bytes()
    _open(older).close()
    assert _kept(older).read_bytes() == before
    with closing(open_database(_kept(older), KEY)) as database:
        assert database.value("PRAGMA user_version") == 28


def test_where_there_are_no_second_names_it_is_copied(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(*_: object) -> None:
        raise OSError(95, "not supported")

    monkeypatch.setattr(os, "link", none)
    before = (older / CASEBOOK_FILE).read_bytes()
    _open(older).close()
    assert _kept(older).read_bytes() == before


def test_a_step_that_fails_leaves_the_old_one_in_force(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (older / CASEBOOK_FILE).read_bytes()

    def fails(*_: object) -> None:
        raise StorageFullError(path=str(older))

    monkeypatch.setattr(renewing, "_migrate", fails)
    with pytest.raises(StorageFullError):
        _open(older)
    assert (older / CASEBOOK_FILE).read_bytes() == before
    assert not _kept(older).exists()


def test_a_full_disk_keeps_nobody_out_where_the_form_is_the_same(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "full")

    monkeypatch.setattr(vetting_desk, "RELEASE", 2)
    monkeypatch.setattr(shutil, "copyfileobj", full)
    with closing(_open(folder)) as casebook:
        casebook.verify()
    assert sorted(path.name for path in folder.glob("*.before*")) == []


def test_the_same_program_keeps_nothing(folder: Path) -> None:
    _open(folder).close()
    assert not _kept(folder).exists()


def _compacted(casebook: Casebook) -> None:
    casebook.compact()


def _emptied(casebook: Casebook) -> None:
    casebook.empty_log()


def _rekeyed(casebook: Casebook) -> None:
    rekey(casebook, bytearray(range(1, 49)), lambda: None)


@pytest.mark.parametrize("act", [_compacted, _emptied, _rekeyed])
def test_it_goes_where_something_must_be_gone(older: Path, act: Callable[[Casebook], None]) -> None:
    with closing(_open(older)) as casebook:
        assert _kept(older).exists()
        act(casebook)
        assert not _kept(older).exists()


def test_it_goes_with_what_is_erased_in_a_transaction(older: Path) -> None:
    with closing(_open(older)) as casebook:
        with casebook.transaction():
            casebook.audit.append("unlocked")
        assert _kept(older).exists()
        with casebook.transaction():
            casebook.database.changes.add(Change("case", "nobody", "case-erased"))
        assert not _kept(older).exists()


@pytest.mark.parametrize(("days", "there"), [(29, True), (31, False), (-31, False)])
def test_it_goes_after_a_while(older: Path, days: int, there: bool) -> None:
    _open(older).close()
    at = time.time() - days * 24 * 60 * 60
    os.utime(_kept(older), (at, at))
    _open(older).close()
    assert _kept(older).exists() is there


def test_the_days_begin_when_it_is_kept(older: Path) -> None:
    long_ago = time.time() - 400 * 24 * 60 * 60
    os.utime(older / CASEBOOK_FILE, (long_ago, long_ago))
    for _ in range(2):
        _open(older).close()
        assert _kept(older).exists()


def test_one_that_was_not_finished_is_taken_away(folder: Path) -> None:
    part = kept_before.part_of(folder / CASEBOOK_FILE)
    part.write_bytes(b"half")
    kept_before.remove(folder / CASEBOOK_FILE)
    assert not part.exists()
