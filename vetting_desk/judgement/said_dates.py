"""Dates as people say them in solar and lunar Hijri, and the day of the common calendar each one is.

Solar Hijri (SH) is the calendar of Iran and Afghanistan, by the rule of K. Borkowski ("The Persian calendar for
3000 years", 1996), which agrees with the spring equinox from 1178 to 1633 SH. Lunar Hijri (AH) is the civil
one, by arithmetic; a month that was begun by sighting the moon may differ by a day or two, so what was said is
kept.
"""

import re
from datetime import date, timedelta
from typing import Final

SOLAR: Final = "SH"
LUNAR: Final = "AH"
_SAID = re.compile(r"(\d{4})-(\d\d)-(\d\d) (SH|AH)")
_BREAKS = (
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
    2456, 3178,
)  # fmt: skip
_LUNAR_EPOCH = 1948440 - 1721425
"""Ordinal of 1 Muharram, year 1, as `date.toordinal` counts."""


def as_said(year: int, month: int, day: int, calendar: str) -> str:
    """Return how a date that was said is written beside its day, such as ``1370-05-12 SH``.

    Args:
        year: As said.
        month: From 1.
        day: From 1.
        calendar: `SOLAR` or `LUNAR`.
    """
    return f"{year:04d}-{month:02d}-{day:02d} {calendar}"


def day_said(words: str) -> date | None:
    """Return the day that words made by `as_said` mean; None if they mean none."""
    found = _SAID.fullmatch(words)
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups()[:3])
    return day_of(year, month, day, found[4])


def day_of(year: int, month: int, day: int, calendar: str) -> date | None:
    """Return the day of the common calendar; None if the other has no such date.

    Args:
        year: 1 to 3177.
        month: From 1.
        day: From 1.
        calendar: `SOLAR` or `LUNAR`.
    """
    if year not in range(1, _BREAKS[-1]) or month not in range(1, 13) or day < 1:
        return None
    if calendar == SOLAR:
        return _solar(year, month, day)
    length = 30 if month % 2 or (month == 12 and (11 * year + 14) % 30 < 11) else 29
    if day > length:
        return None
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + (59 * (month - 1) + 1) // 2
    return date.fromordinal(_LUNAR_EPOCH + before + day - 1)


def _solar(year: int, month: int, day: int) -> date | None:
    march, leap = _new_year(year)
    length = 31 if month <= 6 else 30 if month <= 11 or leap else 29
    if day > length:
        return None
    days = (month - 1) * 31 - max(month - 7, 0) + day - 1
    return date(year + 621, 3, 1) + timedelta(days=march - 1 + days)


def _new_year(year: int) -> tuple[int, bool]:
    """Return on which day of March a solar year begins, and whether it is a leap year."""
    leaps, begin = -14, _BREAKS[0]
    jump = 0
    for end in _BREAKS[1:]:
        jump = end - begin
        if year < end:
            break
        leaps += jump // 33 * 8 + jump % 33 // 4
        begin = end
    since = year - begin
    leaps += since // 33 * 8 + (since % 33 + 3) // 4
    if jump % 33 == 4 and jump - since == 4:
        leaps += 1
    common = year + 621
    march = 20 + leaps - (common // 4 - (common // 100 + 1) * 3 // 4 - 150)
    if jump - since < 6:
        since += -jump + (jump + 4) // 33 * 33
    return march, ((since + 1) % 33 - 1) % 4 == 0
