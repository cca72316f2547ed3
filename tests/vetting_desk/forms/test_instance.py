"""The nodes of a filling, as expressions see them."""

from typing import Any

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.tree import walk_nodes


@pytest.fixture
def session(x: FormMaker) -> Session:
    """Two repetitions, of which the second has an inner one, a group and an attribute."""
    filled = x.session(
        '<a k="v">1</a><r><b/><s jr:template=""><c/></s></r><g><d>4</d></g>',
        body=x.input("a")
        + x.repeat("r", x.input("r/b"), x.repeat("r/s", x.input("r/s/c")))
        + x.group("g", x.input("g/d")),
    )
    filled.add_repeat("/data/r")
    filled.add_repeat("/data/r[2]/s")
    filled.set("/data/r[1]/b", "2")
    filled.set("/data/r[2]/s[1]/c", "3")
    return filled


def inner(session: Session, reference: str) -> Any:
    return session.node(reference).inner


@pytest.mark.parametrize(
    "reference",
    ["/data", "/data/a", "/data/a/@k", "/data/r", "/data/r[2]", "/data/r[2]/s[1]/c", "/data/g/d"],
)
def test_a_node_knows_where_it_is(session: Session, reference: str) -> None:
    assert inner(session, reference).reference == reference


def test_keys_sort_nodes_into_document_order(session: Session) -> None:
    nodes = [node for node in walk_nodes(session.document.root) if not node.name.startswith("@")]
    backwards = nodes[::-1]
    backwards.sort(key=lambda node: node.order_key())
    assert backwards == nodes


def test_the_text_of_a_branch_is_that_of_everything_in_it(session: Session) -> None:
    assert inner(session, "/data/r").value == "23"
    assert inner(session, "/data/g").value == "4"
    assert session.document.value.startswith("1234")


def test_repetitions_are_selected_one_by_one(session: Session) -> None:
    root = session.document.root
    assert [node.reference for node in root.select("r")] == ["/data/r[1]", "/data/r[2]"]
    assert [node.name for node in root.select("*")] == ["a", "r", "r", "g", "orx:meta"]
    assert list(root.select("gone")) == []


def test_a_child_is_selected_with_its_prefix_or_without(session: Session) -> None:
    root = session.document.root
    assert [node.name for node in root.select("meta")] == ["orx:meta"]
    assert [node.name for node in root.select("orx:meta")] == ["orx:meta"]
    assert list(root.select("x:meta")) == []


def test_attributes_are_selected_by_name_or_all(session: Session) -> None:
    leaf = inner(session, "/data/a")
    assert [node.value for node in leaf.select_attributes("k")] == ["v"]
    assert [node.name for node in leaf.select_attributes("*")] == ["@k"]
    assert list(leaf.select_attributes("gone")) == []


def test_an_answer_and_a_range_have_no_children(session: Session) -> None:
    assert list(inner(session, "/data/a").select("*")) == []
    assert list(inner(session, "/data/r").select("*")) == []
    assert list(inner(session, "/data/r").select_attributes("*")) == []


@pytest.mark.parametrize(("name", "found"), [("data", 1), ("*", 1), ("a", 0)])
def test_a_document_holds_its_root_alone(session: Session, name: str, found: int) -> None:
    assert len(session.document.select(name)) == found
    assert list(session.document.select_attributes("*")) == []


def test_a_document_sorts_before_all_others(session: Session) -> None:
    assert session.document.order_key() < session.document.root.order_key()
