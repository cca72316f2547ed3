"""Compiles the steps of a path that are known only when it is run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.code import BOOLEAN, NODES, NUMBER, TEXT, Code, Run, as_boolean
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.syntax import (
    Call,
    Comparison,
    Expression,
    Logic,
    Path,
    Step,
    children,
)
from vetting_desk.forms.xpath.values import to_boolean
from vetting_desk.forms.xpath.walks import child_named

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition
    from vetting_desk.forms.xpath.scope import Compile, Scope

Move = Callable[[Any], Iterable[Any]]


def compile_steps(start: Run, steps: Sequence[Step], scope: Scope, compile_: Compile) -> Run:
    """Return a function that walks `steps` from the nodes `start` gives."""
    run = start
    definition = scope.definition
    for step in steps:
        definition = _after(definition, step)
        run = _step(run, step, scope.inside(definition), compile_)
    return run


def _after(definition: NodeDefinition | None, step: Step) -> NodeDefinition | None:
    """Return the definition of the nodes after `step`, if that is known."""
    if definition is None:
        return None
    if step.axis == "child" and step.test != "*":
        return child_named(definition, step.test)
    if step.axis == "self" and step.test == "node()":
        return definition
    if step.axis == "parent" and step.test == "node()":
        return definition.parent
    return None


def _step(run: Run, step: Step, scope: Scope, compile_: Compile) -> Run:
    move = _move(step)
    if not step.predicates:
        return lambda c: _gather(run(c), move, step)
    filters = [_filter(predicate, scope, compile_) for predicate in step.predicates]
    lookup = _lookup(step, scope, compile_)

    def walk(c: Context) -> list[Any]:
        found: list[Any] = []
        for node in run(c):
            nodes = lookup(c, node) if lookup is not None else None
            if nodes is None:
                nodes = list(move(node))
            for keep in filters:
                nodes = keep(c, nodes)
            found.extend(nodes)
        return found if step.axis in ("child", "self", "attribute") else _unique(found)

    return walk


def _gather(nodes: Sequence[Any], move: Move, step: Step) -> Sequence[Any]:
    if len(nodes) == 1:
        found = move(nodes[0])
        return found if isinstance(found, (list, tuple)) else list(found)
    gathered = [node for origin in nodes for node in move(origin)]
    return gathered if step.axis in ("child", "self", "attribute") else _unique(gathered)


def _unique(nodes: list[Any]) -> list[Any]:
    """Return `nodes` without duplicates, in document order."""
    unique = {id(node): node for node in nodes}
    if len(unique) == 1:
        return list(unique.values())
    return sorted(unique.values(), key=lambda node: node.order_key())


def filter_nodes(
    start: Run, predicates: Sequence[Expression], scope: Scope, compile_: Compile
) -> Run:
    """Return a function that keeps those nodes of `start` for which all `predicates` hold."""
    filters = [_filter(predicate, scope, compile_) for predicate in predicates]

    def run(c: Context) -> list[Any]:
        nodes = list(start(c))
        for keep in filters:
            nodes = keep(c, nodes)
        return nodes

    return run


def _filter(
    predicate: Expression, scope: Scope, compile_: Compile
) -> Callable[[Context, list[Any]], list[Any]]:
    code = compile_(predicate, scope)
    if code.kind == NUMBER:
        return _by_position(code)
    if code.kind in (BOOLEAN, NODES, TEXT):
        test = as_boolean(code)
    else:
        run = code.run

        def test(c: Context) -> bool:
            value = run(c)
            if isinstance(value, float):
                return value == c.position
            return to_boolean(value)

    def keep(c: Context, nodes: list[Any]) -> list[Any]:
        size = len(nodes)
        session, current = c.session, c.current
        return [
            node
            for position, node in enumerate(nodes, 1)
            if test(Context(session, node, position, size, current))
        ]

    return keep


def _by_position(code: Code) -> Callable[[Context, list[Any]], list[Any]]:
    if code.constant is not None:
        wanted = code.constant

        def pick(_c: Context, nodes: list[Any]) -> list[Any]:
            if wanted != int(wanted) or not 1 <= wanted <= len(nodes):
                return []
            return [nodes[int(wanted) - 1]]

        return pick
    run = code.run

    def keep(c: Context, nodes: list[Any]) -> list[Any]:
        size = len(nodes)
        return [
            node
            for position, node in enumerate(nodes, 1)
            if run(Context(c.session, node, position, size, c.current)) == position
        ]

    return keep


def _move(step: Step) -> Move:
    """Return a function from one node to the nodes one step away."""
    test = step.test
    name = "*" if test == "node()" else test
    if test in ("text()", "comment()", "processing-instruction()"):
        return lambda _: ()
    if step.axis == "child":
        return lambda node: node.select(name)
    if step.axis == "attribute":
        return lambda node: node.select_attributes(name)
    walk = _AXES[step.axis]
    if name == "*":
        return walk
    return lambda node: [
        found for found in walk(node) if name in (found.name, found.name.rpartition(":")[2])
    ]


def _parent(node: Any) -> list[Any]:
    return [] if node.parent is None else [node.parent]


def _ancestors(node: Any) -> list[Any]:
    found = []
    node = node.parent
    while node is not None:
        found.append(node)
        node = node.parent
    return found


def _descendants(node: Any) -> list[Any]:
    found: list[Any] = []
    waiting = list(reversed(node.select("*")))
    while waiting:
        node = waiting.pop()
        found.append(node)
        waiting.extend(reversed(node.select("*")))
    return found


def _siblings(node: Any) -> tuple[list[Any], int]:
    if node.parent is None:
        return [node], 0
    around = list(node.parent.select("*"))
    return around, next(i for i, other in enumerate(around) if other is node)


def _later_siblings(node: Any) -> list[Any]:
    around, at = _siblings(node)
    return around[at + 1 :]


def _earlier_siblings(node: Any) -> list[Any]:
    around, at = _siblings(node)
    return list(reversed(around[:at]))


def _following(node: Any) -> list[Any]:
    """Return all after a node in the document, without what is in it."""
    return [
        found
        for outer in (node, *_ancestors(node))
        for sibling in _later_siblings(outer)
        for found in (sibling, *_descendants(sibling))
    ]


def _preceding(node: Any) -> list[Any]:
    """Return all before a node, nearest first, without what it is in."""
    return [
        found
        for outer in (node, *_ancestors(node))
        for sibling in _earlier_siblings(outer)
        for found in reversed((sibling, *_descendants(sibling)))
    ]


_AXES: dict[str, Move] = {
    "self": lambda node: [node],
    "parent": _parent,
    "ancestor": _ancestors,
    "ancestor-or-self": lambda node: [node, *_ancestors(node)],
    "descendant": _descendants,
    "descendant-or-self": lambda node: [node, *_descendants(node)],
    "following": _following,
    "following-sibling": _later_siblings,
    "preceding": _preceding,
    "preceding-sibling": _earlier_siblings,
}


# An index answers [country = /data/country] on a list of ten thousand entries at once.


def _lookup(
    step: Step, scope: Scope, compile_: Compile
) -> Callable[[Context, Any], list[Any] | None] | None:
    """Return a function that narrows a list's entries by index, or None where that cannot be."""
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
    """Return whether `expression` looks at the entry it is a predicate of."""
    if isinstance(expression, Path) and expression.start == "":
        return True
    if isinstance(expression, Call) and not expression.arguments:
        return expression.name in ("position", "last", "string", "number", "normalize-space")
    return any(_is_relative(child) for child in children(expression))


def _asks_place(expression: Expression) -> bool:
    """Return whether `expression` asks for an entry's position."""
    if isinstance(expression, Call) and expression.name in ("position", "last"):
        return True
    return any(_asks_place(child) for child in children(expression))
