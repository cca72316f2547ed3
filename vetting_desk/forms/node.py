"""The public view of one node, for the window and reports.

A view is live: it always returns the current state. It is cheap to make: labels and choices are computed when
they are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal

from vetting_desk.forms import choices
from vetting_desk.forms.changes import Option
from vetting_desk.forms.definition import Kind
from vetting_desk.forms.instance import Branch, Leaf, Range
from vetting_desk.forms.tree import walk_nodes

if TYPE_CHECKING:
    from vetting_desk.forms.controls import Control
    from vetting_desk.forms.filling import Filling
    from vetting_desk.forms.texts import TextSource

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Node:
    """A node of a filling.

    Nodes compare by identity: the same node has the same object for as long as it exists.
    """

    __slots__ = ("_node", "_session")

    def __init__(self, session: Filling, node: Any) -> None:
        self._session = session
        self._node = node

    def __repr__(self) -> str:
        return f"<Node {self.reference}>"

    # For `explanation`

    @property
    def session(self) -> Filling:
        """The session it belongs to."""
        return self._session

    @property
    def inner(self) -> Any:
        """The engine's node; not for screens."""
        return self._node

    # Definition

    @property
    def reference(self) -> str:
        """Its current reference, such as ``/data/r[2]/a``."""
        return str(self._node.reference)

    @property
    def name(self) -> str:
        """Its name in the instance."""
        return self._node.definition.name.lstrip("@")  # type: ignore[no-any-return]

    @property
    def path(self) -> str:
        """Its path in the form, without positions, such as ``/data/r/a``."""
        return self._node.definition.path  # type: ignore[no-any-return]

    @property
    def kind(self) -> str:
        """The kind of node.

        ``root``, ``group``, ``repeat``, ``repeat-instance``, ``question``, ``note`` (only shown),
        or ``value`` (never shown: a calculation or metadata).
        """
        node = self._node
        if node.__class__ is Range:
            return "repeat"
        if node.__class__ is Branch:
            if node.definition.parent is None:
                return "root"
            return "group" if node.range is None else "repeat-instance"
        if self._control is None:
            return "value"
        return "note" if self._is_note else "question"

    @property
    def _is_note(self) -> bool:
        """Return whether the question only shows text: an input that can never be answered."""
        definition, control = self._node.definition, self._control
        if control is None or control.name != "input" or not definition.readonly:
            return False
        return control.label is not None or control.hint is not None

    @property
    def _control(self) -> Control | None:
        return self._node.definition.control  # type: ignore[no-any-return]

    @property
    def control(self) -> str:
        """The control it is asked with.

        ``input``, ``select1``, ``select``, ``rank``, ``range``, ``trigger``, ``upload``; empty for a node
        that is not asked.
        """
        control = self._control
        if control is None or self._node.__class__ is not Leaf:
            return ""
        return control.name

    @property
    def type(self) -> str:
        """Bind type, such as ``"string"``, ``"int"``, ``"geopoint"``."""
        return self._node.definition.type  # type: ignore[no-any-return]

    @property
    def appearance(self) -> tuple[str, ...]:
        """Words of its ``appearance``, in the order written."""
        control = self._control
        return () if control is None else control.appearance

    @property
    def parameters(self) -> Mapping[str, str]:
        """Other attributes of its control: ``start``, ``end``, ``step``, ``mediatype``, ``rows``."""
        control = self._control
        return _NOTHING if control is None else MappingProxyType(control.parameters)

    @property
    def attributes(self) -> Mapping[str, str]:
        """Attributes in the vetting namespace (``bind::vd:*``), by local name."""
        return MappingProxyType(self._node.definition.vetting)

    @property
    def bind_attributes(self) -> Mapping[str, str]:
        """Attributes of the bind in other namespaces, as ``{uri}local``."""
        return MappingProxyType(self._node.definition.bind_attributes)

    # Texts

    def _text(self, source: TextSource | None, form: str = "") -> str:
        if source is None:
            return ""
        return choices.text_of(self._session, source, self._node, form)[0]

    @property
    def label(self) -> str:
        """Its label in the current language, with ODK's Markdown; empty if it has none."""
        control = self._control
        return self._text(control.label) if control is not None else ""

    @property
    def hint(self) -> str:
        """Its hint in the current language."""
        control = self._control
        return self._text(control.hint) if control is not None else ""

    @property
    def guidance(self) -> str:
        """The guidance hint, shown only to the interviewer."""
        control = self._control
        return self._text(control.hint, "guidance") if control is not None else ""

    @property
    def media(self) -> Mapping[str, str]:
        """``image``, ``audio``, ``video``, ``big-image`` of the label, to ``jr://`` addresses."""
        control = self._control
        if control is None or control.label is None:
            return _NOTHING
        return choices.text_of(self._session, control.label, self._node)[1]

    @property
    def constraint_message(self) -> str:
        """The form's message for an invalid answer; empty if it has none."""
        return self._text(self._node.definition.constraint_message)

    @property
    def required_message(self) -> str:
        """The form's message for a missing answer; empty if it has none."""
        return self._text(self._node.definition.required_message)

    @property
    def message(self) -> str:
        """The form's message for the violated condition; empty if none is violated."""
        valid = self.valid
        if valid == "constraint":
            return self.constraint_message
        return self.required_message if valid == "required" else ""

    # State

    @property
    def relevant(self) -> bool:
        """Whether it and all its ancestors are relevant."""
        return self._node.relevant  # type: ignore[no-any-return]

    @property
    def required(self) -> bool:
        """Whether an answer is required."""
        return self._node.__class__ is Leaf and self._node.required

    @property
    def readonly(self) -> bool:
        """Whether it or one of its ancestors is read-only."""
        node = self._node
        while node is not None and node.parent is not None:
            if node.own_readonly:
                return True
            node = node.parent
        return False

    @property
    def valid(self) -> Literal[True, "constraint", "required"]:
        """True, or the violated condition: ``"constraint"`` or ``"required"``."""
        violation = self._node.violation if self._node.__class__ is Leaf else ""
        if violation == "constraint":
            return "constraint"
        return "required" if violation == "required" else True

    @property
    def value(self) -> str:
        """The effective answer, in ODK's lexical form; empty while not relevant."""
        return self._node.value if self._node.__class__ is Leaf else ""

    @property
    def kept(self) -> str:
        """The answer as given, also while not relevant."""
        return self._node.raw if self._node.__class__ is Leaf else ""

    @property
    def said(self) -> str:
        """The answer in the words it was given in, where those are kept beside it; empty elsewhere."""
        return self._node.said if self._node.__class__ is Leaf and self._node.value else ""

    @property
    def options(self) -> tuple[Option, ...]:
        """Its current choices, in the current language; empty for a node without choices."""
        return self._session.options(self._node) if self._node.__class__ is Leaf else ()

    @property
    def chosen(self) -> tuple[Option, ...]:
        """Those of its choices that its answer names, in the order of the form."""
        if self._node.__class__ is not Leaf or not self.value:
            return ()
        values = (self.value,) if self.control == "select1" else tuple(self.value.split())
        return self._session.options(self._node, values)

    @property
    def list_missing(self) -> bool:
        """Whether its choices come from a list that was not provided; any answer is then kept."""
        if self._node.__class__ is not Leaf or self.control not in choices.CHOICES:
            return False
        return self._session.allowed_values(self._node) is None

    @property
    def calculated(self) -> bool:
        """Whether the form computes its value."""
        return Kind.CALCULATE in self._node.definition.computations

    # Tree

    @property
    def parent(self) -> Node | None:
        """Its parent; for a repetition its repeat."""
        node = self._node
        if node.__class__ is Branch and node.range is not None:
            return view_of(self._session, node.range)
        if node.parent is None or node.definition.parent is None:
            return None
        return view_of(self._session, node.parent)

    @property
    def children(self) -> tuple[Node, ...]:
        """Its children in document order; for a repeat its repetitions."""
        node, session = self._node, self._session
        if node.__class__ is Branch:
            return tuple([view_of(session, child) for child in node.children])
        if node.__class__ is Range:
            return tuple([view_of(session, instance) for instance in node.instances])
        return ()

    @property
    def gone(self) -> bool:
        """Whether it was in a repetition that has been removed."""
        return self._node.gone  # type: ignore[no-any-return]

    # Repetitions

    @property
    def count(self) -> int:
        """For a repeat, the number of repetitions; else 0."""
        return len(self._node.instances) if self._node.__class__ is Range else 0

    @property
    def index(self) -> int:
        """For a repetition, its 1-based position; else 0."""
        node = self._node
        return node.position + 1 if node.__class__ is Branch and node.range is not None else 0

    @property
    def can_add(self) -> bool:
        """For a repeat, whether the user may add repetitions."""
        definition = self._node.definition
        if self._node.__class__ is not Range or definition.no_add_remove:
            return False
        return Kind.COUNT not in definition.computations

    @property
    def can_remove(self) -> bool:
        """For a repeat or a repetition, whether the user may remove one."""
        node = self._node
        if node.__class__ is Branch and node.range is not None:
            return view_of(self._session, node.range).can_remove
        return self.can_add and bool(node.instances)


def view_of(session: Filling, node: Any) -> Node:
    """Return the view of an engine node; the same object each time."""
    view: Node | None = node.view
    if view is None:
        view = node.view = Node(session, node)
    return view


def calculated(session: Filling) -> Iterator[Leaf]:
    """Yield the relevant leaves whose value only the form gives: calculated, and not to be overwritten."""
    for node in walk_nodes(session.document.root):
        if node.__class__ is Leaf and node.relevant:
            definition = node.definition
            if Kind.CALCULATE in definition.computations and (
                definition.control is None or view_of(session, node).readonly
            ):
                yield node
