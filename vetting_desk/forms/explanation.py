"""Explains a question's state: each expression about it, its result, and the values it refers to.

For authors who try a form out. It reads what the engine computed and evaluates only paths, so it changes
nothing, draws no random number and triggers no action.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.definition import Computation, Kind
from vetting_desk.forms.instance import Branch, Leaf, Range
from vetting_desk.forms.xpath.syntax import Call, Expression, Path, children

if TYPE_CHECKING:
    from vetting_desk.forms.filling import Filling
    from vetting_desk.forms.node import Node

_NAMES = {
    Kind.COUNT: "repeat_count",
    Kind.RELEVANT: "relevant",
    Kind.CALCULATE: "calculation",
    Kind.OPTIONS: "choice_filter",
    Kind.READONLY: "read_only",
    Kind.REQUIRED: "required",
    Kind.CONSTRAINT: "constraint",
}
_INHERITED = (Kind.RELEVANT, Kind.READONLY)


@dataclass(frozen=True, slots=True)
class Explanation:
    """One expression about a question, or about a group or repeat around it.

    Attributes:
        reference: Of the question, or of an enclosing group or repeat that hides it or makes it read-only.
        attribute: Name of the spreadsheet column: ``relevant``, ``required``, ``read_only``,
            ``constraint``, ``calculation``, ``repeat_count`` or ``choice_filter``.
        expression: As written.
        result: ``true``, ``false``, a calculation's value, or the number of repetitions or choices; empty for a
            constraint that was not evaluated because there is no answer.
        operands: The nodes it refers to with their values; for a repeat the number of repetitions.
    """

    reference: str
    attribute: str
    expression: str
    result: str
    operands: tuple[tuple[str, str], ...]


def explain(node: Node) -> tuple[Explanation, ...]:
    """Return the explanations of the state of `node`, in order of evaluation.

    Expressions of enclosing nodes come first, and only if they hide the question or make it read-only.
    """
    inner = node.inner
    session = node.session
    around = [
        explanation
        for outer in _around(inner)
        for explanation in _of(session, outer, _INHERITED)
        if _decides(explanation)
    ]
    return (*around, *_of(session, inner, tuple(_NAMES)))


def _decides(explanation: Explanation) -> bool:
    return explanation.result == ("false" if explanation.attribute == "relevant" else "true")


def _around(inner: Any) -> list[Any]:
    """Return the ancestors of a node, outermost first, without the root."""
    found = []
    at = inner.range if inner.__class__ is Branch and inner.range is not None else inner.parent
    while at is not None and at.parent is not None and at.definition.parent is not None:
        found.append(at)
        at = at.range if at.__class__ is Branch and at.range is not None else at.parent
    return found[::-1]


def _of(session: Filling, inner: Any, kinds: tuple[Kind, ...]) -> Iterator[Explanation]:
    for kind in kinds:
        computation = inner.definition.computations.get(kind)
        if computation is not None:
            yield _explained(session, inner, computation)
        elif _constant(inner, kind):
            words = "false()" if kind is Kind.RELEVANT else "true()"
            yield Explanation(inner.reference, _NAMES[kind], words, words[:-2], ())


def _constant(inner: Any, kind: Kind) -> bool:
    """Return whether the form sets the property to an explicit constant."""
    definition = inner.definition
    return bool(
        (kind is Kind.RELEVANT and not definition.relevant)
        or (kind is Kind.REQUIRED and definition.required)
        or (kind is Kind.READONLY and definition.readonly)
    )


def _explained(session: Filling, inner: Any, computation: Computation) -> Explanation:
    expression = computation.expression
    operands = dict(_operands(session, inner, expression)) if expression is not None else {}
    return Explanation(
        inner.reference,
        _NAMES[computation.kind],
        computation.source,
        _result(session, inner, computation.kind),
        tuple(operands.items()),
    )


def _result(session: Filling, inner: Any, kind: Kind) -> str:
    """Return the result of a computation for a node, as stored by the engine."""
    if kind is Kind.RELEVANT:
        return _truth(inner.own_relevant)
    if kind is Kind.READONLY:
        return _truth(inner.own_readonly)
    if inner.__class__ is Range:
        return str(len(inner.instances)) if kind is Kind.COUNT else ""
    return _of_leaf(session, inner, kind) if inner.__class__ is Leaf else ""


def _of_leaf(session: Filling, leaf: Leaf, kind: Kind) -> str:
    if kind is Kind.CALCULATE:
        return leaf.raw
    if kind is Kind.REQUIRED:
        return _truth(leaf.required)
    if kind is Kind.OPTIONS:
        return str(len(session.options(leaf)))
    return _truth(leaf.violation != "constraint") if leaf.value else ""


def _truth(value: object) -> str:
    return "true" if value else "false"


def _operands(session: Filling, inner: Any, expression: Expression) -> Iterator[tuple[str, str]]:
    for path in _paths(expression, within=False):
        for found in session.evaluate_nodes(path, inner):
            if found.__class__ is Leaf:
                yield found.reference, found.value
            elif found.__class__ is Branch and found.range is not None:
                yield found.range.reference, str(len(found.range.instances))


def _paths(expression: Expression, *, within: bool) -> Iterator[Path]:
    """Yield the paths that are meaningful at the expression's own node.

    Args:
        expression: The expression to search.
        within: True in a predicate, whose relative paths start at other nodes.
    """
    if isinstance(expression, Path):
        start = expression.start
        if start == "/" or (start == "" and not within) or _is_current(start):
            yield expression
        for predicate in (
            *expression.predicates,
            *(each for step in expression.steps for each in step.predicates),
        ):
            yield from _paths(predicate, within=True)
        if not isinstance(start, str):
            yield from _paths(start, within=within)
        return
    for child in children(expression):
        yield from _paths(child, within=within)


def _is_current(start: object) -> bool:
    return isinstance(start, Call) and start.name == "current"
