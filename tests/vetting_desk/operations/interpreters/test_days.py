"""An undertaking is judged by the newest day the desk believes."""

from datetime import timedelta

from tests.vetting_desk.operations.interpreters.conftest import Kept
from vetting_desk.operations.interpreters import days


def test_a_clock_that_is_put_back_makes_nothing_valid_again(kept: Kept) -> None:
    before = days.today(kept.bench.post)
    kept.keep()
    reading = kept.bench.post.casebook.clock_reading()
    assert days.today(kept.bench.post) >= before
    assert abs(reading.newest - reading.at) < timedelta(days=1)
