"""Calculations follow their operands, in order of dependency."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker


def test_a_calculation_follows_its_answers(x: FormMaker) -> None:
    session = x.session(
        "<a>2</a><b/><c/>",
        x.bind("a", type="int"),
        x.bind("b", type="int", calculate="/data/a * 3"),
        x.bind("c", type="int", calculate="(/data/a + /data/b) * 5"),
    )
    assert [session.node(f"/data/{n}").value for n in "abc"] == ["2", "6", "40"]
    session.set("/data/a", "3")
    assert [session.node(f"/data/{n}").value for n in "abc"] == ["3", "9", "60"]


def test_the_order_of_binds_does_not_matter(x: FormMaker) -> None:
    binds = [
        x.bind("c", calculate="concat(/data/b, 'c')"),
        x.bind("b", calculate="concat(/data/a, 'b')"),
    ]
    for order in (binds, binds[::-1]):
        session = x.session("<a/><b/><c/>", *order)
        session.set("/data/a", "a")
        assert session.node("/data/c").value == "abc"


def test_a_calculation_writes_over_an_answer_when_what_it_looks_at_changes(x: FormMaker) -> None:
    session = x.session("<a>1</a><b/>", x.bind("b", calculate="/data/a + 1"))
    session.set("/data/b", "mine")
    assert session.node("/data/b").value == "mine"
    session.set("/data/a", "5")
    assert session.node("/data/b").value == "6"


def test_a_calculation_rests_while_hidden_and_is_made_when_shown(x: FormMaker) -> None:
    session = x.session(
        "<show/><a>1</a><b/>",
        x.bind("b", calculate="/data/a + 1", relevant="/data/show = 'yes'"),
    )
    session.set("/data/a", "7")
    assert session.node("/data/b").value == ""
    session.set("/data/show", "yes")
    assert session.node("/data/b").value == "8"


def test_a_calculation_on_a_readonly_question_is_made(x: FormMaker) -> None:
    session = x.session("<a/>", x.bind("a", readonly="1", calculate="7 * 2"))
    assert session.node("/data/a").value == "14"


@pytest.mark.parametrize("expression", ["//a", "/data/descendant::a", "/data/*/a", "/data/g[1]/a"])
def test_a_calculation_follows_what_it_finds_by_its_name_without_prefix(
    x: FormMaker, expression: str
) -> None:
    session = x.session(
        "<g><orx:a/></g><b/>",
        x.bind("b", calculate=expression),
        body=x.group("g", x.input("g/orx:a")),
    )
    session.set("/data/g/orx:a", "answer")
    assert session.node("/data/b").value == "answer"


def test_once_keeps_the_first_value(x: FormMaker) -> None:
    session = x.session("<a>1</a><b/>", x.bind("b", calculate="once(/data/a * 10)"))
    session.set("/data/a", "5")
    assert session.node("/data/b").value == "10"


def test_a_text_of_the_dictionary_in_a_calculation_follows_the_language(x: FormMaker) -> None:
    itext = (
        '<itext><translation lang="en" default="true()"><text id="t"><value>Town</value></text>'
        '</translation><translation lang="tg"><text id="t"><value>Шаҳр</value></text>'
        "</translation></itext>"
    )
    session = x.session("<a/>", itext, x.bind("a", calculate="jr:itext('t')"))
    assert session.node("/data/a").value == "Town"
    session.language = "tg"
    assert session.node("/data/a").value == "Шаҳр"


@pytest.mark.parametrize(
    ("type_", "expression", "stored"),
    [
        ("int", "10 div 4", "2"),
        ("int", "'abc'", ""),
        ("int", "-7.9", "-7"),
        ("int", "3000000000", ""),
        ("decimal", "10 div 4", "2.5"),
        ("decimal", "4", "4.0"),
        ("decimal", "1 div 0", ""),
        ("date", "now()", ""),
        ("date", "today()", "2026-11-22"),
        ("date", "'2020-02-30'", ""),
        ("dateTime", "now()", "2026-11-22T10:00:00.000+00:00"),
        ("time", "'10:11:12.000'", "10:11:12.000"),
        ("time", "'10:11'", ""),
        ("string", "1 = 1", "true"),
        ("string", "number('x')", ""),
        ("geopoint", "'10 20'", "10.0 20.0"),
        ("geopoint", "'91 20'", ""),
        ("unknown", "'kept'", "kept"),
    ],
)
def test_a_computed_value_takes_the_form_of_its_type(
    x: FormMaker, type_: str, expression: str, stored: str
) -> None:
    session = x.session("<a/>", x.bind("a", type=type_, calculate=expression))
    assert session.node("/data/a").value == stored


# Cycles


def test_a_calculation_may_look_at_another_repetition_of_itself(x: FormMaker) -> None:
    session = x.session(
        "<g><n/><total/></g>",
        x.bind("g/n", type="int"),
        x.bind(
            "g/total",
            type="int",
            calculate="../n + coalesce(/data/g[position() = position(current()/..) - 1]/total, 0)",
        ),
        body=x.repeat("g", x.input("g/n"), x.input("g/total")),
    )
    for place, number in enumerate("4321", 1):
        if place > 1:
            session.add_repeat("/data/g")
        session.set(f"/data/g[{place}]/n", number)
    assert [session.node(f"/data/g[{i}]/total").value for i in range(1, 5)] == ["4", "7", "9", "10"]
    session.set("/data/g[1]/n", "14")
    assert session.node("/data/g[4]/total").value == "20"
    session.remove_repeat("/data/g", 1)
    assert [session.node(f"/data/g[{i}]/total").value for i in range(1, 4)] == ["3", "5", "6"]


def test_names_match_with_their_prefix_or_without(x: FormMaker) -> None:
    binds = [
        x.bind("a", calculate="name(/data/orx:meta/orx:instanceID)"),
        x.bind("b", calculate="local-name(/data/orx:meta/orx:instanceID)"),
    ]
    session = x.session("<a/><b/><orx:meta><orx:instanceID/></orx:meta>", *binds, body=x.input("a"))
    assert session.node("/data/a").value == "orx:instanceID"
    assert session.node("/data/b").value == "instanceID"
