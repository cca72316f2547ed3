"""Failed unlocks: remembered beside the slots, so that guessing at the window slows down and leaves a trace.

The count is written before a passphrase is tried and undone when it opens, so that ending the program does
not help. Waits grow to a quarter of an hour at most: nobody is locked out for good, and moving the clock cannot
make it longer. This slows down a person at the window. Guessing at copied slots is
slowed down by Argon2id alone. Loaded on the way to the unlock window.
"""

import contextlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import FileHeldError, UnlockDelayedError
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER

FILE: Final = "attempts.json"
FREE: Final = 3
"""Failures that cost no wait: everybody mistypes."""
FIRST_WAIT: Final = timedelta(seconds=5)
LONGEST_WAIT: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Failures:
    """What went before at one officer's slot.

    Attributes:
        officer_id: Whose slot.
        count: Failed unlocks in a row.
        unlogged: How many of them are not in the audit log yet.
        first: When the first of the unlogged was, by device time.
        last: When the last was.
    """

    officer_id: str
    count: int
    unlogged: int
    first: datetime
    last: datetime


def wait(folder: Path, officer_id: str, now: datetime) -> timedelta:
    """Return how long an officer still has to wait; zero for no wait.

    Args:
        folder: The desk's folder.
        officer_id: Whose slot.
        now: Device time. If the clock went back, the wait starts over.
    """
    found = _read(folder).get(officer_id)
    if found is None:
        return timedelta(0)
    needed = wait_after(found.count)
    passed = now - found.last
    return needed if passed < timedelta(0) else max(timedelta(0), needed - passed)


def wait_after(count: int) -> timedelta:
    """Return the wait after so many failures in a row."""
    if count <= FREE:
        return timedelta(0)
    doubled = min(count - FREE - 1, 20)
    return min(FIRST_WAIT * (1 << doubled), LONGEST_WAIT)


def begin(folder: Path, officer_id: str, now: datetime) -> None:
    """Count an attempt before it is made.

    Raises:
        UnlockDelayedError: If the officer has to wait still; this attempt is not counted.
        FileHeldError: If another program held the counts all the while: what cannot be counted is not tried,
            or holding the file would let anyone guess on.
    """
    left = wait(folder, officer_id, now)
    known = _read(folder)
    before = known.get(officer_id)
    if left:
        if before is not None and now < before.last:  # the clock went back: count from here
            known[officer_id] = Failures(
                officer_id, before.count, before.unlogged, before.first, now
            )
            _write(folder, known)
        raise UnlockDelayedError(officer_id=officer_id, seconds=int(left.total_seconds()) + 1)
    unlogged = before.unlogged if before else 0
    known[officer_id] = Failures(
        officer_id=officer_id,
        count=(before.count if before else 0) + 1,
        unlogged=unlogged + 1,
        first=before.first if before and unlogged else now,
        last=now,
    )
    _write(folder, known)


def take_back(folder: Path, officer_id: str) -> None:
    """Undo the count of the last `begin`: the slot opened, or could not be tried.

    Where another program holds the counts, it stays counted: rather one too many than one too few.
    """
    known = _read(folder)
    found = known.get(officer_id)
    if found is None:
        return
    known[officer_id] = Failures(
        officer_id, max(0, found.count - 1), max(0, found.unlogged - 1), found.first, found.last
    )
    with contextlib.suppress(FileHeldError):
        _write(folder, known)


def unlogged(folder: Path) -> list[Failures]:
    """Return the failures at any slot of the desk that are not in the audit log yet."""
    return [found for found in _read(folder).values() if found.unlogged]


def settle(folder: Path, officer_id: str) -> None:
    """Mark all failures as logged and end an officer's wait: they unlocked.

    Where another program holds the counts, they are logged once more at the next unlock.
    """
    kept = {
        found.officer_id: Failures(found.officer_id, found.count, 0, found.first, found.last)
        for found in _read(folder).values()
        if found.officer_id != officer_id and found.count
    }
    with contextlib.suppress(FileHeldError):
        _write(folder, kept)


def limit_reached(folder: Path, officer_id: str) -> bool:
    """Return whether this slot is to be destroyed: only if the organisation's rules set a limit."""
    limit = _content(folder).get("erase_after", 0)
    found = _read(folder).get(officer_id)
    return bool(limit) and found is not None and found.count >= limit


def set_limit(folder: Path, erase_after: int) -> None:
    """Store, readable without a passphrase, after how many failures a slot is destroyed.

    Where another program holds the counts, the next unlock stores it.
    """
    if _content(folder).get("erase_after", 0) != erase_after:
        with contextlib.suppress(FileHeldError):
            _write(folder, _read(folder), erase_after)


def _path(folder: Path) -> Path:
    return folder / SLOTS_FOLDER / FILE


def _content(folder: Path) -> dict[str, Any]:
    """Return the file's content; empty if it is missing or damaged."""
    try:
        content = json.loads(_path(folder).read_text(encoding="utf-8"))
        limit = content["erase_after"]
        if not isinstance(content["officers"], dict) or type(limit) is not int:
            return {}
        return dict(content)
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _read(folder: Path) -> dict[str, Failures]:
    found = {}
    for officer_id, each in _content(folder).get("officers", {}).items():
        with contextlib.suppress(ValueError, KeyError, TypeError):
            found[officer_id] = Failures(
                officer_id,
                int(each["count"]),
                int(each["unlogged"]),
                from_text(each["first"]),
                from_text(each["last"]),
            )
    return found


def _write(folder: Path, known: dict[str, Failures], erase_after: int | None = None) -> None:
    """Write the counts; a medium that cannot be written locks nobody out.

    Raises:
        FileHeldError: If another program held them all the while; they are then as they were.
    """
    from vetting_desk.machine.durable import replace_file

    limit = _content(folder).get("erase_after", 0) if erase_after is None else erase_after
    content = {
        "format": 1,
        "erase_after": limit,
        "officers": {
            each.officer_id: {
                "count": each.count,
                "unlogged": each.unlogged,
                "first": to_text(each.first),
                "last": to_text(each.last),
            }
            for each in known.values()
        },
    }
    with contextlib.suppress(OSError):
        replace_file(_path(folder), json.dumps(content).encode())
