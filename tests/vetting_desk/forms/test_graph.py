"""The order of computations, and cycles."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import FormCycleError
from vetting_desk.forms import Form, Session, check_form
from vetting_desk.forms.definition import LAST_RANK, Kind


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
def test_a_ring_is_refused_and_names_its_members(
    x: FormMaker, binds: dict[str, dict[str, str]], members: set[str]
) -> None:
    xml = x.xml("<a/><b/><c/>", *(x.bind(name, **attributes) for name, attributes in binds.items()))
    (error,) = check_form(xml)
    assert isinstance(error, FormCycleError)
    assert set(error.fields["members"]) == members


def test_a_group_whose_relevance_looks_inside_itself_is_refused(x: FormMaker) -> None:
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
def test_a_ring_through_a_repeat_is_refused(x: FormMaker, inner: str, outer: str | None) -> None:
    binds = [x.bind("g/a", calculate=inner)]
    if outer:
        binds.append(x.bind("b", calculate=outer))
    xml = x.xml("<g><a/></g><b/>", *binds, body=x.repeat("g", x.input("g/a")))
    (error,) = check_form(xml)
    assert isinstance(error, FormCycleError)


def test_a_ring_between_siblings_of_one_repetition_is_refused(x: FormMaker) -> None:
    xml = x.xml(
        "<g><a/><b/></g>",
        x.bind("g/a", calculate="../b + 1"),
        x.bind("g/b", calculate="../a + 1"),
        body=x.repeat("g", x.input("g/a"), x.input("g/b")),
    )
    (error,) = check_form(xml)
    assert set(error.fields["members"]) == {"/data/g/a", "/data/g/b"}


@pytest.mark.parametrize("rule", ["relevant", "required", "readonly"])
def test_two_questions_may_decide_on_each_other(x: FormMaker, rule: str) -> None:
    session = x.session(
        "<a>1</a><b>1</b>",
        x.bind("a", **{rule: "/data/b > 0"}),
        x.bind("b", **{rule: "/data/a > 0"}),
    )
    assert isinstance(session, Session)


@pytest.mark.parametrize("rule", ["constraint", "required", "readonly"])
def test_a_rule_that_decides_no_value_may_look_at_its_own_question(x: FormMaker, rule: str) -> None:
    assert check_form(x.xml("<a/>", x.bind("a", **{rule: ". > 10 or /data/a < 5"}))) == ()


def rank(form: Form, path: str, kind: Kind) -> int:
    return form.by_path[path].computations[kind].rank


def test_a_calculation_comes_after_those_it_looks_at(x: FormMaker) -> None:
    form = x.form(
        "<a/><b/><c/>",
        x.bind("a", calculate="/data/b"),
        x.bind("b", calculate="/data/c"),
        x.bind("c", calculate="1"),
    )
    ranks = [rank(form, f"/data/{name}", Kind.CALCULATE) for name in "cba"]
    assert ranks == sorted(set(ranks))


def test_a_calculation_comes_after_the_relevance_of_all_around_it(x: FormMaker) -> None:
    form = x.form(
        "<g><a/></g><n/>",
        x.bind("g", relevant="/data/n = 1"),
        x.bind("g/a", calculate="2"),
        body=x.input("n") + x.group("g", x.input("g/a")),
    )
    assert rank(form, "/data/g", Kind.RELEVANT) < rank(form, "/data/g/a", Kind.CALCULATE)


def test_a_sum_comes_after_the_count_of_what_it_goes_through(x: FormMaker) -> None:
    form = x.form(
        "<n>1</n><r><a/></r><total/>",
        x.bind("total", calculate="sum(/data/r/a)"),
        body=x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n"),
    )
    assert rank(form, "/data/r", Kind.COUNT) < rank(form, "/data/total", Kind.CALCULATE)


def test_a_rule_nothing_depends_on_comes_last(x: FormMaker) -> None:
    form = x.form("<a/>", x.bind("a", constraint=". > 1"))
    assert rank(form, "/data/a", Kind.CONSTRAINT) == LAST_RANK


def test_an_edge_knows_the_only_node_it_leads_to(x: FormMaker) -> None:
    form = x.form(
        "<a/><b/><r><c/></r>",
        x.bind("b", calculate="/data/a"),
        x.bind("r/c", calculate="/data/a"),
        body=x.input("a") + x.repeat("r", x.input("r/c")),
    )
    edges = form.by_path["/data/a"].value_edges
    found = {edge.computation.definition.path: edge.single for edge in edges}
    assert found == {"/data/b": form.by_path["/data/b"].index, "/data/r/c": -1}


def test_only_computations_of_a_ring_across_repetitions_are_circular(x: FormMaker) -> None:
    other = "/data/r[position() = position(current()/..) - 1]/a"
    form = x.form(
        "<r><a/><b/></r>",
        x.bind("r/a", calculate=f"coalesce({other}, 0) + 1"),
        x.bind("r/b", calculate="../a"),
        body=x.repeat("r", x.input("r/a"), x.input("r/b")),
    )
    circular = {
        path: form.by_path[path].computations[Kind.CALCULATE].circular
        for path in ("/data/r/a", "/data/r/b")
    }
    assert circular == {"/data/r/a": True, "/data/r/b": False}
