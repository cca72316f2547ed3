"""Checks and normalises answers by the type of their question.

Values stay text in ODK's lexical form. `normal` is for computed and restored values (an invalid value becomes
empty, as in ODK's engines); `accepted` is for a person's answers, and raises an error instead.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import UTC
from decimal import Decimal

from vetting_desk.errors import AnswerError
from vetting_desk.forms.xml_reader import forbidden_character
from vetting_desk.forms.xpath.moments import parse_moment, parse_time

MAX_ANSWER = 16 * 1024 * 1024
"""Longest answer, in characters."""

_INT_LEAST, _INT_MOST = -2_147_483_648, 2_147_483_647
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,4})?")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?)?")
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?")
_TIME = re.compile(r"\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?")


def accepted(text: str, type_: str, reference: str) -> str:
    """Return the answer `text` in the form in which it is stored.

    Args:
        text: The answer; empty to remove an answer.
        type_: Bind type.
        reference: Reference of the question, for the error.

    Raises:
        AnswerError: If it is not allowed in XML, is too long, or does not match the type.
    """
    if len(text) > MAX_ANSWER:
        raise AnswerError(reference=reference, type=type_, detail="too-long", limit=MAX_ANSWER)
    at = forbidden_character(text)
    if at is not None:
        raise AnswerError(reference=reference, type=type_, detail="character", position=at)
    kept = normal(text, type_)
    if not kept and text.strip():
        raise AnswerError(reference=reference, type=type_, detail="type")
    if type_ == "int" and kept and not re.fullmatch(r"[+-]?\d+(?:\.0*)?", text.strip()):
        raise AnswerError(reference=reference, type=type_, detail="type")
    return kept


def normal(text: str, type_: str) -> str:
    """Return `text` in the lexical form of `type_`; empty if it is invalid."""
    convert = _NORMAL.get(type_)
    return text if convert is None or not text else convert(text)


def _int(text: str) -> str:
    number = _number(text)
    if number is None:
        return ""
    whole = int(number)
    return str(whole) if _INT_LEAST <= whole <= _INT_MOST else ""


def _number(text: str) -> Decimal | None:
    text = text.strip()
    return Decimal(text) if _NUMBER.fullmatch(text) else None


def _decimal(text: str) -> str:
    """Format with at least one decimal and without an exponent, as ODK does."""
    number = _number(text)
    if number is None or not math.isfinite(float(number)):
        return ""
    written = format(Decimal(repr(float(number))), "f")
    return written if "." in written else written + ".0"


def _date(text: str) -> str:
    text = text.strip()
    if not _DATE.fullmatch(text) or parse_moment(text, UTC) is None:
        return ""
    return text[:10]


def _date_time(text: str) -> str:
    text = text.strip()
    return text if _DATE_TIME.fullmatch(text) and parse_moment(text, UTC) else ""


def _time(text: str) -> str:
    text = text.strip()
    return text if _TIME.fullmatch(text) and parse_time(text) else ""


def _geopoint(text: str) -> str:
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return ""
    numbers = [_decimal(part) for part in parts]
    if not all(numbers) or abs(float(numbers[0])) > 90 or abs(float(numbers[1])) > 180:
        return ""
    return " ".join(numbers)


def _line(least: int, *, closed: bool) -> Callable[[str], str]:
    """Return a function that normalises a list of points as a geotrace or a geoshape."""

    def convert(text: str) -> str:
        parts = text.split(";")
        if not parts[-1].strip():
            parts.pop()
        points = [_geopoint(part) for part in parts]
        if len(points) < least or not all(points):
            return ""
        first, last = points[0].split()[:2], points[-1].split()[:2]
        return ";".join(points) if (first == last) is closed else ""

    return convert


_NORMAL: dict[str, Callable[[str], str]] = {
    "int": _int,
    "decimal": _decimal,
    "date": _date,
    "dateTime": _date_time,
    "time": _time,
    "geopoint": _geopoint,
    "geotrace": _line(2, closed=False),
    "geoshape": _line(3, closed=True),
}
