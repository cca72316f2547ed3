"""Who gave which rating to which unit, and reading that from a CSV table.

A *unit* is what is rated (an indicator of one assessment, say), a *rater* a person, a *value* one of the
categories of the scale. A rater may have left a unit out.
"""

import csv
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from vetting_desk.errors import RatingsError

COLUMNS: Final = ("unit", "rater", "value")
MOST_RATINGS: Final = 200_000
"""How many lines a table may have."""
MOST_BYTES: Final = 32 * 1024 * 1024
MOST_CATEGORIES: Final = 1_000
"""Measures compare every category with every other."""


class Scale(StrEnum):
    """What may be done with the values of a scale."""

    NOMINAL = "nominal"
    """They are equal, or not."""
    ORDINAL = "ordinal"
    """They also have an order."""
    INTERVAL = "interval"
    """They also have distances; each is a number."""


@dataclass(frozen=True, slots=True)
class Ratings:
    """The ratings of some units by some raters.

    Attributes:
        scale: What may be done with the values.
        categories: All values of the scale, in its order; those nobody gave too.
        given: The value by unit and rater; what was left out is not there.
    """

    scale: Scale
    categories: tuple[str, ...]
    given: Mapping[tuple[str, str], str]

    @property
    def units(self) -> tuple[str, ...]:
        """The units, in the order in which they were first named."""
        return tuple(dict.fromkeys(unit for unit, _ in self.given))

    @property
    def raters(self) -> tuple[str, ...]:
        """The raters, in the order in which they were first named."""
        return tuple(dict.fromkeys(rater for _, rater in self.given))

    def by_unit(self) -> list[list[str]]:
        """Return the values given to each unit, whoever gave them."""
        found: dict[str, list[str]] = {unit: [] for unit in self.units}
        for (unit, _), value in self.given.items():
            found[unit].append(value)
        return list(found.values())

    def numbers(self) -> dict[str, float] | None:
        """Return each category as a number; None where one of them is none."""
        found = {category: number_of(category) for category in self.categories}
        return (
            {c: n for c, n in found.items() if n is not None}
            if None not in found.values()
            else None
        )


def number_of(value: str) -> float | None:
    """Return the number a value is written as, or None; infinities are no numbers here."""
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) and value.isascii() and "_" not in value else None


def make_ratings(
    rows: Iterable[tuple[str, str, str]], scale: Scale, categories: Sequence[str] = ()
) -> Ratings:
    """Return ratings from rows of unit, rater and value; an empty value was left out.

    Args:
        rows: Any order; blanks around each part do not count.
        scale: What may be done with the values.
        categories: All values of the scale in its order. Without them they are the values given, in the order
            of their numbers; on a nominal scale, where one is no number, of the alphabet.

    Raises:
        RatingsError: If a unit or rater is missing, a rater rates a unit twice, a value is none of the
            categories or (on an interval scale) no number, an ordinal scale of words has no categories, or
            there is too much or nothing.
    """
    given: dict[tuple[str, str], str] = {}
    known = _declared(categories, scale)
    for line, row in enumerate(rows, start=2):
        unit, rater, value = (part.strip() for part in row)
        if not unit or not rater:
            raise RatingsError(line=line, detail="ratings-name-missing")
        if line > MOST_RATINGS + 1:
            raise RatingsError(line=line, detail="ratings-too-many")
        if not value:
            continue
        if (unit, rater) in given:
            raise RatingsError(line=line, detail="ratings-rated-twice", value=f"{unit}, {rater}")
        given[unit, rater] = _one_of(known, value, scale, line)
    used = dict.fromkeys(given.values())
    if not used:
        raise RatingsError(line=0, detail="ratings-empty")
    if not known and len(used) > MOST_CATEGORIES:
        raise RatingsError(line=0, detail="ratings-too-many-categories")
    return Ratings(scale, tuple(known.values()) or _in_order(used, scale), given)


def _declared(categories: Sequence[str], scale: Scale) -> dict[str, str]:
    """Return the categories by what is compared of them: `1` and `1.0` are one."""
    known: dict[str, str] = {}
    for category in (text.strip() for text in categories):
        if not category or _key(category) in known:
            raise RatingsError(line=0, detail="ratings-categories", value=category)
        if scale is Scale.INTERVAL and number_of(category) is None:
            raise RatingsError(line=0, detail="ratings-no-number", value=category)
        known[_key(category)] = category
    if len(known) > MOST_CATEGORIES:
        raise RatingsError(line=0, detail="ratings-too-many-categories")
    return known


def _one_of(known: Mapping[str, str], value: str, scale: Scale, line: int) -> str:
    if scale is Scale.INTERVAL and number_of(value) is None:
        raise RatingsError(line=line, detail="ratings-no-number", value=value)
    if not known:
        return _key(value)
    if _key(value) not in known:
        raise RatingsError(line=line, detail="ratings-no-category", value=value)
    return known[_key(value)]


def _key(value: str) -> str:
    """Return what is compared of a value: numbers by what they are, whole ones without their point."""
    number = number_of(value)
    if number is None:
        return value
    return str(int(number)) if number.is_integer() else repr(number)


def _in_order(values: Iterable[str], scale: Scale) -> tuple[str, ...]:
    numbers = {value: number_of(value) for value in values}
    if None not in numbers.values():
        return tuple(sorted(numbers, key=lambda value: (numbers[value] or 0.0, value)))
    if scale is Scale.ORDINAL:
        raise RatingsError(line=0, detail="ratings-order")
    return tuple(sorted(numbers))


def read_ratings(content: bytes, scale: Scale, categories: Sequence[str] = ()) -> Ratings:
    """Return the ratings of a CSV table with the columns ``unit``, ``rater`` and ``value``.

    Args:
        content: UTF-8, with or without a byte-order mark; other columns are passed over.
        scale: What may be done with the values.
        categories: All values of the scale in its order, as for `make_ratings`.

    Raises:
        RatingsError: If it is too large, not UTF-8, not such a table, or not a set of ratings.
    """
    if len(content) > MOST_BYTES:
        raise RatingsError(line=0, detail="ratings-too-many")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RatingsError(
            line=content.count(b"\n", 0, error.start) + 1, detail="not-utf-8"
        ) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        heading = [name.strip().casefold() for name in next(reader, [])]
        for column in COLUMNS:
            if heading.count(column) != 1:
                raise RatingsError(line=1, detail="ratings-column", value=column)
        places = [heading.index(column) for column in COLUMNS]
        return make_ratings(
            ((*(row[i] if i < len(row) else "" for i in places),) for row in reader if any(row)),  # type: ignore[misc]
            scale, categories,
        )  # fmt: skip
    except csv.Error as error:
        raise RatingsError(line=reader.line_num, detail="ratings-not-csv") from error
