"""Loading a form, and the errors of one that cannot be used."""

from pathlib import Path

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.errors import (
    ExpressionError,
    FormStructureError,
    FormSyntaxError,
)
from vetting_desk.forms import check_form, load_form


def test_a_form_has_its_id_and_title(x: FormMaker) -> None:
    form = x.form("<a/>", root='id="my-form" version="7"')
    assert (form.id, form.version, form.title) == ("my-form", "7", "Test")
    assert len(form.sha256) == 64
    assert form.attributes["id"] == "my-form"


@pytest.mark.parametrize(
    ("source", "detail"),
    [
        (b"", "no element found"),
        (b"just text", "syntax error"),
        (b"<html><head>", "no element found"),
        (b"<html/>", "not-a-form"),
        (b"<other><head/><body/></other>", "not-a-form"),
        (b"<html><head><model/></head><body/></html>", "no-instance"),
        (b"<html><head><model><instance/></model></head><body/></html>", "no-instance"),
        (b"<!DOCTYPE html><html/>", "document-type"),
        (b'<?xml version="1.0" encoding="utf-7"?><html/>', "encoding"),
        (b'<?xml version="1.0" encoding="cp037"?><html/>', "encoding"),
        (b"\x00\x01\x02", "not well-formed (invalid token)"),
        (b"<a>" * 300 + b"</a>" * 300, "too-deep"),
    ],
)
def test_what_is_no_form_is_refused(source: bytes, detail: str) -> None:
    with pytest.raises(FormSyntaxError) as caught:
        load_form(source)
    assert caught.value.fields["detail"] == detail


EXPRESSIONS = [
    ("1 +", "unfinished", 3),
    ("1 1", "unexpected", 2),
    ("(1", "expected-)", 2),
    ("'open", "open-text", 0),
    ("a ! b", "unexpected", 2),
    ("nothing-like-it(1)", "unknown-function", 0),
    ("concat(if(1, 2), 3)", "argument-count", 7),
    ("string-length(1, 2)", "argument-count", 0),
    ("count('text')", "argument-type", 0),
    ("1 + /data/gone", "unknown-reference", 4),
    ("../gone = 1", "unknown-reference", 0),
    ("current()/../gone", "unknown-reference", 0),
    ("$variable", "unexpected", 0),
    ("wrong::a", "unknown-axis", 0),
    ("(" * 200 + "1" + ")" * 200, "too-deep", 100),
    ("", None, 0),
]


@pytest.mark.parametrize(
    "attribute", ["relevant", "constraint", "calculate", "readonly", "required"]
)
@pytest.mark.parametrize(("expression", "detail", "position"), EXPRESSIONS)
def test_an_expression_that_cannot_be_used_names_its_question(
    x: FormMaker, attribute: str, expression: str, detail: str | None, position: int
) -> None:
    found = check_form(x.xml("<a/>", x.bind("a", **{attribute: expression})))
    if detail is None:
        assert found == ()
        return
    (error,) = found
    assert isinstance(error, ExpressionError)
    fields = error.fields
    assert (fields["question"], fields["attribute"], fields["expression"]) == (
        "/data/a",
        attribute,
        expression,
    )
    assert (fields["detail"], fields["position"]) == (detail, position)


CALCULATE = '<bind nodeset="/data/a" calculate="{}"/>'


@pytest.mark.parametrize(
    ("instance", "model", "body", "detail", "name"),
    [
        ("<a/><a/>", "", '<input ref="/data/a"/>', "duplicate-name", "a"),
        ("<a/>", "", '<input ref="/data/gone"/>', "control-without-node", "/data/gone"),
        ("<a/>", "", '<group ref="/data/gone"/>', "control-without-node", "/data/gone"),
        ("<a/>", "", '<input ref="/data/a"/><input ref="/data/a"/>', "duplicate-control", "/data/a"),
        ("<a><b/></a>", "", '<input ref="/data/a"/>', "question-on-group", "/data/a"),
        ("<a/>", '<instance id="l"/><instance id="l"/>', None, "duplicate-list", "l"),
        ("<a/>", "<instance/>", None, "list-without-name", ""),
        ("<a/>", CALCULATE.format("instance('no')/root/item/x"), None, "missing-list", "no"),
        ("<a/>", CALCULATE.format("pulldata('no', 'a', 'b', 'c')"), None, "missing-list", "no"),
    ],
)  # fmt: skip
def test_parts_that_do_not_fit_together_are_named(
    x: FormMaker, instance: str, model: str, body: str | None, detail: str, name: str
) -> None:
    errors = check_form(x.xml(instance, model, body=body))
    error = errors[0]
    assert isinstance(error, FormStructureError)
    assert (error.fields["detail"], error.fields["name"]) == (detail, name)


def test_all_problems_are_collected(x: FormMaker) -> None:
    binds = [
        x.bind("a", relevant="1 +"),
        x.bind("b", calculate="/data/gone"),
        x.bind("c", constraint="nonsense()"),
        '<bind nodeset="/data/nowhere"/>',
    ]
    assert len(check_form(x.xml("<a/><b/><c/>", *binds))) == 4


def test_loading_raises_the_first_problem(x: FormMaker) -> None:
    xml = x.xml("<a/><b/>", x.bind("a", relevant="1 +"), x.bind("b", relevant="2 +"))
    with pytest.raises(ExpressionError) as caught:
        load_form(xml)
    assert caught.value.fields["question"] == "/data/a"


def test_checking_what_is_no_form_reports_so() -> None:
    (error,) = check_form(b"<nothing/>")
    assert isinstance(error, FormSyntaxError)


def test_an_output_that_leads_nowhere_is_named(x: FormMaker) -> None:
    (error,) = check_form(x.xml("<a/>", body=x.input("a", 'Of <output value="/data/gone"/>')))
    assert (error.fields["attribute"], error.fields["detail"]) == ("label", "unknown-reference")


def test_references_may_be_relative_to_the_group_around_them(x: FormMaker) -> None:
    body = '<group ref="/data/g"><input ref="a"/><group ref="h"><input ref="b"/></group></group>'
    session = x.session("<g><a/><h><b/></h></g>", body=body)
    assert session.node("/data/g/h/b").kind == "question"


@pytest.mark.parametrize("name", ["gone.xml", "gone.xlsx", "gone.md"])
def test_a_file_that_is_not_there_is_the_systems_error(tmp_path: Path, name: str) -> None:
    with pytest.raises(FileNotFoundError):
        load_form(tmp_path / name)


def test_a_text_that_no_language_has_is_reported_and_does_no_harm(x: FormMaker) -> None:
    body = '<input ref="/data/a"><label ref="jr:itext(\'gone\')"/></input>'
    (error,) = check_form(x.xml("<a/>", body=body))
    assert (error.fields["detail"], error.fields["name"]) == ("missing-text", "gone")
    assert x.session("<a/>", body=body).node("/data/a").label == ""


def test_a_pattern_that_can_match_nothing_is_reported(x: FormMaker) -> None:
    (error,) = check_form(x.xml("<a/>", x.bind("a", constraint="regex(., '[')")))
    assert (error.fields["detail"], error.fields["name"]) == ("bad-pattern", "[")


@pytest.mark.parametrize(
    "name",
    [
        "all-question-types-v2024091201-3",
        "ifrc-distribution-site-assessment-v1",
        "socio-economic-survey-v20240515",
        "whova_form",
    ],
)
def test_forms_of_others_are_sound(shared: Path, name: str) -> None:
    assert check_form(shared / f"{name}.xml") == ()
