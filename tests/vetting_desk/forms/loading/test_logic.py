"""The computations of a form, and their dependencies."""

from pathlib import Path

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form, load_form
from vetting_desk.forms.definition import Kind


@pytest.mark.parametrize("attribute", ["relevant", "required", "readonly"])
@pytest.mark.parametrize(("written", "value"), [("true()", True), (" false() ", False)])
def test_what_never_changes_is_noted_and_not_computed(
    x: FormMaker, attribute: str, written: str, value: bool
) -> None:
    definition = x.form("<a/>", x.bind("a", **{attribute: written})).by_path["/data/a"]
    assert getattr(definition, attribute) is value
    assert definition.computations == {}


def test_a_constraint_that_always_holds_is_none_and_one_that_never_does_is_one(
    x: FormMaker,
) -> None:
    binds = (x.bind("a", constraint="true()"), x.bind("b", constraint="false()"))
    by_path = x.form("<a/><b/>", *binds).by_path
    assert Kind.CONSTRAINT not in by_path["/data/a"].computations
    assert Kind.CONSTRAINT in by_path["/data/b"].computations


def test_a_calculation_that_is_constant_is_still_made(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", calculate="true()"))
    assert session.node("/data/a").value == "true"


def test_an_empty_expression_says_nothing(x: FormMaker) -> None:
    form = x.form("<a/>", x.bind("a", calculate=" ", relevant=""))
    assert form.by_path["/data/a"].computations == {}


def test_computations_of_texts_in_a_language_are_listed(x: FormMaker) -> None:
    itext = (
        '<itext><translation lang="a"><text id="t"><value>T</value></text></translation></itext>'
    )
    form = x.form(
        "<a/><b/>", itext, x.bind("a", calculate="jr:itext('t')"), x.bind("b", calculate="1")
    )
    assert [c.definition.path for c in form.translated] == ["/data/a"]


def test_choices_that_depend_on_an_answer_are_computed_and_others_are_not(x: FormMaker) -> None:
    rows = x.list("l", ("name", "label"), ("x", "X"))
    body = (
        x.input("a")
        + x.control("select1", "b", "B", x.itemset("instance('l')/root/item[name = /data/a]"))
        + x.control("select1", "c", "C", x.itemset("instance('l')/root/item"))
    )
    by_path = x.form("<a/><b/><c/>", rows, body=body).by_path
    assert Kind.OPTIONS in by_path["/data/b"].computations
    assert Kind.OPTIONS not in by_path["/data/c"].computations


def test_an_answer_shown_in_a_label_reaches_the_question_that_shows_it(x: FormMaker) -> None:
    session = x.session(
        "<a/><b/>", body=x.input("a") + x.input("b", 'Of <output value="/data/a"/>')
    )
    assert "/data/b" in session.set("/data/a", "1")


def test_the_name_of_a_choice_follows_what_its_list_depends_on(x: FormMaker) -> None:
    rows = x.list("l", ("name", "label", "k"), ("x", "One", "1"), ("x", "Two", "2"))
    select = x.control("select1", "q", "Q", x.itemset("instance('l')/root/item[k = /data/a]"))
    session = x.session(
        "<a>1</a><q>x</q><out/>",
        rows,
        x.bind("out", calculate="jr:choice-name(/data/q, '/data/q')"),
        body=x.input("a") + select,
    )
    assert session.node("/data/out").value == "One"
    session.set("/data/a", "2")
    assert session.node("/data/out").value == "Two"


def test_a_list_nobody_declares_is_reported_with_the_question(x: FormMaker) -> None:
    (problem,) = check_form(
        x.xml("<a/>", x.bind("a", relevant="count(instance('no')/root/item) > 0"))
    )
    assert (problem.fields["question"], problem.fields["name"]) == ("/data/a", "no")


@pytest.mark.parametrize(
    ("attribute", "expression", "words"),
    [
        ("relevant", "field-list", ["field-list"]),
        ("relevant", "/data/b = x", ["x"]),
        ("relevant", "selected(/data/b, x)", ["x"]),
        ("calculate", "if(/data/b = yes, no, 1)", ["yes", "no"]),
        ("constraint", ". = 'x' or . = y", ["y"]),
        ("calculate", "if(true(), null, 1)", []),
        ("relevant", "/data/b = 'x'", []),
        ("relevant", "../b = 1", []),
    ],
)
def test_a_word_that_is_no_question_is_told_and_prevents_nothing(
    x: FormMaker, attribute: str, expression: str, words: list[str]
) -> None:
    xml = x.xml("<a/><b/>", x.bind("a", **{attribute: expression}))
    found = check_form(xml)
    assert [problem.fields["name"] for problem in found] == words
    assert {problem.fields["detail"] for problem in found} <= {"bare-word"}
    assert len(load_form(xml).strays) == len(words)


def test_every_question_that_can_never_be_shown_is_told(faults: Path) -> None:
    """Kpi 4939."""
    found = check_form(faults / "bare-words" / "form.md")
    questions = [problem.fields["question"].rpartition("/")[2] for problem in found]
    assert questions == ["g", "b", "d", "f", "g2"]
