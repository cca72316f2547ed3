"""Compiles location paths.

The statically known part of a path (`walks`) becomes a few attribute look-ups; the rest is evaluated step by
step. A predicate that compares a child of a list's entries with something outside the list uses an index of
the list.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.instance import Range
from vetting_desk.forms.xpath.code import NODES, Code, Run
from vetting_desk.forms.xpath.steps import compile_steps, filter_nodes
from vetting_desk.forms.xpath.syntax import Call, Path
from vetting_desk.forms.xpath.walks import Walk, walk

if TYPE_CHECKING:
    from vetting_desk.forms.xpath.context import Context
    from vetting_desk.forms.xpath.scope import Compile, Scope
    from vetting_desk.forms.xpath.values import Nodes


def compile_path(path: Path, scope: Scope, compile_: Compile) -> Code:
    """Compile `path` for `scope`."""
    found = walk(path, scope)
    if found is None or (found.used == 0 and path.steps):
        return _general(path, scope, compile_)
    if found.lost and found.used == len(path.steps):
        found.lost = ""
    head = _known(found)
    rest = path.steps[found.used :]
    if not rest:
        return head
    within = scope.inside(found.target)
    return Code(NODES, compile_steps(head.run, rest, within, compile_))


def _general(path: Path, scope: Scope, compile_: Compile) -> Code:
    """Compile a path whose start is known only at run time."""
    if path.start == "/":
        start: Run = lambda c: (c.session.document,)  # noqa: E731 (one of several short functions)
        within = scope.inside(None)
    elif path.start == "":
        start = lambda c: (c.node,)  # noqa: E731
        within = scope
    else:
        code = compile_(path.start, scope)  # type: ignore[arg-type]
        start = code.run
        within = scope.inside(_target_of(path.start, scope))
        if path.predicates:
            start = filter_nodes(start, path.predicates, within, compile_)
    if not path.steps:
        return Code(NODES, start)
    return Code(NODES, compile_steps(start, path.steps, within, compile_))


def _target_of(start: Any, scope: Scope) -> Any:
    """Return the definition a start expression leads to, if known."""
    if isinstance(start, Call) and start.name == "current":
        return scope.current
    if isinstance(start, Path):
        inner = walk(start, scope)
        if inner is not None and inner.used == len(start.steps):
            return inner.target
    return None


def _known(found: Walk) -> Code:
    """Return code for a path that is completely known."""
    target = found.target
    if target is None:
        return Code(NODES, lambda c: (c.session.document,), single=True)
    if found.start == "/" and not target.repeats:
        return _single(target.index)
    down = found.down[1:] if found.start == "/" else found.down  # the root is known
    slots = tuple(definition.slot for definition in down)
    attribute = bool(found.down) and target.name.startswith("@")
    if attribute:
        slots = slots[:-1]
    begin = _beginning(found)
    if found.crosses_repeats:
        return _many(begin, slots, target.slot if attribute else -1)
    return _one(begin, slots, target.slot if attribute else -1)


def _single(index: int) -> Code:
    """Return code for the only node of a definition outside all repeats."""
    return Code(
        NODES,
        lambda c: (c.session.singles[index],),
        text=lambda c: c.session.singles[index].value,
        single=True,
    )


def _beginning(found: Walk) -> Run:
    """Return a function that returns the node at which the way down begins."""
    if found.start == "/":
        return lambda c: c.session.document.root
    if found.start == "current":
        return _climbing(lambda c: c.current, found.up)
    return _climbing(lambda c: c.node, found.up)


def _climbing(begin: Run, up: int) -> Run:
    if up == 0:
        return begin
    if up == 1:
        return lambda c: begin(c).parent
    if up == 2:
        return lambda c: begin(c).parent.parent

    def climb(c: Context) -> Any:
        node = begin(c)
        for _ in range(up):
            node = node.parent
        return node

    return climb


def _one(begin: Run, slots: tuple[int, ...], attribute: int) -> Code:
    """Return code for a way down on which every step leads to one node."""
    if attribute < 0 and len(slots) == 1:
        slot = slots[0]
        return Code(
            NODES,
            lambda c: (begin(c).children[slot],),
            text=lambda c: begin(c).children[slot].value,
            single=True,
        )

    def reach(c: Context) -> Any:
        node = begin(c)
        for slot in slots:
            node = node.children[slot]
        return node if attribute < 0 else node.attributes[attribute]

    return Code(NODES, lambda c: (reach(c),), text=lambda c: reach(c).value, single=True)


def _many(begin: Run, slots: tuple[int, ...], attribute: int) -> Code:
    """Return code for a way down through repeats."""

    def reach(c: Context) -> Nodes:
        nodes = descend([begin(c)], slots)
        return nodes if attribute < 0 else [node.attributes[attribute] for node in nodes]

    return Code(NODES, reach)


def descend(nodes: Sequence[Any], slots: tuple[int, ...]) -> list[Any]:
    """Return the nodes below `nodes` along `slots`, with each repetition separately."""
    for slot in slots:
        below: list[Any] = []
        for node in nodes:
            child = node.children[slot]
            if child.__class__ is Range:
                below.extend(child.instances)
            else:
                below.append(child)
        nodes = below
    return list(nodes)
