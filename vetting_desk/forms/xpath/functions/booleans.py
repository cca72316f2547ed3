"""Functions that return booleans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import ANY, BOOLEAN, Code, as_boolean, constant
from vetting_desk.forms.xpath.functions.registry import builder, function
from vetting_desk.forms.xpath.moments import Zoned
from vetting_desk.forms.xpath.values import is_nodes, number_of, to_number

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context


@builder("true", 0, 0)
def _true(*_: Any) -> Code:
    return constant(BOOLEAN, True)  # noqa: FBT003 (the value itself)


@builder("false", 0, 0)
def _false(*_: Any) -> Code:
    return constant(BOOLEAN, False)  # noqa: FBT003 (the value itself)


@builder("boolean", 1, 1)
def _boolean(call: Any, scope: Any, compile_: Any) -> Code:
    return Code(BOOLEAN, as_boolean(compile_(call.arguments[0], scope)))


@builder("not", 1, 1)
def _not(call: Any, scope: Any, compile_: Any) -> Code:
    test = as_boolean(compile_(call.arguments[0], scope))
    return Code(BOOLEAN, lambda c: not test(c))


@function("boolean-from-string", "t", BOOLEAN)
def _boolean_from_string(text: str) -> bool:
    return text in ("1", "true")


@builder("if", 3, 3)
def _if(call: Any, scope: Any, compile_: Any) -> Code:
    condition, then, otherwise = (compile_(argument, scope) for argument in call.arguments)
    test, run_then, run_otherwise = as_boolean(condition), then.run, otherwise.run
    kind = then.kind if then.kind == otherwise.kind else ANY

    def choose(c: Context) -> Any:
        return run_then(c) if test(c) else run_otherwise(c)

    return Code(kind, choose, single=then.single and otherwise.single)


@function("checklist", "nnv*", BOOLEAN, session=True)
def _checklist(c: Context, least: float, most: float, *values: Any) -> bool:
    count = sum(_counts(item, c.session) for value in values for item in _items(value))
    return _within(float(count), least, most)


@function("weighted-checklist", "nnv*", BOOLEAN, session=True)
def _weighted_checklist(c: Context, least: float, most: float, *values: Any) -> bool:
    total = 0.0
    for value, weight in zip(values[::2], values[1::2], strict=False):
        items, weights = _items(value), _items(weight)
        if len(items) > len(weights):
            weights = [*weights, *weights[-1:] * (len(items) - len(weights))]
        for item, own in zip(items, weights, strict=False):
            if _counts(item, c.session):
                total += to_number(own, c.session)
    return _within(total, least, most)


def _items(value: Any) -> list[Any]:
    return [node.value for node in value] if is_nodes(value) else [value]


def _counts(item: Any, zoned: Zoned) -> bool:
    """Return whether a checklist item counts: a number above zero, or a non-empty text that is not a number."""
    if isinstance(item, str):
        number = number_of(item, zoned)
        return number > 0 if number == number else bool(item)  # noqa: PLR0124 (NaN)
    return to_number(item, zoned) > 0


def _within(total: float, least: float, most: float) -> bool:
    return (least == -1 or total >= least) and (most == -1 or total <= most)
