"""The registry of functions.

Most functions are plain Python on plain values: their signature determines the conversion of arguments. The
few that need their arguments unevaluated register a builder instead.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

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
from vetting_desk.forms.xpath.scope import Compile, Scope
from vetting_desk.forms.xpath.syntax import Call

Builder = Callable[[Call, Scope, Compile], Code]

BUILDERS: dict[str, Builder] = {}
"""Compilers of calls, by function name."""


class XPathTypeError(Exception):
    """A function that is unknown or called with invalid arguments.

    Args:
        position: Offset in the source, in characters.
        detail: A short key: ``unknown-function``, ``argument-count``, ``argument-type`` …
        found: The function's name.
    """

    def __init__(self, position: int, detail: str, found: str) -> None:
        super().__init__(detail)
        self.position = position
        self.detail = detail
        self.found = found


def builder(name: str, least: int, most: int | None = None) -> Callable[[Builder], Builder]:
    """Register a function that compiles its own calls.

    Args:
        name: Its name in expressions.
        least: Fewest arguments.
        most: Most arguments; None for any number.
    """

    def register(build: Builder) -> Builder:
        def checked(call: Call, scope: Scope, compile_: Compile) -> Code:
            _check_count(call, least, most)
            return build(call, scope, compile_)

        BUILDERS[name] = checked
        return build

    return register


def _check_count(call: Call, least: int, most: int | None) -> None:
    count = len(call.arguments)
    if count < least or (most is not None and count > most):
        raise XPathTypeError(call.position, "argument-count", call.name)


def function(
    name: str, signature: str, result: str, *, session: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Register a plain function.

    Args:
        name: Its name in expressions.
        signature: One letter per argument: ``t`` text, ``n`` number, ``b`` boolean, ``v`` any value, ``s``
            nodes; after ``?`` optional ones; ``*`` repeats the last letter.
        result: Kind of the result, as in `Code.kind`.
        session: True if the function takes the `Context` as first argument.
    """
    required, _, optional = signature.partition("?")
    repeated = signature.endswith("*")
    letters = (required + optional).rstrip("*")
    least = len(required.rstrip("*")) - (1 if repeated and not optional else 0)
    most = None if repeated else len(letters)

    def register(plain: Callable[..., Any]) -> Callable[..., Any]:
        def build(call: Call, scope: Scope, compile_: Compile) -> Code:
            _check_count(call, least, most)
            runs = []
            for at, argument in enumerate(call.arguments):
                letter = letters[min(at, len(letters) - 1)]
                runs.append(_converted(letter, compile_(argument, scope), call))
            return Code(result, _applied(plain, runs, session=session))

        BUILDERS[name] = build
        return plain

    return register


def _converted(letter: str, code: Code, call: Call) -> Run:
    if letter == "t":
        return as_text(code)
    if letter == "n":
        return as_number(code)
    if letter == "b":
        return as_boolean(code)
    if letter == "s":
        return nodes_of(code, call)
    return code.run


def nodes_of(code: Code, call: Call) -> Run:
    """Return a function that returns the node-set of `code`.

    Raises:
        XPathTypeError: If its value is not a node-set.
    """
    if code.kind in (TEXT, NUMBER, BOOLEAN):
        raise XPathTypeError(call.position, "argument-type", call.name)
    if code.kind == NODES:
        return code.run
    run = code.run
    return lambda c: found if isinstance(found := run(c), (list, tuple)) else ()


def _applied(plain: Callable[..., Any], runs: list[Run], *, session: bool) -> Run:
    """Return a function that evaluates `runs` and calls `plain` with their values."""
    if session:
        return lambda c: plain(c, *[run(c) for run in runs])
    if not runs:
        return lambda _: plain()
    if len(runs) == 1:
        (only,) = runs
        return lambda c: plain(only(c))
    if len(runs) == 2:
        first, second = runs
        return lambda c: plain(first(c), second(c))
    return lambda c: plain(*[run(c) for run in runs])
