"""Functions on locations: the results of ODK's own engines."""

from collections.abc import Callable

import pytest

# Each: expression, value stored by a calculation. NaN is stored as empty.
SHAPE = (
    "7.9377 -11.5845 0 0;7.9324 -11.5902 0 0;7.927 -11.5857 0 0;7.925 -11.578 0 0;"
    "7.9267 -11.5722 0 0;7.9325 -11.5708 0 0;7.9372 -11.5737 0 0;7.9393 -11.579 0 0;"
    "7.9377 -11.5845 0 0"
)
TRACE = (
    "38.253094215699576 21.756382658677467;38.25021274773806 21.756382658677467;"
    "38.25007793942195 21.763892843919166;38.25290886154963 21.763935759263404;"
    "38.25146813817506 21.758421137528785"
)
PLACES = [
    (f"area('{SHAPE}')", "2333220.77"),
    (f"distance('{SHAPE}')", "5724.36"),
    (f"area('{TRACE}')", "151451.76"),
    (f"distance('{TRACE}')", "1800.69"),
    ("distance('7.9377 -11.5845 0 0;7.9324 -11.5902 0 0')", "861.99"),
    ("distance('0 0;0 1')", "111318.85"),
    ("distance('90 0;90 1')", "0"),
    ("area('7.94 -11.53 0 0;')", "0"),
    ("area('')", "0"),
    ("round(distance('0 1 0 0;0 91 0 0') div 1000)", "10019"),
    ("distance('0 0', '0 0')", "0"),
    ("distance('5')", ""),
    ("distance('0 0 0 0;0 200 0 0')", ""),
    ("geofence('0.5 0.5 0 0', '0 0;0 1;1 1;1 0;0 0')", "true"),
    ("geofence('-1 0.5 0 0', '0 0;0 1;1 1;1 0;0 0')", "false"),
    ("geofence('2 0.5 0 0', '0 0;0 1;1 1;1 0;0 0')", "false"),
    ("geofence('0.5 2 0 0', '0 0;0 1;1 1;1 0;0 0')", "false"),
    ("geofence('0.5 0.5 0 0', '0 0;0 1;1 1')", "false"),
    ("geofence('', '')", "false"),
]


@pytest.mark.parametrize(
    ("expression", "stored"), [pytest.param(e, s, id=f"places: {e}") for e, s in PLACES]
)
def test_expression_gives(expression: str, stored: str, value: Callable[..., str]) -> None:
    assert value(expression) == stored
