"""Intraclass correlations, by the table of Shrout and Fleiss."""

import pytest

from tests.vetting_desk.judgement.agreement.worked import SHROUT_FLEISS
from vetting_desk.judgement.agreement.intraclass import intraclass

TABLE = [[float(number) for number in row.split()] for row in SHROUT_FLEISS]


def test_the_six_of_shrout_and_fleiss() -> None:
    found = intraclass(TABLE)
    assert found is not None
    single = (found.one_single, found.two_single, found.three_single)
    mean = (found.one_mean, found.two_mean, found.three_mean)
    assert single == pytest.approx((0.166, 0.290, 0.715), abs=5e-4)
    assert mean == pytest.approx((0.443, 0.620, 0.909), abs=5e-4)


def test_it_changes_neither_with_the_order_of_units_nor_of_raters() -> None:
    found = intraclass(TABLE)
    turned = intraclass([row[::-1] for row in TABLE[::-1]])
    assert found is not None
    assert turned is not None
    assert turned.two_single == pytest.approx(found.two_single)


def test_perfect_agreement_is_1() -> None:
    found = intraclass([[1.0, 1.0], [2.0, 2.0], [4.0, 4.0]])
    assert found is not None
    assert found.two_single == pytest.approx(1.0)


def test_numbers_that_do_not_differ_are_undefined() -> None:
    found = intraclass([[3.0, 3.0], [3.0, 3.0]])
    assert found is not None
    assert found.two_single is None


@pytest.mark.parametrize("table", [[], [[1.0, 2.0]], [[1.0], [2.0]]])
def test_two_units_and_two_raters_at_least(table: list[list[float]]) -> None:
    assert intraclass(table) is None
