"""Reads binds: types, constant properties, messages, preloads and foreign attributes.

The expressions of a bind are read in `logic`.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.loading.problems import Problems
from vetting_desk.forms.names import JAVAROSA, VETTING, local, namespace
from vetting_desk.forms.texts import read_message

TYPES = frozenset(
    {"string", "int", "boolean", "decimal", "date", "time", "dateTime", "geopoint", "geotrace"}
    | {"geoshape", "binary", "barcode", "intent"}
)
_ALIASES = {"integer": "int", "select1": "string", "select": "string", "rank": "string"}
_PRELOAD = f"{{{JAVAROSA}}}preload"
_PRELOAD_PARAMS = f"{{{JAVAROSA}}}preloadParams"
_CONSTRAINT_MESSAGE = f"{{{JAVAROSA}}}constraintMsg"
_REQUIRED_MESSAGE = f"{{{JAVAROSA}}}requiredMsg"


class Binds:
    """The binds of a form.

    Attributes:
        elements: The elements by definition.
        by_id: Definitions by the id of their bind.
    """

    def __init__(self) -> None:
        self.elements: dict[NodeDefinition, Element] = {}
        self.by_id: dict[str, NodeDefinition] = {}


def read_binds(
    elements: list[Element], by_path: dict[str, NodeDefinition], problems: Problems
) -> Binds:
    """Read all ``bind`` elements of a model.

    Rules for a question that is not there are passed over; of two sets for one question the last counts, and
    nothing of the first. ODK's engine does the same; here both are reported.
    """
    binds = Binds()
    for element in elements:
        path = (element.get("nodeset") or element.get("ref") or "").strip()
        definition = by_path.get(path)
        if definition is None:
            problems.stray(path, "bind-without-node", path)
            continue
        if definition in binds.elements:
            problems.stray(path, "duplicate-bind", path)
        binds.elements[definition] = element
        identifier = element.get("id")
        if identifier:
            binds.by_id[identifier] = definition
    for definition, element in binds.elements.items():
        _read(definition, element)
    return binds


def _read(definition: NodeDefinition, element: Element) -> None:
    kind = local(element.get("type") or "string")
    definition.type = kind if kind in TYPES else _ALIASES.get(kind, "string")
    attributes = element.attrib
    if _PRELOAD in attributes:
        definition.preload = (attributes[_PRELOAD], attributes.get(_PRELOAD_PARAMS, ""))
    definition.constraint_message = read_message(attributes.get(_CONSTRAINT_MESSAGE))
    definition.required_message = read_message(attributes.get(_REQUIRED_MESSAGE))
    for name, value in attributes.items():
        own = namespace(name)
        if own == VETTING:
            definition.vetting[local(name)] = value
        elif own and own != JAVAROSA:
            definition.bind_attributes[name] = value
