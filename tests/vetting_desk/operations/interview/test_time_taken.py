"""How long a draft has been worked on."""

from datetime import UTC, datetime, timedelta

import pytest

from vetting_desk.operations.interview.time_taken import LONGEST_GAP, Timed, time_taken

BEGIN = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def moments(*minutes: float) -> list[datetime]:
    return [BEGIN + MINUTE * each for each in minutes]


@pytest.mark.parametrize(
    ("written", "worked"),
    [
        ((), 0),
        ((0,), 0),
        ((0, 3, 5), 5),
        ((0, 20), 20),
        ((0, 20.1), 0),
        ((0, 5, 900, 904), 9),
        ((5, 0, 2), 2),
    ],
)
def test_gaps_count_and_pauses_do_not(written: tuple[float, ...], worked: int) -> None:
    assert time_taken(moments(*written)) == MINUTE * worked


def test_each_answer_adds_the_time_since_the_one_before() -> None:
    timed = Timed()
    assert (timed.saved_at, timed.time_taken) == (None, timedelta())
    for moment in moments(0, 4, 6):
        timed.saved_at = moment
    assert timed.time_taken == MINUTE * 6
    timed.saved_at = BEGIN + LONGEST_GAP * 3
    assert timed.time_taken == MINUTE * 6
    assert timed.saved_at == BEGIN + LONGEST_GAP * 3
