"""What is relevant, and the effect of relevance on answers."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Session


def relevant(session: Session, *names: str) -> list[bool]:
    return [session.node(f"/data/{name}").relevant for name in names]


def test_relevance_follows_an_answer(x: FormMaker) -> None:
    session = x.session("<a/><b/>", x.bind("b", relevant="/data/a = 'yes'"))
    assert relevant(session, "b") == [False]
    session.set("/data/a", "yes")
    assert relevant(session, "b") == [True]


def test_relevance_is_inherited(x: FormMaker) -> None:
    session = x.session(
        "<show/><g><h><a/></h></g>",
        x.bind("g", relevant="/data/show = '1'"),
        body=x.input("show") + x.group("g", x.group("g/h", x.input("g/h/a"))),
    )
    assert relevant(session, "g", "g/h", "g/h/a") == [False, False, False]
    session.set("/data/show", "1")
    assert relevant(session, "g", "g/h", "g/h/a") == [True, True, True]


def test_an_inner_rule_stands_when_the_outer_one_is_met(x: FormMaker) -> None:
    session = x.session(
        "<o/><i/><g><a/></g>",
        x.bind("g", relevant="/data/o = '1'"),
        x.bind("g/a", relevant="/data/i = '1'"),
        body=x.input("o") + x.input("i") + x.group("g", x.input("g/a")),
    )
    session.set("/data/o", "1")
    assert relevant(session, "g", "g/a") == [True, False]
    session.set("/data/i", "1")
    assert relevant(session, "g", "g/a") == [True, True]
    session.set("/data/o", "")
    assert relevant(session, "g", "g/a") == [False, False]


def test_relevance_is_determined_by_the_model_not_by_the_body(x: FormMaker) -> None:
    session = x.session(
        "<outer><inner><a/></inner></outer>",
        x.bind("outer", relevant="false()"),
        body=x.group("outer/inner", x.input("outer/inner/a")),
    )
    assert relevant(session, "outer/inner/a") == [False]


def test_a_hidden_answer_counts_as_none(x: FormMaker) -> None:
    session = x.session(
        "<show>1</show><a>5</a><sum/>",
        x.bind("a", type="int", relevant="/data/show = 1"),
        x.bind("sum", calculate="concat('[', /data/a, ']')"),
    )
    assert session.node("/data/sum").value == "[5]"
    session.set("/data/show", "0")
    assert session.node("/data/sum").value == "[]"
    assert session.node("/data/a").value == ""


def test_an_answer_comes_back_when_its_question_is_shown_again(x: FormMaker) -> None:
    session = x.session("<show>1</show><a/>", x.bind("a", relevant="/data/show = 1"))
    session.set("/data/a", "kept")
    session.set("/data/show", "0")
    assert (session.node("/data/a").value, session.node("/data/a").kept) == ("", "kept")
    session.set("/data/show", "1")
    assert session.node("/data/a").value == "kept"


def test_a_default_counts_only_while_it_is_shown(x: FormMaker) -> None:
    session = x.session(
        "<show/><a>9</a><b/>",
        x.bind("a", relevant="/data/show = 1"),
        x.bind("b", calculate="/data/a"),
    )
    assert session.node("/data/b").value == ""
    session.set("/data/show", "1")
    assert session.node("/data/b").value == "9"


def test_a_chain_of_rules_falls_together(x: FormMaker) -> None:
    session = x.session(
        "<a>1</a><b>1</b><c>1</c>",
        x.bind("b", relevant="/data/a = 1"),
        x.bind("c", relevant="/data/b = 1"),
    )
    assert relevant(session, "b", "c") == [True, True]
    session.set("/data/a", "0")
    assert relevant(session, "b", "c") == [False, False]


def test_hidden_groups_are_left_out_of_the_submission(x: FormMaker) -> None:
    session = x.session(
        "<show/><g><a>1</a></g>",
        x.bind("g", relevant="/data/show = 1"),
        body=x.input("show") + x.group("g", x.input("g/a")),
    )
    assert b"<g>" not in session.to_xml()
    session.set("/data/show", "1")
    assert b"<g><a>1</a></g>" in session.to_xml()


def test_an_empty_group_stays_in_the_submission(x: FormMaker) -> None:
    session = x.session(
        "<g><a>1</a></g>", x.bind("g/a", relevant="false()"), body=x.group("g", x.input("g/a"))
    )
    assert b"<g/>" in session.to_xml()


def test_a_repeat_and_a_question_with_the_same_rule_are_hidden_together(x: FormMaker) -> None:
    session = x.session(
        "<n/><r><a/></r><q/>",
        x.bind("r", relevant="/data/n > 1"),
        x.bind("q", relevant="/data/n > 1"),
        body=x.input("n") + x.repeat("r", x.input("r/a")) + x.input("q"),
    )
    assert relevant(session, "r", "r[1]", "r[1]/a", "q") == [False] * 4
    session.set("/data/n", "2")
    assert relevant(session, "r", "r[1]", "r[1]/a", "q") == [True] * 4


def test_one_repetition_may_be_hidden_by_its_own_answers(x: FormMaker) -> None:
    session = x.session(
        "<r><show>1</show><g><a/></g></r><r><show>0</show><g><a/></g></r>",
        x.bind("r/g", relevant="../show = 1"),
        body=x.repeat("r", x.input("r/show"), x.group("r/g", x.input("r/g/a"))),
    )
    assert relevant(session, "r[1]/g", "r[2]/g") == [True, False]


def test_a_repetition_may_be_relevant_by_its_position(x: FormMaker) -> None:
    session = x.session(
        "<r><a/></r><r><a/></r><r><a/></r>",
        x.bind("r", relevant="position(.) mod 2 = 1"),
        body=x.repeat("r", x.input("r/a")),
    )
    assert relevant(session, "r[1]", "r[2]", "r[3]") == [True, False, True]
    session.remove_repeat("/data/r", 1)
    assert relevant(session, "r[1]", "r[2]") == [True, False]


def test_a_repeat_that_is_never_shown_can_hold_no_answers_that_count(x: FormMaker) -> None:
    session = x.session(
        "<r><a>1</a></r><n/>",
        x.bind("r", relevant="false()"),
        x.bind("n", calculate="concat('[', /data/r/a, ']')"),
        body=x.repeat("r", x.input("r/a")),
    )
    assert session.node("/data/n").value == "[]"


def test_relevance_inside_a_repeat_may_depend_on_how_many_there_are(x: FormMaker) -> None:
    session = x.session(
        "<r><a/></r>",
        x.bind("r/a", relevant="count(../../r) mod 2 = 1"),
        body=x.repeat("r", x.input("r/a")),
    )
    assert relevant(session, "r[1]/a") == [True]
    session.add_repeat("/data/r")
    assert relevant(session, "r[1]/a", "r[2]/a") == [False, False]
    session.add_repeat("/data/r")
    assert relevant(session, "r[1]/a", "r[2]/a", "r[3]/a") == [True, True, True]


@pytest.mark.parametrize("constant", ["true()", "false()", " true() "])
def test_a_constant_rule(x: FormMaker, constant: str) -> None:
    session = x.session("<a/>", x.bind("a", relevant=constant))
    assert relevant(session, "a") == ["true" in constant]


def test_hidden_nodes_are_counted_but_hold_nothing(x: FormMaker) -> None:
    session = x.session(
        "<r><a>1</a></r><r><a>2</a></r><n/><m/>",
        x.bind("r", relevant="position(.) = 1"),
        x.bind("n", calculate="count(/data/r)"),
        x.bind("m", calculate="count-non-empty(/data/r/a)"),
        body=x.repeat("r", x.input("r/a")),
    )
    assert [session.node(f"/data/{name}").value for name in "nm"] == ["2", "1"]
