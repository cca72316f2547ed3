"""Age bands: what a birth date, as exactly as it is known, says of an age on a day."""

from calendar import monthrange
from datetime import date
from typing import Final

from vetting_desk.model.numbers.definitions import UNCLEAR, UNKNOWN

_FIRST: Final = (
    (0, "0-11"), (12, "12-17"), (18, "18-24"), (25, "25-34"), (35, "35-44"), (45, "45-59"), (60, "60+"),
)  # fmt: skip
MOST: Final = 120


def band(birth: str, on: date) -> str:
    """Return the age band of a person on a day; *unclear* if the date fits two, *unknown* without one.

    Args:
        birth: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; anything else counts as not known.
        on: The day.
    """
    days = _between(birth)
    if days is None or days[0] > on or _age(days[1], on) > MOST:
        return UNKNOWN
    oldest, youngest = _age(days[0], on), max(0, _age(days[1], on))
    found = {_band(oldest), _band(youngest)}
    return found.pop() if len(found) == 1 else UNCLEAR


def _between(birth: str) -> tuple[date, date] | None:
    """Return the first and last day a birth date may mean."""
    parts = birth.split("-") if birth else []
    try:
        numbers = [int(part) for part in parts]
        if len(numbers) == 3:
            day = date(*numbers)
            return day, day
        if len(numbers) == 2:
            first = date(numbers[0], numbers[1], 1)
            return first, first.replace(day=monthrange(first.year, first.month)[1])
        return (date(numbers[0], 1, 1), date(numbers[0], 12, 31)) if numbers else None
    except (ValueError, TypeError, OverflowError):
        return None


def _age(born: date, on: date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _band(age: int) -> str:
    return [name for first, name in _FIRST if first <= age][-1]
