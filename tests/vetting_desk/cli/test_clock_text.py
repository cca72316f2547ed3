"""The clock in words at a terminal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from vetting_desk.cli.clock_text import answer_skew, request_skew, span, trouble
from vetting_desk.operations.desk.clock import ClockState, Trouble

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
DAY = timedelta(days=1)
STATE = ClockState(
    at=NOW,
    newest=NOW - 3 * DAY,
    floor=NOW + 5 * DAY,
    refused=NOW + 3650 * DAY,
    trouble=Trouble.NONE,
    seconds=(),
    headquarters=False,
    may_correct=False,
)


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (3650 * DAY, "3650 days"),
        (-DAY, "1 day"),
        (timedelta(hours=23), "23 hours"),
        (timedelta(minutes=59), "59 minutes"),
        (timedelta(0), "1 minute"),
    ],
)
def test_a_span_is_said_in_its_largest_unit(length: timedelta, said: str) -> None:
    assert span(length) == said


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (Trouble.NONE, ""),
        (Trouble.AHEAD, "3 days ahead of what this desk can account for"),
        (Trouble.BEHIND, "3 days behind what this desk has seen"),
        (Trouble.BELOW_FLOOR, "5 days behind headquarters' time"),
        (Trouble.HQ_ABSURD, "Headquarters' last time is 3650 days ahead"),
    ],
)
def test_each_trouble_is_one_line(wrong: Trouble, said: str) -> None:
    line = trouble(replace(STATE, trouble=wrong))

    assert said in line
    assert "\n" not in line
    assert bool(line) is bool(said)


def test_clocks_that_differ_are_told_on_both_sides() -> None:
    assert "3 days ahead of this one" in request_skew(3 * DAY)
    assert "3 days old" in request_skew(-3 * DAY)
    assert "3 days behind headquarters'" in answer_skew(3 * DAY)
    assert "3 days ahead of headquarters'" in answer_skew(-3 * DAY)
