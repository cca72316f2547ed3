"""Functions on numbers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from decimal import ROUND_FLOOR, Decimal
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import NUMBER, Code, as_number
from vetting_desk.forms.xpath.functions.registry import builder, function
from vetting_desk.forms.xpath.values import NAN, is_nodes, number_of, to_number

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context


@builder("number", 0, 1)
def _number(call: Any, scope: Any, compile_: Any) -> Code:
    if not call.arguments:
        return Code(NUMBER, lambda c: number_of(c.node.value, c.session))
    return Code(NUMBER, as_number(compile_(call.arguments[0], scope)))


@function("random", "", NUMBER, session=True)
def _random(c: Context) -> float:
    return float(c.session.random())


@function("int", "n", NUMBER)
def _int(number: float) -> float:
    return float(math.trunc(number)) if math.isfinite(number) else number


@function("round", "n?n", NUMBER)
def _round(number: float, decimals: float = 0.0) -> float:
    """Round half up; negative `decimals` round to tens, hundreds and so on."""
    if not math.isfinite(number):
        return number
    if not math.isfinite(decimals):
        return NAN
    places = int(max(-300, min(300, decimals)))
    if places == 0:
        return float(math.floor(number + 0.5))
    try:
        shifted = Decimal(repr(number)).scaleb(places) + Decimal("0.5")
        return float(shifted.to_integral_value(ROUND_FLOOR).scaleb(-places))
    except ArithmeticError:
        return number


@function("floor", "n", NUMBER)
def _floor(number: float) -> float:
    return float(math.floor(number)) if math.isfinite(number) else number


@function("ceiling", "n", NUMBER)
def _ceiling(number: float) -> float:
    return float(math.ceil(number)) if math.isfinite(number) else number


@function("sum", "s", NUMBER, session=True)
def _sum(c: Context, nodes: Any) -> float:
    return sum(_numbers(c, (nodes,)), 0.0)


def _numbers(c: Context, values: tuple[Any, ...]) -> Iterator[float]:
    """Yield the numbers of `values`; of nodes those that are answered, as all ODK's programs do."""
    for value in values:
        if is_nodes(value):
            yield from (number_of(text, c.session) for node in value if (text := node.value))
        else:
            yield to_number(value, c.session)


@function("max", "v*", NUMBER, session=True)
def _max(c: Context, *values: Any) -> float:
    return _extreme(list(_numbers(c, values)), max)


@function("min", "v*", NUMBER, session=True)
def _min(c: Context, *values: Any) -> float:
    return _extreme(list(_numbers(c, values)), min)


def _extreme(numbers: list[float], choose: Callable[..., float]) -> float:
    if not numbers or any(math.isnan(number) for number in numbers):
        return NAN
    return choose(numbers)


def _guarded(plain: Callable[..., float]) -> Callable[..., float]:
    """Return NaN where Python raises: outside a function's domain or range."""

    def call(*numbers: float) -> float:
        try:
            return float(plain(*numbers))
        except (ValueError, ArithmeticError):
            return NAN

    return call


def _power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return math.inf


def _logarithm(plain: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -math.inf if number == 0 else plain(number)


def _exponential(number: float) -> float:
    try:
        return math.exp(number)
    except OverflowError:
        return math.inf


_ONE: dict[str, Callable[[float], float]] = {
    "abs": abs,
    "sqrt": math.sqrt,
    "exp": _exponential,
    "exp10": lambda number: _power(10.0, number),
    "log": _logarithm(math.log),
    "log10": _logarithm(math.log10),
    "sin": math.sin,
    "cos": math.cos,
    "tan": math.tan,
    "asin": math.asin,
    "acos": math.acos,
    "atan": math.atan,
}
for _name, _plain in _ONE.items():
    function(_name, "n", NUMBER)(_guarded(_plain))
function("pow", "nn", NUMBER)(_guarded(_power))
function("atan2", "nn", NUMBER)(_guarded(math.atan2))


@function("pi", "", NUMBER)
def _pi() -> float:
    return math.pi
