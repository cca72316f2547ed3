"""Saves a file where a person chose to have it, and says in their terms why it cannot be.

A paper that is open in a viewer cannot be replaced on Windows; a folder may be shut, or a stick full. The file
that was there before stays whole until the new one is. What the desk keeps for itself: `durable`.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from vetting_desk.errors import FileHeldError, FileNotSavedError
from vetting_desk.machine.durable import flush_file, flush_folder, remove_file, rename
from vetting_desk.machine.windows_errors import FULL, IN_USE, number_of

_PART: Final = ".part"
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_DENIED_ON_WINDOWS: Final = frozenset({5, 19})


def save_file(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all; one that is there is replaced. A pipe or device is written to.

    Raises:
        FileNotSavedError: If it cannot be; what was there is as it was.
    """
    if _is_device(path):
        with as_saving_errors(path):
            path.write_bytes(data)
        return
    beside = path.with_name(path.name + _PART)
    with as_saving_errors(path):
        try:
            beside.write_bytes(data)
            flush_file(beside)
            rename(beside, path)
        except BaseException:
            with suppress(OSError, FileHeldError):
                remove_file(beside)
            raise
    with suppress(OSError):  # some sticks cannot flush a folder; the file is there
        flush_folder(path.parent)


def require_place(path: Path) -> None:
    """Check that a file can be saved, before something is signed that could not be saved then.

    Raises:
        FileNotSavedError: If it cannot be.
    """
    if _is_device(path):
        return
    beside = path.with_name(path.name + _PART)
    with as_saving_errors(path):
        beside.write_bytes(b"")
        remove_file(beside)
        if os.name == "nt" and path.exists():
            rename(path, path)  # fails where it could not be replaced


def make_and_save(path: Path, make: Callable[[], bytes]) -> None:
    """Write what is made to a file; where it cannot be saved it is not made, nor does the log say that it was.

    Args:
        path: The file.
        make: Returns its content.

    Raises:
        FileNotSavedError: If it cannot be saved.
    """
    require_place(path)
    save_file(path, make())


@contextmanager
def as_saving_errors(path: Path) -> Iterator[None]:
    """Translate every `OSError` of the block.

    Args:
        path: The file that is saved in it.

    Raises:
        FileNotSavedError: For whatever the system says.
    """
    try:
        yield
    except FileHeldError as error:
        raise FileNotSavedError(path=str(path), name=path.name, detail="held") from error
    except OSError as error:
        detail = _detail(error)
        raise FileNotSavedError(path=str(path), name=path.name, detail=detail) from error


def _is_device(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


def _detail(error: OSError) -> str:
    """Return ``held``, ``full``, ``denied``, or what the system says in its own words."""
    number = number_of(error)
    if number in IN_USE:
        return "held"
    if number in FULL if number is not None else error.errno in _FULL:
        return "full"
    if number in _DENIED_ON_WINDOWS if number is not None else error.errno in _DENIED:
        return "denied"
    return error.strerror or "?"
