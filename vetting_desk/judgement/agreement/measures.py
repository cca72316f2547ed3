"""All measures of one set of ratings, with the reason of each that is undefined."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from vetting_desk.judgement.agreement import kappa as kappas
from vetting_desk.judgement.agreement.alpha import (
    Metric,
    alpha,
    interval_metric,
    nominal_metric,
    ordinal_metric,
    totals_of,
)
from vetting_desk.judgement.agreement.intraclass import intraclass
from vetting_desk.judgement.agreement.kappa import Kappa
from vetting_desk.judgement.agreement.ratings import Ratings, Scale


class Measure(StrEnum):
    """A measure, by its name in the terminal's output."""

    RAW = "raw"
    KAPPA = "kappa"
    LINEAR = "weighted_kappa_linear"
    QUADRATIC = "weighted_kappa_quadratic"
    ALPHA = "alpha"
    ICC = "icc_2_1"


class Why(StrEnum):
    """Why a measure is undefined."""

    ONE_RATER = "one-rater"
    """Nobody else rated."""
    NOT_TWO = "not-two-raters"
    """It compares two raters, and there are more."""
    NO_PAIR = "no-unit-rated-by-two"
    ONE_CATEGORY = "one-category"
    """All gave the same everywhere, and chance alone would make them agree."""
    NO_ORDER = "no-order"
    """The scale is nominal: it has no order to weigh by."""
    NO_NUMBERS = "no-numbers"
    """A category is no number, or the scale is nominal."""
    TOO_FEW = "fewer-than-two-complete-units"
    """It takes two units that every rater rated."""
    NO_SPREAD = "no-spread"
    """The numbers do not differ."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far the raters of some ratings agree.

    Attributes:
        values: Each measure that has a value; raw agreement from 0 to 1, the others at most 1.
        intervals: Where a kappa lies with 95 % confidence, in large samples.
        why: Why each other measure is undefined.
        units: How many units were rated by two raters or more.
        complete: How many units every rater rated; the correlation rests on these.
    """

    values: Mapping[Measure, float]
    intervals: Mapping[Measure, tuple[float, float]]
    why: Mapping[Measure, Why]
    units: int
    complete: int


def agreement(ratings: Ratings) -> Agreement:
    """Return all measures of some ratings; the order of units and of raters changes none."""
    places = {category: place for place, category in enumerate(ratings.categories)}
    units = [[places[value] for value in values] for values in ratings.by_unit()]
    pairable = [unit for unit in units if len(unit) > 1]
    found: dict[Measure, float | Kappa | Why] = {Measure.RAW: _raw(pairable)}
    for measure, disagreement in (
        (Measure.KAPPA, kappas.nominal),
        (Measure.LINEAR, kappas.linear),
        (Measure.QUADRATIC, kappas.quadratic),
    ):
        if measure is not Measure.KAPPA and ratings.scale is Scale.NOMINAL:
            found[measure] = Why.NO_ORDER
        else:
            weights = kappas.weights(len(places), disagreement)
            found[measure] = _kappa(ratings, places, weights, pairable=bool(pairable))
    found[Measure.ALPHA] = _alpha(ratings, units)
    rows = _complete(ratings)
    found[Measure.ICC] = _correlation(ratings, rows)
    if len(ratings.raters) < 2:
        found = dict.fromkeys(found, Why.ONE_RATER)
    return Agreement(
        values={
            measure: value.value if isinstance(value, Kappa) else value
            for measure, value in found.items()
            if not isinstance(value, Why)
        },
        intervals={m: value.interval for m, value in found.items() if isinstance(value, Kappa)},
        why={measure: value for measure, value in found.items() if isinstance(value, Why)},
        units=len(pairable),
        complete=len(rows),
    )


def _raw(pairable: list[list[int]]) -> float | Why:
    """Return the part of all pairs of ratings of one unit that are equal."""
    if not pairable:
        return Why.NO_PAIR
    equal = sum(many * (many - 1) for unit in pairable for many in Counter(unit).values())
    return equal / sum(len(unit) * (len(unit) - 1) for unit in pairable)


def _kappa(
    ratings: Ratings, places: Mapping[str, int], weights: kappas.Matrix, *, pairable: bool
) -> Kappa | Why:
    if len(ratings.raters) != 2:
        return Why.NOT_TWO
    if not pairable:
        return Why.NO_PAIR
    first, second = ratings.raters
    counts = [[0.0] * len(places) for _ in places]
    for unit in ratings.units:
        one, other = ratings.given.get((unit, first)), ratings.given.get((unit, second))
        if one is not None and other is not None:
            counts[places[one]][places[other]] += 1
    return kappas.kappa(counts, weights) or Why.ONE_CATEGORY


def _alpha(ratings: Ratings, units: list[list[int]]) -> float | Why:
    if not any(len(unit) > 1 for unit in units):
        return Why.NO_PAIR
    size = len(ratings.categories)
    metric: Metric = nominal_metric
    if ratings.scale is Scale.ORDINAL:
        metric = ordinal_metric(totals_of(units, size))
    elif ratings.scale is Scale.INTERVAL:
        numbers = ratings.numbers() or {}
        metric = interval_metric([numbers[category] for category in ratings.categories])
    found = alpha(units, size, metric)
    return Why.ONE_CATEGORY if found is None else found


def _complete(ratings: Ratings) -> list[list[str]]:
    """Return the values of each unit that every rater rated."""
    return [
        [ratings.given[unit, rater] for rater in ratings.raters]
        for unit in ratings.units
        if all((unit, rater) in ratings.given for rater in ratings.raters)
    ]


def _correlation(ratings: Ratings, rows: list[list[str]]) -> float | Why:
    numbers = None if ratings.scale is Scale.NOMINAL else ratings.numbers()
    if numbers is None:
        return Why.NO_NUMBERS
    found = intraclass([[numbers[value] for value in row] for row in rows])
    if found is None:
        return Why.TOO_FEW
    return Why.NO_SPREAD if found.two_single is None else found.two_single
