"""Krippendorff's alpha: any number of raters, ratings left out, and scales of every kind.

Krippendorff, Content Analysis (4th edition, 2019), chapter 12; by the matrix of coincidences.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import fsum
from typing import TypeAlias

Metric: TypeAlias = Callable[[int, int], float]
"""The squared difference of two categories by their places in the scale; 0 for one and the same."""


def nominal_metric(first: int, second: int) -> float:
    """Any two categories differ alike."""
    return float(first != second)


def ordinal_metric(totals: Sequence[float]) -> Metric:
    """Two categories differ by how many ratings lie between them.

    Args:
        totals: How often each category was given, in pairable ratings and in the scale's order.
    """

    def difference(first: int, second: int) -> float:
        low, high = sorted((first, second))
        between = fsum(totals[low : high + 1]) - (totals[low] + totals[high]) / 2
        return between**2 if low != high else 0.0

    return difference


def interval_metric(numbers: Sequence[float]) -> Metric:
    """Two categories differ by the difference of their numbers."""
    return lambda first, second: (numbers[first] - numbers[second]) ** 2


def ratio_metric(numbers: Sequence[float]) -> Metric:
    """Two categories differ by the difference of their numbers, relative to their sum.

    Args:
        numbers: Of each category; not negative.
    """

    def difference(first: int, second: int) -> float:
        together = numbers[first] + numbers[second]
        return ((numbers[first] - numbers[second]) / together) ** 2 if together else 0.0

    return difference


def totals_of(units: Sequence[Sequence[int]], size: int) -> list[float]:
    """Return how often each category was given in units that two raters or more rated."""
    found = Counter(value for values in units if len(values) > 1 for value in values)
    return [float(found[category]) for category in range(size)]


def alpha(units: Sequence[Sequence[int]], size: int, metric: Metric) -> float | None:
    """Return alpha; None where it is undefined.

    1 is perfect, 0 as by chance. Undefined: no unit was rated by two, or all their ratings are alike.

    Args:
        units: The places in the scale that each unit's ratings have, whoever gave them.
        size: How many categories the scale has.
        metric: The squared difference of two categories.
    """
    pairable = [Counter(values) for values in units if len(values) > 1]
    totals = totals_of(units, size)
    number = fsum(totals)
    seen = fsum(_disagreement(counts, metric) / (counts.total() - 1) for counts in pairable)
    everything = Counter({c: int(total) for c, total in enumerate(totals) if total})
    expected = _disagreement(everything, metric)
    if not expected:
        return None
    return 1 - (number - 1) * seen / expected


def _disagreement(counts: Mapping[int, int], metric: Metric) -> float:
    """Return the sum of the differences of all ordered pairs of ratings."""
    return fsum(
        many * others * metric(value, other)
        for value, many in counts.items()
        for other, others in counts.items()
        if value != other
    )
