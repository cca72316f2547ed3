"""The count of failed unlocks where another program holds its file."""

import errno
from datetime import UTC, datetime
from pathlib import Path

import pytest

from vetting_desk.errors import FileHeldError
from vetting_desk.machine import durable
from vetting_desk.model import new_id
from vetting_desk.operations.access import attempts
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
OFFICER = new_id()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a desk at which somebody mistyped once."""
    (tmp_path / SLOTS_FOLDER).mkdir()
    attempts.begin(tmp_path, OFFICER, NOW)
    return tmp_path


@pytest.fixture
def held(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on another program holds the counts."""

    def refused(*_: object) -> None:
        error = PermissionError(errno.EACCES, "what Windows says in its own language")
        error.winerror = 32  # type: ignore[attr-defined] # only there on Windows
        raise error

    monkeypatch.setattr(durable, "PATIENCE", 0.05)
    monkeypatch.setattr(durable, "_move", refused)


def count(folder: Path) -> int:
    return attempts.unlogged(folder)[0].unlogged


@pytest.mark.usefixtures("held")
def test_what_cannot_be_counted_is_not_tried(folder: Path) -> None:
    with pytest.raises(FileHeldError):
        attempts.begin(folder, OFFICER, NOW)
    assert count(folder) == 1


@pytest.mark.usefixtures("held")
def test_after_an_unlock_a_held_count_keeps_nobody_out_and_loses_nothing(folder: Path) -> None:
    attempts.take_back(folder, OFFICER)
    attempts.settle(folder, OFFICER)
    attempts.set_limit(folder, 20)
    assert count(folder) == 1


def test_a_full_disk_keeps_nobody_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(durable, "_move", full)
    attempts.begin(folder, OFFICER, NOW)
    assert count(folder) == 1
