"""What people type for numbers, dates, times and coordinates, read into ODK's lexical forms.

Tolerant of commas, points, spaces, digits of any script, and of degrees with minutes and seconds;
strict about meaning: what could be read two ways is refused. Knows no widgets and no languages:
`refusal_text` turns a `Refusal` into a sentence.
"""

import re
from dataclasses import dataclass
from datetime import date, time
from enum import Enum

from ui.text.figures import latin_digits

_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’]+")
_MINUS = str.maketrans({"−": "-", "–": "-", "٫": ".", "٬": ""})
"""The signs of Arabic script are never mistaken for each other: U+066B parts decimals, U+066C thousands."""
_WHOLE = re.compile(r"[+-]?\d+")
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)")
_GROUPED = re.compile(r"[+-]?\d{1,3}([.,]\d{3})+")
_COORDINATE = re.compile(
    r"""(?P<sign>[+-])?\s*(?P<degrees>\d+([.,]\d+)?)\s*°?\s*
    ((?P<minutes>\d+([.,]\d+)?)\s*['′’]\s*)?
    ((?P<seconds>\d+([.,]\d+)?)\s*(["″”]|'')\s*)?
    (?P<side>[NSEWСЮВЗ])?""",
    re.VERBOSE | re.IGNORECASE,
)


class Why(Enum):
    """Why typed text cannot be read."""

    NOT_WHOLE = "not-whole"
    NOT_NUMBER = "not-number"
    NOT_DATE = "not-date"
    DATE_INCOMPLETE = "date-incomplete"
    NOT_YEAR = "not-year"
    NOT_TIME = "not-time"
    TIME_INCOMPLETE = "time-incomplete"
    NOT_PLACE = "not-place"
    LATITUDE = "latitude"
    LONGITUDE = "longitude"
    FEW_POINTS = "few-points"


@dataclass(frozen=True)
class Refusal(Exception):  # noqa: N818 (what a field says back; it never leaves the window)
    """Typed text that cannot be read.

    Attributes:
        why: The reason.
        line: 1-based line of a list of points; 0 elsewhere.
    """

    why: Why
    line: int = 0


def whole_number(text: str) -> str:
    """Read a whole number such as ``12``, ``1 200`` or ``۱۲``.

    Raises:
        Refusal: If it is not a whole number.
    """
    clean = _plain(text)
    if _GROUPED.fullmatch(clean) and len(set(re.findall(r"[.,]", clean))) == 1:
        clean = re.sub(r"[.,]", "", clean)
    if not _WHOLE.fullmatch(clean):
        raise Refusal(Why.NOT_WHOLE)
    return str(int(clean))


def decimal_number(text: str) -> str:
    """Read a number such as ``1.5``, ``1,5`` or ``1 234,5``; the last sign is the decimal.

    Raises:
        Refusal: If it is not a number.
    """
    clean = _plain(text)
    last = max(clean.rfind("."), clean.rfind(","))
    if last >= 0 and (clean.count(clean[last]) == 1):
        head = clean[:last].replace(".", "").replace(",", "")
        clean = f"{head}.{clean[last + 1 :]}"
    elif _GROUPED.fullmatch(clean):
        clean = clean.replace(".", "").replace(",", "")
    if not _DECIMAL.fullmatch(clean):
        raise Refusal(Why.NOT_NUMBER)
    return _tidy(clean)


def date_of(day: str, month: str, year: str) -> str:
    """Read a date from its three parts, as ``YYYY-MM-DD``.

    Raises:
        Refusal: If a part is missing or the three make no date.
    """
    if not (day.strip() and month.strip() and year.strip()):
        raise Refusal(Why.DATE_INCOMPLETE)
    numbers = [latin_digits(part.strip()) for part in (year, month, day)]
    if len(numbers[0]) != 4 or not all(part.isdecimal() for part in numbers):
        raise Refusal(Why.NOT_YEAR if len(numbers[0]) != 4 else Why.NOT_DATE)
    try:
        return date(*(int(part) for part in numbers)).isoformat()
    except ValueError as error:
        raise Refusal(Why.NOT_DATE) from error


