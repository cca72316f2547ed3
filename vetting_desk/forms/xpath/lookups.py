"""Evaluates predicates on a list's entries by an index of the list.

``[country = /data/country]`` on a list of ten thousand entries becomes one look-up. Only comparisons of a child
of the entries with something outside the list are indexed; everything else is left to `steps`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import NODES, TEXT, Code
from vetting_desk.forms.xpath.syntax import (
    Call,
    Comparison,
    Expression,
    Logic,
    Path,
    Step,
    children,
)

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context
    from vetting_desk.forms.xpath.scope import Compile, Scope


def compile_lookup(
    step: Step, scope: Scope, compile_: Compile
) -> Callable[[Context, Any], list[Any] | None] | None:
    """Return a function that filters a list's entries by index, or None if that is not possible."""
    if step.axis != "child" or step.test == "*" or scope.definition is not None:
        return None
    predicate = step.predicates[0]
    if _asks_place(predicate):
        return None
    parts = predicate.operands if isinstance(predicate, Logic) else (predicate,)
    if isinstance(predicate, Logic) and predicate.operator == "or":
        return None
    for part in parts:
        found = _indexable(part)
        if found is None:
            continue
        child, other = found
        code = compile_(other, scope)
        if code.kind not in (TEXT, NODES):
            continue
        return _indexed(step.test, child, code)
    return None


def _indexed(name: str, child: str, code: Code) -> Callable[[Context, Any], list[Any] | None]:
    run, is_text = code.run, code.kind == TEXT

    def lookup(c: Context, node: Any) -> list[Any] | None:
        find = getattr(node, "entries_where", None)
        if find is None:
            return None
        found = run(c)
        texts = (found,) if is_text else {other.value for other in found}
        if len(texts) == 1:
            (text,) = texts
            return list(find(name, child, text))
        return None if texts else []

    return lookup


def _indexable(part: Expression) -> tuple[str, Expression] | None:
    """Return the entry's child and the outside expression of ``child = outside``, or None."""
    if not isinstance(part, Comparison) or part.operator != "=":
        return None
    for inner, outer in ((part.left, part.right), (part.right, part.left)):
        if (
            isinstance(inner, Path)
            and inner.start == ""
            and len(inner.steps) == 1
            and inner.steps[0].axis == "child"
            and inner.steps[0].test != "*"
            and not inner.steps[0].predicates
            and not _is_relative(outer)
        ):
            return inner.steps[0].test, outer
    return None


def _is_relative(expression: Expression) -> bool:
    """Return whether `expression` depends on the entry it is a predicate of."""
    if isinstance(expression, Path) and expression.start == "":
        return True
    if isinstance(expression, Call) and not expression.arguments:
        return expression.name in ("position", "last", "string", "number", "normalize-space")
    return any(_is_relative(child) for child in children(expression))


def _asks_place(expression: Expression) -> bool:
    """Return whether `expression` uses an entry's position."""
    if isinstance(expression, Call) and expression.name in ("position", "last"):
        return True
    return any(_asks_place(child) for child in children(expression))
