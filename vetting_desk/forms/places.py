"""Finds nodes by reference, such as ``/data/household[2]/name``."""

from __future__ import annotations

import re
from typing import Any

from vetting_desk.errors import AnswerError
from vetting_desk.forms.instance import Branch, Range

_PART = re.compile(r"/([^/\[\]]+)(?:\[([1-9]\d{0,8})\])?")


def find(root: Branch, reference: str) -> Any:
    """Return the node at `reference`: a leaf, a branch, or the range of a repeat.

    Raises:
        AnswerError: If there is none.
    """
    node: Any = None
    end = 0
    for part in _PART.finditer(reference):
        if part.start() != end:
            break
        end = part.end()
        name, place = part.groups()
        if node is None:
            node = root if name == root.name and place in (None, "1") else None
        else:
            node = _child(node, name, place)
        if node is None:
            break
    if node is None or end != len(reference):
        raise AnswerError(reference=reference, type="", detail="no-such-node")
    return node


def _child(node: Any, name: str, place: str | None) -> Any:
    """Return the child a part of a reference names, or None."""
    if name.startswith("@"):
        return next((a for a in node.attributes if a.definition.name == name), None)
    if node.__class__ is not Branch:
        return None
    definition = node.definition.by_name.get(name)
    if definition is None:
        return None
    child = node.children[definition.slot]
    if place is None:
        return child
    at = int(place) - 1
    if child.__class__ is Range:
        return child.instances[at] if at < len(child.instances) else None
    return child if at == 0 else None
