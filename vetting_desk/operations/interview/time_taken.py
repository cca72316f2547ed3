"""How long a draft has been worked on, by the times of its answers.

A gap longer than a pause is none of the work: the draft was left and taken up again. Times are the device's;
one that goes back counts as nothing.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

LONGEST_GAP: Final = timedelta(minutes=20)
"""A free account may take that long without an answer being written; what is longer was a pause."""


class Timed:
    """A base of `Interview`, which says when an answer was committed.

    Attributes:
        time_taken: How long the draft has been worked on, up to the last committed answer.
    """

    time_taken: timedelta = timedelta()
    _saved_at: datetime | None = None

    @property
    def saved_at(self) -> datetime | None:
        """Return the device time of the last committed answer; None before the first."""
        return self._saved_at

    @saved_at.setter
    def saved_at(self, at: datetime | None) -> None:
        if at is not None and self._saved_at is not None:
            self.time_taken += _worked(self._saved_at, at)
        self._saved_at = at


def time_taken(moments: Iterable[datetime]) -> timedelta:
    """Return how long was worked between moments, in the order in which they were written."""
    total, before = timedelta(), None
    for moment in moments:
        if before is not None:
            total += _worked(before, moment)
        before = moment
    return total


def _worked(before: datetime, after: datetime) -> timedelta:
    gap = after - before
    return gap if timedelta() <= gap <= LONGEST_GAP else timedelta()
