"""The body: the control of each node."""

from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import check_form
from vetting_desk.forms.loading.body import reference, structure


@pytest.mark.parametrize(
    ("element", "context", "path"),
    [
        ('<input ref="/data/a"/>', "/data/g", "/data/a"),
        ('<input ref="a"/>', "/data/g", "/data/g/a"),
        ('<input ref="./a"/>', "/data/g", "/data/g/a"),
        ('<input ref="../a"/>', "/data/g", "/data/a"),
        ('<input ref=" /data/a "/>', "", "/data/a"),
        ('<input nodeset="/data/a"/>', "", "/data/a"),
        ('<input ref="/data/a" nodeset="/data/b"/>', "", "/data/a"),
        ('<repeat ref="/data/a" nodeset="/data/b"/>', "", "/data/b"),
        ("<group/>", "/data/g", ""),
    ],
)
def test_a_control_is_for_the_path_it_names(element: str, context: str, path: str) -> None:
    assert reference(ET.fromstring(element), context) == path


def test_repeats_and_groups_are_found_at_any_depth() -> None:
    body = ET.fromstring(
        '<body><group ref="/data/g"><group><repeat nodeset="r"><group ref="h"/></repeat></group>'
        '</group><group ref="/data/r2"><repeat nodeset="/data/r2"/></group></body>'
    )
    repeats, groups = structure(body)
    assert repeats == {"/data/g/r", "/data/r2"}
    assert groups == {"/data/g", "/data/g/r/h"}


def test_a_secret_is_an_input(x: FormMaker) -> None:
    assert x.session("<a/>", body=x.control("secret", "a")).node("/data/a").control == "input"


def test_an_upload_without_a_type_is_a_file(x: FormMaker) -> None:
    form = x.form("<a/>", body=x.control("upload", "a", mediatype="image/*"))
    assert form.by_path["/data/a"].type == "binary"


def test_words_of_the_appearance_are_read_once_and_in_order(x: FormMaker) -> None:
    body = x.input("a", appearance="w1  multiline w1")
    assert x.session("<a/>", body=body).node("/data/a").appearance == ("w1", "multiline")


def test_what_says_how_often_is_no_parameter_of_a_repeat(x: FormMaker) -> None:
    body = x.input("n") + x.repeat("r", x.input("r/a"), count="/data/n")
    node = x.session("<n>1</n><r><a/></r>", body=body).node("/data/r")
    assert dict(node.parameters) == {}


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        ('<group ref="/data/a/@k"/>', "group-on-question"),
        ('<select1 ref="/data/a"/>', "no-choices"),
        (
            (
                '<select1 ref="/data/a"><itemset nodeset="instance(\'l\')/root/item">'
                '<label ref="label"/></itemset></select1>'
            ),
            "choices-without-value",
        ),
    ],
)
def test_controls_that_cannot_be_are_reported(x: FormMaker, body: str, detail: str) -> None:
    xml = x.xml('<a k=""/>', x.list("l", ("name", "label"), ("x", "X")), body=body)
    assert detail in [problem.fields["detail"] for problem in check_form(xml)]


def test_space_around_the_value_of_a_choice_is_left_out(x: FormMaker) -> None:
    item = "<item><label>X</label><value> x </value></item>"
    (option,) = x.session("<a/>", body=x.control("select1", "a", "A", item)).node("/data/a").options
    assert option.value == "x"
