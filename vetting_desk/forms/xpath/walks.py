"""Resolves the static part of a path against the form's definition.

``../a/b`` evaluated at a known question leads to a known question by known steps. What cannot be known
statically (predicates, wildcards, entries of a choice list) is left to `paths`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vetting_desk.forms.xpath.syntax import Call, Path, Step

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition
    from vetting_desk.forms.xpath.scope import Scope


class Walk:
    """The static part of a path.

    Attributes:
        start: ``"/"`` for the document, ``"."`` for the context node, ``"current"`` for current().
        up: Number of parents to go up first.
        down: Definitions to descend through, in order; empty if it contains no repeats.
        target: The definition at its end; None for the document itself.
        used: Number of steps of the path it covers.
        lost: The name that no child has, if the path does not exist; empty otherwise.
    """

    __slots__ = ("down", "lost", "start", "target", "up", "used")

    def __init__(self, start: str, target: NodeDefinition | None) -> None:
        self.start = start
        self.up = 0
        self.down: list[NodeDefinition] = []
        self.target = target
        self.used = 0
        self.lost = ""

    @property
    def crosses_repeats(self) -> bool:
        """Whether the way down may lead to several nodes."""
        return any(definition.is_repeat for definition in self.down)


def is_current(path: Path) -> bool:
    """Return whether `path` starts at ``current()``."""
    return isinstance(path.start, Call) and path.start.name == "current"


def walk(path: Path, scope: Scope) -> Walk | None:
    """Return the static part of `path`, or None if not even its start is known."""
    if path.start == "/":
        known = scope.root.catalog.get(path.plain)
        if known is not None and not known.repeats:
            found = Walk("/", known)
            found.used = len(path.steps)
            return found
        found = Walk("/", None)
    elif path.start == "":
        if scope.definition is None:
            return None
        found = Walk(".", scope.definition)
    elif is_current(path) and not path.predicates and scope.current is not None:
        found = Walk("current", scope.current)
    else:
        return None
    for step in path.steps:
        if not _take(found, step, scope.root):
            break
        found.used += 1
    return found


def _take(found: Walk, step: Step, root: NodeDefinition) -> bool:
    """Extend `found` by `step` if its result is known."""
    if step.axis == "self" and step.test == "node()":
        return not step.predicates
    if step.axis == "parent" and step.test == "node()":
        return not step.predicates and _climb(found)
    if step.axis not in ("child", "attribute") or step.test == "*" or step.test.endswith("()"):
        return False
    child = _child(found, step, root)
    if child is None:
        name = ("@" if step.axis == "attribute" else "") + step.test
        found.lost = name
        return False
    if step.predicates:
        return False
    found.down.append(child)
    found.target = child
    return True


def _climb(found: Walk) -> bool:
    if found.target is None:
        return False
    if found.down:
        # Going back up from several nodes would need duplicates removed: leave it to the general code.
        if found.down[-1].is_repeat:
            return False
        found.down.pop()
    elif found.start == "/":
        return False
    else:
        found.up += 1
    found.target = found.target.parent
    return True


def _child(found: Walk, step: Step, root: NodeDefinition) -> NodeDefinition | None:
    if found.target is None:
        return root if step.axis == "child" and matches(root, step.test) else None
    if step.axis == "attribute":
        wanted = "@" + step.test
        return next((a for a in found.target.attributes if a.name == wanted), None)
    return child_named(found.target, step.test)


def child_named(definition: NodeDefinition, name: str) -> NodeDefinition | None:
    """Return the child with the name `name` in expressions, or None."""
    child = definition.by_name.get(name)
    if child is None and ":" not in name:
        child = next((c for c in definition.children if matches(c, name)), None)
    return child


def matches(definition: NodeDefinition, name: str) -> bool:
    """Return whether `name` names a node in expressions: with its prefix or without."""
    return name in (definition.name, definition.name.rpartition(":")[2])
