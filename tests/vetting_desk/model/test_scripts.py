"""The script a name is written in."""

import pytest

from vetting_desk.model import NameScript
from vetting_desk.model.scripts import is_mixed, script_of


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Намуна Омӯзишӣ", NameScript.CYRILLIC),
        ("Namuna Omuzishi", NameScript.LATIN),
        ("نمونه", NameScript.ARABIC),
        ("Ҷалол J.", NameScript.CYRILLIC),
        ("", None),
        ("12-3 .", None),
        ("名前", None),
    ],
)
def test_most_letters_decide(text: str, script: NameScript | None) -> None:
    assert script_of(text) is script


@pytest.mark.parametrize(
    ("text", "mixed"),
    [
        ("Нaмуна", True),  # a Latin "a"
        ("Намуна Namuna", False),
        ("Намуна-2", False),
        ("", False),
    ],
)
def test_only_a_word_of_two_scripts_is_mixed(text: str, mixed: bool) -> None:
    assert is_mixed(text) is mixed


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Ҷалолиддин", NameScript.CYRILLIC),
        ("Łukasz", NameScript.LATIN),
        ("محمد ۱۲", NameScript.ARABIC),
        ("12 - ·", None),
        ("", None),
        ("Анна O'Neil Мария", NameScript.CYRILLIC),
    ],
)
def test_the_script_of_a_name_is_detected_by_its_letters(
    text: str, script: NameScript | None
) -> None:
    assert script_of(text) is script


def test_a_latin_letter_hidden_in_a_cyrillic_word_is_noticed() -> None:
    assert is_mixed("Aннa")
    assert not is_mixed("Анна Smith")