def time_of(hour: str, minute: str) -> str:
    """Read a time of day from its two parts, as ``HH:MM:00.000``.

    Raises:
        Refusal: If a part is missing or the two make no time.
    """
    if not (hour.strip() and minute.strip()):
        raise Refusal(Why.TIME_INCOMPLETE)
    numbers = [latin_digits(part.strip()) for part in (hour, minute)]
    if not all(part.isdecimal() and len(part) <= 2 for part in numbers):
        raise Refusal(Why.NOT_TIME)
    try:
        return f"{time(int(numbers[0]), int(numbers[1])):%H:%M}:00.000"
    except ValueError as error:
        raise Refusal(Why.NOT_TIME) from error


def place(text: str, altitude: str = "", accuracy: str = "") -> str:
    """Read ``latitude, longitude`` into ODK's ``lat lon altitude accuracy``.

    Degrees are decimal, or with minutes and seconds and a letter for the side. Altitude and
    accuracy are metres; 0 where they are empty.

    Raises:
        Refusal: If it cannot be read, or a number is outside the globe.
    """
    separated = _separated(latin_digits(text).translate(_MINUS))
    found = list(_COORDINATE.finditer(separated))
    if len(found) != 2 or _COORDINATE.sub("", separated).strip(" ;,\t"):
        raise Refusal(Why.NOT_PLACE)
    latitude, longitude = (_degrees(match) for match in found)
    sides = [(match["side"] or "").upper() for match in found]
    if sides[0] in tuple("EWВЗ"):
        latitude, longitude, sides = longitude, latitude, sides[::-1]
    if sides[0] in tuple("EWВЗ") or sides[1] in tuple("NSСЮ"):
        raise Refusal(Why.NOT_PLACE)
    if abs(latitude) > 90:
        raise Refusal(Why.LATITUDE)
    if abs(longitude) > 180:
        raise Refusal(Why.LONGITUDE)
    rest = [decimal_number(part) if part.strip() else "0" for part in (altitude, accuracy)]
    return " ".join([_degree_text(latitude), _degree_text(longitude), *rest])


def places(text: str, *, closed: bool) -> str:
    """Read one place a line into ODK's list of points, separated by ``; ``.

    Args:
        text: Lines as typed; empty ones are left out.
        closed: True for a shape, whose last point is its first: added when it is missing.

    Raises:
        Refusal: If a line cannot be read, or there are too few points (2 for a line, 3 for a
            shape).
    """
    points = []
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                points.append(place(line))
            except Refusal as refusal:
                raise Refusal(refusal.why, number) from refusal
    if closed and len(points) > 2 and points[0] != points[-1]:
        points.append(points[0])
    if len(points) < (4 if closed else 2):
        raise Refusal(Why.FEW_POINTS)
    return "; ".join(points)


def _plain(text: str) -> str:
    return _SPACES.sub("", latin_digits(text).translate(_MINUS))


def _tidy(number: str) -> str:
    sign = "-" if number.startswith("-") else ""
    whole, point, fraction = number.lstrip("+-").partition(".")
    whole = whole.lstrip("0") or "0"
    return f"{sign}{whole}{point if fraction else ''}{fraction}"


def _separated(text: str) -> str:
    """Make the comma between two coordinates a semicolon, where commas are not decimals."""
    if ";" in text:
        return text.replace(";", " ; ")
    if text.count(",") == 1:
        return text.replace(",", " ; ")
    return re.sub(r",\s+", " ; ", text)


def _degrees(match: re.Match[str]) -> float:
    total = 0.0
    for name, share in (("degrees", 1), ("minutes", 60), ("seconds", 3600)):
        part = match[name]
        if part and name != "degrees" and float(part.replace(",", ".")) >= 60:
            raise Refusal(Why.NOT_PLACE)
        total += float((part or "0").replace(",", ".")) / share
    side = (match["side"] or "").upper()
    return -total if match["sign"] == "-" or side in tuple("SWЮЗ") else total


def _degree_text(degrees: float) -> str:
    return _tidy(f"{degrees:.7f}".rstrip("0").rstrip(".")) if degrees else "0"
