import errno
import os
import shutil
from pathlib import Path

import pytest

from vetting_desk.errors import (
    DriveDeniedError,
    DriveFullError,
    DriveMissingError,
    DriveReadOnlyError,
)
from vetting_desk.machine import drives
from vetting_desk.machine.drives import check_drive, drive_at, list_drives


@pytest.fixture
def sticks(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str]]:
    """The removable volumes the simulated system reports."""
    named: list[tuple[Path, str]] = []
    monkeypatch.setattr(drives, "_removable_mounts", lambda: named)
    return named


def test_sticks_are_listed_by_label(tmp_path: Path, sticks: list[tuple[Path, str]]) -> None:
    for name in ("zulu", "Alpha"):
        (tmp_path / name).mkdir()
        sticks.append((tmp_path / name, name))
    assert [drive.label for drive in list_drives()] == ["Alpha", "zulu"]


def test_a_stick_is_shown_with_its_room(tmp_path: Path, sticks: list[tuple[Path, str]]) -> None:
    sticks.append((tmp_path, "STICK"))
    [drive] = list_drives()
    assert (drive.path, drive.removable, drive.writable) == (tmp_path, True, True)
    assert 0 < drive.free <= drive.total == shutil.disk_usage(tmp_path).total


def test_a_stick_pulled_while_listing_is_left_out(
    tmp_path: Path, sticks: list[tuple[Path, str]]
) -> None:
    sticks.append((tmp_path / "gone", "GONE"))
    assert list_drives() == []


def test_a_chosen_folder_is_a_drive_that_is_not_removable(
    tmp_path: Path, sticks: list[tuple[Path, str]]
) -> None:
    drive = drive_at(tmp_path)
    assert (drive.path, drive.label, drive.removable) == (tmp_path, tmp_path.name, False)


def test_a_folder_on_a_stick_is_removable(tmp_path: Path, sticks: list[tuple[Path, str]]) -> None:
    (tmp_path / "inner").mkdir()
    sticks.append((tmp_path, "STICK"))
    assert drive_at(tmp_path / "inner").removable
    assert drive_at(tmp_path).label == "STICK"


def test_a_missing_folder_is_a_missing_drive(tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        drive_at(tmp_path / "gone")


def test_a_drive_with_room_passes_the_check(tmp_path: Path) -> None:
    assert check_drive(tmp_path, 1).path == tmp_path


def test_a_drive_without_room_fails_the_check_with_numbers(tmp_path: Path) -> None:
    with pytest.raises(DriveFullError) as caught:
        check_drive(tmp_path, 2**60)
    assert caught.value.fields["needed"] == 2**60
    assert caught.value.fields["free"] > 0


def test_a_drive_without_the_right_to_write_fails_the_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(DriveDeniedError):
        check_drive(tmp_path, 1)


def test_a_locked_drive_is_known_before_writing_though_it_looks_writable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: True)
    monkeypatch.setattr(drives, "_is_locked", lambda _: True)
    assert not drive_at(tmp_path).writable
    with pytest.raises(DriveReadOnlyError):
        check_drive(tmp_path, 1)


def test_a_drive_that_does_not_answer_hides_no_other(
    tmp_path: Path, sticks: list[tuple[Path, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(folder: Path) -> bool:
        if folder.name == "failing":
            raise PermissionError(errno.EACCES, "no")
        return False

    monkeypatch.setattr(drives, "_is_locked", ask)
    for name in ("failing", "sound"):
        (tmp_path / name).mkdir()
        sticks.append((tmp_path / name, name))
    assert [drive.label for drive in list_drives()] == ["sound"]
    with pytest.raises(DriveDeniedError):
        drive_at(tmp_path / "failing")


def test_the_real_list_of_this_machine_can_be_made() -> None:
    assert all(drive.removable for drive in list_drives())
