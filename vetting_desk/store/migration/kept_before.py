"""The casebook as it was before a later version of the program first opened it, kept beside it for a while.

If the new version turns out to be unusable, the one before is installed again and finds its casebook under this
name; what was entered since is not in it (docs/updates.md). It is the same file under the same key, so it
protects from a bad version and from nothing else: backups lie on a stick. It goes after `DAYS`, and at once
where something is erased or the casebook gets another key: it would keep what is meant to be gone.
"""

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

from vetting_desk.errors import FileHeldError
from vetting_desk.machine.durable import flush_folder, remove_file

ENDING: Final = ".before"
DAYS: Final = 30
ERASED: Final = frozenset({"case-erased", "rating-evidence-erased"})
"""Actions after which it must not stay, beside those that empty the casebook's log."""
_PART: Final = ".part"


def path_of(path: Path) -> Path:
    """Return the name of the copy that is kept of a casebook's file."""
    return path.with_name(path.name + ENDING)


def part_of(path: Path) -> Path:
    """Return the name under which the copy is made."""
    return path.with_name(path.name + ENDING + _PART)


def link(path: Path) -> bool:
    """Keep the file that is about to be replaced, by a second name for it; needs no room.

    Returns:
        False where the file system has no second names: it has to be copied.
    """
    try:
        remove_file(path_of(path))
        os.link(path, path_of(path))
    except (OSError, FileHeldError):
        return False
    flush_folder(path.parent)
    return True


def settle(path: Path) -> None:
    """Let the days begin that the copy is kept."""
    with suppress(OSError):
        os.utime(path_of(path))


def remove(path: Path) -> None:
    """Remove the copy, and one that was not finished; one that is held goes the next time."""
    for each in (path_of(path), part_of(path)):
        with suppress(OSError, FileHeldError):
            remove_file(each)


def remove_if_old(path: Path) -> None:
    """Remove a copy whose days are over; a clock that is far off ends them, too."""
    with suppress(OSError):
        age = time.time() - path_of(path).stat().st_mtime
        if abs(age) > DAYS * 24 * 60 * 60:
            remove(path)
