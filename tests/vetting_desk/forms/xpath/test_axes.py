"""The axes of XPath 1.0 section 2.2."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.xpath.axes import move_along
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.syntax import Step


@pytest.mark.parametrize(
    ("expression", "names"),
    [
        ("following::*", "g c d meta instanceID"),
        ("preceding::*", "a"),
        ("following-sibling::*", "g meta"),
        ("preceding-sibling::*", "a"),
        ("/data/g/c/preceding::*", "b a"),
        ("/data/a/following::c", "c"),
        ("/data/g/d/ancestor::g", "g"),
        ("/data/g/descendant::*", "c d"),
    ],
)
def test_every_axis_leads_where_xpath_says(x: FormMaker, expression: str, names: str) -> None:
    """XPath 1.0, 2.2. `name(…[n])` counts along the axis, so reverse axes begin at the nearest."""
    session = x.session(
        "<a/><b/><g><c/><d/></g><out/>", x.bind("a", type="string"), body=x.input("a")
    )
    found = session.evaluate_nodes(parse(expression), session.node("/data/b").inner)
    assert sorted(node.name.rpartition(":")[2] for node in found if node.name != "out") == sorted(
        names.split()
    )


def test_a_reverse_axis_counts_from_the_nearest(x: FormMaker) -> None:
    bind = x.bind("out", calculate="name(/data/c/preceding::*[1])")
    assert x.session("<a/><b/><c/><out/>", bind).node("/data/out").value == "b"


@pytest.fixture
def session(x: FormMaker) -> Session:
    return x.session(
        '<a/><g k="v"><b/><h><c/><orx:d/></h></g><r><e/></r><r><e/></r><z/>',
        body=x.input("a") + x.repeat("r", x.input("r/e")),
        root="",
    )


@pytest.mark.parametrize(
    ("axis", "test", "found"),
    [
        ("self", "node()", "h"),
        ("self", "g", ""),
        ("child", "*", "c orx:d"),
        ("child", "c", "c"),
        ("child", "text()", ""),
        ("parent", "node()", "g"),
        ("parent", "data", ""),
        ("ancestor", "*", "g data "),
        ("ancestor-or-self", "h", "h"),
        ("descendant", "d", "orx:d"),
        ("descendant", "orx:d", "orx:d"),
        ("descendant-or-self", "*", "h c orx:d"),
        ("preceding-sibling", "*", "b"),
        ("following-sibling", "*", ""),
        ("preceding", "*", "b a"),
        ("following", "e", "e e"),
        ("attribute", "*", ""),
    ],
)
def test_an_axis_leads_from_a_node_the_nearest_first(
    session: Session, axis: str, test: str, found: str
) -> None:
    node = session.node("/data/g/h").inner
    names = [each.name for each in move_along(Step(axis, test))(node)]
    assert names == (found.split(" ") if found else [])


def test_repetitions_are_siblings(session: Session) -> None:
    second = session.node("/data/r[2]").inner
    found = move_along(Step("preceding-sibling", "r"))(second)
    assert [node.reference for node in found] == ["/data/r[1]"]


def test_attributes_are_met_on_their_own_axis_alone(session: Session) -> None:
    group = session.node("/data/g").inner
    assert [node.name for node in move_along(Step("attribute", "k"))(group)] == ["@k"]
    assert "@k" not in [node.name for node in move_along(Step("descendant", "*"))(group)]


def test_nothing_is_above_or_beside_the_document(session: Session) -> None:
    for axis in ("parent", "ancestor", "preceding-sibling", "following-sibling", "following"):
        assert list(move_along(Step(axis, "*"))(session.document)) == []
