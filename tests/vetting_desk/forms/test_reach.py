"""The nodes affected by a change."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.definition import Kind
from vetting_desk.forms.reach import below, closest, is_above, targets


@pytest.fixture
def session(x: FormMaker) -> Session:
    """Repetitions of r, each with one of s, in which c and the sum outside refer to b."""
    filled = x.session(
        "<r><b/><s><c/></s></r><total/><n/>",
        x.bind("r/b", type="int"),
        x.bind("r/s/c", calculate="../../b"),
        x.bind("total", calculate="sum(/data/r/b)"),
        x.bind("r", relevant="/data/n != 'none'"),
        body=x.repeat("r", x.input("r/b"), x.repeat("r/s", x.input("r/s/c"))) + x.input("n"),
    )
    filled.add_repeat("/data/r")
    filled.add_repeat("/data/r[2]/s")
    return filled


def references(nodes: list[object]) -> list[str]:
    return [str(getattr(node, "reference", "")) for node in nodes]


def test_an_edge_leads_to_the_nodes_near_what_changed(session: Session) -> None:
    leaf = session.node("/data/r[2]/b").inner
    reached = [references(targets(edge, leaf)) for edge in leaf.definition.value_edges]
    assert sorted(reached) == [["/data/r[2]/s[1]/c", "/data/r[2]/s[2]/c"], ["/data/total"]]


def test_a_rule_of_a_repeat_is_for_the_repeat_and_its_repetitions(session: Session) -> None:
    leaf = session.node("/data/n").inner
    (edge,) = (e for e in leaf.definition.value_edges if e.computation.kind is Kind.RELEVANT)
    assert references(targets(edge, leaf)) == ["/data/r", "/data/r[1]", "/data/r[2]"]


def test_below_a_node_are_all_of_a_definition_inside_it(session: Session) -> None:
    inner = session.form.by_path["/data/r/s/c"]
    assert references(below(session.document.root, inner)) == [
        "/data/r[1]/s[1]/c",
        "/data/r[2]/s[1]/c",
        "/data/r[2]/s[2]/c",
    ]
    assert references(below(session.node("/data/r[1]").inner, inner)) == ["/data/r[1]/s[1]/c"]


def test_an_attribute_is_below_the_node_that_has_it(session: Session) -> None:
    found = below(session.document.root, session.form.by_path["/data/@version"])
    assert references(found) == ["/data/@version"]


@pytest.mark.parametrize(
    ("path", "reference"),
    [("/data/r/b", "/data/r[2]"), ("/data/r/s/c", "/data/r[2]/s[1]"), ("/data/total", "/data")],
)
def test_the_closest_branch_is_the_one_both_are_in(
    session: Session, path: str, reference: str
) -> None:
    start = session.node("/data/r[2]/s[1]/c").inner
    assert closest(start, session.form.by_path[path]).reference.startswith(reference)


def test_a_definition_is_above_itself_and_what_is_in_it(session: Session) -> None:
    by_path = session.form.by_path
    assert is_above(by_path["/data/r"], by_path["/data/r/s/c"])
    assert is_above(by_path["/data/r"], by_path["/data/r"])
    assert not is_above(by_path["/data/r/s"], by_path["/data/r/b"])
