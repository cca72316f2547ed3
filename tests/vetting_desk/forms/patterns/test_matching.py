"""Running a program on a text, in bounded time."""

import pytest

from vetting_desk.forms.patterns import matching
from vetting_desk.forms.patterns.matching import MAX_TEXT, Pattern
from vetting_desk.forms.patterns.parsing import parse
from vetting_desk.forms.patterns.program import compile_program


def pattern(source: str) -> Pattern:
    return Pattern(compile_program(parse(source)))


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("(?m)^b", "a\nb", True),
        ("(?m)a$", "a\rb", True),
        ("(?m)^b", "a\u2028b", True),
        ("^b", "a\nb", False),
        ("\\b", "", False),
        ("\\B", "", True),
        ("\\b", "a", True),
        ("a\\b", "a-", True),
        ("a\\Ba", "aa", True),
        ("(?<=a)$", "a", True),
        ("(?<!a)$", "a", False),
        ("(?<=^)a", "ba", False),
        ("(?=b)a", "ab", False),
        ("(?:)*a", "a", True),
    ],
)
def test_places_are_where_ecmascript_says(source: str, text: str, found: bool) -> None:
    assert pattern(source).is_in(text) is found


@pytest.mark.parametrize(("length", "found"), [(MAX_TEXT, True), (MAX_TEXT + 1, False)])
def test_a_text_is_tried_up_to_the_bound(length: int, found: bool) -> None:
    assert pattern("^").is_in("a" * length) is found


def test_a_text_that_uses_up_the_budget_does_not_match(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pattern("b").is_in("a" * 50 + "b")
    monkeypatch.setattr(matching, "BUDGET", 20)
    assert not pattern("b").is_in("a" * 50 + "b")


def test_no_step_is_taken_twice_at_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """``(a+)+$`` takes a backtracking engine 2**30 steps here."""
    monkeypatch.setattr(matching, "BUDGET", 1_000)
    assert pattern("^(a+)+b").is_in("a" * 30 + "b")
