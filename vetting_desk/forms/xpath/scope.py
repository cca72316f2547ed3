"""The static scope of an expression, and the type of functions that compile a part of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from vetting_desk.forms.xpath.code import Code
from vetting_desk.forms.xpath.syntax import Expression

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition


class Scope:
    """What is statically known of an expression's context.

    Attributes:
        root: The form's root.
        definition: Of the context node; None if it is known only at run time.
        current: Of the node of ``current()``; None likewise.
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
"""Compiles an expression; passed to paths and functions to compile their parts."""
