"""Predicates on lists, by index where possible, with the same result."""

from collections.abc import Sequence

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session
from vetting_desk.forms.secondary import ListNode
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


@pytest.mark.parametrize(
    ("predicate", "asked"),
    [
        ("group = /data/a", True),
        ("/data/a = group", True),
        ("group = 'g1'", True),
        ("group = concat('g', 1)", True),
        ("group = 'g1' and name != 'n6'", True),
        ("name != 'n6' and group = 'g1'", True),
        ("group = current()", True),
        ("group != 'g1'", False),
        ("group = 'g1' or name = 'n0'", False),
        ("group = 'g1' and position() = 1", False),
        ("group = 1", False),
        ("group = name", False),
        ("group = string()", False),
        ("../group = 'g1'", False),
        ("group[1] = 'g1'", False),
        ("* = 'g1'", False),
        ("@group = 'g1'", False),
    ],
)
def test_an_index_is_asked_only_where_it_knows_the_answer(
    listed: Session, monkeypatch: pytest.MonkeyPatch, predicate: str, asked: bool
) -> None:
    expected = names(listed, f"{LIST}[true()][{predicate}]/name")
    calls: list[str] = []
    find = ListNode.entries_where

    def noting(self: ListNode, name: str, key: str, value: str) -> Sequence[ListNode]:
        calls.append(key)
        return find(self, name, key, value)

    monkeypatch.setattr(ListNode, "entries_where", noting)
    assert names(listed, f"{LIST}[{predicate}]/name") == expected
    assert bool(calls) is asked


def test_an_answer_that_is_not_there_chooses_no_entry(listed: Session) -> None:
    assert names(listed, f"{LIST}[group = /data/gone]/name") == []


def test_the_nodes_of_the_form_itself_have_no_index(x: FormMaker) -> None:
    session = x.session(
        "<a>1</a><r><b>1</b></r>", body=x.input("a") + x.repeat("r", x.input("r/b"))
    )
    assert names(session, "/data/*[b = /data/a]/b") == ["1"]
