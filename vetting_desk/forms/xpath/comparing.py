"""Compiles comparisons, with fast paths for the most frequent forms."""

from __future__ import annotations

from vetting_desk.forms.xpath.code import (
    BOOLEAN,
    NODES,
    NUMBER,
    TEXT,
    Code,
    Run,
    as_boolean,
    as_number,
    as_text,
)
from vetting_desk.forms.xpath.values import ORDER, equal, number_of, ordered, unequal


def compile_comparison(operator: str, left: Code, right: Code) -> Code:
    """Return code that evaluates whether ``left operator right`` holds."""
    if operator in ORDER:
        return Code(BOOLEAN, _order(operator, left, right))
    short = _short_equality(left, right)
    if short is not None:
        if operator == "=":
            return Code(BOOLEAN, short)
        return Code(BOOLEAN, lambda c: not short(c))
    compare = equal if operator == "=" else unequal
    run_left, run_right = left.run, right.run
    return Code(BOOLEAN, lambda c: compare(run_left(c), run_right(c), c.session))


def _one(code: Code) -> bool:
    """Return whether `code` always has one value of a known kind."""
    return code.kind in (TEXT, NUMBER, BOOLEAN) or (code.kind == NODES and code.single)


def _short_equality(left: Code, right: Code) -> Run | None:
    """Return a test for one value against one value, or None."""
    if not (_one(left) and _one(right)):
        return None
    kinds = {left.kind, right.kind}
    if BOOLEAN in kinds:
        truth_left, truth_right = as_boolean(left), as_boolean(right)
        return lambda c: truth_left(c) == truth_right(c)
    if NUMBER in kinds:
        return _equal_numbers(left, right)
    text_left, text_right = as_text(left), as_text(right)
    if right.constant is not None:
        wanted = right.constant
        return lambda c: text_left(c) == wanted
    return lambda c: text_left(c) == text_right(c)


def _equal_numbers(left: Code, right: Code) -> Run:
    if left.kind == NODES and right.constant is not None:
        text, wanted = as_text(left), right.constant
        return lambda c: (found := text(c)) != "" and number_of(found, c.session) == wanted
    number_left, number_right = as_number(left), as_number(right)
    return lambda c: number_left(c) == number_right(c)


def _order(operator: str, left: Code, right: Code) -> Run:
    if _one(left) and _one(right):
        number_left, number_right = as_number(left), as_number(right)
        if operator == "<":
            return lambda c: number_left(c) < number_right(c)
        if operator == "<=":
            return lambda c: number_left(c) <= number_right(c)
        if operator == ">":
            return lambda c: number_left(c) > number_right(c)
        return lambda c: number_left(c) >= number_right(c)
    run_left, run_right = left.run, right.run
    return lambda c: ordered(operator, run_left(c), run_right(c), c.session)
