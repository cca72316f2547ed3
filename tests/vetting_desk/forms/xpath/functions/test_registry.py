"""Registering functions: number and types of their arguments."""

from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from vetting_desk.forms.definition import NodeDefinition
from vetting_desk.forms.xpath.code import ANY, BOOLEAN, NODES, NUMBER, TEXT, Code
from vetting_desk.forms.xpath.compiler import compile_expression
from vetting_desk.forms.xpath.context import Context
from vetting_desk.forms.xpath.functions.registry import (
    BUILDERS,
    XPathTypeError,
    builder,
    function,
    nodes_of,
)
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.scope import Scope
from vetting_desk.forms.xpath.syntax import Call

ROOT = NodeDefinition(0, "data", "data", None, Element("data"))
SCOPE = Scope(ROOT, ROOT, ROOT)
HERE = Context("the session", None)


@pytest.fixture(autouse=True)
def registered() -> Iterator[None]:
    """Remove what a test registers."""
    before = dict(BUILDERS)
    yield
    BUILDERS.clear()
    BUILDERS.update(before)


def called(source: str) -> Any:
    return compile_expression(parse(source), SCOPE).run(HERE)


@pytest.mark.parametrize(
    ("signature", "fits", "does_not"),
    [
        ("", [0], [1]),
        ("tt", [2], [0, 1, 3]),
        ("t?t", [1, 2], [0, 3]),
        ("?t", [0, 1], [2]),
        ("tv*", [1, 2, 9], [0]),
        ("v*", [0, 1, 9], []),
    ],
)
def test_a_signature_determines_the_number_of_arguments(
    signature: str, fits: list[int], does_not: list[int]
) -> None:
    function("t:f", signature, NUMBER)(lambda *given: float(len(given)))
    for count in fits:
        assert called(f"t:f({', '.join('1' * count)})") == count
    for count in does_not:
        with pytest.raises(XPathTypeError) as caught:
            called(f"t:f({', '.join('1' * count)})")
        assert caught.value.detail == "argument-count"


@pytest.mark.parametrize(
    ("letter", "source", "given"),
    [
        ("t", "1 + 1", "2"),
        ("n", "'2'", 2.0),
        ("b", "'2'", True),
        ("v", "'2'", "2"),
        ("v", "2", 2.0),
        ("t", "true()", "true"),
    ],
)
def test_a_letter_determines_the_type_of_an_argument(
    letter: str, source: str, given: object
) -> None:
    function("t:f", letter, ANY)(lambda value: value)
    assert called(f"t:f({source})") == given


def test_the_last_letter_of_an_open_list_is_for_all_that_follow() -> None:
    function("t:f", "tn*", ANY)(lambda *given: given)
    assert called("t:f(1, '2', '3')") == ("1", 2.0, 3.0)


def test_a_function_of_the_session_is_given_the_context_first() -> None:
    function("t:f", "n", ANY, session=True)(lambda c, number: (c.session, number))
    assert called("t:f(1)") == ("the session", 1.0)


def test_a_builder_sees_its_arguments_unevaluated_and_counted() -> None:
    @builder("t:f", 1, 2)
    def build(call: Call, scope: Scope, _compile: object) -> Code:
        return Code(TEXT, lambda _: f"{len(call.arguments)} at {scope.root.path}")

    assert called("t:f(nothing-like-it())") == "1 at /data"
    for source in ("t:f()", "t:f(1, 2, 3)"):
        with pytest.raises(XPathTypeError):
            called(source)


@pytest.mark.parametrize("kind", [TEXT, NUMBER, BOOLEAN])
def test_what_is_surely_no_node_set_is_refused_as_one(kind: str) -> None:
    with pytest.raises(XPathTypeError) as caught:
        nodes_of(Code(kind, lambda _: "x"), Call("t:f", (), 3))
    error = caught.value
    assert (error.detail, error.found, error.position) == ("argument-type", "t:f", 3)


@pytest.mark.parametrize(("value", "nodes"), [(["n"], ["n"]), ("text", ()), (1.0, ())])
def test_what_may_be_a_node_set_is_one_or_is_empty(value: object, nodes: object) -> None:
    assert nodes_of(Code(ANY, lambda _: value), Call("t:f", (), 0))(HERE) == nodes


def test_a_node_set_is_handed_on_as_it_is() -> None:
    code = Code(NODES, lambda _: ["n"])
    assert nodes_of(code, Call("t:f", (), 0)) is code.run
