"""Failed unlocks: counted before they are made, with waits that grow and end."""

import errno
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.errors import FileHeldError, UnlockDelayedError
from vetting_desk.machine import durable
from vetting_desk.operations.access import attempts, attempts_file
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER


@given(st.integers(0, 10_000))
def test_waits_grow_and_end(count: int) -> None:
    assert attempts.wait_after(count) <= attempts.wait_after(count + 1) <= attempts.LONGEST_WAIT


NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / SLOTS_FOLDER).mkdir()
    return tmp_path


def failed(place: Path, times: int, at: datetime = NOW) -> None:
    for _ in range(times):
        attempts.begin(place, "one", at)


def test_an_attempt_is_counted_before_it_is_made(place: Path) -> None:
    failed(place, 2)

    [found] = attempts.unlogged(place)
    assert (found.officer_id, found.count, found.unlogged, found.first) == ("one", 2, 2, NOW)


def test_an_attempt_that_opened_is_taken_back(place: Path) -> None:
    failed(place, 2)

    attempts.take_back(place, "one")
    attempts.take_back(place, "nobody who tried")

    assert [each.count for each in attempts.unlogged(place)] == [1]


def test_one_officers_failures_keep_no_other_waiting(place: Path) -> None:
    failed(place, attempts.FREE + 1)

    assert attempts.wait(place, "one", NOW) == attempts.FIRST_WAIT
    assert attempts.wait(place, "other", NOW) == timedelta(0)


def test_an_attempt_made_while_waiting_is_not_counted(place: Path) -> None:
    failed(place, attempts.FREE + 1)

    with pytest.raises(UnlockDelayedError) as delayed:
        attempts.begin(place, "one", NOW + timedelta(seconds=2))

    assert delayed.value.fields == {"officer_id": "one", "seconds": 4}
    assert [each.count for each in attempts.unlogged(place)] == [attempts.FREE + 1]


def test_logged_failures_are_not_reported_again_and_still_keep_waiting(place: Path) -> None:
    failed(place, attempts.FREE + 1)

    attempts.settle(place, "another")

    assert attempts.unlogged(place) == []
    assert attempts.wait(place, "one", NOW) == attempts.FIRST_WAIT


def test_unlocking_ends_the_wait(place: Path) -> None:
    failed(place, attempts.FREE + 1)

    attempts.settle(place, "one")

    assert attempts.wait(place, "one", NOW) == timedelta(0)


def test_a_limit_holds_only_where_it_was_turned_on(place: Path) -> None:
    failed(place, attempts.FREE)
    attempts.set_limit(place, attempts_file.LEAST_LIMIT)
    assert not attempts.limit_reached(place, "one")

    for later in range(1, 3):
        attempts.begin(place, "one", NOW + later * attempts.LONGEST_WAIT)

    assert attempts.limit_reached(place, "one")
    assert not attempts.limit_reached(place, "other")
    attempts.set_limit(place, 0)
    assert not attempts.limit_reached(place, "one")


def test_a_medium_that_cannot_be_written_keeps_nobody_out(tmp_path: Path) -> None:
    attempts.begin(tmp_path, "one", NOW)

    assert attempts.wait(tmp_path, "one", NOW) == timedelta(0)


def held(*_: object) -> None:
    """Fail as Windows does for a file held by another program."""
    error = PermissionError(errno.EACCES, "what Windows says in its own language")
    error.winerror = 32  # type: ignore[attr-defined] # only there on Windows
    raise error


@pytest.fixture
def held_place(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk with one failed unlock, whose counter file is held by another program since."""
    failed(place, 1)
    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    monkeypatch.setattr(durable, "_move", held)
    return place


def test_what_cannot_be_counted_is_not_tried(held_place: Path) -> None:
    with pytest.raises(FileHeldError):
        attempts.begin(held_place, "one", NOW)
    assert [each.unlogged for each in attempts.unlogged(held_place)] == [1]


def test_after_an_unlock_a_held_count_keeps_nobody_out_and_loses_nothing(held_place: Path) -> None:
    attempts.take_back(held_place, "one")
    attempts.settle(held_place, "one")
    attempts.set_limit(held_place, 20)
    assert [each.unlogged for each in attempts.unlogged(held_place)] == [1]


def test_a_full_disk_keeps_nobody_out(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    failed(place, 1)
    monkeypatch.setattr(durable, "_move", full)
    attempts.begin(place, "one", NOW)
    assert [each.unlogged for each in attempts.unlogged(place)] == [1]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"1e999",
        b"[" * 100_000,
        b'{"format": 1, "erase_after": 1, "officers": {}}',
        b'{"format": 1, "erase_after": 1e999, "officers": {}}',
        b'{"format": 1, "erase_after": true, "officers": {}}',
        b'{"format": 1, "erase_after": 0, "erase_after": 5, "officers": {}}',
    ],
)
def test_damaging_the_counts_ends_no_wait_and_sets_no_limit(place: Path, content: bytes) -> None:
    (place / SLOTS_FOLDER / attempts.FILE).write_bytes(content)

    assert attempts.wait(place, "one", NOW) == attempts.FIRST_WAIT
    assert not attempts.limit_reached(place, "one")
    with pytest.raises(UnlockDelayedError):
        attempts.begin(place, "one", NOW)
    assert not attempts.limit_reached(place, "one")
    assert [each.unlogged for each in attempts.unlogged(place)] == [1]
    attempts.begin(place, "one", NOW + attempts.FIRST_WAIT)
    assert attempts.wait(place, "one", NOW + attempts.FIRST_WAIT) == 2 * attempts.FIRST_WAIT


def test_damaging_the_counts_frees_none_of_the_others(place: Path) -> None:
    other = "00000000-0000-4000-8000-000000000000"
    (place / SLOTS_FOLDER / f"{other}.slot").write_bytes(b"")
    (place / SLOTS_FOLDER / attempts.FILE).write_bytes(b"{}")

    with pytest.raises(UnlockDelayedError):
        attempts.begin(place, "one", NOW)

    assert attempts.wait(place, other, NOW) == attempts.FIRST_WAIT


def test_counts_that_are_no_file_keep_nobody_out(place: Path) -> None:
    (place / SLOTS_FOLDER / attempts.FILE).mkdir()

    attempts.begin(place, "one", NOW)
