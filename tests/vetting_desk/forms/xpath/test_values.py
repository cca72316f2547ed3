"""Values and their conversions: XPath 1.0 sections 3 and 4."""

import math
from dataclasses import dataclass
from datetime import UTC
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.forms.conftest import Place
from vetting_desk.forms.xpath.moments import NO_MOMENT, Moment
from vetting_desk.forms.xpath.values import (
    divide,
    equal,
    is_nodes,
    modulo,
    number_of,
    ordered,
    text_of_number,
    to_boolean,
    to_number,
    to_stored,
    to_text,
    unequal,
    words,
)

INF, NAN = math.inf, math.nan
DAY = Moment("1970-01-02", 1.0)
HERE = Place(UTC)


@dataclass
class Node:
    """A node with a text."""

    value: str


def nodes(*values: str) -> Any:
    return [Node(value) for value in values]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5.0),
        ("-5.", -5.0),
        (".5", 0.5),
        (" 5\t", 5.0),
        ("1970-01-02", 1.0),
        (" 1970-01-02 ", 1.0),
        ("1970-01-01T12:00:00Z", 0.5),
        ("", NAN),
        ("+5", NAN),
        ("5e3", NAN),
        ("- 5", NAN),
        ("5 5", NAN),
        ("\u00a05", NAN),
        ("٥", NAN),
        ("٢٠٢٦-٠٥-٠٣", NAN),
        (".", NAN),
        ("inf", NAN),
        ("1970-13-01", NAN),
    ],
)
def test_a_text_counts_as_a_number(text: str, number: float) -> None:
    assert number_of(text, HERE) == pytest.approx(number, nan_ok=True)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (5.0, "5"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (1e21, "1000000000000000000000"),
        (1.5e-10, "0.00000000015"),
        (NAN, "NaN"),
        (INF, "Infinity"),
        (-INF, "-Infinity"),
    ],
)
def test_a_number_is_written_without_exponent(number: float, text: str) -> None:
    assert text_of_number(number) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_written_of_a_number_is_that_number(number: float) -> None:
    assert number_of(text_of_number(number), HERE) == number


@pytest.mark.parametrize(
    ("value", "text", "number", "truth"),
    [
        ("", "", NAN, False),
        ("0", "0", 0.0, True),
        (0.0, "0", 0.0, False),
        (NAN, "NaN", NAN, False),
        (True, "true", 1.0, True),
        (False, "false", 0.0, False),
        (DAY, "1970-01-02", 1.0, True),
        (NO_MOMENT, "", NAN, False),
        (nodes("2", "3"), "2", 2.0, True),
        (nodes(), "", NAN, False),
    ],
)
def test_a_value_turns_into_text_number_and_truth(
    value: Any, text: str, number: float, truth: bool
) -> None:
    assert to_text(value) == text
    assert to_number(value, HERE) == pytest.approx(number, nan_ok=True)
    assert to_boolean(value) is truth


@pytest.mark.parametrize(
    ("value", "kept"), [(NAN, ""), (INF, "Infinity"), ("NaN", "NaN"), (2.0, "2")]
)
def test_what_is_no_number_is_kept_as_nothing(value: Any, kept: str) -> None:
    assert to_stored(value) == kept


@pytest.mark.parametrize(
    ("value", "found"),
    [([], True), ((), True), ("", False), (1.0, False), (True, False), (DAY, False)],
)
def test_a_node_set_is_distinguished_from_other_values(value: Any, found: bool) -> None:
    assert is_nodes(value) is found


@pytest.mark.parametrize(
    ("left", "right", "same", "different"),
    [
        ("a", "a", True, False),
        ("1", 1.0, True, False),
        ("1.0", "1", False, True),
        (True, "false", True, False),
        (NAN, NAN, False, True),
        (DAY, "1970-01-02", True, False),
        (DAY, 1.0, True, False),
        (nodes("a", "b"), "a", True, True),
        (nodes(), "a", False, False),
        (nodes(), nodes(), False, False),
        (nodes("a"), nodes("a"), True, False),
        (nodes("1"), 1.0, True, False),
        (nodes(), False, True, False),
        (nodes("a"), True, True, False),
    ],
)
def test_equal_and_unequal_are_not_opposites_for_node_sets(
    left: Any, right: Any, same: bool, different: bool
) -> None:
    assert (equal(left, right, HERE), equal(right, left, HERE)) == (same, same)
    assert (unequal(left, right, HERE), unequal(right, left, HERE)) == (different, different)


@pytest.mark.parametrize(
    ("left", "sign", "right", "holds"),
    [
        ("9", "<", "10", True),
        ("a", "<", "b", False),
        (nodes("1", "9"), ">", 5.0, True),
        (nodes(), ">", 5.0, False),
        (NAN, ">=", NAN, False),
        (DAY, ">=", 1.0, True),
    ],
)
def test_order_is_that_of_numbers(left: Any, sign: str, right: Any, holds: bool) -> None:
    assert ordered(sign, left, right, HERE) is holds


@pytest.mark.parametrize(
    ("left", "right", "quotient"),
    [
        (1.0, 0.0, INF),
        (-1.0, 0.0, -INF),
        (1.0, -0.0, -INF),
        (0.0, 0.0, NAN),
        (NAN, 0.0, NAN),
        (1.0, 4.0, 0.25),
    ],
)
def test_division_is_that_of_ieee_754(left: float, right: float, quotient: float) -> None:
    assert divide(left, right) == pytest.approx(quotient, nan_ok=True)


@pytest.mark.parametrize(
    ("left", "right", "rest"),
    [
        (5.0, 2.0, 1.0),
        (5.0, -2.0, 1.0),
        (-5.0, 2.0, -1.0),
        (1.5, 0.5, 0.0),
        (5.0, 0.0, NAN),
        (INF, 2.0, NAN),
        (2.0, INF, 2.0),
        (2.0, NAN, NAN),
    ],
)
def test_a_remainder_has_the_sign_of_the_dividend(left: float, right: float, rest: float) -> None:
    assert modulo(left, right) == pytest.approx(rest, nan_ok=True)


@pytest.mark.parametrize(
    ("text", "items"), [("", []), (" a  b ", ["a", "b"]), ("a\nb", ["a", "b"])]
)
def test_a_list_of_words_is_parted_at_any_space(text: str, items: list[str]) -> None:
    assert words(text) == items
