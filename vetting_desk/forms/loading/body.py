"""Reads the body: the control of each node."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from vetting_desk.forms.controls import Control, Item, Itemset
from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import JAVAROSA, local
from vetting_desk.forms.texts import read_reference, read_text

CONTROLS = frozenset({"input", "select", "select1", "rank", "range", "trigger", "upload", "secret"})
ACTIONS = frozenset({"setvalue", "setgeopoint", "recordaudio"})
_NOT_PARAMETERS = frozenset({"ref", "nodeset", "appearance"})
COUNT = f"{{{JAVAROSA}}}count"
NO_ADD_REMOVE = f"{{{JAVAROSA}}}noAddRemove"


def reference(element: Element, context: str) -> str:
    """Return the path of the node for `element`; relative paths are resolved against `context`."""
    name = local(element.tag)
    first, second = ("nodeset", "ref") if name == "repeat" else ("ref", "nodeset")
    path = (element.get(first) or element.get(second) or "").strip()
    if not path or path.startswith("/"):
        return path
    parts = context.split("/") if context else [""]
    for step in path.split("/"):
        if step == "..":
            parts = parts[:-1]
        elif step not in (".", ""):
            parts = [*parts, step]
    return "/".join(parts)


def structure(body: Element) -> tuple[frozenset[str], frozenset[str]]:
    """Return the paths of all repeats and of all groups of a body."""
    repeats: set[str] = set()
    groups: set[str] = set()
    for element, context in _walk(body, ""):
        path = reference(element, context)
        if path:
            (repeats if local(element.tag) == "repeat" else groups).add(path)
    return frozenset(repeats), frozenset(groups - repeats)


def _walk(parent: Element, context: str) -> Iterator[tuple[Element, str]]:
    for child in parent:
        if local(child.tag) in ("group", "repeat"):
            yield child, context
            yield from _walk(child, reference(child, context) or context)


class BodyReader:
    """Attaches controls to definitions.

    Args:
        by_path: All definitions.
        problems: Collects what is wrong.

    Attributes:
        actions: Action elements of the body, with the definition they are in (None for the body itself)
            and the repeat around them.
        repeats: ``repeat`` elements by definition.
    """

    def __init__(self, by_path: dict[str, NodeDefinition], problems: Problems) -> None:
        self._by_path = by_path
        self._problems = problems
        self.actions: list[tuple[Element, NodeDefinition | None]] = []
        self.repeats: dict[NodeDefinition, Element] = {}

    def read(self, body: Element) -> None:
        """Read the whole body."""
        self._children(body, "", None)

    def _children(self, parent: Element, context: str, owner: NodeDefinition | None) -> None:
        for child in parent:
            name = local(child.tag)
            if name in ("group", "repeat"):
                self._container(child, name, context, owner)
            elif name in CONTROLS:
                self._control(child, name, context)
            elif name in ACTIONS:
                self.actions.append((child, owner))

    def _container(
        self, element: Element, name: str, context: str, owner: NodeDefinition | None
    ) -> None:
        path = reference(element, context)
        definition = self._by_path.get(path)
        if path and definition is None:
            self._problems.structure(path, "control-without-node", path)
        if definition is not None and not definition.is_leaf:
            control = definition.control or Control("group")
            definition.control = control
            if name == "repeat":
                control.name = "repeat"
                self.repeats[definition] = element
            self._attributes(control, element)
            control.label = read_text(_first(element, "label")) or control.label
            owner = definition
        elif definition is not None:
            self._problems.structure(path, "group-on-question", path)
        self._children(element, path or context, owner)

    def _attributes(self, control: Control, element: Element) -> None:
        words = (element.get("appearance") or "").split()
        control.appearance = tuple(dict.fromkeys((*control.appearance, *words)))
        for key, value in element.attrib.items():
            if key not in _NOT_PARAMETERS and key not in (COUNT, NO_ADD_REMOVE):
                control.parameters[local(key)] = value

    def _control(self, element: Element, name: str, context: str) -> None:
        path = reference(element, context)
        definition = self._by_path.get(path)
        if definition is None or not definition.is_leaf:
            detail = "control-without-node" if definition is None else "question-on-group"
            self._problems.structure(path, detail, path)
            return
        if definition.control is not None:
            self._problems.structure(path, "duplicate-control", path)
            return
        control = Control("input" if name == "secret" else name)
        definition.control = control
        self._attributes(control, element)
        control.label = read_text(_first(element, "label"))
        control.hint = read_text(_first(element, "hint"))
        if name in ("select", "select1", "rank"):
            self._choices(control, element, path)
        if name == "upload" and definition.type == "string":
            definition.type = "binary"
        self.actions.extend((e, definition) for e in element if local(e.tag) in ACTIONS)

    def _choices(self, control: Control, element: Element, path: str) -> None:
        items: list[Item] = []
        for child in element:
            if local(child.tag) == "item":
                value = _first(child, "value")
                text = "" if value is None else (value.text or "").strip()
                items.append(Item(text, read_text(_first(child, "label"))))
            elif local(child.tag) == "itemset":
                control.itemset = self._itemset(child, path)
        control.items = tuple(items)
        if not items and control.itemset is None:
            self._problems.structure(path, "no-choices", path)

    def _itemset(self, element: Element, path: str) -> Itemset | None:
        source = (element.get("nodeset") or element.get("ref") or "").strip()
        parsed = self._problems.parse(path, "choice_filter", source)
        if parsed is None:
            return None
        value, label = _first(element, "value"), _first(element, "label")
        value_source = (value.get("ref") or "").strip() if value is not None else ""
        if not value_source:
            self._problems.structure(path, "choices-without-value", source)
            return None
        label_source = None
        if label is not None and label.get("ref"):
            label_source = read_reference(label.get("ref") or "")
        return Itemset(source, parsed, value_source, label_source)


def _first(element: Element, name: str) -> Element | None:
    return next((child for child in element if local(child.tag) == name), None)
