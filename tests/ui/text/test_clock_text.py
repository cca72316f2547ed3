"""The clock in words on the screen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ui.text.clock_text import span_text, trouble_text
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
    ("span", "said"),
    [
        (3650 * DAY, "3650 days"),
        (-DAY, "1 day"),
        (timedelta(hours=23), "23 hours"),
        (timedelta(minutes=59), "59 minutes"),
        (timedelta(0), "1 minute"),
    ],
)
def test_a_span_is_said_in_its_largest_unit(span: timedelta, said: str) -> None:
    assert span_text(span) == said


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble.AHEAD, "This computer's clock is 3 days ahead of what this desk can account for."),
        (Trouble.BEHIND, "This computer's clock is 3 days behind what this desk has seen."),
        (Trouble.BELOW_FLOOR, "This computer's clock is 5 days behind headquarters' time."),
        (Trouble.HQ_ABSURD, "Headquarters' last time is 3650 days ahead of this computer's clock."),
        (Trouble.NONE, ""),
    ],
)
def test_each_trouble_is_one_sentence(trouble: Trouble, said: str) -> None:
    assert trouble_text(replace(STATE, trouble=trouble)) == said
