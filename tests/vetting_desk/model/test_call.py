"""What a call may say, and when somebody is to be called back."""

from datetime import date, time

import pytest

from vetting_desk.model.call import FIELDS, MOST_LINE, CallBack, call_back, fits


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_may_be_taken_back(name: str) -> None:
    assert fits(name, "")


@pytest.mark.parametrize(
    ("name", "value", "may"),
    [
        ("caller", "person", True),
        ("caller", "Person", False),
        ("back-on", "2026-02-28", True),
        ("back-on", "2026-02-30", False),
        ("back-on", "20260228", False),
        ("back-from", "08:30", True),
        ("back-from", "08:30:00", False),
        ("where", "x" * MOST_LINE, True),
        ("where", "x" * (MOST_LINE + 1), False),
        ("score", "7", False),
    ],
)
def test_what_a_field_may_say(name: str, value: str, may: bool) -> None:
    assert fits(name, value) is may


def test_nobody_is_called_back_who_did_not_say_how() -> None:
    assert call_back({"back-on": "2026-12-02"}) is None
    assert call_back({"back-way": "none", "back-on": "2026-12-02"}) is None


def test_a_safe_time_that_cannot_be_read_is_none() -> None:
    words = {"back-way": "phone", "back-on": "2026-12-02", "back-from": "18:00", "back-until": "x"}
    assert call_back(words) == CallBack(date(2026, 12, 2), time(18, 0), None)
