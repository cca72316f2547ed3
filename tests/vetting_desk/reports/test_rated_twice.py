"""What of a second rating stands first: the indicators in which two differ."""

from tests.vetting_desk.reports.layout.test_second_rating import AGREED, SECOND_RATING, STAYS


def test_those_that_differ_keep_the_order_of_the_form() -> None:
    assert SECOND_RATING.differing == (AGREED, STAYS)
