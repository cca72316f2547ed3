"""The context in which an expression is evaluated."""

from vetting_desk.forms.xpath.context import Context


def test_an_expression_is_about_the_node_it_begins_at_by_default() -> None:
    node, outer = object(), object()
    assert Context(None, node).current is node
    assert Context(None, node, 1, 1, outer).current is outer


def test_a_node_alone_is_the_first_of_one() -> None:
    context = Context(None, object())
    assert (context.position, context.size) == (1, 1)
