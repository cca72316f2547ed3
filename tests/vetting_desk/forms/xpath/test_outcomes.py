"""The definitions a step may lead to."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form
from vetting_desk.forms.xpath.outcomes import outcomes
from vetting_desk.forms.xpath.syntax import Step


@pytest.fixture
def form(x: FormMaker) -> Form:
    body = x.input("a") + x.group("g", x.input("g/b"), x.group("g/h", x.input("g/h/c")))
    return x.form('<a/><g k=""><b/><h><c/></h></g>', body=body, root="")


def reached(form: Form, at: list[str | None], axis: str, test: str) -> list[str]:
    """Return the paths of the resulting definitions, the document's as ``/``."""
    start = [None if path is None else form.by_path[path] for path in at]
    found = outcomes(start, Step(axis, test), form.root)
    return ["/" if each is None else each.path for each in found]


@pytest.mark.parametrize(
    ("at", "axis", "test", "paths"),
    [
        ("/data/g", "child", "*", ["/data/g/b", "/data/g/h"]),
        ("/data/g", "child", "b", ["/data/g/b"]),
        ("/data/g", "child", "gone", []),
        ("/data/g", "self", "node()", ["/data/g"]),
        ("/data/g", "parent", "node()", ["/data"]),
        ("/data/g", "attribute", "k", ["/data/g/@k"]),
        ("/data/g", "attribute", "*", ["/data/g/@k"]),
        ("/data/g", "attribute", "gone", []),
        ("/data/g", "descendant", "c", ["/data/g/h/c"]),
        (None, "child", "*", ["/data"]),
        (None, "child", "data", ["/data"]),
        (None, "child", "a", []),
        (None, "parent", "node()", []),
        (None, "attribute", "*", []),
        (None, "descendant", "c", ["/data/g/h/c"]),
    ],
)
def test_a_step_leads_to(
    form: Form, at: str | None, axis: str, test: str, paths: list[str]
) -> None:
    assert reached(form, [at], axis, test) == paths


def test_a_name_may_be_written_without_its_prefix(form: Form) -> None:
    for axis in ("child", "descendant", "following"):
        assert reached(form, ["/data"], axis, "meta") == ["/data/orx:meta"]


def test_from_the_document_all_there_is_may_be_met_and_the_document_too(form: Form) -> None:
    assert set(reached(form, [None], "descendant-or-self", "node()")) == {"/"} | {
        each.path for each in form.definitions if not each.name.startswith("@")
    }


@pytest.mark.parametrize("axis", ["following", "preceding", "ancestor", "following-sibling"])
def test_on_any_other_axis_everything_of_the_name_may_be_met(form: Form, axis: str) -> None:
    assert reached(form, ["/data/a"], axis, "b") == ["/data/g/b"]


def test_what_is_met_twice_is_returned_once(form: Form) -> None:
    assert reached(form, ["/data/g/b", "/data/g/h"], "parent", "node()") == ["/data/g"]
