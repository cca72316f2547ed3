"""Birth dates as publishers write them, in the one form in which they are compared."""

import re
from datetime import date
from typing import Final

from vetting_desk.model.watch_list import ListedBirth

_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_FULL: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_YEAR: Final = re.compile(r"\d{4}")
_NAMED: Final = re.compile(r"(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]* (\d{4})")
_EARLIEST, _LATEST = 1850, 2100


def year(text: str) -> str:
    """Return a year that somebody alive may be born in; empty for anything else."""
    clean = text.strip()
    return clean if _YEAR.fullmatch(clean) and _EARLIEST <= int(clean) <= _LATEST else ""


def of_parts(years: str, months: str = "", days: str = "") -> str:
    """Return a date of the parts that are known; empty where not even the year is."""
    known = year(years)
    if not known or not months.strip().isdigit() or not 1 <= int(months) <= 12:
        return known
    month = f"{known}-{int(months):02}"
    if not days.strip().isdigit():
        return month
    try:
        return date(int(known), int(months), int(days)).isoformat()
    except ValueError:
        return month


def read(text: str, *, about: bool = False) -> ListedBirth | None:
    """Return a birth date out of ``1961-05-03``, ``03 May 1961``, ``circa 1961`` or ``1958 to 1962``.

    None for what is no date: an entry without one is compared by its names.
    """
    clean = " ".join(text.replace("T00:00:00", "").split())
    lower = clean.lower()
    for word in ("circa ", "approximately ", "about ", "c. "):
        if lower.startswith(word):
            return read(clean[len(word) :], about=True)
    first, between, last = lower.partition(" to ")
    if between and year(first[-4:]) and year(last[-4:]):
        return span(first[-4:], last[-4:])
    found = ""
    if (match := _FULL.match(clean)) or (match := _MONTH.fullmatch(clean)):
        found = of_parts(*match.groups())
    elif match := _NAMED.fullmatch(clean):
        day, month, years = match.groups()
        found = of_parts(years, str(_MONTHS.get(month.lower(), "")), day or "")
    else:
        found = year(clean)
    return ListedBirth(found, about=about) if found else None


def span(first: str, last: str) -> ListedBirth | None:
    """Return a birth date between two years; None if they are none."""
    begin, end = year(first), year(last)
    if not begin or not end or end < begin:
        return read(begin or end, about=True) if begin or end else None
    return ListedBirth(begin, until=end if end != begin else "", about=True)
