import errno
import os
from pathlib import Path

import pytest

from vetting_desk.errors import DiskFailingError, StorageFullError
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
    tmp_path: Path, number: int, expected: type[Exception]
) -> None:
    with pytest.raises(expected), as_disk_errors(tmp_path):
        raise OSError(number, os.strerror(number))


def test_what_is_none_of_the_systems_goes_up_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), as_disk_errors(tmp_path):
        raise ZeroDivisionError
