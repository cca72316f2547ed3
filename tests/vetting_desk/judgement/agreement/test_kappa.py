"""Kappa, by the figures of Cohen 1968 and of a table with a category that one rater never used."""

import pytest

from tests.vetting_desk.judgement.agreement.worked import COHEN, COUNTS
from vetting_desk.judgement.agreement.kappa import kappa, linear, nominal, quadratic, weights

N = 200
COHEN_COUNTS = [[part * N for part in row] for row in COHEN]


def test_plain_kappa_of_cohens_table() -> None:
    found = kappa(COHEN_COUNTS, weights(3, nominal))
    assert found is not None
    assert found.value == pytest.approx(0.492, abs=5e-4)


@pytest.mark.parametrize(
    ("disagreement", "value"),
    [
        ([[0, 1, 3], [1, 0, 6], [3, 6, 0]], 0.348),
        ([[0, 1, 4], [1, 0, 6], [2, 2, 0]], 0.353),
        (
            [[0, 1, 2], [1, 0, 2], [4, 6, 0]],
            0.421,
        ),  # the same, transposed: which rater is which counts
    ],
)
def test_weighted_kappa_of_cohens_table(disagreement: list[list[float]], value: float) -> None:
    found = kappa(COHEN_COUNTS, disagreement)
    assert found is not None
    assert found.value == pytest.approx(value, abs=5e-4)


@pytest.mark.parametrize(
    ("by", "value", "error", "low", "high"),
    [(nominal, 0.4842, 0.1380, 0.2137, 0.7547), (linear, 0.4701, 0.1457, 0.1845, 0.7558)],
)
def test_the_interval_of_a_table(by, value: float, error: float, low: float, high: float) -> None:  # type: ignore[no-untyped-def]
    found = kappa(COUNTS, weights(3, by))
    assert found is not None
    assert found.value == pytest.approx(value, abs=5e-5)
    assert found.error == pytest.approx(error, abs=5e-5)
    assert found.interval == pytest.approx((low, high), abs=5e-5)


def test_quadratic_weights() -> None:
    found = kappa(COUNTS, weights(3, quadratic))
    assert found is not None
    assert found.value == pytest.approx(0.4502, abs=5e-5)


def test_the_whole_scale_counts_also_what_nobody_used() -> None:
    of_three = kappa(COUNTS, weights(3, quadratic))
    of_four = kappa([[*row, 0] for row in COUNTS] + [[0, 0, 0, 0]], weights(4, quadratic))
    assert of_three is not None
    assert of_four is not None
    assert of_four.value == pytest.approx(of_three.value)  # the furthest distance cancels out
    narrower = kappa(((4, 1), (1, 4)), [[0, 1], [1, 0]])
    assert narrower is not None
    assert narrower.value == pytest.approx(0.6)


def test_perfect_agreement_is_1_and_its_interval_is_a_point() -> None:
    found = kappa(((3, 0), (0, 5)), weights(2, nominal))
    assert found is not None
    assert (found.value, found.error) == (1.0, 0.0)
    assert found.interval == (1.0, 1.0)


@pytest.mark.parametrize("counts", [((9, 0), (0, 0)), ((0, 0), (0, 0)), ((7,),)])
def test_nothing_to_tell_from_chance_is_undefined(counts: tuple[tuple[int, ...], ...]) -> None:
    assert kappa(counts, weights(len(counts), nominal)) is None


def test_an_interval_does_not_leave_what_is_possible() -> None:
    found = kappa(((1, 0), (1, 1)), weights(2, nominal))
    assert found is not None
    low, high = found.interval
    assert -1 <= low < found.value < high <= 1
