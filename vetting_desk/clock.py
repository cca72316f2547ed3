"""What time it is, as an object that can be injected and held still.

A post's clock is not trusted (`docs/decisions.md`, *Clocks are not trusted*): a `Clock` only says what
the device believes. Floors and counters that make that belief checkable live with the casebook.
"""

import time
from dataclasses import dataclass, field
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta, tzinfo
from typing import Final, Protocol

_BOOT: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", None)
"""Linux's clock that goes on while the machine sleeps (clock_gettime(2)); None elsewhere."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """A source of the present time."""

    def now(self) -> datetime:
        """Return the present moment, always with a time zone."""


class SystemClock:
    """The device's own clock, in UTC."""

    def now(self) -> datetime:
        """Return the device's present moment in UTC."""
        return datetime.now(UTC)


@dataclass
class FixedClock:
    """A clock that stands still until it is moved; for tests and for replaying traces.

    Attributes:
        moment: What `now` returns; must carry a time zone.
    """

    moment: datetime = field(default_factory=lambda: datetime(2026, 1, 1, tzinfo=UTC))

    def now(self) -> datetime:
        """Return the moment the clock stands at."""
        return self.moment

    def advance(self, by: timedelta) -> None:
        """Move the clock forward, or back with a negative `by`."""
        self.moment += by


def to_text(moment: datetime) -> str:
    """Write `moment` as RFC 3339 in UTC with milliseconds, such as ``2026-11-22T10:00:00.000Z``.

    Raises:
        ValueError: If `moment` has no time zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def from_text(text: str) -> datetime:
    """Read what `to_text` wrote.

    Raises:
        ValueError: If `text` is not RFC 3339 with a time zone, or lies in the first or the last year there is:
            in another zone it could lie outside.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError(f"no time zone in {text!r}")
    if not MINYEAR < moment.year < MAXYEAR:
        raise ValueError(f"no year to count with in {text!r}")
    return moment


def on_the_wall(moment: datetime) -> datetime:
    """Return `moment` by the clock on the wall: in the zone this computer is set to.

    The casebook keeps moments in UTC; a form asks what day it is for the people in the room. Windows knows its
    zone for the years 1970 to 3000 alone; beyond them the offset of today counts there.
    """
    try:
        return moment.astimezone()
    except (OSError, OverflowError, ValueError):
        pass
    try:
        return moment.astimezone(_zone_today())
    except OverflowError:  # in the last hours of the last year there is
        return moment


def midnight(day: date) -> datetime:
    """Return the moment at which a day begins in the zone this computer is set to; see `on_the_wall`."""
    begins = datetime.combine(day, datetime.min.time())
    try:
        return begins.astimezone()
    except (OSError, OverflowError, ValueError):
        return begins.replace(tzinfo=_zone_today())


def from_seconds(seconds: float) -> datetime:
    """Return the moment so many seconds after the beginning of 1970, in UTC; Windows' own gives up before it.

    Raises:
        OverflowError: If there is no such year.
    """
    return _EPOCH + timedelta(seconds=seconds)


def ticks() -> int:
    """Return milliseconds since the machine started, by a clock that nobody can set.

    Time asleep is counted on Linux and Windows, and not on macOS: never more than what really passed.
    """
    if _BOOT is None:
        return time.monotonic_ns() // 1_000_000
    return time.clock_gettime_ns(_BOOT) // 1_000_000


def _zone_today() -> tzinfo:
    return datetime.now(UTC).astimezone().tzinfo or UTC
