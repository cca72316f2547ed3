"""Finds the questions of many like groups at once: by where a role stands, looked up in the first of them.

The instances of a repeat are built alike, so a thousand of them are read without searching each.
"""

from typing import TYPE_CHECKING

from vetting_desk.judgement.view import NOTHING, Coded

if TYPE_CHECKING:
    from vetting_desk.forms import Node

Place = tuple[int, ...]


class Places:
    """Where the questions of groups that are built alike stand, by role.

    Repeats inside them are not entered.

    Args:
        first: Any one of the groups.
    """

    def __init__(self, first: "Node") -> None:
        self._places: dict[str, Place] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._find(first, ())

    def _find(self, node: "Node", at: Place) -> None:
        for slot, child in enumerate(node.children):
            if child.kind == "group":
                self._find(child, (*at, slot))
            elif child.kind != "repeat":
                role = child.attributes.get("role", "")
                if role:
                    self._places.setdefault(role, (*at, slot))

    def node(self, group: "Node", role: str) -> "Node | None":
        """Return the question with a role in one of the groups; None if none of them has it."""
        place = self._places.get(role)
        if place is None:
            return None
        for slot in place:
            group = group.children[slot]
        return group

    def value(self, group: "Node", role: str) -> str:
        """Return the relevant value under a role; empty without one."""
        found = self.node(group, role)
        return found.value if found is not None else ""

    def coded(self, group: "Node", role: str) -> Coded:
        """Return the choice under a role, with its label; a label is looked up once for a choice."""
        found = self.node(group, role)
        if found is None or not found.value:
            return NOTHING
        key = (role, found.value)
        if key not in self._labels:
            self._labels[key] = ", ".join(option.label for option in found.chosen)
        return Coded(found.value, self._labels[key])
