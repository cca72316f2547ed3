"""Failed unlocks: remembered beside the slots, so that guessing at the window slows down and leaves a trace.

The count is written before a passphrase is tried and undone when it opens, so that ending the program does
not help. Waits grow to a quarter of an hour at most: nobody is locked out for good, and moving the clock cannot
make it longer. This slows down a person at the window. Guessing at copied slots is
slowed down by Argon2id alone. The file is read strictly (`attempts_file`): one that is not as it was written
counts as failures of everybody, and never as a limit. Loaded on the way to the unlock window.
"""

import contextlib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from vetting_desk.errors import FileHeldError, UnlockDelayedError
from vetting_desk.operations.access import attempts_file
from vetting_desk.operations.access.attempts_file import FILE, Counts, Failures

__all__ = ["FILE", "Failures"]

FREE: Final = 3
"""Failures that cost no wait: everybody mistypes."""
FIRST_WAIT: Final = timedelta(seconds=5)
LONGEST_WAIT: Final = timedelta(minutes=15)
_LOST: Final = FREE + 1
"""Failures that are taken for granted where the counts were lost."""


def wait(folder: Path, officer_id: str, now: datetime) -> timedelta:
    """Return how long an officer still has to wait; zero for no wait.

    Args:
        folder: The desk's folder.
        officer_id: Whose slot.
        now: Device time. If the clock went back, the wait starts over.
    """
    counts = attempts_file.read(folder)
    if counts is None:
        return wait_after(_LOST)
    return _left(counts.officers.get(officer_id), now)


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
    counts = attempts_file.read(folder)
    if counts is None:
        counts = _begin_again(folder, officer_id, now)
    known = dict(counts.officers)
    before = known.get(officer_id)
    left = _left(before, now)
    if left:
        if before is not None and now < before.last:  # the clock went back: count from here
            known[officer_id] = Failures(
                officer_id, before.count, before.unlogged, before.first, now
            )
            attempts_file.write(folder, Counts(counts.erase_after, known))
        raise UnlockDelayedError(officer_id=officer_id, seconds=int(left.total_seconds()) + 1)
    unlogged = before.unlogged if before else 0
    known[officer_id] = Failures(
        officer_id=officer_id,
        count=min((before.count if before else 0) + 1, attempts_file.MOST),
        unlogged=min(unlogged + 1, attempts_file.MOST),
        first=before.first if before and unlogged else now,
        last=now,
    )
    attempts_file.write(folder, Counts(counts.erase_after, known))


def take_back(folder: Path, officer_id: str) -> None:
    """Undo the count of the last `begin`: the slot opened, or could not be tried.

    Where another program holds the counts, it stays counted: rather one too many than one too few.
    """
    counts = attempts_file.read(folder)
    found = counts.officers.get(officer_id) if counts else None
    if counts is None or found is None:
        return
    fewer = Failures(
        officer_id, max(0, found.count - 1), max(0, found.unlogged - 1), found.first, found.last
    )
    with contextlib.suppress(FileHeldError):
        attempts_file.write(
            folder, Counts(counts.erase_after, {**counts.officers, officer_id: fewer})
        )


def unlogged(folder: Path) -> list[Failures]:
    """Return the failures at any slot of the desk that are not in the audit log yet."""
    counts = attempts_file.read(folder)
    return [found for found in counts.officers.values() if found.unlogged] if counts else []


def settle(folder: Path, officer_id: str) -> None:
    """Mark all failures as logged and end an officer's wait: they unlocked.

    Where another program holds the counts, they are logged once more at the next unlock.
    """
    counts = attempts_file.read(folder) or Counts()
    kept = {
        found.officer_id: Failures(found.officer_id, found.count, 0, found.first, found.last)
        for found in counts.officers.values()
        if found.officer_id != officer_id and found.count
    }
    with contextlib.suppress(FileHeldError):
        attempts_file.write(folder, Counts(counts.erase_after, kept))


def limit_reached(folder: Path, officer_id: str) -> bool:
    """Return whether this slot is to be destroyed: only if the organisation's rules set a limit."""
    counts = attempts_file.read(folder)
    found = counts.officers.get(officer_id) if counts else None
    return (
        counts is not None
        and found is not None
        and bool(counts.erase_after)
        and found.count >= counts.erase_after
    )


def limit(folder: Path) -> int:
    """Return after how many failures a slot is destroyed; 0 for never, or where that is not known."""
    counts = attempts_file.read(folder)
    return counts.erase_after if counts else 0


def set_limit(folder: Path, erase_after: int) -> None:
    """Store, readable without a passphrase, after how many failures a slot is destroyed.

    Where another program holds the counts, the next unlock stores it.
    """
    counts = attempts_file.read(folder) or Counts()
    if counts.erase_after != erase_after:
        with contextlib.suppress(FileHeldError):
            attempts_file.write(folder, Counts(erase_after, counts.officers))


def _left(failures: Failures | None, now: datetime) -> timedelta:
    """Return how long is still to wait after these failures."""
    if failures is None:
        return timedelta(0)
    needed = wait_after(failures.count)
    passed = now - failures.last
    return needed if passed < timedelta(0) else max(timedelta(0), needed - passed)


def _begin_again(folder: Path, officer_id: str, now: datetime) -> Counts:
    """Replace counts that were lost: everybody with a slot here waits, so that damaging them gains nothing.

    The limit is unknown then, and none until the next unlock stores it again.
    """
    lost = {
        each: Failures(each, _LOST, int(each == officer_id), now, now)
        for each in {officer_id, *attempts_file.officers_in(folder)}
    }
    attempts_file.write(folder, Counts(0, lost))
    return attempts_file.read(folder) or Counts()  # none where the medium takes nothing
