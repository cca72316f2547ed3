"""The direct parts of an expression."""

import pytest

from vetting_desk.forms.xpath.parser import parse
from vetting_desk.forms.xpath.syntax import Expression, Number, Path, Text, children

ONE, TWO, THREE = Number(1.0), Number(2.0), Number(3.0)


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        ("'a'", ()),
        ("1", ()),
        ("1 or 2 or 3", (ONE, TWO, THREE)),
        ("1 = 2", (ONE, TWO)),
        ("1 + 2 - 3", (ONE, TWO, THREE)),
        ("-1", (ONE,)),
        ("f(1, 2)", (ONE, TWO)),
        ("f()", ()),
        ("/data/a", ()),
        ("a[1]/b[2][3]", (ONE, TWO, THREE)),
    ],
)
def test_an_expression_has_these_inside(source: str, inside: tuple[Expression, ...]) -> None:
    assert children(parse(source)) == inside


def test_the_start_of_a_path_comes_before_its_predicates() -> None:
    start, *rest = children(parse("instance('l')[1]/a[2]"))
    assert children(start) == (Text("l"),)
    assert rest == [ONE, TWO]


def test_both_sides_of_a_union_are_inside() -> None:
    found = children(parse("a | b"))
    assert [each.steps[0].test for each in found if isinstance(each, Path)] == ["a", "b"]
