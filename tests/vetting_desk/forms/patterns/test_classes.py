r"""Named sets of characters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.forms.patterns.classes import is_word, property_of, shorthand


@pytest.mark.parametrize(
    ("letter", "inside", "outside"),
    [
        ("d", "09", "a٣２"),
        ("w", "azAZ09_", "-éҷ "),
        ("s", " \t\n\u00a0\u2003\u3000\ufeff", "a\u200b"),
        ("D", "a٣", "09"),
        ("W", "-é", "a_"),
        ("S", "a", " \u2028"),
    ],
)
def test_a_shorthand_stands_for_these_and_not_for_those(
    letter: str, inside: str, outside: str
) -> None:
    characters = shorthand(letter)
    assert all(map(characters.holds, inside))
    assert not any(map(characters.holds, outside))


@given(st.characters())
def test_a_word_is_of_what_the_shorthand_for_words_holds(character: str) -> None:
    assert is_word(character) is shorthand("w").holds(character)


@pytest.mark.parametrize(
    ("name", "inside", "outside"),
    [
        ("L", "aҷش漢", "1 -"),
        ("Lu", "AҶ", "aش"),
        ("IsLu", "A", "a"),
        ("Letter", "a", "1"),
        ("Uppercase Letter", "A", "a"),
        ("gc=Nd", "1٣", "Ⅳ"),
        ("IsAlphabetic", "a", "1"),
        ("Script=Arabic", "ش", "a"),
        ("sc=Cyrillic", "Ҷ", "a"),
        ("IsCyrillic", "Ҷ", "a"),
        ("InArabic", "ش", "a"),
        ("Han", "漢", "カ"),
    ],
)
def test_a_property_holds_for_these_and_not_for_those(name: str, inside: str, outside: str) -> None:
    test = property_of(name)
    assert test is not None
    assert all(map(test, inside))
    assert not any(map(test, outside))


@pytest.mark.parametrize("name", ["", "Nonsense", "Lx", "IsLx", "age=3.0", "Script=Nonsense"])
def test_there_is_no_such_property(name: str) -> None:
    assert property_of(name) is None


@given(st.characters())
def test_a_category_is_that_of_unicode(character: str) -> None:
    test = property_of("P")
    assert test is not None
    assert test(character) is unicodedata.category(character).startswith("P")
