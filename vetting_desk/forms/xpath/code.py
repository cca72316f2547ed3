"""Compiled expressions, and their conversion to text, number or boolean.

Each compiled expression is a Python function of a `Context`. Its kind is known at compile time, so that
conversions are chosen once and not at every evaluation.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.values import (
    number_of,
    text_of_number,
    to_boolean,
    to_number,
    to_stored,
    to_text,
)

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context

Run = Callable[["Context"], Any]

TEXT = "text"
NUMBER = "number"
BOOLEAN = "boolean"
NODES = "nodes"
ANY = "any"


class Code:
    """A compiled expression.

    Attributes:
        kind: ``text``, ``number``, ``boolean``, ``nodes`` or ``any`` (known only at run time).
        run: Returns the value.
        text: For nodes, returns the first one's text without making a list; else None.
        single: For nodes, True if there is always exactly one.
        constant: The value if it is constant; else None.
    """

    __slots__ = ("constant", "kind", "run", "single", "text")

    def __init__(
        self,
        kind: str,
        run: Run,
        *,
        text: Run | None = None,
        single: bool = False,
        constant: Any = None,
    ) -> None:
        self.kind = kind
        self.run = run
        self.text = text
        self.single = single
        self.constant = constant


def constant(kind: str, value: Any) -> Code:
    """Return code with a constant value."""
    return Code(kind, lambda _: value, constant=value)


def as_text(code: Code) -> Run:
    """Return a function that returns the value of `code` as text."""
    run = code.run
    if code.kind == TEXT:
        return run
    if code.kind == NODES:
        return code.text or (lambda c: found[0].value if (found := run(c)) else "")
    if code.kind == NUMBER:
        return lambda c: text_of_number(run(c))
    if code.kind == BOOLEAN:
        return lambda c: "true" if run(c) else "false"
    return lambda c: to_text(run(c))


def as_stored(code: Code) -> Run:
    """Return a function that returns the value of `code` as an answer is stored: as text, empty for NaN."""
    if code.kind in (TEXT, NODES, BOOLEAN):
        return as_text(code)
    run = code.run
    return lambda c: to_stored(run(c))


def as_number(code: Code) -> Run:
    """Return a function that returns the value of `code` as a number."""
    run = code.run
    if code.kind == NUMBER:
        return run
    if code.kind in (TEXT, NODES):
        text = as_text(code)
        return lambda c: number_of(text(c), c.session)
    return lambda c: to_number(run(c), c.session)


def as_boolean(code: Code) -> Run:
    """Return a function that returns the value of `code` as a boolean."""
    run = code.run
    if code.kind == BOOLEAN:
        return run
    if code.kind == NODES and code.single:
        return lambda _: True
    if code.kind in (NODES, TEXT):
        return lambda c: bool(run(c))
    return lambda c: to_boolean(run(c))
