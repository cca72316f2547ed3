"""Functions on dates and times.

A number is days since 1970-01-01 by the calendar of the session (see `moments`); a text without an offset
is in the session's zone.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import ANY, NUMBER, TEXT
from vetting_desk.forms.xpath.date_words import DateWords, date_words
from vetting_desk.forms.xpath.functions.registry import function
from vetting_desk.forms.xpath.moments import (
    NO_MOMENT,
    Moment,
    days_of,
    days_since_epoch,
    moment_from_days,
    moment_in,
    parse_time,
    text_of_moment,
)
from vetting_desk.forms.xpath.values import to_text

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context

_UNPADDED = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(T.*)?", re.ASCII)
_CODES = re.compile("%[YymnbdeaHhMS3]")


@function("today", "", ANY, session=True)
def _today(c: Context) -> Moment:
    text = c.session.now().date().isoformat()
    return Moment(text, days_since_epoch(text, c.session))


@function("now", "", ANY, session=True)
def _now(c: Context) -> Moment:
    moment = c.session.now()
    return Moment(text_of_moment(moment), days_of(moment))


def _moment(c: Context, value: Any) -> datetime | None:
    """Return the moment of `value`: a number of days, or a text."""
    if isinstance(value, bool):
        return None
    if isinstance(value, Moment):
        value = value.text
    if isinstance(value, float):
        return moment_from_days(value)
    found = _UNPADDED.fullmatch(to_text(value).strip())
    if found is None:
        return None
    year, month, day, rest = found.groups()
    # A whole day is the same in every zone; only for a time the zone is asked for.
    zone = c.session.zone() if rest else UTC
    return moment_in(f"{year}-{month:0>2}-{day:0>2}{rest or ''}", zone)


@function("date", "v", ANY, session=True)
def _date(c: Context, value: Any) -> Moment:
    """Convert a number to its day; a text keeps its time if it has one."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, float):
        return _date_of_number(c, value)
    moment = _moment(c, value)
    if moment is None:
        return NO_MOMENT
    text = text_of_moment(moment) if "T" in to_text(value) else moment.date().isoformat()
    if moment.timetz().replace(tzinfo=None) == datetime.min.time():
        text = moment.date().isoformat()
    return Moment(text, days_since_epoch(text, c.session))


def _date_of_number(c: Context, days: float) -> Moment:
    if not math.isfinite(days):
        return NO_MOMENT
    try:
        text = datetime.fromordinal(math.floor(days) + 719163).date().isoformat()
    except (ValueError, OverflowError):
        return NO_MOMENT
    return Moment(text, days_since_epoch(text, c.session))


function("date-time", "v", ANY, session=True)(_date)


@function("decimal-date-time", "v", NUMBER, session=True)
def _decimal_date_time(c: Context, value: Any) -> float:
    if isinstance(value, float):
        return value
    moment = _moment(c, value)
    return math.nan if moment is None else days_of(moment)


@function("decimal-time", "v", NUMBER, session=True)
def _decimal_time(c: Context, value: Any) -> float:
    found = parse_time(to_text(value))
    if found is None:
        return math.nan
    moment, offset = found
    if offset is not None:
        day = datetime(1970, 1, 1, tzinfo=offset).replace(
            hour=moment.hour,
            minute=moment.minute,
            second=moment.second,
            microsecond=moment.microsecond,
        )
        moment = day.astimezone(c.session.zone()).time()
    seconds = (moment.hour * 60 + moment.minute) * 60 + moment.second + moment.microsecond / 1e6
    return seconds / 86400.0


@function("format-date", "vt", TEXT, session=True)
def _format_date(c: Context, value: Any, pattern: str) -> str:
    return _formatted(c, value, pattern)


@function("format-date-time", "vt", TEXT, session=True)
def _format_date_time(c: Context, value: Any, pattern: str) -> str:
    return _formatted(c, value, pattern)


def _formatted(c: Context, value: Any, pattern: str) -> str:
    if isinstance(value, (bool, float)) and not math.isfinite(value):
        return ""
    moment = _moment(c, value)
    if moment is None:
        return ""
    words = date_words(c.session.language)
    return _CODES.sub(lambda found: _part(moment, found[0][1], words), pattern)


def _part(moment: datetime, code: str, words: DateWords) -> str:
    """Return one part of a date by its code in the specification's table."""
    parts = {
        "Y": f"{moment.year:04d}",
        "y": f"{moment.year % 100:02d}",
        "m": f"{moment.month:02d}",
        "n": str(moment.month),
        "b": words.months[moment.month - 1],
        "d": f"{moment.day:02d}",
        "e": str(moment.day),
        "a": words.days[moment.weekday()],
        "H": f"{moment.hour:02d}",
        "h": str(moment.hour),
        "M": f"{moment.minute:02d}",
        "S": f"{moment.second:02d}",
        "3": f"{moment.microsecond // 1000:03d}",
    }
    return parts[code]
