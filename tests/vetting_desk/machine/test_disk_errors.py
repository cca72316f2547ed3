import errno
import os
from pathlib import Path

import pytest

from vetting_desk.errors import DiskFailingError, StorageFullError, VettingDeskError
from vetting_desk.machine.disk_errors import as_disk_errors


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, StorageFullError),
        (errno.EDQUOT, StorageFullError),
        (errno.EIO, DiskFailingError),
        (errno.EROFS, DiskFailingError),
    ],
)
def test_what_the_system_says_of_the_disk_is_translated(
    tmp_path: Path, number: int, expected: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("vetting_desk.machine.windows_errors._number_of_library", lambda _: None)
    with pytest.raises(expected), as_disk_errors(tmp_path):
        raise OSError(number, os.strerror(number))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (39, StorageFullError),
        (112, StorageFullError),
        (223, StorageFullError),
        (23, DiskFailingError),
    ],
)
def test_the_number_of_windows_is_judged_first(
    tmp_path: Path, number: int, expected: type[VettingDeskError]
) -> None:
    error = OSError(errno.EINVAL, "what Windows says in its own language")
    error.winerror = number  # type: ignore[attr-defined] # only there on Windows
    with pytest.raises(expected) as caught, as_disk_errors(tmp_path):
        raise error
    assert caught.value.fields.get("detail", "Windows 23") == "Windows 23"


def test_what_is_none_of_the_systems_goes_up_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), as_disk_errors(tmp_path):
        raise ZeroDivisionError
