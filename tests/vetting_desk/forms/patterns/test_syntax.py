"""Sets of characters: ranges, tests, negation and case."""

import pytest

from vetting_desk.forms.patterns.syntax import Characters


@pytest.mark.parametrize(
    ("characters", "character", "holds"),
    [
        (Characters((("a", "c"),)), "a", True),
        (Characters((("a", "c"),)), "c", True),
        (Characters((("a", "c"),)), "d", False),
        (Characters((("a", "c"),)), "B", False),
        (Characters((("a", "c"),), any_case=True), "B", True),
        (Characters((("Ҷ", "Ҷ"),), any_case=True), "ҷ", True),
        (Characters((("a", "c"),), negated=True), "b", False),
        (Characters((("a", "c"),), negated=True), "d", True),
        (Characters(tests=(str.isdigit,)), "1", True),
        (Characters((("a", "a"),), (str.isdigit,)), "a", True),
        (Characters(), "a", False),
        (Characters(negated=True), "a", True),
    ],
)
def test_a_set_holds(characters: Characters, character: str, holds: bool) -> None:
    assert characters.holds(character) is holds


def test_a_character_is_looked_up_once() -> None:
    asked: list[str] = []

    def noting(character: str) -> bool:
        asked.append(character)
        return True

    characters = Characters(tests=(noting,))
    assert [characters.holds("a"), characters.holds("a")] == [True, True]
    assert asked == ["a"]


def test_sets_are_equal_whatever_was_looked_up() -> None:
    first, second = Characters((("a", "c"),)), Characters((("a", "c"),))
    first.holds("a")
    assert first == second
