"""The definition of a form: nodes, binds, actions; how it is asked is in `controls`.

Built once by the loader and shared by all sessions. Apart from compiled expressions, which are cached on first
use, it is immutable; it contains no answers.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

if TYPE_CHECKING:
    from collections.abc import Callable

    from vetting_desk.forms.controls import Control
    from vetting_desk.forms.texts import TextSource
    from vetting_desk.forms.xpath.context import Context
    from vetting_desk.forms.xpath.syntax import Expression


class Kind(IntEnum):
    """The property of a node that a computation determines; its value is also its bit in a node's marks."""

    COUNT = 0
    RELEVANT = 1
    CALCULATE = 2
    OPTIONS = 3
    READONLY = 4
    REQUIRED = 5
    CONSTRAINT = 6
    TEXT = 7


LAST_RANK = 1 << 30
"""Rank of computations that nothing else depends on."""


class Computation:
    """An expression that determines one property of all nodes of a definition.

    Attributes:
        kind: The property.
        definition: The nodes' definition.
        source: The expression as written.
        expression: The parsed expression; None if it only represents dependencies.
        rank: Position in the order of computation; equal ranks depend on each other across repeats.
        translated: True if the result depends on the language.
        evaluate: Compiled on first use.
    """

    __slots__ = (
        "bit",
        "circular",
        "definition",
        "evaluate",
        "evaluate_range",
        "expression",
        "kind",
        "rank",
        "source",
        "translated",
    )

    def __init__(
        self, kind: Kind, definition: NodeDefinition, source: str, expression: Expression | None
    ) -> None:
        self.kind = kind
        self.bit = 1 << kind
        self.definition = definition
        self.source = source
        self.expression = expression
        self.rank = LAST_RANK
        self.circular = False
        self.translated = False
        self.evaluate: Callable[[Context], object] | None = None
        self.evaluate_range: Callable[[Context], object] | None = None


class Edge:
    """Leads from a changed node to the nodes that must be recomputed.

    Attributes:
        computation: The computation to repeat.
        up: Number of parents from the changed node to the common ancestor.
        slots: Path of slots from there down to the computation's nodes.
        single: Index of the only such node, or -1 if there may be several.
    """

    __slots__ = ("computation", "single", "slots", "up")

    def __init__(
        self, computation: Computation, up: int, slots: tuple[int, ...], single: int
    ) -> None:
        self.computation = computation
        self.up = up
        self.slots = slots
        self.single = single


class Action:
    """A ``setvalue`` or ``setgeopoint``.

    Attributes:
        events: The events that trigger it.
        target: Definition of the node it sets.
        source: The expression; empty for a literal.
        expression: The parsed expression; None for a literal.
        literal: The value if there is no expression.
        geopoint: True if it records the location instead of an expression.
        place: A path that selects among repetitions, if the form gives one.
    """

    __slots__ = (
        "evaluate",
        "events",
        "expression",
        "geopoint",
        "literal",
        "place",
        "source",
        "target",
    )

    def __init__(
        self,
        events: frozenset[str],
        target: NodeDefinition,
        source: str,
        expression: Expression | None,
        literal: str,
        *,
        geopoint: bool,
    ) -> None:
        self.events = events
        self.target = target
        self.source = source
        self.expression = expression
        self.literal = literal
        self.geopoint = geopoint
        self.place: Expression | None = None
        self.evaluate: Callable[[Context], object] | None = None


class NodeDefinition:
    """One node of the form's model, however often it occurs.

    Attributes:
        index: Its number in document order.
        name: As written in the instance, with its prefix if it has one.
        tag: ``{uri}local`` or ``local``.
        key: The tag without namespaces that documents may omit.
        path: Such as ``/data/group/question``.
        parent: The parent; None for the root.
        slot: Its index among its parent's children.
        children: Of a group or repeat, in document order.
        catalog: For the root, all definitions by path.
        attributes: Attribute nodes; their `path` ends in ``/@name``.
        is_repeat: True if the body has a ``repeat`` for it.
        is_leaf: True if it holds a value.
        depth: Number of parents.
        repeats: The repeats it is in, outermost first, including itself.
        element: The element of the form's primary instance.
        template: The element from which new repetitions are made.
        type: Bind type, such as ``"int"``.
        computations: By kind.
        required: Constant value if there is no computation.
        readonly: As `required`.
        relevant: As `required`.
        preload: ``(jr:preload, jr:preloadParams)``, or None.
        vetting: Attributes in the vetting namespace, by local name.
        bind_attributes: Other namespaced attributes of the bind, as ``{uri}local``.
        control: Its control, or None.
        actions: Actions triggered by a change of its value.
        new_repeat_actions: Actions triggered by adding a repetition.
        value_edges: To the nodes to recompute when a value changes.
        structure_edges: To the nodes to recompute when repetitions are added or removed.
        default: Its value in the primary instance.
    """

    __slots__ = (
        "actions",
        "attributes",
        "bind_attributes",
        "by_name",
        "catalog",
        "children",
        "computations",
        "constraint_message",
        "control",
        "default",
        "default_namespace",
        "depth",
        "element",
        "index",
        "is_leaf",
        "is_repeat",
        "key",
        "name",
        "new_repeat_actions",
        "no_add_remove",
        "parent",
        "path",
        "preload",
        "readonly",
        "relevant",
        "repeats",
        "required",
        "required_message",
        "slot",
        "structure_edges",
        "tag",
        "template",
        "type",
        "value_edges",
        "vetting",
    )

    def __init__(
        self, index: int, name: str, tag: str, parent: NodeDefinition | None, element: Element
    ) -> None:
        self.index = index
        self.name = name
        self.tag = tag
        self.key = tag
        self.parent = parent
        self.element = element
        self.path: str = f"{parent.path}/{name}" if parent else f"/{name}"
        self.depth: int = parent.depth + 1 if parent else 0
        self.slot = 0
        self.children: list[NodeDefinition] = []
        self.by_name: dict[str, NodeDefinition] = {}
        self.catalog: dict[str, NodeDefinition] = {}
        self.attributes: list[NodeDefinition] = []
        self.is_repeat = False
        self.is_leaf = False
        self.repeats: tuple[NodeDefinition, ...] = parent.repeats if parent else ()
        self.template: Element = element
        self.no_add_remove = False
        self.type = "string"
        self.computations: dict[Kind, Computation] = {}
        self.required = False
        self.readonly = False
        self.relevant = True
        self.preload: tuple[str, str] | None = None
        self.vetting: dict[str, str] = {}
        self.bind_attributes: dict[str, str] = {}
        self.constraint_message: TextSource | None = None
        self.required_message: TextSource | None = None
        self.control: Control | None = None
        self.actions: list[Action] = []
        self.new_repeat_actions: list[Action] = []
        self.value_edges: list[Edge] = []
        self.structure_edges: list[Edge] = []
        self.default = ""
        self.default_namespace = ""

    def __repr__(self) -> str:
        return f"<NodeDefinition {self.path}>"
