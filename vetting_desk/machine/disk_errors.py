"""Translates the operating system's errors about this computer's own disk into errors that users can act on.

For files that lie beside a casebook; the casebook's own errors are translated by its store, a stick's by
`drive_errors`.
"""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from vetting_desk.errors import DiskFailingError, StorageFullError
from vetting_desk.machine.windows_errors import FULL, name_of, number_of

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def as_disk_errors(folder: Path) -> Iterator[None]:
    """Translate every `OSError` of the block.

    Args:
        folder: The folder on this computer.

    Raises:
        StorageFullError: If there is no room.
        DiskFailingError: For anything else the system says.
    """
    try:
        yield
    except OSError as error:
        number, detail = number_of(error), name_of(error)
        if number in FULL if number is not None else error.errno in _FULL:
            raise StorageFullError(path=str(folder)) from error
        raise DiskFailingError(path=str(folder), detail=detail) from error
