"""Explanations of a question's state."""

from pathlib import Path

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Explanation, explain


def test_relevance_is_explained_with_expression_result_and_operands(x: FormMaker) -> None:
    session = x.session("<age/><school/>", x.bind("school", relevant="/data/age < 18"))
    assert explain(session.node("/data/school")) == (
        Explanation("/data/school", "relevant", "/data/age < 18", "false", (("/data/age", ""),)),
    )
    session.set("/data/age", "12")
    (explanation,) = explain(session.node("/data/school"))
    assert (explanation.result, explanation.operands) == ("true", (("/data/age", "12"),))


def test_what_hides_it_from_around_comes_first(x: FormMaker) -> None:
    session = x.session(
        "<a/><g><h><b/></h></g>",
        x.bind("g", relevant="/data/a = 1"),
        x.bind("g/h", relevant="true()"),
        x.bind("g/h/b", required="/data/a != 2"),
        body=x.input("a") + x.group("g", x.group("g/h", x.input("g/h/b"))),
    )
    explanations = explain(session.node("/data/g/h/b"))
    assert [(one.reference, one.attribute, one.result) for one in explanations] == [
        ("/data/g", "relevant", "false"),
        ("/data/g/h/b", "required", "true"),
    ]
    session.set("/data/a", "1")
    assert [one.attribute for one in explain(session.node("/data/g/h/b"))] == ["required"]


@pytest.mark.parametrize(
    ("attribute", "column", "result"),
    [("required", "required", "true"), ("readonly", "read_only", "true")],
)
def test_constants_are_explained_too(
    x: FormMaker, attribute: str, column: str, result: str
) -> None:
    session = x.session("<a/>", x.bind("a", **{attribute: "true()"}))
    assert explain(session.node("/data/a")) == (
        Explanation("/data/a", column, "true()", result, ()),
    )


def test_never_relevant_is_explained(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", relevant="false()"))
    assert explain(session.node("/data/a"))[0].result == "false"


def test_a_constraint_is_not_looked_at_without_an_answer(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", type="int", constraint=". < 5"))
    node = session.node("/data/a")
    assert explain(node)[0].result == ""
    session.set("/data/a", "4")
    assert explain(node)[0].result == "true"
    session.set("/data/a", "6")
    assert explain(node) == (
        Explanation("/data/a", "constraint", ". < 5", "false", (("/data/a", "6"),)),
    )


def test_a_calculation_is_explained_with_its_value(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/><sum/>",
        x.bind("sum", calculate="/data/a + ../b"),
        body=x.input("a") + x.input("b"),
    )
    session.set("/data/a", "1")
    session.set("/data/b", "2")
    (explanation,) = explain(session.node("/data/sum"))
    assert (explanation.attribute, explanation.result) == ("calculation", "3")
    assert explanation.operands == (("/data/a", "1"), ("/data/b", "2"))


def test_repetitions_are_explained_with_their_numbers(x: FormMaker) -> None:
    session = x.session(
        "<r><a/></r><n/><sum/>",
        x.bind("sum", calculate="sum(/data/r/a) + count(/data/r)"),
        body=x.repeat("r", x.input("r/a")),
    )
    session.add_repeat("/data/r")
    session.set("/data/r[2]/a", "5")
    (explanation,) = explain(session.node("/data/sum"))
    assert explanation.operands == (("/data/r[1]/a", ""), ("/data/r[2]/a", "5"), ("/data/r", "2"))


def test_a_repeat_is_explained_with_its_count(x: FormMaker) -> None:
    session = x.session(
        "<n/><r><a/></r>", body=x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n")
    )
    session.set("/data/n", "3")
    assert explain(session.node("/data/r")) == (
        Explanation("/data/r", "repeat_count", "/data/n", "3", (("/data/n", "3"),)),
    )


def test_a_question_in_a_hidden_repetition_names_the_repeat(x: FormMaker) -> None:
    session = x.session(
        "<n/><r><a/></r>",
        x.bind("r", relevant="/data/n = 1"),
        body=x.input("n") + x.repeat("r", x.input("r/a")),
    )
    explanations = explain(session.node("/data/r[1]/a"))
    assert explanations
    assert all(one.attribute == "relevant" and one.result == "false" for one in explanations)


def test_a_choice_filter_is_explained_with_operands_and_number_of_choices(x: FormMaker) -> None:
    cities = x.list(
        "cities", ("name", "label", "country"), *[(c, c, c[0]) for c in ("a1", "a2", "b1")]
    )
    body = x.input("country") + x.control(
        "select1",
        "city",
        "City",
        x.itemset(
            "instance('cities')/root/item[country = /data/country][name != current()/../not]"
        ),
    )
    session = x.session("<country/><city/><not/>", cities, body=body + x.input("not"))
    session.set("/data/country", "a")
    session.set("/data/not", "a1")
    (explanation,) = explain(session.node("/data/city"))
    assert (explanation.attribute, explanation.result) == ("choice_filter", "1")
    assert dict(explanation.operands) == {"/data/country": "a", "/data/not": "a1"}


def test_a_hidden_operand_counts_as_none(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/><c/>",
        x.bind("b", relevant="/data/a = 1"),
        x.bind("c", relevant="/data/b = 'x'"),
    )
    session.set("/data/a", "1")
    session.set("/data/b", "x")
    session.set("/data/a", "0")
    (explanation,) = explain(session.node("/data/c"))
    assert explanation.operands == (("/data/b", ""),)


def test_asking_why_changes_nothing(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/><c/>",
        x.bind("b", calculate="concat(/data/a, random())"),
        x.bind("c", relevant="once(random()) > 2"),
    )
    before = session.to_draft_xml()
    for node in session.walk():
        explain(node)
    assert session.to_draft_xml() == before


def test_a_question_nothing_is_said_of_has_nothing_to_explain(x: FormMaker) -> None:
    assert explain(x.session("<a/>").node("/data/a")) == ()


def test_every_question_of_real_forms_can_be_explained(shared: Path) -> None:
    from vetting_desk.forms import load_form

    for path in sorted(shared.glob("*.xml")):
        session = load_form(path).new_session()
        for node in session.walk():
            for explanation in explain(node):
                assert explanation.expression
