"""Krippendorff's alpha, by his worked figures."""

import pytest

from tests.vetting_desk.judgement.agreement.worked import (
    FOUR_BY_TWELVE,
    THREE_BY_FIFTEEN,
    of_raters,
)
from vetting_desk.judgement.agreement.alpha import (
    alpha,
    interval_metric,
    nominal_metric,
    ordinal_metric,
    ratio_metric,
    totals_of,
)
from vetting_desk.judgement.agreement.ratings import Scale


def _units(lines: tuple[str, ...]) -> tuple[list[list[int]], list[float]]:
    found = of_raters(lines, Scale.INTERVAL)
    numbers = found.numbers()
    assert numbers is not None
    places = {category: place for place, category in enumerate(found.categories)}
    return [[places[value] for value in unit] for unit in found.by_unit()], list(numbers.values())


@pytest.mark.parametrize(
    ("metric", "value"),
    [("nominal", 0.743), ("ordinal", 0.815), ("interval", 0.849), ("ratio", 0.797)],
)
def test_four_raters_of_twelve_units(metric: str, value: float) -> None:
    units, numbers = _units(FOUR_BY_TWELVE)
    size = len(numbers)
    metrics = {
        "nominal": nominal_metric,
        "ordinal": ordinal_metric(totals_of(units, size)),
        "interval": interval_metric(numbers),
        "ratio": ratio_metric(numbers),
    }
    assert alpha(units, size, metrics[metric]) == pytest.approx(value, abs=5e-4)


def test_three_raters_of_fifteen_units() -> None:
    units, numbers = _units(THREE_BY_FIFTEEN)
    size = len(numbers)
    assert alpha(units, size, nominal_metric) == pytest.approx(0.691358, abs=5e-7)
    assert alpha(units, size, interval_metric(numbers)) == pytest.approx(0.810845, abs=5e-7)


@pytest.mark.parametrize("units", [[], [[0], [1]], [[0, 0], [0, 0, 0]]])
def test_without_pairs_or_with_one_category_it_is_undefined(units: list[list[int]]) -> None:
    assert alpha(units, 2, nominal_metric) is None


def test_a_unit_of_one_rating_does_not_count() -> None:
    assert alpha([[0, 0], [1, 1], [0, 1], [1]], 2, nominal_metric) == alpha(
        [[0, 0], [1, 1], [0, 1]], 2, nominal_metric
    )


def test_ratios_of_nothing_to_nothing_do_not_differ() -> None:
    assert ratio_metric([0.0, 0.0])(0, 1) == 0.0
