"""What the system says of a stick, as errors people can act on."""

import errno
from pathlib import Path

import pytest

from vetting_desk.errors import (
    DriveError,
    DriveMissingError,
)
from vetting_desk.machine.drive_errors import free_bytes, to_drive_error


@pytest.mark.parametrize("number", [21, 55, 433, 1117, 1167])
def test_windows_words_for_a_pulled_stick_are_understood(tmp_path: Path, number: int) -> None:
    error = PermissionError(errno.EACCES, "access denied")
    error.winerror = number  # type: ignore[attr-defined] # only there on Windows
    assert type(to_drive_error(error, tmp_path)) is DriveMissingError


def test_a_missing_right_while_reading_is_not_called_read_only(tmp_path: Path) -> None:
    error = to_drive_error(PermissionError(errno.EACCES, "no"), tmp_path, reading=True)
    assert type(error) is DriveError
    assert error.fields["detail"] == "EACCES"


def test_room_that_cannot_be_asked_for_is_none(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "gone") == 0
