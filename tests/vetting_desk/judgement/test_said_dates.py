"""Dates said in solar and lunar Hijri, and the days they are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.judgement.said_dates import LUNAR, SOLAR, as_said, day_of, day_said


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("1370-05-12 SH", date(1991, 8, 3)),
        ("1357-11-22 SH", date(1979, 2, 11)),
        ("1367-01-31 SH", date(1988, 4, 20)),
        ("1403-12-30 SH", date(2025, 3, 20)),
        ("1404-01-01 SH", date(2025, 3, 21)),
        ("1399-12-30 SH", date(2021, 3, 20)),
        ("1375-12-30 SH", date(1997, 3, 20)),
        ("1300-01-01 SH", date(1921, 3, 21)),
        ("1445-09-01 AH", date(2024, 3, 11)),
        ("1400-01-01 AH", date(1979, 11, 21)),
        ("1412-01-22 AH", date(1991, 8, 3)),
    ],
)
def test_a_date_that_was_said_is_a_day(said: str, day: date) -> None:
    assert day_said(said) == day


@pytest.mark.parametrize(
    "said",
    [
        "1370-13-01 SH",
        "1370-00-01 SH",
        "1370-07-31 SH",
        "1371-12-30 SH",
        "1402-12-30 SH",
        "1400-02-30 AH",
        "1400-12-31 AH",
        "1370-05-12",
        "1370-05-12 CE",
        "1370-5-12 SH",
        "0000-01-01 SH",
        "9999-01-01 AH",
        "",
    ],
)
def test_what_is_no_date_means_no_day(said: str) -> None:
    assert day_said(said) is None


@given(st.integers(1200, 1500), st.sampled_from([SOLAR, LUNAR]))
def test_the_days_of_a_year_follow_each_other_without_a_gap(year: int, calendar: str) -> None:
    days = [
        found
        for month in range(1, 13)
        for day in range(1, 32)
        if (found := day_of(year, month, day, calendar)) is not None
    ]
    following = day_of(year + 1, 1, 1, calendar)
    assert following is not None
    assert [day.toordinal() for day in [*days, following]] == list(
        range(days[0].toordinal(), following.toordinal() + 1)
    )
    assert len(days) in ({365, 366} if calendar == SOLAR else {354, 355})


@given(st.integers(1200, 1500), st.integers(1, 12), st.integers(1, 29))
def test_what_is_written_is_read_again(year: int, month: int, day: int) -> None:
    assert day_said(as_said(year, month, day, SOLAR)) == day_of(year, month, day, SOLAR)
