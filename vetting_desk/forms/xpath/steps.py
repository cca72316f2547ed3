"""Compiles the steps of a path that are known only at run time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.axes import Move, move_along
from vetting_desk.forms.xpath.code import BOOLEAN, NODES, NUMBER, TEXT, Code, Run, as_boolean
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.lookups import compile_lookup
from vetting_desk.forms.xpath.syntax import Expression, Step
from vetting_desk.forms.xpath.values import to_boolean
from vetting_desk.forms.xpath.walks import child_named

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition
    from vetting_desk.forms.xpath.scope import Compile, Scope


def compile_steps(start: Run, steps: Sequence[Step], scope: Scope, compile_: Compile) -> Run:
    """Return a function that follows `steps` from the nodes of `start`."""
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
    move = move_along(step)
    if not step.predicates:
        return lambda c: _gather(run(c), move, step)
    filters = [_filter(predicate, scope, compile_) for predicate in step.predicates]
    lookup = compile_lookup(step, scope, compile_)

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
    """Return a function that returns the nodes of `start` for which all `predicates` hold."""
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
