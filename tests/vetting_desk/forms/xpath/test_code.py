"""Compiled expressions, and their conversion to text, number or boolean: XPath 1.0 section 4.2 to 4.4."""

import math
from dataclasses import dataclass
from typing import Any

import pytest

from vetting_desk.forms.xpath.code import (
    ANY,
    BOOLEAN,
    NODES,
    NUMBER,
    TEXT,
    Code,
    as_boolean,
    as_number,
    as_stored,
    as_text,
    constant,
)
from vetting_desk.forms.xpath.context import Context

HERE = Context(None, None)


@dataclass
class Node:
    """A node with a text."""

    value: str


CASES = [
    (TEXT, "7.50", "7.50", 7.5, True),
    (TEXT, "", "", math.nan, False),
    (TEXT, "false", "false", math.nan, True),
    (NUMBER, 7.5, "7.5", 7.5, True),
    (NUMBER, 0.0, "0", 0.0, False),
    (NUMBER, math.nan, "NaN", math.nan, False),
    (BOOLEAN, True, "true", 1.0, True),
    (BOOLEAN, False, "false", 0.0, False),
    (NODES, [Node("1"), Node("2")], "1", 1.0, True),
    (NODES, [Node("")], "", math.nan, True),
    (NODES, [], "", math.nan, False),
    (ANY, "a", "a", math.nan, True),
    (ANY, 2.0, "2", 2.0, True),
    (ANY, [Node("3")], "3", 3.0, True),
]


def code(kind: str, value: Any) -> Code:
    return Code(kind, lambda _: value)


@pytest.mark.parametrize(("kind", "value", "text", "number", "truth"), CASES)
def test_a_value_counts_as_text_number_and_truth(
    kind: str, value: Any, text: str, number: float, truth: bool
) -> None:
    made = code(kind, value)
    assert as_text(made)(HERE) == text
    assert as_number(made)(HERE) == pytest.approx(number, nan_ok=True)
    assert as_boolean(made)(HERE) is truth


def test_a_constant_is_known_without_running_it() -> None:
    made = constant(TEXT, "a")
    assert (made.constant, made.run(HERE)) == ("a", "a")


def test_what_is_of_its_kind_already_is_not_wrapped() -> None:
    text, number, truth = code(TEXT, "a"), code(NUMBER, 1.0), code(BOOLEAN, True)
    assert as_text(text) is text.run
    assert as_number(number) is number.run
    assert as_boolean(truth) is truth.run


def test_the_text_of_nodes_is_taken_the_short_way_where_there_is_one() -> None:
    made = Code(NODES, lambda _: [Node("long")], text=lambda _: "5")
    assert as_text(made)(HERE) == "5"
    assert as_number(made)(HERE) == 5.0


def test_a_node_that_is_always_there_is_true_without_being_looked_for() -> None:
    def never(_: Context) -> Any:
        raise AssertionError

    assert as_boolean(Code(NODES, never, single=True))(HERE) is True


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        (TEXT, "t", "t"),
        (NUMBER, 5.0, "5"),
        (NUMBER, math.nan, ""),
        (BOOLEAN, True, "true"),
        (NODES, [], ""),
        (ANY, math.nan, ""),
        (ANY, "NaN", "NaN"),
    ],
)
def test_a_value_is_kept_as_text_and_no_number_as_nothing(
    kind: str, value: object, kept: str
) -> None:
    assert as_stored(Code(kind, lambda _: value))(HERE) == kept


def test_the_first_nodes_text_is_taken_the_short_way_where_there_is_one() -> None:
    assert as_stored(Code(NODES, lambda _: [], text=lambda _: "short"))(HERE) == "short"
