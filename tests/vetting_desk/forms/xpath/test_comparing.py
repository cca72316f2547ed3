"""Comparisons: XPath 1.0 section 3.4, by the fast paths and the general one."""

import math
from dataclasses import dataclass
from typing import Any

import pytest

from vetting_desk.forms.xpath.code import ANY, BOOLEAN, NODES, NUMBER, TEXT, Code, constant
from vetting_desk.forms.xpath.comparing import compile_comparison
from vetting_desk.forms.xpath.context import Context

HERE = Context(None, None)


@dataclass
class Node:
    """A node with a text."""

    value: str


def nodes(*values: str) -> Code:
    found = [Node(value) for value in values]
    return Code(NODES, lambda _: found)


def single(value: str) -> Code:
    return Code(NODES, lambda _: (Node(value),), text=lambda _: value, single=True)


def run(kind: str, value: Any) -> Code:
    return Code(kind, lambda _: value)


A, ONE, TRUE = constant(TEXT, "a"), constant(NUMBER, 1.0), constant(BOOLEAN, True)


@pytest.mark.parametrize(
    ("left", "operator", "right", "holds"),
    [
        (A, "=", A, True),
        (A, "=", run(TEXT, "a"), True),
        (A, "!=", run(TEXT, "b"), True),
        (constant(TEXT, "1.0"), "=", constant(TEXT, "1"), False),
        (constant(TEXT, "1.0"), "=", ONE, True),
        (constant(TEXT, ""), "=", constant(NUMBER, 0.0), False),
        (TRUE, "=", A, True),
        (TRUE, "=", constant(TEXT, ""), False),
        (TRUE, "=", ONE, True),
        (run(NUMBER, math.nan), "=", run(NUMBER, math.nan), False),
        (run(NUMBER, math.nan), "!=", run(NUMBER, math.nan), True),
        (single("a"), "=", A, True),
        (single("1.0"), "=", ONE, True),
        (single(""), "=", constant(NUMBER, 0.0), False),
        (single(""), "!=", ONE, True),
        (single(""), "=", TRUE, True),
        (single("a"), "=", single("a"), True),
        (nodes("a", "b"), "=", A, True),
        (nodes("a", "b"), "!=", A, True),
        (nodes(), "=", A, False),
        (nodes(), "!=", A, False),
        (nodes("a", "b"), "=", nodes("b", "c"), True),
        (nodes("a"), "!=", nodes("a"), False),
        (nodes("a", "b"), "!=", nodes("a"), True),
        (nodes(), "=", TRUE, False),
        (nodes(), "!=", TRUE, True),
        (nodes("0"), "=", TRUE, True),
        (nodes("2", "1"), "=", ONE, True),
        (run(ANY, 1.0), "=", ONE, True),
        (run(ANY, "1"), "=", constant(TEXT, "1"), True),
    ],
)
def test_equality(left: Code, operator: str, right: Code, holds: bool) -> None:
    assert compile_comparison(operator, left, right).run(HERE) is holds
    assert compile_comparison(operator, right, left).run(HERE) is holds


@pytest.mark.parametrize(
    ("left", "operator", "right", "holds"),
    [
        (constant(TEXT, "10"), ">", constant(TEXT, "9"), True),
        (ONE, "<", ONE, False),
        (ONE, "<=", ONE, True),
        (ONE, ">=", ONE, True),
        (ONE, ">", ONE, False),
        (A, "<", ONE, False),
        (A, ">=", ONE, False),
        (TRUE, ">", constant(NUMBER, 0.5), True),
        (single("2"), ">", ONE, True),
        (nodes("0", "5"), ">", ONE, True),
        (nodes("0", "5"), "<", ONE, True),
        (nodes(), "<", ONE, False),
        (nodes("3"), ">=", nodes("7", "3"), True),
        (constant(TEXT, "2026-05-03"), "<", constant(TEXT, "2026-05-04"), True),
    ],
)
def test_order_is_that_of_numbers(left: Code, operator: str, right: Code, holds: bool) -> None:
    assert compile_comparison(operator, left, right).run(HERE) is holds


@pytest.mark.parametrize(("operator", "mirrored"), [("<", ">"), ("<=", ">=")])
@pytest.mark.parametrize("other", [single("2"), nodes("0", "2"), run(ANY, 2.0), A])
def test_an_order_may_be_written_from_either_side(
    operator: str, mirrored: str, other: Code
) -> None:
    there = compile_comparison(operator, ONE, other).run(HERE)
    assert compile_comparison(mirrored, other, ONE).run(HERE) is there
