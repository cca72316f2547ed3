"""The axes of XPath: from one node to the nodes one step away (XPath 1.0 section 2.2).

Predicates, and static resolution of paths, are in `steps`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from vetting_desk.forms.xpath.syntax import Step

Move = Callable[[Any], Iterable[Any]]
"""Maps a node to others, nearest first, which on a reverse axis is not document order."""


def move_along(step: Step) -> Move:
    """Return the function from a node to the nodes one step away."""
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
    """Return all nodes after a node in the document, without its descendants."""
    return [
        found
        for outer in (node, *_ancestors(node))
        for sibling in _later_siblings(outer)
        for found in (sibling, *_descendants(sibling))
    ]


def _preceding(node: Any) -> list[Any]:
    """Return all nodes before a node, nearest first, without its ancestors."""
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
