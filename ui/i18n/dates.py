"""Dates and times in figures: Qt has no month names in Tajik, so no language uses any."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from vetting_desk.clock import on_the_wall

_MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Signs of direction, which copying from a mirrored page brings along."""


def left_to_right(text: str) -> str:
    """Return a reference, number or date so that it is not turned around in a mirrored window."""
    if QCoreApplication.instance() is None or not QGuiApplication.isRightToLeft():
        return text
    return f"\u2066{text}\u2069"


def in_line(text: str) -> str:
    """Return a line that begins with what has a direction of its own, so that it still runs as the window does.

    A line takes its direction from its first letters; where those are a Latin name, or everything in it is
    fenced, it would be turned around in a mirrored window.
    """
    if QCoreApplication.instance() is None or not QGuiApplication.isRightToLeft():
        return text
    return f"\u200f{text}"


def in_row(parts: Iterable[str]) -> str:
    """Return words in a row, with the comma of the window's script between them."""
    mirrored = QCoreApplication.instance() is not None and QGuiApplication.isRightToLeft()
    return ("، " if mirrored else ", ").join(parts)


def date_text(moment: datetime | date) -> str:
    """Return the day of `moment` by the device's time zone, in figures."""
    return left_to_right(_date(moment))


def day_text(day: str) -> str:
    """Return a day that is kept as text (ISO 8601) in figures; as it stands where it is none."""
    try:
        return date_text(date.fromisoformat(day))
    except ValueError:
        return left_to_right(day)


def day_to_type(day: date | str) -> str:
    """Return a day in figures as it stands in a field: without the marks that keep it whole among words.

    Args:
        day: A day; one that is kept as text (ISO 8601) may be a part of one, which stays as it is.
    """
    if not isinstance(day, str):
        return _date(day)
    try:
        return _date(date.fromisoformat(day))
    except ValueError:
        return day


def day_as_typed(text: str) -> str:
    """Return a day that was typed, as the window writes days or by ISO 8601, as it is kept: ISO 8601.

    What is no whole day comes back without marks of direction and blanks around it.
    """
    clean = text.translate(_MARKS).strip()
    for pattern in (_pattern(), "%Y-%m-%d"):
        try:
            return datetime.strptime(clean, pattern).date().isoformat()  # noqa: DTZ007 (a day, no moment)
        except ValueError:
            continue
    return clean


def time_text(moment: datetime) -> str:
    """Return hours and minutes of `moment` by the device's time zone."""
    return left_to_right(_time(moment))


def moment_text(moment: datetime) -> str:
    """Return day and time of `moment` by the device's time zone."""
    return left_to_right(f"{_date(moment)} {_time(moment)}")


def _date(moment: datetime | date) -> str:
    day = on_the_wall(moment) if isinstance(moment, datetime) else moment
    return day.strftime(_pattern())


def _pattern() -> str:
    return QCoreApplication.translate("Dates", "%Y-%m-%d", "order of the figures of a date")


def _time(moment: datetime) -> str:
    return on_the_wall(moment).strftime("%H:%M")
