"""Builds the nodes of a filling from the elements of an instance, and iterates over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree.ElementTree import Element

from vetting_desk.forms.answers import normal
from vetting_desk.forms.definition import Kind, NodeDefinition
from vetting_desk.forms.instance import Branch, Document, Leaf, Range
from vetting_desk.forms.loading.model import default_value, is_template
from vetting_desk.forms.names import plain_tag


class Builder:
    """Builds nodes.

    Args:
        singles: List of the nodes outside repeats, by index of their definition; filled by the builder.
        exact: True to keep texts unchanged (a draft), False to read them as a form's defaults.
    """

    def __init__(self, singles: list[Any], *, exact: bool) -> None:
        self._singles = singles
        self._exact = exact

    def document(self, definition: NodeDefinition, element: Element) -> Document:
        """Return the whole filling in `element`."""
        document = Document()
        document.root = self.branch(definition, document, element)
        return document

    def branch(self, definition: NodeDefinition, parent: Any, element: Element) -> Branch:
        """Return the group, or repetition, in `element`."""
        branch = Branch(definition, parent)
        branch.relevant = branch.own_relevant and parent.relevant
        branch.attributes = self._attributes(definition, branch, element)
        self._register(definition, branch)
        by_key: dict[str, list[Element]] = {}
        for child in element:
            key = plain_tag(child.tag, definition.default_namespace)
            by_key.setdefault(key, []).append(child)
        branch.children = [
            self._child(child, branch, by_key.get(child.key, ())) for child in definition.children
        ]
        return branch

    def _register(self, definition: NodeDefinition, node: Any) -> None:
        if not definition.repeats:
            self._singles[definition.index] = node

    def _child(
        self, definition: NodeDefinition, parent: Branch, elements: Sequence[Element]
    ) -> Any:
        if definition.is_repeat:
            return self._range(definition, parent, elements)
        element = elements[0] if elements else definition.element
        if definition.is_leaf:
            return self._leaf(definition, parent, element, exact=self._exact and bool(elements))
        return self.branch(definition, parent, element)

    def _leaf(
        self, definition: NodeDefinition, parent: Any, element: Element, *, exact: bool
    ) -> Leaf:
        text = (element.text or "") if exact else default_value(element)
        leaf = self._made(definition, parent, text)
        if definition.attributes:
            leaf.attributes = self._attributes(definition, leaf, element)
        return leaf

    def _made(self, definition: NodeDefinition, parent: Any, text: str) -> Leaf:
        leaf = Leaf(definition, parent, text if self._exact else normal(text, definition.type))
        leaf.relevant = leaf.own_relevant and parent.relevant
        if not leaf.relevant:
            leaf.value = ""
        self._register(definition, leaf)
        return leaf

    def _attributes(
        self, definition: NodeDefinition, parent: Any, element: Element
    ) -> tuple[Leaf, ...]:
        return tuple(
            self._made(attribute, parent, element.attrib.get(attribute.tag, ""))
            for attribute in definition.attributes
        )

    def _range(
        self, definition: NodeDefinition, parent: Branch, elements: Sequence[Element]
    ) -> Range:
        repeat = Range(definition, parent)
        repeat.relevant = repeat.own_relevant and parent.relevant
        given = [element for element in elements if not is_template(element)]
        if definition.no_add_remove and not given and not self._exact:
            given = [definition.template]
        if Kind.COUNT in definition.computations and not self._exact:
            repeat.pending = given
            given = []
        for position, element in enumerate(given):
            instance = self.branch(definition, parent, element)
            instance.range = repeat
            instance.position = position
            repeat.instances.append(instance)
        return repeat


def build_instance(repeat: Range, singles: list[Any]) -> Branch:
    """Return a new repetition of `repeat`, not yet added to it; `singles` as for `Builder`."""
    builder = Builder(singles, exact=False)
    element = repeat.pending.pop(0) if repeat.pending else repeat.definition.template
    instance = builder.branch(repeat.definition, repeat.parent, element)
    instance.range = repeat
    return instance


def walk_nodes(node: Any) -> Iterator[Any]:
    """Yield `node` and everything inside, in document order, attributes after their element."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        if node.__class__ is Branch:
            waiting.extend(reversed(node.children))
        elif node.__class__ is Range:
            waiting.extend(reversed(node.instances))
        waiting.extend(reversed(node.attributes))
