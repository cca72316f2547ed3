"""Definitions: their places in the tree, and that none share mutable content."""

from xml.etree.ElementTree import Element

import pytest

from vetting_desk.forms.definition import LAST_RANK, Computation, Kind, NodeDefinition


def made(name: str, parent: NodeDefinition | None = None) -> NodeDefinition:
    return NodeDefinition(0, name, name, parent, Element(name))


def test_a_path_leads_from_the_root() -> None:
    root = made("data")
    inner = made("q", made("g", root))
    assert (root.path, root.depth) == ("/data", 0)
    assert (inner.path, inner.depth) == ("/data/g/q", 2)


def test_a_definition_is_in_the_repeats_its_parent_is_in() -> None:
    repeat = made("r", made("data"))
    repeat.repeats = (repeat,)
    assert made("q", made("g", repeat)).repeats == (repeat,)


def test_what_the_form_says_nothing_of_is_a_relevant_text_that_may_be_left_empty() -> None:
    plain = made("q")
    assert (plain.type, plain.relevant, plain.required, plain.readonly) == (
        "string",
        True,
        False,
        False,
    )


def test_definitions_share_nothing() -> None:
    first, second = made("a"), made("b")
    first.children.append(second)
    first.vetting["role"] = "x"
    first.computations[Kind.CALCULATE] = Computation(Kind.CALCULATE, first, "1", None)
    assert (second.children, second.vetting, second.computations) == ([], {}, {})


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_computation_has_a_bit_of_its_own(kind: Kind) -> None:
    others = [Computation(other, made("q"), "", None).bit for other in Kind if other is not kind]
    bit = Computation(kind, made("q"), "", None).bit
    assert bit.bit_count() == 1
    assert bit not in others


def test_a_computation_comes_last_until_it_is_ranked() -> None:
    assert Computation(Kind.CONSTRAINT, made("q"), ". > 1", None).rank == LAST_RANK


def test_a_definition_is_shown_by_its_path() -> None:
    assert repr(made("q", made("data"))) == "<NodeDefinition /data/q>"
