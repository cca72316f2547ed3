"""The questions an expression depends on."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.references import Findings, find_references
from vetting_desk.forms.xpath.scope import Scope


@pytest.fixture
def form(x: FormMaker) -> Form:
    return x.form(
        "<a/><g><b/><c/></g><r><d/><e/></r><q/>",
        x.list("l", ("name", "label"), ("x", "X")),
        body=x.input("a")
        + x.group("g", x.input("g/b"), x.input("g/c"))
        + x.repeat("r", x.input("r/d"), x.input("r/e"))
        + x.select1("q", "y", "n"),
    )


def found(form: Form, source: str, at: str = "/data/a") -> Findings:
    here = form.by_path[at]
    return find_references(parse(source), Scope(form.root, here, here))


def values(findings: Findings) -> set[str]:
    return {each.target.path for each in findings.references if not each.structure}


def structures(findings: Findings) -> set[str]:
    return {each.target.path for each in findings.references if each.structure}


@pytest.mark.parametrize(
    ("source", "at", "paths"),
    [
        ("1 + 1", "/data/a", set()),
        (".", "/data/a", {"/data/a"}),
        ("string-length()", "/data/a", {"/data/a"}),
        ("/data/g/b + ../g/c", "/data/a", {"/data/g/b", "/data/g/c"}),
        ("string(/data/g)", "/data/a", {"/data/g/b", "/data/g/c"}),
        ("/data/g/*", "/data/a", {"/data/g/b", "/data/g/c"}),
        ("if(/data/a, /data/g/b, -/data/g/c)", "/data/q", {"/data/a", "/data/g/b", "/data/g/c"}),
        ("/data/g/b | /data/a", "/data/q", {"/data/g/b", "/data/a"}),
        ("../e", "/data/r/d", {"/data/r/e"}),
        ("sum(/data/r[e > 1]/d)", "/data/a", {"/data/r/d", "/data/r/e"}),
        ("instance('l')/root/item[name = /data/a]/label", "/data/q", {"/data/a"}),
        ("instance('l')/root/item[name = current()/../a]", "/data/q", {"/data/a"}),
        ("instance('l')/root/item[name = current()]", "/data/q", {"/data/q"}),
        ("count(/data/r)", "/data/a", set()),
        ("position(..)", "/data/r/d", set()),
    ],
)
def test_an_expression_looks_at_the_values_of(
    form: Form, source: str, at: str, paths: set[str]
) -> None:
    assert values(found(form, source, at)) == paths


@pytest.mark.parametrize(
    ("source", "at", "paths"),
    [
        ("count(/data/r)", "/data/a", {"/data/r"}),
        ("sum(/data/r/d)", "/data/a", {"/data/r"}),
        ("position(..)", "/data/r/d", {"/data/r"}),
        ("../e", "/data/r/d", set()),
        ("/data/g/b", "/data/a", set()),
    ],
)
def test_an_expression_looks_at_how_many_there_are_of(
    form: Form, source: str, at: str, paths: set[str]
) -> None:
    assert structures(found(form, source, at)) == paths


@pytest.mark.parametrize(
    ("source", "picked"),
    [
        ("/data/r[1]/d", True),
        ("indexed-repeat(/data/r/d, /data/r, 1)", True),
        ("/data/r/d", False),
        ("sum(/data/r/d)", False),
    ],
)
def test_a_choice_among_repetitions_is_noted(form: Form, source: str, picked: bool) -> None:
    findings = found(form, source)
    chosen = [each.picked for each in findings.references if each.target.path == "/data/r/d"]
    assert chosen == [picked]


@pytest.mark.parametrize(
    ("source", "anchor"), [("../e", "/data/r"), ("/data/r/e", None), ("../../a", "/data")]
)
def test_what_is_near_is_anchored_where_both_are(
    form: Form, source: str, anchor: str | None
) -> None:
    (reference, *_) = (
        each for each in found(form, source, "/data/r/d").references if not each.structure
    )
    assert (None if reference.anchor is None else reference.anchor.path) == anchor


@pytest.mark.parametrize(
    ("source", "name", "position"),
    [
        ("/data/gone", "gone", 0),
        ("1 + ../gone", "gone", 4),
        ("/data/g/gone/b", "gone", 0),
        ("current()/../gone", "gone", 0),
        ("jr:choice-name('y', '/data/gone')", "gone", 0),
    ],
)
def test_a_path_that_leads_to_nothing_is_reported_with_its_place(
    form: Form, source: str, name: str, position: int
) -> None:
    (lost,) = found(form, source).lost
    assert lost.name == name
    assert lost.position == position or source.startswith("jr:")


@pytest.mark.parametrize("source", ["null", "/data/g", "instance('l')/root/item[gone = 1]"])
def test_what_may_lead_to_nothing_is_let_pass(form: Form, source: str) -> None:
    assert found(form, source).lost == []


@pytest.mark.parametrize(
    ("source", "instances"),
    [
        ("instance('l')/root/item", ["l"]),
        ("pulldata('places.csv', 'a', 'b', 'c')", ["places"]),
        ("instance('m')/root/item[name = instance('l')/root/item/name]", ["m", "l"]),
        ("instance(/data/a)/root", []),
    ],
)
def test_the_lists_it_names_are_found(form: Form, source: str, instances: list[str]) -> None:
    assert list(found(form, source).instances) == instances


@pytest.mark.parametrize(
    ("source", "translated"),
    [("jr:itext('t')", True), ("concat(jr:choice-name('y', '/data/q'), '')", True), ("'t'", False)],
)
def test_it_depends_on_the_language_or_not(form: Form, source: str, translated: bool) -> None:
    assert found(form, source).translated is translated


def test_the_question_whose_choice_it_names_is_found(form: Form) -> None:
    findings = found(form, "jr:choice-name(/data/a, '/data/q')")
    assert [each.path for each in findings.choices] == ["/data/q"]
