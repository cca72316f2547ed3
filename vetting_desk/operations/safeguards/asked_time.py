"""How long a person was asked, and whether a pause is due, by when answers were given."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Final

PAUSE: Final = timedelta(minutes=10)
"""So long without an answer is a pause."""
DUE: Final = timedelta(minutes=45)
"""After so long without one a pause is offered."""


def minutes_asked(given: Iterable[datetime]) -> int:
    """Return how many minutes a person was asked; pauses are left out.

    Args:
        given: Device time of each answer, in order.
    """
    total = sum(_stretches(given), timedelta())
    return round(total.total_seconds() / 60)


def break_due(given: Iterable[datetime], now: datetime) -> bool:
    """Return whether a pause is due: since the last one answers were given for `DUE`."""
    times = list(given)
    if not times or now - times[-1] >= PAUSE:
        return False
    return _stretches([*times, now])[-1] >= DUE


def _stretches(given: Iterable[datetime]) -> list[timedelta]:
    """Return how long each stretch without a pause took; a clock put back begins one."""
    found: list[timedelta] = []
    last: datetime | None = None
    for at in given:
        if last is None or not timedelta() <= at - last < PAUSE:
            found.append(timedelta())
        else:
            found[-1] += at - last
        last = at
    return found
