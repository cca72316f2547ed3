"""What the parts of the engine ask of the filling they work for.

`workings.Workings` is one; actions, choices, computations, views and writers know only this.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from vetting_desk.forms.xpath.context import Host

if TYPE_CHECKING:
    from vetting_desk.forms.chance import Chance
    from vetting_desk.forms.changes import Option
    from vetting_desk.forms.definition import Action, NodeDefinition
    from vetting_desk.forms.form_definition import FormDefinition
    from vetting_desk.forms.instance import Document, Leaf
    from vetting_desk.forms.xpath.syntax import Expression


class Filling(Host, Protocol):
    """One filling of a form, from inside.

    Attributes:
        form: What is filled.
        document: The node above the root.
        chance: Where random numbers come from.
        properties: What ``jr:preload="property"`` gives, such as ``username``.
        deprecated_id: Of the submission this is a correction of; empty if it is none.
    """

    form: FormDefinition
    document: Document
    chance: Chance
    properties: Mapping[str, str]
    deprecated_id: str

    @property
    def language(self) -> str:
        """The language texts are shown in."""

    def nodes_of(self, definition: NodeDefinition) -> list[Any]:
        """Return all nodes of a definition, in document order."""

    def evaluate_nodes(self, expression: Expression, node: Any) -> Sequence[Any]:
        """Return the nodes of an expression evaluated at `node`."""

    def allowed_values(self, leaf: Leaf) -> Mapping[str, Any] | None:
        """Return the values a select may have now; None if its list is not there."""

    def options(self, leaf: Leaf) -> tuple[Option, ...]:
        """Return the choices of a select in the present language."""

    def render(self, parts: Sequence[Any], node: Any) -> str:
        """Return a text with the answers it shows."""

    def perform(self, action: Action) -> None:
        """Carry out an action for all its targets."""

    def write_quietly(self, leaf: Leaf, value: str) -> None:
        """Give a leaf a value of the form's own."""

    def settle(self) -> None:
        """Compute what is left and forget what changed."""
