"""Steps of a path that are known only when it is run: axes, predicates, look-ups in lists."""

from collections.abc import Sequence

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.secondary import ListNode
from vetting_desk.forms.xpath.parser import parse


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


LIST = "instance('l')/root/item"


@pytest.fixture
def listed(x: FormMaker) -> Session:
    """Twenty entries named n0 to n19, in groups of five, and an answer to compare them with."""
    rows = [(f"n{i}", f"g{i // 5}") for i in range(20)]
    return x.session("<a>g1</a><empty/>", x.list("l", ("name", "group"), *rows))


def names(session: Session, expression: str) -> list[str]:
    found = session.evaluate_nodes(parse(expression), session.node("/data/a").inner)
    return [node.value for node in found]


@pytest.mark.parametrize(
    ("predicates", "expected"),
    [
        ("[3]", "n2"),
        ("[0]", ""),
        ("[1.5]", ""),
        ("[21]", ""),
        ("[last()]", "n19"),
        ("[position() < 3]", "n0 n1"),
        ("[group = /data/a][2]", "n6"),
        ("[2][group = /data/a]", ""),
        ("[group = /data/a]", "n5 n6 n7 n8 n9"),
        ("[/data/a = group]", "n5 n6 n7 n8 n9"),
        ("[group = 'g1' and name != 'n6']", "n5 n7 n8 n9"),
        ("[group = 'g1' and position() = 6]", "n5"),
        ("[group = 'g1' or name = 'n0']", "n0 n5 n6 n7 n8 n9"),
        ("[group = /data/empty]", ""),
        ("[group = /data/a | /data/empty]", "n5 n6 n7 n8 n9"),
        ("[name = concat('n', 1 + 1)]", "n2"),
        ("[group = group][1]", "n0"),
        ("['']", ""),
    ],
)
def test_entries_are_chosen_by_predicates(listed: Session, predicates: str, expected: str) -> None:
    assert names(listed, f"{LIST}{predicates}/name") == expected.split()


def test_a_comparison_with_something_outside_is_answered_from_an_index(
    listed: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, str]] = []
    find = ListNode.entries_where

    def noting(self: ListNode, name: str, key: str, value: str) -> Sequence[ListNode]:
        asked.append((name, key, value))
        return find(self, name, key, value)

    monkeypatch.setattr(ListNode, "entries_where", noting)
    assert len(names(listed, f"{LIST}[group = /data/a]/name")) == 5
    assert asked == [("item", "group", "g1")]
    names(listed, f"{LIST}[position() = 1 and group = /data/a]/name")
    names(listed, f"{LIST}[group = 'g1' or group = /data/a]/name")
    assert len(asked) == 1


@pytest.mark.parametrize("test", ["text()", "comment()", "processing-instruction()"])
def test_there_are_no_nodes_but_elements_and_attributes(listed: Session, test: str) -> None:
    assert names(listed, f"/data/a/{test}") == []


def test_nodes_reached_twice_are_there_once_and_in_order(listed: Session) -> None:
    expression = f"{LIST}[position() < 3]/name/ancestor::item/name"
    assert names(listed, expression) == ["n0", "n1"]
    assert names(listed, f"({LIST}[2] | {LIST}[1])/name") == ["n0", "n1"]
