"""The same day in other calendars."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.questionnaire.questions.calendars import NAMED, day_in, readings


@pytest.mark.parametrize(
    ("calendar", "day", "same"),
    [
        ("ethiopian", date(2007, 9, 12), "2000-01-01"),
        ("ethiopian", date(2023, 9, 12), "2016-01-01"),
        ("coptic", date(2023, 9, 12), "1740-01-01"),
        ("coptic", date(2024, 9, 10), "1740-13-05"),
        ("buddhist", date(2026, 11, 22), "2569-11-22"),
        ("persian", date(2024, 3, 20), "1403-01-01"),
        ("islamic", date(2024, 7, 8), "1446-01-01"),
    ],
)
def test_known_days_in_other_calendars(calendar: str, day: date, same: str) -> None:
    assert str(day_in(calendar, day)) == same


@given(st.dates(date(1900, 1, 1), date(2100, 12, 30)), st.sampled_from(sorted(NAMED)))
def test_the_next_day_is_a_later_day_in_every_calendar(day: date, calendar: str) -> None:
    following = date.fromordinal(day.toordinal() + 1)
    assert str(day_in(calendar, day)) < str(day_in(calendar, following))


def test_a_calendar_without_tables_is_not_offered() -> None:
    with pytest.raises(KeyError):
        day_in("bikram-sambat", date(2026, 11, 22))


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(1370, 5, 12), {"persian": date(1991, 8, 3), "islamic": date(1951, 2, 19)}),
        (date(1403, 1, 1), {"persian": date(2024, 3, 20), "islamic": date(1982, 10, 19)}),
        (date(1420, 1, 1), {"islamic": date(1999, 4, 17)}),
        (date(1991, 8, 3), {}),
        (date(700, 1, 1), {}),
    ],
)
def test_an_early_year_is_read_by_the_calendars_it_may_be_of(
    day: date, found: dict[str, date]
) -> None:
    assert readings(day, date(2026, 11, 29)) == found
