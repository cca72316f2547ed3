"""Building nodes from the elements of an instance, and iterating over them."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form
from vetting_desk.forms.instance import Document, Range
from vetting_desk.forms.tree import Builder, build_instance, walk_nodes


def built(form: Form, xml: str | None = None, *, exact: bool = False) -> Document:
    element = form.root.element if xml is None else ET.fromstring(xml)
    return Builder(singles(form), exact=exact).document(form.root, element)


def singles(form: Form) -> list[Any]:
    return [None] * len(form.definitions)


def references(document: Document) -> list[str]:
    return [node.reference for node in walk_nodes(document.root) if "meta" not in node.reference]


@pytest.fixture
def form(x: FormMaker) -> Form:
    return x.form(
        '<a k="v">\n  </a><n>007</n><r jr:template=""><b>new</b></r>',
        x.bind("n", type="int"),
        body=x.input("a") + x.input("n") + x.repeat("r", x.input("r/b")),
        root='id="t"',
    )


def test_nodes_are_walked_in_document_order_with_attributes_after_their_element(
    form: Form,
) -> None:
    document = built(form, '<data id="t"><r><b>1</b></r><n/><r><b>2</b></r></data>')
    assert references(document) == [
        *("/data", "/data/@id", "/data/a", "/data/a/@k", "/data/n", "/data/r"),
        *("/data/r[1]", "/data/r[1]/b", "/data/r[2]", "/data/r[2]/b"),
    ]


def test_a_template_is_no_repetition(form: Form) -> None:
    assert "/data/r[1]" not in references(built(form))


def test_a_forms_default_takes_the_form_of_its_type_and_layout_is_none(form: Form) -> None:
    root = built(form).root
    assert [root.select(name)[0].raw for name in ("a", "n")] == ["", "7"]


def test_a_draft_is_taken_exactly_as_it_is(form: Form) -> None:
    root = built(form, "<data><a> </a><n>007</n></data>", exact=True).root
    assert [root.select(name)[0].raw for name in ("a", "n")] == [" ", "007"]


def test_what_is_missing_begins_with_the_forms_default(form: Form) -> None:
    assert built(form, "<data/>").root.select("n")[0].raw == "7"


def test_what_is_never_relevant_holds_nothing_that_counts(x: FormMaker) -> None:
    form = x.form("<a>kept</a>", x.bind("a", relevant="false()"))
    (leaf,) = built(form).root.select("a")
    assert (leaf.raw, leaf.value, leaf.relevant) == ("kept", "", False)


def test_only_nodes_outside_of_repeats_are_noted_as_single(form: Form) -> None:
    noted = singles(form)
    Builder(noted, exact=False).document(form.root, form.root.element)
    assert noted[form.by_path["/data/a"].index].name == "a"
    assert noted[form.by_path["/data/r/b"].index] is None


def test_a_new_repetition_is_made_from_the_template(form: Form) -> None:
    repeat: Range = built(form).root.children[form.by_path["/data/r"].slot]
    instance = build_instance(repeat, singles(form))
    assert instance.children[0].raw == "new"
    assert repeat.instances == []
    assert instance.range is repeat


def test_a_counted_repeat_begins_with_the_forms_own_repetitions(x: FormMaker) -> None:
    form = x.form(
        "<n>0</n><r><b>1</b></r><r><b>2</b></r>",
        body=x.input("n") + x.repeat("r", x.input("r/b"), count="/data/n"),
    )
    repeat = built(form).root.children[form.by_path["/data/r"].slot]
    assert repeat.instances == []
    made = [build_instance(repeat, singles(form)) for _ in range(3)]
    assert [instance.children[0].raw for instance in made] == ["1", "2", ""]


def test_a_fixed_repeat_without_a_repetition_has_one(x: FormMaker) -> None:
    body = x.repeat("r", x.input("r/b"), fixed=True)
    form = x.form('<r jr:template=""><b/></r>', body=body)
    assert "/data/r[1]/b" in references(built(form))
