"""Parsing expressions."""

import pytest

from vetting_desk.forms.xpath.lexer import XPathSyntaxError
from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.syntax import (
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Logic,
    Negation,
    Number,
    Path,
    Step,
    Text,
    Union,
)


def child(*names: str) -> tuple[Step, ...]:
    return tuple(Step("child", name) for name in names)


@pytest.mark.parametrize(
    ("source", "expression"),
    [
        ("'a'", Text("a")),
        ("1.5", Number(1.5)),
        ("/data/a", Path("/", (), child("data", "a"), 0, "/data/a")),
        ("a/b", Path("", (), child("a", "b"), 0)),
        ("/", Path("/", (), (), 0)),
        (".", Path("", (), (Step("self", "node()"),), 0)),
        ("@id", Path("", (), (Step("attribute", "id"),), 0)),
        ("//a", Path("/", (), (Step("descendant-or-self", "node()"), *child("a")), 0)),
        ("parent::*", Path("", (), (Step("parent", "*"),), 0)),
        ("a[1]", Path("", (), (Step("child", "a", (Number(1.0),)),), 0)),
        ("/a/b[1]", Path("/", (), (Step("child", "a"), Step("child", "b", (Number(1.0),))), 0)),
        ("-1", Negation(Number(1.0))),
        ("1 = 2", Comparison("=", Number(1.0), Number(2.0))),
        ("1 or 2 or 3", Logic("or", (Number(1.0), Number(2.0), Number(3.0)))),
        ("1 - 2 + 3", Arithmetic(Number(1.0), (("-", Number(2.0)), ("+", Number(3.0))))),
        ("a | b", Union((Path("", (), child("a"), 0), Path("", (), child("b"), 4)))),
        ("f(1, 'x')", Call("f", (Number(1.0), Text("x")), 0)),
        ("f()/a", Path(Call("f", (), 0), (), child("a"), 0)),
        ("(a)[2]", Path(Path("", (), child("a"), 1), (Number(2.0),), (), 0)),
    ],
)
def test_an_expression_has_these_parts(source: str, expression: Expression) -> None:
    assert parse(source) == expression


@pytest.mark.parametrize(
    "source", ["and and", "a and", "* 1 2", "f(,)", "a[", "a]", "1.2.3", "::a", "a//"]
)
def test_what_is_no_expression_is_refused(source: str) -> None:
    with pytest.raises(XPathSyntaxError):
        parse(source)


def test_and_binds_tighter_than_or() -> None:
    parsed = parse("1 or 2 and 3")
    assert parsed == Logic("or", (Number(1.0), Logic("and", (Number(2.0), Number(3.0)))))
