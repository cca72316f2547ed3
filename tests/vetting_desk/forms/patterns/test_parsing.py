"""Regular expressions: their syntax trees, and the positions of errors."""

import pytest

from vetting_desk.forms.patterns.parsing import PatternError, parse
from vetting_desk.forms.patterns.syntax import (
    Around,
    Characters,
    Choice,
    Part,
    Place,
    Repeated,
    Sequence,
)


def one(character: str) -> Characters:
    return Characters(((character, character),))


A, B = one("a"), one("b")


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("", Sequence()),
        ("a", A),
        ("ab", Sequence((A, B))),
        ("a|b", Choice((A, B))),
        ("a|", Choice((A, Sequence()))),
        ("(a)", A),
        ("(?:a)", A),
        ("(?<n>a)", A),
        ("a*", Repeated(A, 0, -1)),
        ("a+?", Repeated(A, 1, -1)),
        ("a?", Repeated(A, 0, 1)),
        ("a{2}", Repeated(A, 2, 2)),
        ("a{2,}", Repeated(A, 2, -1)),
        ("a{2,3}", Repeated(A, 2, 3)),
        ("(ab)*", Repeated(Sequence((A, B)), 0, -1)),
        ("^", Place("start")),
        ("$", Place("end")),
        ("(?m)$", Place("line-end")),
        ("\\A", Place("start")),
        ("\\b", Place("boundary")),
        ("\\B", Place("inside")),
        ("(?=a)", Around(A, behind=False, negated=False)),
        ("(?!a)", Around(A, behind=False, negated=True)),
        ("(?<=a)", Around(A, behind=True, negated=False)),
        ("(?<!a)", Around(A, behind=True, negated=True)),
        ("[a-b]", Characters((("a", "b"),))),
        ("[^ab]", Characters((("a", "a"), ("b", "b")), negated=True)),
        ("[a-]", Characters((("a", "a"), ("-", "-")))),
        ("[\\b]", one("\b")),
        ("\\t", one("\t")),
        ("\\x41", one("A")),
        ("\\u{1F54A}", one("\N{DOVE OF PEACE}")),
        ("\\cJ", one("\n")),
        ("\\.", one(".")),
        ("(?s).", Characters(negated=True)),
        ("(?i)a", Characters((("a", "a"),), any_case=True)),
        ("{", one("{")),
        ("]", one("]")),
    ],
)
def test_a_pattern_has_these_parts(source: str, part: Part) -> None:
    assert parse(source) == part


@pytest.mark.parametrize(
    ("source", "position"),
    [("ab)", 2), ("ab(c", 2), ("a**", 2), ("ab[c", 2), ("a\\1", 1), ("ab\\", 2)],
)
def test_an_error_has_its_position(source: str, position: int) -> None:
    with pytest.raises(PatternError) as caught:
        parse(source)
    assert caught.value.position == position


@pytest.mark.parametrize(("depth", "fits"), [(20, True), (500, False)])
def test_groups_nest_to_a_bound(depth: int, fits: bool) -> None:
    source = "(" * depth + "a" + ")" * depth
    if fits:
        assert parse(source) == A
    else:
        with pytest.raises(PatternError, match="too-large"):
            parse(source)
