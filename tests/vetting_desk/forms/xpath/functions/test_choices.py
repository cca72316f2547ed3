"""Functions on choices."""

from collections.abc import Callable

import pytest

# Each: expression, value stored by a calculation. NaN is stored as empty.
CHOICES = [
    ("selected('apple baby crimson', 'baby')", "true"),
    ("selected('apple baby crimson', '  baby  ')", "true"),
    ("selected('apple baby crimson', 'bab')", "false"),
    ("selected('', 'apple')", "false"),
    ("selected-at('apple baby crimson', 2)", "crimson"),
    ("selected-at('apple baby', 2)", ""),
    ("selected-at('apple baby', -1)", ""),
    ("count-selected('apple baby crimson')", "3"),
    ("count-selected('')", "0"),
    ("count-selected('  ')", "0"),
]


@pytest.mark.parametrize(
    ("expression", "stored"), [pytest.param(e, s, id=f"choices: {e}") for e, s in CHOICES]
)
def test_expression_gives(expression: str, stored: str, value: Callable[..., str]) -> None:
    assert value(expression) == stored
