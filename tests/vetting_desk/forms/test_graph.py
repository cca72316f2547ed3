"""Which computation comes after which, and what needs itself."""

import pytest

from vetting_desk.errors import FormCycleError
from vetting_desk.forms import Session, check_form


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
