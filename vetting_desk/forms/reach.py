"""Finds the nodes affected by a change."""

from __future__ import annotations

from typing import Any

from vetting_desk.forms.definition import Edge, Kind, NodeDefinition
from vetting_desk.forms.instance import Range


def targets(edge: Edge, node: Any) -> list[Any]:
    """Return the nodes an edge leads to from `node`."""
    for _ in range(edge.up):
        node = node.parent
    computation = edge.computation
    return _descend(node, edge.slots, computation.definition, computation.kind)


def below(node: Any, definition: NodeDefinition) -> list[Any]:
    """Return the nodes of `definition` inside `node`, which is one of their ancestors."""
    slots: list[int] = []
    at: NodeDefinition | None = definition
    while at is not None and at is not node.definition:
        slots.append(at.slot)
        at = at.parent
    return _descend(node, tuple(reversed(slots)), definition, None)


def closest(node: Any, definition: NodeDefinition) -> Any:
    """Return the closest branch at or above `node` that `definition` is in."""
    while not is_above(node.definition, definition):
        node = node.parent
    return node


def is_above(outer: NodeDefinition, definition: NodeDefinition) -> bool:
    """Return whether `outer` is `definition` or one of its ancestors."""
    at: NodeDefinition | None = definition
    while at is not None and at is not outer:
        at = at.parent
    return at is not None


def _descend(
    node: Any, slots: tuple[int, ...], definition: NodeDefinition, kind: Kind | None
) -> list[Any]:
    nodes = [node]
    last = len(slots) - 1
    for level, slot in enumerate(slots):
        found: list[Any] = []
        for outer in nodes:
            if level == last and definition.name[0] == "@":
                found.append(outer.attributes[slot])
            else:
                _step(outer.children[slot], found, kind if level == last else None)
        nodes = found
    return nodes


def _step(child: Any, found: list[Any], kind: Kind | None) -> None:
    """Add the nodes one step down: for a repeat those for which `kind` of computation is performed."""
    if child.__class__ is not Range:
        found.append(child)
        return
    if kind in (Kind.COUNT, Kind.RELEVANT):
        found.append(child)
    if kind is not Kind.COUNT:
        found.extend(child.instances)
