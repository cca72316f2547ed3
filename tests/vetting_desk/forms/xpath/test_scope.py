"""The static scope of an expression."""

from xml.etree.ElementTree import Element

from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.xpath.scope import Scope


def test_inside_a_predicate_another_node_is_meant_and_current_stays() -> None:
    root, question, entry = (NodeDefinition(0, n, n, None, Element(n)) for n in ("d", "q", "e"))
    inside = Scope(root, question, question).inside(entry)
    assert (inside.root, inside.definition, inside.current) == (root, entry, question)


def test_inside_a_predicate_on_a_list_no_node_is_known() -> None:
    root = NodeDefinition(0, "d", "d", None, Element("d"))
    inside = Scope(root, root, root).inside(None)
    assert (inside.definition, inside.current) == (None, root)
