"""One process at a time on a casebook, by a lock of the operating system.

The lock belongs to the open file, so it is gone the moment its process is, however that ended: a stale
lock file never blocks. The file's content only names the process that holds it.
"""

import contextlib
import json
import os
import sys
from pathlib import Path
from typing import BinaryIO

from vetting_desk import strict_json
from vetting_desk.errors import CasebookDamagedError, CasebookInUseError, FolderReadOnlyError
from vetting_desk.store.engine.driver_errors import is_in_use, may_not_write

LOCK_FILE = "lock"

_MAX_LENGTH = 1_000
_FIELDS: dict[str, strict_json.Kind] = {"process": int, "program": str}
_LOCKED_BYTE = 1 << 30
"""Windows keeps others from reading a locked region, so the region lies far behind the words."""

_OPEN = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOINHERIT", 0)
    | getattr(os, "O_BINARY", 0)
)


class InstanceLock:
    """The lock on one desk folder; held from `acquire` to `release`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: BinaryIO | None = None

    def acquire(self) -> None:
        """Acquire the lock.

        Raises:
            CasebookInUseError: If another process, or another part of this one, holds it.
            FolderReadOnlyError: If nothing may be written in the folder.
            CasebookDamagedError: If the lock file cannot be opened for another reason.
        """
        path = self._folder / LOCK_FILE
        try:
            file = os.fdopen(os.open(path, _OPEN, 0o600), "r+b", 0)
        except OSError as error:
            if is_in_use(error):
                raise CasebookInUseError(path=str(self._folder), process="") from error
            if may_not_write(error):
                raise FolderReadOnlyError(path=str(self._folder)) from error
            raise CasebookDamagedError(path=str(path), detail="cannot be written") from error
        try:
            _lock(file)
        except OSError as error:
            holder = _holder(file)
            file.close()
            raise CasebookInUseError(path=str(self._folder), process=holder) from error
        self._file = file
        with contextlib.suppress(OSError):  # a full disk must not keep anyone from reading
            _sign(file)

    def release(self) -> None:
        """Release the lock; no effect when it is not held."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _sign(file: BinaryIO) -> None:
    content = {"process": os.getpid(), "program": Path(sys.argv[0] or "python").name}
    file.seek(0)
    file.truncate()
    file.write(json.dumps(content).encode())


def _holder(file: BinaryIO) -> str:
    """Return who holds the lock, such as ``"4711 (vetting-desk)"``; empty when that is unknown."""
    try:
        file.seek(0)
        content = strict_json.read_object(file.read(_MAX_LENGTH + 1), _MAX_LENGTH, _FIELDS)
        program = "".join(char for char in content["program"][:60] if char.isprintable())
        return f"{content['process']} ({program})"
    except (OSError, ValueError):
        return ""


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(_LOCKED_BYTE)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
