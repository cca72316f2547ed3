"""Dates and times in ODK's notation and as numbers.

Converts between text and days since 1970-01-01. A day is a day of the calendar on the wall, and its number
counts from that calendar's 1970-01-01, as JavaRosa counts: a whole date is a whole number in every zone and
on the day the clocks change, and a number becomes the date it came from. The specification counts from
1970-01-01 UTC, by which a date in Dushanbe is a number of days less five hours, and a date plus 280 days
may be the day before.

Time zones are offsets; a text without one is in the zone of the session. `Moment` has its text beside its
number.
"""

import math
import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Protocol

_DAY = 86400.0
_EPOCH = date(1970, 1, 1).toordinal()
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MOMENT = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)"
    r"(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?)?",
    re.ASCII,
)
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d|[+-]\d\d)?", re.ASCII)
_MAX_OFFSET = timedelta(hours=14)


class Zoned(Protocol):
    """What knows the zone in which days are counted: the session."""

    def zone(self) -> tzinfo:
        """Return the zone."""


class Moment:
    """The result of ``today()``, ``now()`` and ``date()``: a text that is also a number of days.

    Attributes:
        text: In ODK's notation; empty for an invalid date.
        days: Days since 1970-01-01 on the same calendar; NaN for an invalid date.
    """

    __slots__ = ("days", "text")

    def __init__(self, text: str, days: float) -> None:
        self.text = text
        self.days = days


NO_MOMENT = Moment("", math.nan)


def parse_offset(text: str | None) -> timezone | None:
    """Return the zone written ``Z``, ``+05:00``, ``+0500`` or ``+05``; None if there is none.

    Raises:
        ValueError: If it is out of range.
    """
    if not text:
        return None
    if text == "Z":
        return UTC
    digits = text[1:].replace(":", "")
    minutes = int(digits[2:] or 0)
    offset = timedelta(hours=int(digits[:2]), minutes=minutes)
    if offset > _MAX_OFFSET or minutes > 59:
        raise ValueError(text)
    return timezone(-offset if text[0] == "-" else offset)


def parse_moment(text: str, zone: tzinfo) -> datetime | None:
    """Return the moment of an ODK date or dateTime, or None.

    Args:
        text: ``YYYY-MM-DD``, alone or with ``T``, a time and an offset.
        zone: Its zone if it has no offset.
    """
    found = _MOMENT.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    try:
        return datetime(
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            _microseconds(fraction),
            tzinfo=parse_offset(offset) or zone,
        )
    except ValueError:
        return None


def parse_time(text: str) -> tuple[time, timezone | None] | None:
    """Return the time of day of an ODK time and its offset, or None."""
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, second, fraction, offset = found.groups()
    try:
        moment = time(int(hour), int(minute), int(second or 0), _microseconds(fraction))
        return moment, parse_offset(offset)
    except ValueError:
        return None


def _microseconds(fraction: str | None) -> int:
    return int((fraction or "0")[:6].ljust(6, "0"))


def days_of(moment: datetime) -> float:
    """Return `moment` in days since 1970-01-01 on its own calendar and clock."""
    seconds = (moment.hour * 60 + moment.minute) * 60 + moment.second + moment.microsecond / 1e6
    return (moment.toordinal() - _EPOCH) + seconds / _DAY


def days_since_epoch(text: str, zoned: Zoned) -> float:
    """Return an ODK date or dateTime as a number of days; NaN if `text` is neither.

    Args:
        text: A dateTime without an offset is in the zone; one with an offset is moved into it.
        zoned: What knows the zone; asked only for a dateTime.
    """
    found = _DATE.fullmatch(text)
    if found is not None:
        try:
            ordinal = date(int(found[1]), int(found[2]), int(found[3])).toordinal()
        except ValueError:
            return math.nan
        return float(ordinal - _EPOCH)
    if _MOMENT.fullmatch(text) is None:
        return math.nan
    moment = moment_in(text, zoned.zone())
    return math.nan if moment is None else days_of(moment)


def moment_in(text: str, zone: tzinfo) -> datetime | None:
    """Return the moment of an ODK date or dateTime by the clock of `zone`; None if it is neither."""
    moment = parse_moment(text, zone)
    try:
        return None if moment is None else moment.astimezone(zone)
    except OverflowError:
        return None


def text_of_moment(moment: datetime) -> str:
    """Format `moment` as ODK does: milliseconds and an offset ``+HH:MM``."""
    offset = moment.utcoffset() or timedelta(0)
    sign = "-" if offset < timedelta(0) else "+"
    hours, minutes = divmod(int(abs(offset).total_seconds()) // 60, 60)
    bare = moment.replace(tzinfo=None).isoformat(timespec="milliseconds")
    return f"{bare}{sign}{hours:02d}:{minutes:02d}"


def moment_from_days(days: float) -> datetime | None:
    """Return what calendar and clock show `days` after 1970-01-01, as if in UTC; None if out of range."""
    if not math.isfinite(days):
        return None
    try:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(days=days)
    except (OverflowError, ValueError):
        return None
