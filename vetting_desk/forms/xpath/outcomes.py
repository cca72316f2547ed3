"""The definitions a step may lead to, determined without evaluating it.

Predicates are ignored: a step leads to everything that its axis and its name allow.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from vetting_desk.forms.xpath.syntax import Step
from vetting_desk.forms.xpath.walks import child_named, matches

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition


def outcomes(
    at: list[NodeDefinition | None], step: Step, root: NodeDefinition
) -> Iterator[NodeDefinition | None]:
    """Return the definitions a step may lead to; None represents the document."""
    seen: set[int] = set()
    for definition in at:
        for outcome in _one_step(definition, step, root):
            if id(outcome) not in seen:
                seen.add(id(outcome))
                yield outcome


def _one_step(
    definition: NodeDefinition | None, step: Step, root: NodeDefinition
) -> Iterable[NodeDefinition | None]:
    below = [root] if definition is None else definition.children
    if step.axis == "child":
        if step.test in ("*", "node()"):
            return below
        if definition is None:
            return [d for d in below if d.name == step.test]
        child = child_named(definition, step.test)
        return [] if child is None else [child]
    attributes = [] if definition is None else definition.attributes
    near: dict[str, list[NodeDefinition | None]] = {
        "self": [definition],
        "parent": [] if definition is None else [definition.parent],
        "attribute": [a for a in attributes if step.test in ("*", a.name[1:])],
    }
    return near[step.axis] if step.axis in near else _everything(definition, step, root)


def _everything(
    definition: NodeDefinition | None, step: Step, root: NodeDefinition
) -> Iterator[NodeDefinition | None]:
    """Return everything that any other axis may lead to."""
    if step.axis in ("descendant", "descendant-or-self"):
        waiting = [root] if definition is None else [definition]
        if definition is None and step.axis == "descendant-or-self":
            yield None
    else:
        waiting = [root]
    while waiting:
        inner = waiting.pop()
        if step.test in ("node()", "*") or matches(inner, step.test):
            yield inner
        waiting.extend(inner.children)
