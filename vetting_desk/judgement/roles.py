"""Finds nodes by their vetting attributes: a question's role, a group's kind.

Reads only the vetting attributes (docs/instruments.md); a form without them has no roles or kinds.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from vetting_desk.forms import Node, Session

_INTERPRETER_PRESENT: Final = frozenset({"present", "yes"})
"""Answers that an interpreter takes part; the second is that of instruments before 2026113001."""


def is_shown(node: "Node") -> bool:
    """Return whether `node` is a relevant question or note."""
    return node.relevant and node.kind in {"note", "question"}


def questions_below(node: "Node") -> "Iterator[Node]":
    """Yield the relevant questions and notes below `node`, in order."""
    for child in node.children:
        if not child.relevant:
            continue
        if is_shown(child):
            yield child
        else:
            yield from questions_below(child)


def by_role(node: "Node") -> "dict[str, Node]":
    """Return the relevant questions below `node` by role; the first of each role."""
    found: dict[str, Node] = {}
    for question in questions_below(node):
        role = question.attributes.get("role")
        if role:
            found.setdefault(role, question)
    return found


def of_kind(node: "Node", kind: str) -> "Iterator[Node]":
    """Yield the outermost groups and repeats of `kind` below `node`, relevant or not."""
    for child in node.children:
        if child.kind not in {"group", "repeat", "repeat-instance"}:
            continue
        if child.attributes.get("kind") == kind and child.kind != "repeat-instance":
            yield child
        else:
            yield from of_kind(child, kind)


def with_role(node: "Node", role: str) -> "Iterator[Node]":
    """Yield the questions with `role` below `node`, relevant or not."""
    for child in node.children:
        if child.attributes.get("role") == role:
            yield child
        yield from with_role(child, role)


def interpreter_now(session: "Session") -> str | None:
    """Return the code of the last interpreter; empty without a code, None without an interpreter."""
    used = next(
        (node for node in with_role(session.root, "interpreter-used") if node.relevant), None
    )
    if used is None or used.value not in _INTERPRETER_PRESENT:
        return None
    code = ""
    for repeat in of_kind(session.root, "interpreter"):
        for instance in repeat.children:
            found = by_role(instance).get("interpreter-code")
            code = found.value if found is not None and found.value else code
    return code
