"""What the desk can say about time when its clock is not to be trusted (`docs/decisions.md`).

Beside the device's own clock it keeps the newest moment ever seen and counts how long the casebook has
been open. It flags a clock that went back; it never stops anyone from working.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from vetting_desk.clock import Clock, to_text

TOLERANCE: Final = timedelta(minutes=5)
"""So far the clock may lie behind the newest moment seen before it is flagged: ordinary correction."""

LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)

_TWO: Final = [f"{number:02d}" for number in range(60)]
_THREE: Final = [f"{number:03d}" for number in range(1_000)]

Stamp = tuple[str, int, str, int]
"""A reading as an audit entry holds it: at, counter, newest (empty if it is `at`), behind (0 or 1)."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """What is known of the present moment.

    Attributes:
        at: Device time.
        counter: Milliseconds this casebook has been open in all, over all its sessions.
        newest: The newest moment seen, this one included.
        floor: The newest moment signed by HQ; None before any was.
        behind: True if `at` lies below what was seen before by more than the tolerance.
    """

    at: datetime
    counter: int
    newest: datetime
    floor: datetime | None
    behind: bool


class DeviceTime:
    """The device's clock with its memory.

    Attributes:
        newest: The newest moment seen.
        floor: The newest moment signed by HQ; None before any was.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began = time.monotonic_ns()
        self._before = 0
        self.newest = LONG_AGO
        self.floor: datetime | None = None
        self._minute = (0, 0, 0, 0, 0)
        self._minute_text = ""

    def resume(self, counter: int, newest: datetime, floor: datetime | None) -> None:
        """Resume where the last session ended; called once, when the casebook opens."""
        self._before = counter
        self.newest = max(newest, floor or newest)
        self.floor = floor

    def reading(self, at: datetime | None = None) -> ClockReading:
        """Read the clock, or judge the moment `at` that was read already."""
        if at is None:
            at = self._clock.now()
        behind = self.newest - at > TOLERANCE
        self.newest = max(at, self.newest)
        return ClockReading(at, self._counter(), self.newest, self.floor, behind)

    def stamp(self, at: datetime | None = None) -> Stamp:
        """Read the clock, or judge the moment `at`, as an audit entry holds it."""
        if at is None:
            at = self._clock.now()
        counter, newest = self._counter(), self.newest
        if at < newest:
            return to_text(at), counter, to_text(newest), int(newest - at > TOLERANCE)
        self.newest = at
        return self._text(at), counter, "", 0

    def _text(self, at: datetime) -> str:
        """Return what `to_text` returns, in a tenth of its time: a minute is written once.

        Formatting is what costs most of an answer beyond the database, after the disk has made the
        processor wait and its caches have gone cold (measured: 35 µs of 60).
        """
        if at.tzinfo is not UTC:
            return to_text(at)
        minute = (at.minute, at.hour, at.day, at.month, at.year)
        if minute != self._minute:
            self._minute, self._minute_text = minute, to_text(at)[:17]
        return f"{self._minute_text}{_TWO[at.second]}.{_THREE[at.microsecond // 1_000]}Z"

    def _counter(self) -> int:
        return self._before + (time.monotonic_ns() - self._began) // 1_000_000

    def raise_floor(self, signed_at: datetime) -> bool:
        """Record a moment signed by HQ; returns False if a newer one is known already."""
        if self.floor is not None and signed_at <= self.floor:
            return False
        self.floor = signed_at
        self.newest = max(self.newest, signed_at)
        return True

    def accept(self) -> ClockReading:
        """Forget moments beyond the present one, down to the floor: a clock that ran ahead was put right."""
        at = self._clock.now()
        self.newest = max(at, self.floor or at)
        return self.reading(at)
