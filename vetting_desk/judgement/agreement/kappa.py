"""Kappa of two raters, plain and weighted, with its standard error.

Cohen (1960), Educational and Psychological Measurement 20, 37-46; weighted: Cohen (1968), Psychological
Bulletin 70, 213-220; standard error under agreement: Fleiss, Cohen and Everitt (1969), Psychological Bulletin
72, 323-327.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from typing import Final, TypeAlias

NORMAL_95: Final = 1.959963984540054
"""Between so many standard deviations on either side of its mean lie 95 % of a normal distribution."""

Matrix: TypeAlias = Sequence[Sequence[float]]
"""Rows: the first rater's category; columns: the second's. Square."""


@dataclass(frozen=True, slots=True)
class Kappa:
    """Agreement beyond chance: 1 is perfect, 0 as by chance, below 0 less than by chance.

    Attributes:
        value: At most 1.
        error: Its standard error in large samples; at least 0.
    """

    value: float
    error: float

    @property
    def interval(self) -> tuple[float, float]:
        """Where the value lies with 95 % confidence, in large samples; cut off at -1 and 1."""
        reach = NORMAL_95 * self.error
        return max(-1.0, self.value - reach), min(1.0, self.value + reach)


def nominal(_first: int, _second: int) -> float:
    """Disagreement of plain kappa: any two categories differ alike."""
    return float(_first != _second)


def linear(first: int, second: int) -> float:
    """Disagreement by how many categories lie between two ratings."""
    return float(abs(first - second))


def quadratic(first: int, second: int) -> float:
    """Disagreement by the square of how many categories lie between two ratings."""
    return float((first - second) ** 2)


def weights(size: int, disagreement: Callable[[int, int], float]) -> list[list[float]]:
    """Return the disagreement of each pair of categories of a scale, 0 on the diagonal.

    Args:
        size: How many categories the scale has; also those that nobody used.
        disagreement: Of two places in the scale.
    """
    return [[disagreement(first, second) for second in range(size)] for first in range(size)]


def kappa(counts: Matrix, disagreement: Matrix) -> Kappa | None:
    """Return kappa of a table; None where it is undefined.

    Undefined: nothing was rated by both, or chance alone would make every pair agree (both used one category
    only, and the same).

    Args:
        counts: How many units got each pair of categories; proportions will do for the value, its error needs
            counts.
        disagreement: How far each pair of categories is apart: 0 on the diagonal, not negative; of one size
            with the counts.
    """
    size = range(len(counts))
    total = fsum(count for row in counts for count in row)
    furthest = max((d for row in disagreement for d in row), default=0.0)
    if not total or not furthest:
        return None
    part = [[counts[i][j] / total for j in size] for i in size]
    alike = [[1 - disagreement[i][j] / furthest for j in size] for i in size]
    rows = [fsum(part[i]) for i in size]
    columns = [fsum(part[i][j] for i in size) for j in size]
    seen = fsum(part[i][j] * alike[i][j] for i in size for j in size)
    chance = fsum(rows[i] * columns[j] * alike[i][j] for i in size for j in size)
    if 1 - chance < 1e-12:
        return None
    value = (seen - chance) / (1 - chance)
    of_row = [fsum(columns[j] * alike[i][j] for j in size) for i in size]
    of_column = [fsum(rows[i] * alike[i][j] for i in size) for j in size]
    squares = fsum(
        part[i][j] * (alike[i][j] - (of_row[i] + of_column[j]) * (1 - value)) ** 2
        for i in size
        for j in size
    )
    variance = (squares - (value - chance * (1 - value)) ** 2) / (total * (1 - chance) ** 2)
    return Kappa(value, sqrt(max(0.0, variance)))
