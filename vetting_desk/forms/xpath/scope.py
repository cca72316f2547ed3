"""What is known of the place an expression is compiled for, and what compiles a part of one there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from vetting_desk.forms.xpath.code import Code
from vetting_desk.forms.xpath.syntax import Expression

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition


class Scope:
    """What is known of the place an expression is evaluated in.

    Attributes:
        root: The form's root.
        definition: Of the context node; None if it is known only when run.
        current: Of the node ``current()`` gives; None likewise.
    """

    __slots__ = ("current", "definition", "root")

    def __init__(
        self,
        root: NodeDefinition,
        definition: NodeDefinition | None,
        current: NodeDefinition | None,
    ) -> None:
        self.root = root
        self.definition = definition
        self.current = current

    def inside(self, definition: NodeDefinition | None) -> Scope:
        """Return the scope of a predicate on nodes of `definition`."""
        return Scope(self.root, definition, self.current)


Compile: TypeAlias = Callable[[Expression, Scope], Code]
"""Compiles an expression; passed down so that a path or a function can compile what stands inside it."""
