"""Functions on dates and times, as in the ODK specification."""

from collections.abc import Callable

import pytest

# Each: expression, value stored by a calculation. NaN is stored as empty.
DATES = [
    ("today()", "2026-11-22"),
    ("now()", "2026-11-22T10:00:00.000+00:00"),
    ("today() + 1", "20780"),
    ("date(today() + 1)", "2026-11-23"),
    ("date('2000-01-01')", "2000-01-01"),
    ("date('1996-02-29')", "1996-02-29"),
    ("date('1983-09-31')", ""),
    ("date('not a date')", ""),
    ("date('2012-1-2')", "2012-01-02"),
    ("date(0)", "1970-01-01"),
    ("date(6.5)", "1970-01-07"),
    ("date(-1)", "1969-12-31"),
    ("date(14127)", "2008-09-05"),
    ("date('')", ""),
    ("date(true())", ""),
    ("decimal-date-time('1970-01-02T12:00:00Z')", "1.5"),
    ("round(decimal-date-time('2000-01-01T10:20:30.000'), 6)", "10957.430903"),
    ("decimal-date-time('01-01-2019')", ""),
    ("decimal-time('12:00:00.000')", "0.5"),
    ("decimal-time('18:00:00.000+00:00')", "0.75"),
    ("round(decimal-time('10:20:30.000+03:00'), 6)", "0.305903"),
    ("decimal-time('25:00:00')", ""),
    ("format-date('2018-01-02', '%Y-%m-%e')", "2018-01-2"),
    ("format-date('2018-03-09', '%y %n %b %d %a')", "18 3 Mar 09 Fri"),
    ("format-date('', '%Y')", ""),
    ("format-date(0, '%Y/%m/%d')", "1970/01/01"),
    ("format-date-time('2018-01-02T10:20:30.123', '%Y-%m-%e %H:%M:%S')", "2018-01-2 10:20:30"),
    ("format-date-time('2018-01-02T09:05:06.007', '%h %3')", "9 007"),
    ("format-date-time('2018-01-02T09:05:06.007+02:00', '%H')", "07"),
]


@pytest.mark.parametrize(
    ("expression", "stored"), [pytest.param(e, s, id=f"dates: {e}") for e, s in DATES]
)
def test_expression_gives(expression: str, stored: str, value: Callable[..., str]) -> None:
    assert value(expression) == stored
