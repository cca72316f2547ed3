"""Words for kinds, persons, scripts, work under way and actions."""

import pytest

from ui.pages.cases.scripts import is_mixed, script_of
from ui.pages.log.action_text import action_text, known_actions
from ui.shell.whereabouts import Place
from vetting_desk.model import (
    NameScript,
)


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
def test_the_script_of_a_name_is_told_from_its_letters(
    text: str, script: NameScript | None
) -> None:
    assert script_of(text) is script


def test_a_latin_letter_hidden_in_a_cyrillic_word_is_noticed() -> None:
    assert is_mixed("Aннa")
    assert not is_mixed("Анна Smith")


def test_actions_have_words_and_unknown_ones_show_their_key() -> None:
    assert all(action_text(action) for action in known_actions())
    assert action_text("flux-aligned") == "Flux aligned"


@pytest.mark.parametrize("text", ["assessment:1", "case:2", "page:log", ""])
def test_a_place_is_read_as_it_was_written(text: str) -> None:
    assert str(Place.from_text(text)) == text


@pytest.mark.parametrize("text", ["case:", "nonsense", "shell:rm", ":x"])
def test_any_other_text_is_nowhere(text: str) -> None:
    assert Place.from_text(text) == Place()
