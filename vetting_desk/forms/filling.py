"""The interface of a filling, as the parts of the engine use it.

Implemented by `workings.Workings`; actions, choices, computations, views and writers depend only on this.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from vetting_desk.forms.xpath.context import Host

if TYPE_CHECKING:
    from vetting_desk.forms.chance import Chance
    from vetting_desk.forms.changes import Option, Violation
    from vetting_desk.forms.definition import Action, NodeDefinition
    from vetting_desk.forms.form_definition import FormDefinition
    from vetting_desk.forms.instance import Document, Leaf
    from vetting_desk.forms.xpath.syntax import Expression


class Filling(Host, Protocol):
    """One filling of a form, internal interface.

    Attributes:
        form: The form.
        document: The parent of the root node.
        chance: Source of random numbers.
        properties: Values for ``jr:preload="property"``, such as ``username``.
        deprecated_id: Id of the submission this corrects; empty if none.
        words_kept: Whether the words of an answer were ever kept beside it.
    """

    form: FormDefinition
    document: Document
    chance: Chance
    properties: Mapping[str, str]
    deprecated_id: str
    words_kept: bool

    def nodes_of(self, definition: NodeDefinition) -> list[Any]:
        """Return all nodes of a definition, in document order."""

    def evaluate_nodes(self, expression: Expression, node: Any) -> Sequence[Any]:
        """Return the nodes of an expression evaluated at `node`."""

    def allowed_values(self, leaf: Leaf) -> Mapping[str, Any] | None:
        """Return the values a select may have now; None if its list is missing."""

    def options(self, leaf: Leaf, only: Container[str] | None = None) -> tuple[Option, ...]:
        """Return the choices of a select in the current language."""

    def violation(self, leaf: Leaf) -> Violation:
        """Return what is said of a question that violates a condition."""

    def render(self, parts: Sequence[Any], node: Any) -> str:
        """Return a text with the answers inserted."""

    def perform(self, action: Action) -> None:
        """Perform an action for all its targets."""

    def write_quietly(self, leaf: Leaf, value: str) -> None:
        """Set a leaf's value without triggering actions."""

    def settle(self) -> None:
        """Perform all due computations and forget what changed."""
