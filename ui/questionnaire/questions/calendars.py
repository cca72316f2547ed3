"""The same day in other calendars, for the appearances that name one.

Entry is by the Gregorian calendar; the other one stands beside it for the person across the
table. Two calendars that need published tables (Bikram Sambat, Myanmar) are not offered.
"""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCalendar, QDate

_COPTIC_EPOCH = 1825030  # Julian day number of 1 Thout, year 1 (29 August 284, Julian)
_ETHIOPIAN_EPOCH = 1724221  # Julian day number of 1 Mäskäräm, year 1 (29 August 8, Julian)
_QT = {"persian": QCalendar.System.Jalali, "islamic": QCalendar.System.IslamicCivil}
_ALEXANDRIAN = {"coptic": _COPTIC_EPOCH, "ethiopian": _ETHIOPIAN_EPOCH}
_EARLIEST = 1880
"""Nobody who is interviewed was born before."""
NAMED = frozenset({*_QT, *_ALEXANDRIAN, "buddhist"})


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """One day in one calendar, in numbers."""

    year: int
    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"


def day_in(calendar: str, day: date) -> CalendarDay:
    """Return `day` in the calendar called `calendar`, one of `NAMED`.

    Raises:
        KeyError: If the calendar is not one of them.
    """
    if calendar == "buddhist":
        return CalendarDay(day.year + 543, day.month, day.day)
    moment = QDate(day.year, day.month, day.day)
    if calendar in _ALEXANDRIAN:
        return _alexandrian(moment.toJulianDay(), _ALEXANDRIAN[calendar])
    parts = QCalendar(_QT[calendar]).partsFromDate(moment)
    return CalendarDay(parts.year, parts.month, parts.day)


def readings(day: date, today: date) -> dict[str, date]:
    """Return what a day may mean that was said by another calendar, by the calendar's name.

    A year such as 1370 is written by the Persian or the Islamic calendar more often than it is meant.

    Args:
        day: As it was typed, taken for a Gregorian one.
        today: Nothing later is meant.
    """
    found: dict[str, date] = {}
    for name, system in _QT.items():
        meant = QCalendar(system).dateFromParts(day.year, day.month, day.day)
        if day.year < _EARLIEST and meant.isValid():
            moment = date(meant.year(), meant.month(), meant.day())
            if moment.year >= _EARLIEST and moment <= today:
                found[name] = moment
    return found


def _alexandrian(julian_day: int, epoch: int) -> CalendarDay:
    """Twelve months of 30 days and a short one; every fourth year leaps (Reingold 2018)."""
    since = julian_day - epoch
    year = (4 * since + 1463) // 1461
    first = epoch + 365 * (year - 1) + year // 4
    month, day = divmod(julian_day - first, 30)
    return CalendarDay(year, month + 1, day + 1)
