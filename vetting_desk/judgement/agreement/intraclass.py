"""Intraclass correlations: raters who give numbers to the same units, each to every one.

Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428; the names are theirs.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum
from typing import Final

_NOTHING: Final = 1e-12


@dataclass(frozen=True, slots=True)
class Intraclass:
    """The six correlations; None where one is undefined.

    The first number is the model: 1 each unit has raters of its own, 2 raters are drawn from many, 3 these
    raters alone count. The second is whether one rater's numbers are meant or the mean of all (`mean`).
    """

    one_single: float | None
    two_single: float | None
    three_single: float | None
    one_mean: float | None
    two_mean: float | None
    three_mean: float | None


def intraclass(table: Sequence[Sequence[float]]) -> Intraclass | None:
    """Return the correlations of a table; None with fewer than two units or two raters.

    Args:
        table: A row for each unit, in it a number from each rater.
    """
    units, raters = len(table), len(table[0]) if table else 0
    if units < 2 or raters < 2:
        return None
    mean = fsum(number for row in table for number in row) / (units * raters)
    of_unit = [fsum(row) / raters for row in table]
    of_rater = [fsum(row[j] for row in table) / units for j in range(raters)]
    between = raters * fsum((m - mean) ** 2 for m in of_unit)
    by_rater = units * fsum((m - mean) ** 2 for m in of_rater)
    within = fsum((number - of_unit[i]) ** 2 for i, row in enumerate(table) for number in row)
    bms = between / (units - 1)
    wms = within / (units * (raters - 1))
    jms = by_rater / (raters - 1)
    ems = max(0.0, within - by_rater) / ((units - 1) * (raters - 1))
    return Intraclass(
        one_single=_ratio(bms - wms, bms + (raters - 1) * wms),
        two_single=_ratio(bms - ems, bms + (raters - 1) * ems + raters * (jms - ems) / units),
        three_single=_ratio(bms - ems, bms + (raters - 1) * ems),
        one_mean=_ratio(bms - wms, bms),
        two_mean=_ratio(bms - ems, bms + (jms - ems) / units),
        three_mean=_ratio(bms - ems, bms),
    )


def _ratio(above: float, below: float) -> float | None:
    return above / below if abs(below) > _NOTHING else None
