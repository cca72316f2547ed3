"""The static part of a path."""

import pytest

from tests.vetting_desk.forms.conftest import FormMaker
from vetting_desk.forms import Form
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.scope import Scope
from vetting_desk.forms.xpath.syntax import Path
from vetting_desk.forms.xpath.walks import Walk, child_named, is_current, matches, walk


@pytest.fixture
def form(x: FormMaker) -> Form:
    return x.form(
        '<a k=""/><g><b/><c/></g><r><d/><e/></r>',
        body=x.input("a")
        + x.group("g", x.input("g/b"), x.input("g/c"))
        + x.repeat("r", x.input("r/d"), x.input("r/e")),
    )


def path(source: str) -> Path:
    parsed = parse(source)
    assert isinstance(parsed, Path)
    return parsed


def walked(form: Form, source: str, at: str = "/data/g/b") -> Walk | None:
    here = form.by_path[at]
    return walk(path(source), Scope(form.root, here, here))


@pytest.mark.parametrize(
    ("source", "at", "target", "up"),
    [
        ("/data/a", "/data/g/b", "/data/a", 0),
        ("/data/a/@k", "/data/g/b", "/data/a/@k", 0),
        (".", "/data/g/b", "/data/g/b", 0),
        ("..", "/data/g/b", "/data/g", 1),
        ("../c", "/data/g/b", "/data/g/c", 1),
        ("../../a", "/data/g/b", "/data/a", 2),
        ("./../c/.", "/data/g/b", "/data/g/c", 1),
        ("current()/../c", "/data/g/b", "/data/g/c", 1),
        ("../e", "/data/r/d", "/data/r/e", 1),
        ("/data/r/d", "/data/g/b", "/data/r/d", 0),
        ("/data/g/b/../c", "/data/a", "/data/g/c", 0),
    ],
)
def test_a_plain_path_leads_to_a_known_question(
    form: Form, source: str, at: str, target: str, up: int
) -> None:
    found = walked(form, source, at)
    assert found is not None
    assert found.target is form.by_path[target]
    assert (found.up, found.used) == (up, len(path(source).steps))


@pytest.mark.parametrize(
    ("source", "used", "target"),
    [
        ("/data/g/*", 2, "/data/g"),
        ("/data/r[1]/d", 1, "/data"),
        ("/data//b", 1, "/data"),
        ("/data/r/d/../../a", 4, "/data/r"),
        ("../descendant::b", 1, "/data/g"),
    ],
)
def test_a_walk_ends_where_what_follows_is_known_only_when_run(
    form: Form, source: str, used: int, target: str
) -> None:
    found = walked(form, source)
    assert found is not None
    assert found.target is not None
    assert found.target.path == target
    assert found.used == used


@pytest.mark.parametrize(
    ("source", "lost"),
    [
        ("/data/gone", "gone"),
        ("/other", "other"),
        ("../gone/x", "gone"),
        ("/data/a/@gone", "@gone"),
    ],
)
def test_the_name_no_child_has_is_noted(form: Form, source: str, lost: str) -> None:
    found = walked(form, source)
    assert found is not None
    assert found.lost == lost


@pytest.mark.parametrize("source", ["instance('l')/root", "current()[1]/..", "(/data/a)[1]"])
def test_a_path_that_begins_elsewhere_is_not_known(form: Form, source: str) -> None:
    assert walked(form, source) is None


def test_in_a_predicate_on_a_list_only_current_is_known(form: Form) -> None:
    scope = Scope(form.root, None, form.by_path["/data/a"])
    assert walk(path("name"), scope) is None
    found = walk(path("current()/../g/b"), scope)
    assert found is not None
    assert (found.start, found.target) == ("current", form.by_path["/data/g/b"])


def test_nothing_is_above_the_document(form: Form) -> None:
    found = walked(form, "../../../..")
    assert found is not None
    assert (found.used, found.target) == (3, None)


@pytest.mark.parametrize(("source", "fans"), [("/data/r/d", True), ("../e", False)])
def test_a_way_down_through_a_repeat_may_fan_out(form: Form, source: str, fans: bool) -> None:
    found = walked(form, source, "/data/r/d")
    assert found is not None
    assert found.crosses_repeats is fans


@pytest.mark.parametrize(
    ("source", "is_"), [("current()/a", True), ("instance('l')/a", False), ("a", False)]
)
def test_a_path_begins_at_current_or_not(source: str, is_: bool) -> None:
    assert is_current(path(source)) is is_


@pytest.mark.parametrize(
    ("name", "found"),
    [("orx:meta", True), ("meta", True), ("a", True), ("x:a", False), ("et", False)],
)
def test_a_child_is_named_with_its_prefix_or_without(form: Form, name: str, found: bool) -> None:
    child = child_named(form.root, name)
    assert (child is not None) is found
    assert child is None or matches(child, name)
