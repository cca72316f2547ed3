"""Compiles a parsed expression to one Python function.

Operators are here; paths are in `paths`, functions in `functions`.
"""

from __future__ import annotations

from operator import add, mul, sub
from typing import TYPE_CHECKING

from vetting_desk.forms.xpath import comparing, paths
from vetting_desk.forms.xpath.code import (
    BOOLEAN,
    NODES,
    NUMBER,
    TEXT,
    Code,
    Run,
    as_boolean,
    as_number,
    constant,
)
from vetting_desk.forms.xpath.functions.calls import build_call
from vetting_desk.forms.xpath.scope import Scope
from vetting_desk.forms.xpath.syntax import (
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Logic,
    Negation,
    Number,
    Path,
    Text,
    Union,
)
from vetting_desk.forms.xpath.values import Nodes, XNode, divide, is_nodes, modulo

_NESTED = 3
"""Longest chain of arithmetic compiled to nested functions."""
_PLAIN = {"+": add, "-": sub, "*": mul, "div": divide, "mod": modulo}

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context


def compile_expression(expression: Expression, scope: Scope) -> Code:  # noqa: PLR0911 (one a kind)
    """Compile `expression` for `scope`.

    Raises:
        XPathTypeError: If a function is unknown or called with invalid arguments.
    """
    match expression:
        case Path():
            return paths.compile_path(expression, scope, compile_expression)
        case Text(value):
            return constant(TEXT, value)
        case Number(value):
            return constant(NUMBER, value)
        case Call():
            return build_call(expression, scope, compile_expression)
        case Comparison(operator, left, right):
            return comparing.compile_comparison(
                operator, compile_expression(left, scope), compile_expression(right, scope)
            )
        case Logic():
            return _logic(expression, scope)
        case Arithmetic():
            return _arithmetic(expression, scope)
        case Negation(operand):
            number = as_number(compile_expression(operand, scope))
            return Code(NUMBER, lambda c: -number(c))
        case Union(operands):
            return _union([compile_expression(operand, scope) for operand in operands])


def _logic(expression: Logic, scope: Scope) -> Code:
    tests = [as_boolean(compile_expression(operand, scope)) for operand in expression.operands]
    if len(tests) == 2:
        first, second = tests
        if expression.operator == "and":
            return Code(BOOLEAN, lambda c: first(c) and second(c))
        return Code(BOOLEAN, lambda c: first(c) or second(c))

    if expression.operator == "and":

        def all_hold(c: Context) -> bool:
            return all(test(c) for test in tests)

        return Code(BOOLEAN, all_hold)

    def any_holds(c: Context) -> bool:
        return any(test(c) for test in tests)

    return Code(BOOLEAN, any_holds)


def _arithmetic(expression: Arithmetic, scope: Scope) -> Code:
    run = as_number(compile_expression(expression.first, scope))
    rest = [(o, as_number(compile_expression(e, scope))) for o, e in expression.rest]
    if len(rest) > _NESTED:
        return Code(NUMBER, _one_by_one(run, rest))
    for operator, operand in rest:
        run = _binary(operator, run, operand)
    return Code(NUMBER, run)


def _one_by_one(first: Run, rest: list[tuple[str, Run]]) -> Run:
    """Return a function for a long chain, which would be too deep as nested functions."""
    steps = [(_PLAIN[operator], operand) for operator, operand in rest]

    def run(c: Context) -> float:
        value: float = first(c)
        for apply, operand in steps:
            value = apply(value, operand(c))
        return value

    return run


def _binary(operator: str, left: Run, right: Run) -> Run:
    if operator == "+":
        return lambda c: left(c) + right(c)
    if operator == "-":
        return lambda c: left(c) - right(c)
    if operator == "*":
        return lambda c: left(c) * right(c)
    if operator == "div":
        return lambda c: divide(left(c), right(c))
    return lambda c: modulo(left(c), right(c))


def _union(operands: list[Code]) -> Code:
    def union(c: Context) -> Nodes:
        found: dict[int, XNode] = {}
        for operand in operands:
            nodes = operand.run(c)
            if operand.kind == NODES or is_nodes(nodes):
                found.update((id(node), node) for node in nodes)
        return sorted(found.values(), key=lambda node: node.order_key())

    return Code(NODES, union)
