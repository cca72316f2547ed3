"""The implicit part of UAX #9, by the examples of its rules W1 to I2."""

import pytest

from vetting_desk.reports.text.bidi_explicit import Isolating, direction
from vetting_desk.reports.text.bidi_resolve import _bracket_pairs, _weak, resolve_sequence


def weak(classes: str, start: str) -> str:
    types = classes.split()
    _weak(types, start)
    return " ".join(types)


@pytest.mark.parametrize(
    ("classes", "start", "resolved"),
    [
        ("AL NSM NSM", "R", "R R R"),
        ("NSM", "R", "R"),
        ("LRI NSM", "L", "LRI ON"),
        ("PDI NSM", "L", "PDI ON"),
        ("AL EN", "L", "R AN"),
        ("AL ON EN", "L", "R ON AN"),
        ("EN", "R", "EN"),
        ("L ON EN", "R", "L ON L"),
        ("R ON EN", "L", "R ON EN"),
        ("EN ES EN", "R", "EN EN EN"),
        ("EN CS EN", "R", "EN EN EN"),
        ("AN CS AN", "R", "AN AN AN"),
        ("AN ES AN", "R", "AN ON AN"),
        ("EN CS AN", "R", "EN ON AN"),
        ("EN CS CS EN", "R", "EN ON ON EN"),
        ("ET ET EN", "R", "EN EN EN"),
        ("EN ET ET", "R", "EN EN EN"),
        ("AN ET EN", "R", "AN EN EN"),
        ("AN ET", "R", "AN ON"),
        ("L ES EN", "R", "L ON L"),
        ("ET AN", "R", "ON AN"),
        ("", "L", ""),
    ],
)
def test_weak_classes_are_resolved(classes: str, start: str, resolved: str) -> None:
    assert weak(classes, start) == resolved


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("a)b(c", []),
        ("a(b]c", []),
        ("a(b)c", [(1, 3)]),
        ("a(b[c)d]", [(1, 5)]),
        ("a(b]c)d", [(1, 5)]),
        ("a(b)c)d", [(1, 3)]),
        ("a(b(c)d", [(3, 5)]),
        ("a(b(c)d)", [(1, 7), (3, 5)]),
        ("a(b{c}d)", [(1, 7), (3, 5)]),
        ("\u2329a\u3009", [(0, 2)]),
    ],
)
def test_brackets_are_paired(text: str, pairs: list[tuple[int, int]]) -> None:
    """The table of examples of BD16."""
    types = ["ON" if not char.isalpha() else "L" for char in text]
    assert _bracket_pairs(text, types) == pairs


@pytest.mark.parametrize(("depth", "found"), [(63, 63), (64, 0)])
def test_brackets_nest_to_a_bound(depth: int, found: int) -> None:
    text = "(" * depth + ")" * depth
    assert len(_bracket_pairs(text, ["ON"] * len(text))) == found


def resolved(text: str, classes: str, level: int) -> list[int]:
    kinds = classes.split()
    levels = [level] * len(kinds)
    side = direction(level)
    run = Isolating(list(range(len(kinds))), level, side, side)
    resolve_sequence(text, kinds, kinds, levels, run)
    return levels


@pytest.mark.parametrize(
    ("level", "classes", "levels"),
    [
        (0, "L R AN EN", [0, 1, 2, 2]),
        (1, "L R AN EN", [2, 1, 2, 2]),
        (0, "L EN", [0, 0]),
        (0, "L WS L", [0, 0, 0]),
        (1, "L WS L", [2, 2, 2]),
        (0, "R WS R", [1, 1, 1]),
        (0, "R WS L", [1, 0, 0]),
        (1, "R WS L", [1, 1, 2]),
        (0, "R WS AN WS R", [1, 1, 2, 1, 1]),
        (0, "R WS EN", [1, 1, 2]),
        (0, "WS R", [0, 1]),
        (1, "WS R", [1, 1]),
    ],
)
def test_neutral_classes_take_the_side_of_both_neighbours_or_of_the_level(
    level: int, classes: str, levels: list[int]
) -> None:
    """N1, N2, I1 and I2."""
    assert resolved("x" * len(levels), classes, level) == levels


@pytest.mark.parametrize(
    ("level", "text", "classes", "levels"),
    [
        (1, "a(b)", "R ON L ON", [1, 1, 2, 1]),
        (1, "a(b)", "L ON L ON", [2, 2, 2, 2]),
        (1, "a(b)", "L ON R ON", [2, 1, 1, 1]),
        (0, "a(b)", "R ON R ON", [1, 1, 1, 1]),
        (0, "a(b)", "L ON R ON", [0, 0, 1, 0]),
        (0, "a( )", "R ON WS ON", [1, 0, 0, 0]),
        (0, "a(1)", "R ON EN ON", [1, 1, 2, 1]),
        (0, "a(b)\u0301", "R ON R ON NSM", [1, 1, 1, 1, 1]),
    ],
)
def test_brackets_take_the_side_of_what_they_hold_or_of_what_is_before(
    level: int, text: str, classes: str, levels: list[int]
) -> None:
    """N0."""
    assert resolved(text, classes, level) == levels
