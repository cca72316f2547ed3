"""Calculations follow what they look at, in an order of their own."""

import pytest

from vetting_desk.errors import FormCycleError
from vetting_desk.forms import Session, check_form
from vetting_desk.forms.xpath.parser import parse


def test_a_calculation_follows_its_answers(x):
    session = x.session(
        "<a>2</a><b/><c/>",
        x.bind("a", type="int"),
        x.bind("b", type="int", calculate="/data/a * 3"),
        x.bind("c", type="int", calculate="(/data/a + /data/b) * 5"),
    )
    assert [session.node(f"/data/{n}").value for n in "abc"] == ["2", "6", "40"]
    session.set("/data/a", "3")
    assert [session.node(f"/data/{n}").value for n in "abc"] == ["3", "9", "60"]


def test_the_order_of_binds_does_not_matter(x):
    binds = [
        x.bind("c", calculate="concat(/data/b, 'c')"),
        x.bind("b", calculate="concat(/data/a, 'b')"),
    ]
    for order in (binds, binds[::-1]):
        session = x.session("<a/><b/><c/>", *order)
        session.set("/data/a", "a")
        assert session.node("/data/c").value == "abc"


def test_a_calculation_writes_over_an_answer_when_what_it_looks_at_changes(x):
    session = x.session("<a>1</a><b/>", x.bind("b", calculate="/data/a + 1"))
    session.set("/data/b", "mine")
    assert session.node("/data/b").value == "mine"
    session.set("/data/a", "5")
    assert session.node("/data/b").value == "6"


def test_a_calculation_rests_while_hidden_and_is_made_when_shown(x):
    session = x.session(
        "<show/><a>1</a><b/>",
        x.bind("b", calculate="/data/a + 1", relevant="/data/show = 'yes'"),
    )
    session.set("/data/a", "7")
    assert session.node("/data/b").value == ""
    session.set("/data/show", "yes")
    assert session.node("/data/b").value == "8"


def test_a_calculation_on_a_readonly_question_is_made(x):
    session = x.session("<a/>", x.bind("a", readonly="1", calculate="7 * 2"))
    assert session.node("/data/a").value == "14"


def test_once_keeps_the_first_value(x):
    session = x.session("<a>1</a><b/>", x.bind("b", calculate="once(/data/a * 10)"))
    session.set("/data/a", "5")
    assert session.node("/data/b").value == "10"


def test_a_text_of_the_dictionary_in_a_calculation_follows_the_language(x):
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
def test_a_computed_value_takes_the_form_of_its_type(x, type_, expression, stored):
    session = x.session("<a/>", x.bind("a", type=type_, calculate=expression))
    assert session.node("/data/a").value == stored


# What needs itself


@pytest.mark.parametrize(
    ("binds", "members"),
    [
        ({"a": {"calculate": ". + 1"}}, {"/data/a"}),
        ({"a": {"calculate": "/data/a + 1"}}, {"/data/a"}),
        (
            {"a": {"calculate": "/data/b + 1"}, "b": {"calculate": "/data/a + 1"}},
            {"/data/a", "/data/b"},
        ),
        (
            {
                "a": {"calculate": "/data/b"},
                "b": {"calculate": "/data/c"},
                "c": {"calculate": "/data/a"},
            },
            {"/data/a", "/data/b", "/data/c"},
        ),
        ({"a": {"relevant": "/data/a > 0"}}, {"/data/a"}),
        ({"a": {"relevant": ". = ''"}}, {"/data/a"}),
        (
            {"a": {"relevant": "/data/b = 1"}, "b": {"calculate": "/data/a + 1"}},
            {"/data/a", "/data/b"},
        ),
    ],
)
def test_a_ring_is_refused_and_names_its_members(x, binds, members):
    xml = x.xml("<a/><b/><c/>", *(x.bind(name, **told) for name, told in binds.items()))
    (error,) = check_form(xml)
    assert isinstance(error, FormCycleError)
    assert set(error.fields["members"]) == members


def test_a_group_whose_relevance_looks_inside_itself_is_refused(x):
    xml = x.xml(
        "<g><a/></g>", x.bind("g", relevant="/data/g/a = 1"), body=x.group("g", x.input("g/a"))
    )
    (error,) = check_form(xml)
    assert isinstance(error, FormCycleError)


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("../a + 1", None),
        ("/data/b + 1", "/data/g[position() = 1]/a + 1"),
        ("sum(/data/g/a)", None),
    ],
)
def test_a_ring_through_a_repeat_is_refused(x, inner, outer):
    binds = [x.bind("g/a", calculate=inner)]
    if outer:
        binds.append(x.bind("b", calculate=outer))
    xml = x.xml("<g><a/></g><b/>", *binds, body=x.repeat("g", x.input("g/a")))
    (error,) = check_form(xml)
    assert isinstance(error, FormCycleError)


def test_a_ring_between_siblings_of_one_repetition_is_refused(x):
    xml = x.xml(
        "<g><a/><b/></g>",
        x.bind("g/a", calculate="../b + 1"),
        x.bind("g/b", calculate="../a + 1"),
        body=x.repeat("g", x.input("g/a"), x.input("g/b")),
    )
    (error,) = check_form(xml)
    assert set(error.fields["members"]) == {"/data/g/a", "/data/g/b"}


@pytest.mark.parametrize("rule", ["relevant", "required", "readonly"])
def test_two_questions_may_decide_on_each_other(x, rule):
    session = x.session(
        "<a>1</a><b>1</b>",
        x.bind("a", **{rule: "/data/b > 0"}),
        x.bind("b", **{rule: "/data/a > 0"}),
    )
    assert isinstance(session, Session)


@pytest.mark.parametrize("rule", ["constraint", "required", "readonly"])
def test_a_rule_that_decides_no_value_may_look_at_its_own_question(x, rule):
    assert check_form(x.xml("<a/>", x.bind("a", **{rule: ". > 10 or /data/a < 5"}))) == ()


def test_a_calculation_may_look_at_another_repetition_of_itself(x):
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
def test_every_axis_leads_where_xpath_says(x, expression, names):
    """XPath 1.0, 2.2. `name(…[n])` counts along the axis, so reverse axes begin at the nearest."""
    session = x.session(
        "<a/><b/><g><c/><d/></g><out/>", x.bind("a", type="string"), body=x.input("a")
    )
    found = session.evaluate_nodes(parse(expression), session.node("/data/b").inner)
    assert sorted(node.name.rpartition(":")[2] for node in found if node.name != "out") == sorted(
        names.split()
    )


def test_a_reverse_axis_counts_from_the_nearest(x):
    bind = x.bind("out", calculate="name(/data/c/preceding::*[1])")
    assert x.session("<a/><b/><c/><out/>", bind).node("/data/out").value == "b"


def test_names_are_told_with_their_prefix_or_without(x):
    binds = [
        x.bind("a", calculate="name(/data/orx:meta/orx:instanceID)"),
        x.bind("b", calculate="local-name(/data/orx:meta/orx:instanceID)"),
    ]
    session = x.session("<a/><b/><orx:meta><orx:instanceID/></orx:meta>", *binds, body=x.input("a"))
    assert session.node("/data/a").value == "orx:instanceID"
    assert session.node("/data/b").value == "instanceID"
