"""What the desk can say about time when its clock is not to be trusted (`docs/decisions.md`).

One sign of time alone is never believed far. What is believed rests on an *anchor*: a moment that two signs
showed, such as the person's word for the device's clock, or headquarters' signed time and a device clock that
is not below it. From there a counter that nobody can set goes on. The device's clock may lead it by `STEP`,
headquarters' signed time by `PLAUSIBLE_AGE`; what lies further ahead moves nothing until a second sign comes.
What lies below is flagged. Nothing here ever stops anyone from working.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final

from vetting_desk import clock as clocks
from vetting_desk.clock import Clock, to_text
from vetting_desk.machine.boot import boot_id

TOLERANCE: Final = timedelta(minutes=5)
"""So far the clock may lie behind the newest moment seen before it is flagged: ordinary correction."""

STEP: Final = timedelta(days=30)
"""So far the device's clock alone may lead what a second sign shows.

It is the time a desk may have been switched off, since headquarters or a person last showed the time, before it
asks: less would ask after every holiday. It is a third of a revocation list's life (`LIST_LIFE`, 90 days, and
headquarters renews a list after half of it): what a wrong clock can add makes no renewed list look expired.
"""

PLAUSIBLE_AGE: Final = timedelta(days=90)
"""So far headquarters' signed time alone may lead what a second sign shows.

