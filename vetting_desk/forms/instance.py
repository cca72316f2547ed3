"""The nodes of one filling of a form.

They hold values and computed properties; `engine` decides when to compute what. Expressions are evaluated on
the same nodes, which implement `xpath.values.XNode`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from vetting_desk.forms.xpath.walks import child_named

if TYPE_CHECKING:
    from vetting_desk.forms.definition import NodeDefinition


class Document:
    """The parent of the instance's root node; ``/`` in XPath."""

    __slots__ = ("root",)

    parent = None
    relevant = True
    name = ""
    locked = False

    def __init__(self) -> None:
        self.root: Any = None

    @property
    def value(self) -> str:
        """The text of the whole instance."""
        return str(self.root.value)

    def select(self, name: str) -> Sequence[Any]:
        """Return the root if its name is `name`."""
        return [self.root] if name in ("*", self.root.name) else []

    def select_attributes(self, _name: str) -> Sequence[Any]:
        """Return nothing: a document has no attributes."""
        return ()

    def order_key(self) -> tuple[int, ...]:
        """Return the key that sorts before all others."""
        return ()


class Leaf:
    """A node with a value: a question, or an attribute of the instance.

    Attributes:
        raw: The answer or computed value, kept while the node is not relevant.
        value: The effective value: empty while not relevant, and only choices that are available.
        own_relevant: Result of its own ``relevant`` expression.
        relevant: Whether it and all its ancestors are relevant.
        marks: Bits of the computations that are due for it.
        violation: ``""``, ``"constraint"`` or ``"required"``.
    """

    __slots__ = (
        "allowed",
        "attributes",
        "definition",
        "gone",
        "marks",
        "own_readonly",
        "own_relevant",
        "parent",
        "raw",
        "relevant",
        "required",
        "value",
        "view",
        "violation",
    )

    def __init__(self, definition: NodeDefinition, parent: Any, raw: str) -> None:
        self.definition = definition
        self.parent = parent
        self.raw = raw
        self.value = raw
        self.own_relevant = definition.relevant
        self.own_readonly = definition.readonly
        self.required = definition.required
        self.relevant = True
        self.marks = 0
        self.violation = ""
        self.gone = False
        self.allowed: Any = None
        self.attributes: tuple[Leaf, ...] = ()
        self.view: Any = None

    @property
    def name(self) -> str:
        """The name with its prefix."""
        return self.definition.name

    @property
    def reference(self) -> str:
        """Its reference, such as ``/data/r[2]/a``."""
        definition = self.definition
        if not definition.repeats:
            return definition.path
        return f"{self.parent.reference}/{definition.name}"

    def select(self, _name: str) -> Sequence[Any]:
        """Return nothing: an answer has no children."""
        return ()

    def select_attributes(self, name: str) -> Sequence[Any]:
        """Return attributes called `name`."""
        return _attributes(self.attributes, name)

    def order_key(self) -> tuple[int, ...]:
        """Return its sort key in document order."""
        return (*self.parent.order_key(), self.definition.slot)


class Branch:
    """A group, the root, or one repetition.

    Attributes:
        children: By slot: a `Leaf`, a `Branch` or a `Range`.
        range: The repeat it is a repetition of, or None.
        position: 0-based position among its repetitions.
    """

    __slots__ = (
        "attributes",
        "children",
        "definition",
        "gone",
        "marks",
        "own_readonly",
        "own_relevant",
        "parent",
        "position",
        "range",
        "relevant",
        "view",
    )

    def __init__(self, definition: NodeDefinition, parent: Any) -> None:
        self.definition = definition
        self.parent = parent
        self.children: list[Any] = []
        self.range: Range | None = None
        self.position = 0
        self.own_relevant = definition.relevant
        self.own_readonly = definition.readonly
        self.relevant = True
        self.marks = 0
        self.gone = False
        self.attributes: tuple[Leaf, ...] = ()
        self.view: Any = None

    @property
    def name(self) -> str:
        """The name with its prefix."""
        return self.definition.name

    @property
    def reference(self) -> str:
        """Its reference, such as ``/data/r[2]``."""
        definition = self.definition
        if not definition.repeats:
            return definition.path
        base = f"{self.parent.reference}/{definition.name}"
        return base if self.range is None else f"{base}[{self.position + 1}]"

    @property
    def value(self) -> str:
        """The text of everything in it, XPath's string-value of an element."""
        return "".join(child.value for child in self.children)

    def select(self, name: str) -> Sequence[Any]:
        """Return the children called `name`, with each repetition separately."""
        if name == "*":
            found: list[Any] = []
            for child in self.children:
                found.extend(child.instances if child.__class__ is Range else (child,))
            return found
        definition = child_named(self.definition, name)
        if definition is None:
            return ()
        child = self.children[definition.slot]
        return child.instances if child.__class__ is Range else (child,)

    def select_attributes(self, name: str) -> Sequence[Any]:
        """Return attributes called `name`."""
        return _attributes(self.attributes, name)

    def order_key(self) -> tuple[int, ...]:
        """Return its sort key in document order."""
        return (*self.parent.order_key(), self.definition.slot, self.position)


class Range:
    """All repetitions of one repeat at one place.

    In expressions it occurs only as the context of the repeat's own ``relevant`` or ``jr:count``: it has a
    parent, and no children of its own.

    Attributes:
        instances: The repetitions.
        pending: Elements of the form for the first repetitions of a counted repeat.
    """

    __slots__ = (
        "definition",
        "gone",
        "instances",
        "marks",
        "own_readonly",
        "own_relevant",
        "parent",
        "pending",
        "relevant",
        "view",
    )

    attributes: tuple[Leaf, ...] = ()

    def __init__(self, definition: NodeDefinition, parent: Any) -> None:
        self.definition = definition
        self.parent = parent
        self.instances: list[Branch] = []
        self.own_relevant = definition.relevant
        self.own_readonly = definition.readonly
        self.relevant = True
        self.marks = 0
        self.gone = False
        self.pending: list[Any] = []
        self.view: Any = None

    @property
    def name(self) -> str:
        """The name with its prefix."""
        return self.definition.name

    @property
    def reference(self) -> str:
        """Its reference, such as ``/data/r``."""
        return f"{self.parent.reference}/{self.definition.name}"

    @property
    def value(self) -> str:
        """The text of all repetitions."""
        return "".join(instance.value for instance in self.instances)

    def select(self, _name: str) -> Sequence[Any]:
        """Return nothing: see the class."""
        return ()

    def select_attributes(self, _name: str) -> Sequence[Any]:
        """Return nothing: see the class."""
        return ()

    def order_key(self) -> tuple[int, ...]:
        """Return its sort key in document order, before its repetitions."""
        return (*self.parent.order_key(), self.definition.slot, -1)


def _attributes(attributes: tuple[Leaf, ...], name: str) -> Sequence[Leaf]:
    if name == "*":
        return attributes
    return [leaf for leaf in attributes if leaf.definition.name == "@" + name]
