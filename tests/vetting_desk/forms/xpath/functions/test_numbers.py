"""Functions on numbers: XPath 1.0 section 4.4, and ODK's mathematics."""

from collections.abc import Callable

import pytest

# Each: expression, value stored by a calculation. NaN is stored as empty.
NUMBERS = [
    ("number(true())", "1"),
    ("number(false())", "0"),
    ("number('100.001')", "100.001"),
    ("number('.1001')", "0.1001"),
    ("number(' -12345.6789  ')", "-12345.6789"),
    ("number('not a number')", ""),
    ("number('- 17')", ""),
    ("number('')", ""),
    ("number('Infinity')", ""),
    ("number('1.1e6')", ""),
    ("number('34.56.7')", ""),
    ("number('0x10')", ""),
    ("number('+1')", ""),
    ("number('1_000')", ""),
    ("number(1 div 0)", "Infinity"),
    ("number(-1 div 0)", "-Infinity"),
    ("number(date('1970-01-01'))", "0"),
    ("number(date('1970-01-02'))", "1"),
    ("number(date('1969-12-31'))", "-1"),
    ("number(date('2008-09-05'))", "14127"),
    ("number(date('1941-12-07'))", "-10252"),
    ("number('2008-09-05')", "14127"),
    ("number('2008-09-05T12:00:00Z')", "14127.5"),
    ("int('100.001')", "100"),
    ("int('.1001')", "0"),
    ("int(' -12345.6789  ')", "-12345"),
    ("int('')", ""),
    ("int(-0.9)", "0"),
    ("floor(-1.5)", "-2"),
    ("ceiling(-1.5)", "-1"),
    ("abs(-3.5)", "3.5"),
]
ROUNDING = [
    ("round('14.29123456789')", "14"),
    ("round('14.5')", "15"),
    ("round('14.29123456789', 1)", "14.3"),
    ("round('14.29123456789', 1.5)", "14.3"),
    ("round('14.29123456789', 4)", "14.2912"),
    ("round('12345.14', 1)", "12345.1"),
    ("round('-12345.14', 1)", "-12345.1"),
    ("round('12345.12345', -1)", "12350"),
    ("round('12345.12345', -2)", "12300"),
    ("round('12350.12345', -2)", "12400"),
    ("round('12345.12345', -3)", "12000"),
    ("round('12345.15', 1)", "12345.2"),
    ("round('-12345.15', 1)", "-12345.1"),
    ("round(-2.5)", "-2"),
    ("round('x')", ""),
    ("round(1 div 0, 0)", "Infinity"),
]
MATHEMATICS = [
    ("pow(2, 2)", "4"),
    ("pow(2, 0)", "1"),
    ("pow(0, 4)", "0"),
    ("pow(2.5, 2)", "6.25"),
    ("pow(-1, 3)", "-1"),
    ("pow(16, 0.25)", "2"),
    ("pow(-8, 0.5)", ""),
    ("sqrt(9)", "3"),
    ("sqrt(-1)", ""),
    ("exp(0)", "1"),
    ("exp10(2)", "100"),
    ("exp10(400)", "Infinity"),
    ("log(1)", "0"),
    ("log10(100)", "2"),
    ("log(0)", "-Infinity"),
    ("log(-1)", ""),
    ("sin(0)", "0"),
    ("cos(0)", "1"),
    ("tan(0)", "0"),
    ("asin(0)", "0"),
    ("acos(1)", "0"),
    ("acos(2)", ""),
    ("atan(0)", "0"),
    ("atan2(0, 1)", "0"),
    ("round(pi(), 5)", "3.14159"),
    ("round(asin(1) * 2, 5)", "3.14159"),
    ("max(1, 5, 3)", "5"),
    ("min(4, -2, 3)", "-2"),
    ("max('a', 1)", ""),
]
ALL = {"numbers": NUMBERS, "rounding": ROUNDING, "mathematics": MATHEMATICS}


@pytest.mark.parametrize(
    ("expression", "stored"),
    [pytest.param(e, s, id=f"{area}: {e}") for area, cases in ALL.items() for e, s in cases],
)
def test_expression_gives(expression: str, stored: str, value: Callable[..., str]) -> None:
    assert value(expression) == stored