A return bundle is that long on its way at most, or its revocation list (`LIST_LIFE`) has ended anyway.
"""

LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)
_FAR: Final = datetime(9999, 1, 1, tzinfo=UTC)

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
        newest: The newest moment believed: certificates and lists are verified for it.
        shown: What two signs show: the anchor, and what was counted since.
        floor: The newest moment signed by HQ that was believed, at HQ the newest it signed; None before any.
        refused: A moment signed by HQ that was absurd; None if the last one was not.
        behind: True if `at` lies below what was believed before by more than the tolerance.
        ahead: True if `at` lies so far ahead that it needs a second sign, and moved nothing.
    """

    at: datetime
    counter: int
    newest: datetime
    shown: datetime
    floor: datetime | None
    refused: datetime | None
    behind: bool
    ahead: bool

    @property
    def below_floor(self) -> bool:
        """True if `at` lies below the floor by more than the tolerance: a person alone cannot accept it."""
        return self.floor is not None and self.floor - self.at > TOLERANCE


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is kept of time from one session to the next.

    Attributes:
        moment: What two signs showed.
        floor: See `ClockReading`.
        refused: See `ClockReading`.
        counted: Milliseconds counted since `moment`, when this was written.
        counter: The casebook's counter then.
        ticks: `clock.ticks` then.
        boot: In which start of the machine those were; empty where that is not known.
    """

    moment: datetime
    floor: datetime | None = None
    refused: datetime | None = None
    counted: int = 0
    counter: int = 0
    ticks: int = 0
    boot: str = ""


class DeviceTime:
    """The device's clock with its memory.

    Args:
        clock: The device's clock.
        ticks: What counts and cannot be set, in milliseconds; `clock.ticks` by default.
        own_floor: True at headquarters: its floor is what it signed itself, and no second sign.

    Attributes:
        newest: See `ClockReading`.
        floor: See `ClockReading`.
        refused: See `ClockReading`.
    """

    def __init__(
        self, clock: Clock, ticks: Callable[[], int] | None = None, *, own_floor: bool = False
    ) -> None:
        self._clock = clock
        self._own_floor = own_floor
        self._ticks = ticks or clocks.ticks
        self._began = self._ticks()
        self._before = 0
        self._anchor: datetime | None = None
        self._counted = 0
        self._counted_at = self._began
        self._limit = LONG_AGO
        self.newest = LONG_AGO
        self.floor: datetime | None = None
        self.refused: datetime | None = None
        self._minute = (0, 0, 0, 0, 0)
        self._minute_text = ""

    def resume(self, counter: int, newest: datetime, anchor: Anchor | None = None) -> None:
        """Resume where the last session ended; called once, when the casebook opens.

        Args:
            counter: Of the last entry in the log.
            newest: Of the last entry in the log.
            anchor: What was kept; None takes `newest` for shown, as in a casebook from before anchors.
        """
        now = self._ticks()
        self._before, self._began = counter, now
        kept = anchor or Anchor(newest, counter=counter)
        more = counter - kept.counter
        if kept.boot and kept.boot == boot_id():
            more = max(more, now - kept.ticks)
        self.floor, self.refused = kept.floor, kept.refused
        self.newest = max(newest, kept.floor or newest)
        self._set_anchor(kept.moment, kept.counted + max(0, more))

    def kept(self) -> Anchor:
        """Return what is to be kept until the next session."""
        return Anchor(
            moment=self._anchor or self.newest,
            floor=self.floor,
            refused=self.refused,
            counted=self._counted + self._ticks() - self._counted_at,
            counter=self.counter(),
            ticks=self._ticks(),
            boot=boot_id(),
        )

    @property
    def shown(self) -> datetime:
        """What two signs show: the anchor, and what was counted since."""
        counted = self._counted + self._ticks() - self._counted_at
        return _plus(self._anchor or LONG_AGO, timedelta(milliseconds=counted))

    def reading(self, at: datetime | None = None) -> ClockReading:
        """Read the clock, or judge the moment `at` that was read already."""
        if at is None:
            at = self._clock.now()
        behind = self.newest - at > TOLERANCE
        ahead = at > self.newest and not self._take(at)
        self._agree(at)
        return ClockReading(
            at, self.counter(), self.newest, self.shown, self.floor, self.refused, behind, ahead
        )

    def stamp(self, at: datetime | None = None) -> Stamp:
        """Read the clock, or judge the moment `at`, as an audit entry holds it."""
        if at is None:
            at = self._clock.now()
        counter, newest = self.counter(), self.newest
        if newest <= at <= self._limit:  # as with nearly every answer
            self.newest = at
            return self._text(at), counter, "", 0
        if at < newest or (at > newest and not self._take(at)):
            return to_text(at), counter, to_text(newest), int(newest - at > TOLERANCE)
        return self._text(at), counter, "", 0

    def raise_floor(self, signed_at: datetime) -> bool:
        """Record a moment signed by HQ; returns False if it is absurd, and then moves nothing.

        The device's clock is the second sign: what it has passed already is not absurd, however long the desk
        was switched off.
        """
        at = self._clock.now()
        if self._anchor is None:
            self._set_anchor(at)
        if not self._own_floor and signed_at - max(self.shown, at) > PLAUSIBLE_AGE:
            self.refused = signed_at
            return False
        self.refused = None
        if self.floor is None or signed_at > self.floor:
            self.floor = signed_at
            self.newest = max(self.newest, signed_at)
            self._agree(at)
            self._set_limit()
        return True

    def accept(self) -> ClockReading:
        """Take the person's word for the device's clock; never below the floor.

        A moment signed by HQ that was refused counts after all if the clock that is accepted has passed it.
        """
        at = self._clock.now()
        if self.refused is not None and self.refused - at <= TOLERANCE:
            self.floor = max(self.refused, self.floor or self.refused)
        self.refused = None
        self.newest = max(at, self.floor or at)
        self._set_anchor(self.newest)
        return self.reading(at)

    def lower(self, moment: datetime) -> ClockReading:
        """Put `moment` in the place of a floor that was too high: by HQ's signed word, or two officers'."""
        at = self._clock.now()
        self.floor, self.refused = moment, None
        self.newest = at if timedelta(0) <= at - moment <= STEP else moment
        self._set_anchor(moment)
        return self.reading(at)

    def _take(self, at: datetime) -> bool:
        """Believe a moment newer than the newest; returns False if only a second sign could show it."""
        if at > self._limit:
            if self._anchor is None:  # a desk that was just made: by a person, at this moment
                self._set_anchor(at)
            self._set_limit()
            if at > self._limit:
                return False
        self.newest = at
        return True

    def _agree(self, at: datetime) -> None:
        """Take the floor for shown once the device's clock is not below it: two signs."""
        floor = None if self._own_floor else self.floor
        if floor is not None and floor - at <= TOLERANCE and floor > self.shown:
            self._set_anchor(floor)

    def _set_anchor(self, moment: datetime, counted: int = 0) -> None:
        self._anchor, self._counted, self._counted_at = moment, counted, self._ticks()
        self._set_limit()

    def _set_limit(self) -> None:
        floor = None if self._own_floor else self.floor
        self._limit = _plus(max(self.shown, floor or LONG_AGO), STEP)

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

    def counter(self) -> int:
        """Return how many milliseconds this casebook has been open in all, over all its sessions."""
        return self._before + self._ticks() - self._began


def _plus(moment: datetime, more: timedelta) -> datetime:
    """Return the sum, within what a calendar holds."""
    return moment + more if moment < _FAR else moment
