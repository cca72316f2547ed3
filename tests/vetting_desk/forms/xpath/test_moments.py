"""Dates and times in ODK's notation and as numbers."""

import math
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.forms.conftest import Place
from vetting_desk.forms.xpath.moments import (
    days_of,
    days_since_epoch,
    moment_from_days,
    parse_moment,
    parse_offset,
    parse_time,
    text_of_moment,
)

FIVE = timezone(timedelta(hours=5))


ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("Z", 0), ("+05:00", 300), ("+0530", 330), ("-03", -180), ("+14:00", 840), ("-14:00", -840)],
)
def test_an_offset_is_read(text: str, minutes: int) -> None:
    zone = parse_offset(text)
    assert zone is not None
    assert zone.utcoffset(None) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["", None])
def test_no_offset_is_none(text: str | None) -> None:
    assert parse_offset(text) is None


@pytest.mark.parametrize("text", ["+14:01", "+05:60", "-99"])
def test_an_offset_out_of_range_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text.replace("+", "\\+")):
        parse_offset(text)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-05-03", datetime(2026, 5, 3, tzinfo=FIVE)),
        ("2026-05-03T10", datetime(2026, 5, 3, 10, tzinfo=FIVE)),
        ("2026-05-03T10:20", datetime(2026, 5, 3, 10, 20, tzinfo=FIVE)),
        ("2026-05-03T10:20:30.5", datetime(2026, 5, 3, 10, 20, 30, 500_000, tzinfo=FIVE)),
        ("2026-05-03T10:20:30Z", datetime(2026, 5, 3, 10, 20, 30, tzinfo=UTC)),
        ("2024-02-29", datetime(2024, 2, 29, tzinfo=FIVE)),
        ("2026-05-03T10:20:30.1234567", datetime(2026, 5, 3, 10, 20, 30, 123_456, tzinfo=FIVE)),
    ],
)
def test_a_moment_without_offset_is_in_the_zone_given(text: str, moment: datetime) -> None:
    assert parse_moment(text, FIVE) == moment


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-02-29",
        "2026-13-01",
        "0000-01-01",
        "2026-5-3",
        "2026-05-03T",
        "2026-05-03T24:00",
        "2026-05-03 10:20",
        "2026-05-03T10:20:30+15:00",
        " 2026-05-03",
        "26-05-03",
    ],
)
def test_what_names_no_moment_is_none(text: str) -> None:
    assert parse_moment(text, UTC) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10:20", (time(10, 20), None)),
        ("10:20:30.500", (time(10, 20, 30, 500_000), None)),
        ("10:20:30+05:00", (time(10, 20, 30), FIVE)),
        ("24:00", None),
        ("10", None),
        ("10:20:30+25:00", None),
        ("١٠:٢٠", None),
    ],
)
def test_a_time_of_day_is_read(text: str, found: tuple[time, timezone | None] | None) -> None:
    assert parse_time(text) == found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1970-01-01", 0.0),
        ("1969-12-31", -1.0),
        ("2000-03-01", 11_017.0),
        ("1970-01-02T12:00:00Z", 1.5),
        ("1970-01-01T05:00:00+05:00", 0.0),
        ("1970-01-01T06:00:00", 0.25),
    ],
)
def test_a_date_counts_as_days(text: str, days: float) -> None:
    assert days_since_epoch(text, Place(UTC)) == days


@pytest.mark.parametrize("zone", [UTC, FIVE, ZoneInfo("America/Los_Angeles")], ids=str)
@pytest.mark.parametrize(
    ("text", "days"), [("2025-03-09", 20_156.0), ("1969-12-31T06:00:00", -0.75)]
)
def test_a_day_is_that_of_the_calendar_on_the_wall(zone: tzinfo, text: str, days: float) -> None:
    """On 9 March 2025 the clocks of Los Angeles went forward."""
    assert days_since_epoch(text, Place(zone)) == days


def test_a_time_of_another_zone_counts_by_the_clock_here() -> None:
    assert days_since_epoch("1970-01-02T00:00:00Z", Place(FIVE)) == 1 + 5 / 24


def test_the_zone_is_not_asked_for_a_whole_day() -> None:
    place = Place(FIVE)
    days_since_epoch("2026-05-03", place)
    assert place.asked == 0


@pytest.mark.parametrize("text", ["", "2026-02-30", "10:20", "tomorrow", "٢٠٢٦-٠٥-٠٣"])
def test_what_is_no_date_counts_as_no_number(text: str) -> None:
    assert math.isnan(days_since_epoch(text, Place(UTC)))


@pytest.mark.parametrize(
    ("zone", "written"),
    [
        (UTC, "2026-05-03T10:20:30.007+00:00"),
        (FIVE, "2026-05-03T10:20:30.007+05:00"),
        (timezone(-timedelta(hours=3, minutes=30)), "2026-05-03T10:20:30.007-03:30"),
    ],
)
def test_a_moment_is_written_with_milliseconds_and_offset(zone: timezone, written: str) -> None:
    assert text_of_moment(datetime(2026, 5, 3, 10, 20, 30, 7_000, tzinfo=zone)) == written


@given(st.datetimes(timezones=ZONES))
def test_what_is_written_is_read_back_to_the_millisecond(moment: datetime) -> None:
    whole = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    assert parse_moment(text_of_moment(moment), UTC) == whole


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1), timezones=ZONES))  # noqa: DTZ001
def test_days_give_the_moment_back(moment: datetime) -> None:
    back = moment_from_days(days_of(moment))
    assert back is not None
    assert abs(back - moment.replace(tzinfo=UTC)) < timedelta(milliseconds=1)


@pytest.mark.parametrize("days", [math.nan, math.inf, -math.inf, 1e9, -1e9])
def test_days_out_of_the_calendar_are_no_moment(days: float) -> None:
    assert moment_from_days(days) is None
