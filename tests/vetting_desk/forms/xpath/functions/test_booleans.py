"""Functions that return booleans: XPath 1.0 section 4.3, and ODK's checklists."""

from collections.abc import Callable

import pytest

# Each: expression, value stored by a calculation. NaN is stored as empty.
BOOLEANS = [
    ("true()", "true"),
    ("false()", "false"),
    ("boolean(true())", "true"),
    ("boolean(1)", "true"),
    ("boolean(-1)", "true"),
    ("boolean(0.0001)", "true"),
    ("boolean(0)", "false"),
    ("boolean(-0)", "false"),
    ("boolean(number('none'))", "false"),
    ("boolean(1 div 0)", "true"),
    ("boolean('')", "false"),
    ("boolean('a')", "true"),
    ("boolean('  ')", "true"),
    ("boolean('false')", "true"),
    ("boolean(date('2000-01-01'))", "true"),
    ("not(true())", "false"),
    ("not('')", "true"),
    ("boolean-from-string('true')", "true"),
    ("boolean-from-string('1')", "true"),
    ("boolean-from-string('0')", "false"),
    ("boolean-from-string('yes')", "false"),
    ("boolean-from-string(1)", "true"),
    ("boolean-from-string(1.0001)", "false"),
    ("boolean-from-string(true())", "true"),
]
CHECKLISTS = [
    ("checklist(1, 3, 'a', 'b')", "true"),
    ("checklist(-1, 1, 'a', 'b')", "false"),
    ("checklist(3, -1, 'a', 'b')", "false"),
    ("checklist(1, 2, true(), 2, 0)", "true"),
    ("checklist(2, -1, '1', '0')", "false"),
    ("weighted-checklist(10, 20, '1', 5, '1', 6, '0', 100)", "true"),
    ("weighted-checklist(10, 20, '1', 50)", "false"),
    ("weighted-checklist(-1, 3, 1, 2, 1, 2)", "false"),
    ("if(true(), 5, 'abc')", "5"),
    ("if(6 > 7, 5, 'abc')", "abc"),
    ("if('', 5, 'abc')", "abc"),
]
ALL = {"booleans": BOOLEANS, "choices": CHECKLISTS}


@pytest.mark.parametrize(
    ("expression", "stored"),
    [pytest.param(e, s, id=f"{area}: {e}") for area, cases in ALL.items() for e, s in cases],
)
def test_expression_gives(expression: str, stored: str, value: Callable[..., str]) -> None:
    assert value(expression) == stored
