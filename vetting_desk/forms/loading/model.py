"""Reads the primary instance into definitions."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import JAVAROSA, OPENROSA, Namespaces, local, namespace, plain_tag

TEMPLATE = f"{{{JAVAROSA}}}template"


def is_template(element: Element) -> bool:
    """Return whether `element` is a repeat's template rather than a repetition."""
    return TEMPLATE in element.attrib


class ModelReader:
    """Builds the tree of definitions.

    Args:
        namespaces: The document's prefixes.
        repeats: Paths of the repeats in the body.
        groups: Paths of the groups in the body.
        problems: Collects what is wrong.

    Attributes:
        definitions: All of them by index.
        by_path: All of them by path.
    """

    def __init__(
        self,
        namespaces: Namespaces,
        repeats: frozenset[str],
        groups: frozenset[str],
        problems: Problems,
    ) -> None:
        self._namespaces = namespaces
        self._repeats = repeats
        self._groups = groups
        self._problems = problems
        self.definitions: list[NodeDefinition] = []
        self.by_path: dict[str, NodeDefinition] = {}

    def read(self, root: Element) -> NodeDefinition:
        """Return the definition of the instance's root."""
        own = namespace(root.tag)
        definition = self._add(self._namespaces.written(root.tag, own), root, None)
        definition.default_namespace = own
        definition.key = plain_tag(root.tag, own)
        definition.catalog = self.by_path
        self._fill(definition, [root])
        return definition

    def _add(self, name: str, element: Element, parent: NodeDefinition | None) -> NodeDefinition:
        definition = NodeDefinition(len(self.definitions), name, element.tag, parent, element)
        if parent is not None:
            definition.default_namespace = parent.default_namespace
            definition.key = plain_tag(element.tag, parent.default_namespace)
        self.definitions.append(definition)
        self.by_path[definition.path] = definition
        return definition

    def _fill(self, definition: NodeDefinition, elements: list[Element]) -> None:
        """Read the content of `elements`, which all belong to `definition`."""
        self._attributes(definition, elements[0])
        by_tag: dict[str, list[Element]] = {}
        twice: set[str] = set()
        for element in elements:
            seen: set[str] = set()
            for child in element:
                by_tag.setdefault(child.tag, []).append(child)
                if child.tag in seen:
                    twice.add(child.tag)
                seen.add(child.tag)
        if not by_tag and definition.path not in self._groups and not definition.is_repeat:
            definition.is_leaf = definition.parent is not None
            definition.default = default_value(elements[0])
            return
        for tag, same in by_tag.items():
            self._child(definition, same, twice=tag in twice)

    def _child(self, parent: NodeDefinition, same: list[Element], *, twice: bool) -> None:
        first = next((e for e in same if is_template(e)), same[0])
        name = self._namespaces.written(first.tag, parent.default_namespace)
        definition = self._add(name, first, parent)
        definition.slot = len(parent.children)
        parent.children.append(definition)
        parent.by_name[name] = definition
        if definition.path in self._repeats:
            definition.is_repeat = True
            definition.repeats = (*definition.repeats, definition)
            definition.template = first if is_template(first) else blank_copy(first)
        elif twice:
            self._problems.structure(definition.path, "duplicate-name", name)
        self._fill(definition, [first, *(e for e in same if e is not first)])

    def _attributes(self, definition: NodeDefinition, element: Element) -> None:
        for tag, value in element.attrib.items():
            if tag == TEMPLATE:
                continue
            attribute = self._add("@" + self._namespaces.written(tag), element, definition)
            attribute.tag = tag
            attribute.is_leaf = True
            attribute.default = value
            attribute.slot = len(definition.attributes)
            definition.attributes.append(attribute)


def default_value(element: Element) -> str:
    """Return the default value of a question; white space for layout is ignored."""
    text = element.text or ""
    return text if text.strip() else ""


def blank_copy(element: Element) -> Element:
    """Return the structure of `element` without its values."""
    copy = Element(element.tag, {k: v for k, v in element.attrib.items() if k != TEMPLATE})
    copy.extend(blank_copy(child) for child in element)
    return copy


def ensure_instance_id(root: Element, namespaces: Namespaces) -> bool:
    """Ensure that the instance has a node for its id, as ODK's engine does.

    A form that declares OpenRosa's namespace gets it there, others in their own.

    Returns:
        True if one was added.
    """
    meta = next((child for child in root if local(child.tag) == "meta"), None)
    if meta is not None and any(local(child.tag) == "instanceID" for child in meta):
        return False
    if meta is None:
        home = OPENROSA if namespaces.declares(OPENROSA) else namespace(root.tag)
        meta = SubElement(root, f"{{{home}}}meta" if home else "meta")
    own = namespace(meta.tag)
    SubElement(meta, f"{{{own}}}instanceID" if own else "instanceID")
    return True
