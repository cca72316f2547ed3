"""Translates what the driver raises: what a person can cause or fix, apart from bugs of ours.

Knows the result codes of SQLite (https://www.sqlite.org/rescode.html) and no table.
"""

import errno
import os
from pathlib import Path
from typing import Final

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    FolderReadOnlyError,
    StateError,
    StorageFullError,
)
from vetting_desk.machine.windows_errors import IN_USE, number_of

NOT_A_DATABASE: Final = 26
_FULL, _BUSY, _LOCKED, _CORRUPT = 13, 5, 6, 11
_READ_ONLY, _IO_ERROR, _CANNOT_OPEN, _CONSTRAINT = 8, 10, 14, 19
_TAKEN: Final = "UNIQUE constraint failed"
_MISTAKES: Final = ("constraint failed", "cannot store ")
"""What SQLite says of the constraints that only a mistake of ours can break: NOT NULL, CHECK, foreign key and
datatype. The driver gives the plain code for all of them, so the words decide; they are the same in every
language of the system. A guard of ours has words of its own (https://www.sqlite.org/rescode.html#constraint).
"""

_DAMAGE: Final = {
    _CORRUPT: "the content is damaged",
    NOT_A_DATABASE: "the content is damaged",
    _IO_ERROR: "cannot be read or written",
    _CANNOT_OPEN: "cannot be opened",
}

_REFUSED: Final = frozenset({5, 19, 1314, 6009})
"""Of Windows: access denied, write-protected, a right that is not held, a file that is read-only."""

_LITTLE_SPACE: Final = 4 * 1024 * 1024
"""Below so many free bytes a failed write is taken for a full disk, and no room is laid out."""


def translated(error: Exception, path: Path) -> Exception:
    """Return the known error for what the driver raised, or `error` itself where it is a bug of ours."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    if code == _FULL or (code == _IO_ERROR and little_space(path)):
        return StorageFullError(path=str(path))
    if code in {_BUSY, _LOCKED}:
        return CasebookInUseError(path=str(path), process="")
    if code == _CONSTRAINT and _can_be_caused(str(error)):
        return StateError(what=str(error), state="fixed", wanted="open")
    if code == _READ_ONLY or (code in {_IO_ERROR, _CANNOT_OPEN} and _is_read_only(path)):
        return FolderReadOnlyError(path=str(path.parent))
    if code in _DAMAGE:
        return CasebookDamagedError(path=str(path), detail=_DAMAGE[code])
    return error


def _can_be_caused(words: str) -> bool:
    """Return whether a person can violate this constraint: a guard of ours, or an id that is taken."""
    return words.startswith(_TAKEN) or not any(mistake in words for mistake in _MISTAKES)


def may_not_write(error: OSError) -> bool:
    """Return whether the system refuses to write, and nothing else is wrong; call it where it was caught."""
    number = number_of(error)
    if number is not None:  # the errno is the same for a bad sector, and for a file in use
        return number in _REFUSED
    return error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}


def is_in_use(error: OSError) -> bool:
    """Return whether another program has the file open, as on Windows; call it as `may_not_write`."""
    return number_of(error) in IN_USE


def _is_read_only(path: Path) -> bool:
    """Return whether the file is there, and it or its folder may not be written."""
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def little_space(path: Path) -> bool:
    """Return whether so few bytes are free that a failed write is taken for a full disk."""
    import shutil

    try:
        return shutil.disk_usage(path.parent).free < _LITTLE_SPACE
    except OSError:
        return False
