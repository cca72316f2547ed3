"""Steps of a path that are known only at run time: predicates, order and duplicates."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.xpath.parser import parse

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


@pytest.mark.parametrize("test", ["text()", "comment()", "processing-instruction()"])
def test_there_are_no_nodes_but_elements_and_attributes(listed: Session, test: str) -> None:
    assert names(listed, f"/data/a/{test}") == []


def test_nodes_reached_twice_are_there_once_and_in_order(listed: Session) -> None:
    expression = f"{LIST}[position() < 3]/name/ancestor::item/name"
    assert names(listed, expression) == ["n0", "n1"]
    assert names(listed, f"({LIST}[2] | {LIST}[1])/name") == ["n0", "n1"]
