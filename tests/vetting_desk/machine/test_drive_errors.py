"""The system's errors about a stick, by kind; Windows error codes as CPython provides them."""

import errno
from pathlib import Path

import pytest

from vetting_desk.errors import (
    DriveBusyError,
    DriveDamagedError,
    DriveDeniedError,
    DriveError,
    DriveFullError,
    DriveMissingError,
    DrivePathError,
    DriveReadOnlyError,
    DriveSealedError,
    DriveSilentError,
)
from vetting_desk.machine.drive_errors import as_drive_errors, free_bytes, to_drive_error


def from_windows(number: int, as_errno: int) -> OSError:
    """Return the error CPython makes of a Windows error code, with its errno."""
    error = OSError(as_errno, "what Windows says in its own language")
    error.winerror = number  # type: ignore[attr-defined] # only there on Windows
    return error


@pytest.mark.parametrize(
    ("number", "as_errno", "kind"),
    [
        (19, errno.EACCES, DriveReadOnlyError),
        (5, errno.EACCES, DriveDeniedError),
        (1260, errno.EINVAL, DriveDeniedError),
        (225, errno.EINVAL, DriveDeniedError),
        (23, errno.EACCES, DriveDamagedError),
        (25, errno.EACCES, DriveDamagedError),
        (27, errno.EACCES, DriveDamagedError),
        (29, errno.EACCES, DriveDamagedError),
        (30, errno.EACCES, DriveDamagedError),
        (31, errno.EACCES, DriveDamagedError),
        (483, errno.EINVAL, DriveDamagedError),
        (1392, errno.EINVAL, DriveDamagedError),
        (1393, errno.EINVAL, DriveDamagedError),
        (32, errno.EACCES, DriveBusyError),
        (33, errno.EACCES, DriveBusyError),
        (1224, errno.EINVAL, DriveBusyError),
        (121, errno.EINVAL, DriveSilentError),
        (39, errno.EINVAL, DriveFullError),
        (112, errno.ENOSPC, DriveFullError),
        (206, errno.ENOENT, DrivePathError),
        (123, errno.EINVAL, DrivePathError),
        (0x8031_0000 - 2**32, errno.EINVAL, DriveSealedError),
        (2, errno.ENOENT, DriveMissingError),
        (3, errno.ENOENT, DriveMissingError),
        (21, errno.EACCES, DriveMissingError),
        (34, errno.EACCES, DriveMissingError),
        (55, errno.EINVAL, DriveMissingError),
        (433, errno.EINVAL, DriveMissingError),
        (1006, errno.EINVAL, DriveMissingError),
        (1110, errno.EINVAL, DriveMissingError),
        (1112, errno.EINVAL, DriveMissingError),
        (1117, errno.EINVAL, DriveMissingError),
        (1167, errno.EINVAL, DriveMissingError),
        (22, errno.EACCES, DriveError),
        (4711, errno.EINVAL, DriveError),
    ],
)
def test_each_number_of_windows_has_its_kind_whatever_its_errno(
    tmp_path: Path, number: int, as_errno: int, kind: type[DriveError]
) -> None:
    assert type(to_drive_error(from_windows(number, as_errno), tmp_path)) is kind


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.EROFS, DriveReadOnlyError),
        (errno.EACCES, DriveDeniedError),
        (errno.EPERM, DriveDeniedError),
        (errno.EBUSY, DriveBusyError),
        (errno.ETIMEDOUT, DriveSilentError),
        (errno.ENAMETOOLONG, DrivePathError),
        (errno.EFBIG, DriveFullError),
        (errno.ENODEV, DriveMissingError),
        (errno.EMFILE, DriveError),
    ],
)
def test_each_errno_has_its_kind_where_there_is_no_number(
    tmp_path: Path, number: int, kind: type[DriveError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.machine.windows_errors._number_of_library", lambda _: None)
    assert type(to_drive_error(OSError(number, "said"), tmp_path)) is kind


def test_what_is_not_known_is_named_by_windows_own_number(tmp_path: Path) -> None:
    assert to_drive_error(from_windows(4711, errno.EINVAL), tmp_path).fields == {
        "path": str(tmp_path),
        "detail": "Windows 4711",
    }


def test_a_full_stick_is_reported_with_what_is_wanted_and_what_is_free(tmp_path: Path) -> None:
    error = to_drive_error(from_windows(39, errno.EINVAL), tmp_path, 2**60)
    assert error.fields["needed"] == 2**60
    assert error.fields["free"] > 0


def test_a_block_raises_its_error_with_the_systems_as_its_cause(tmp_path: Path) -> None:
    with pytest.raises(DriveDamagedError) as caught, as_drive_errors(tmp_path):
        raise from_windows(23, errno.EACCES)
    assert isinstance(caught.value.__cause__, OSError)


def test_room_that_cannot_be_asked_for_is_none(tmp_path: Path) -> None:
    assert free_bytes(tmp_path / "gone") == 0
