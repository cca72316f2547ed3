"""The code of a language by what people write for it."""

import pytest

from vetting_desk.packs.spoken import code_said

KNOWN = ("ru", "tg-Arab", "Забони мо (tg-Cyrl)")


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Tajik", "tg"),
        (" тоҷикӣ ", "tg"),
        ("Таджикский", "tg"),
        ("TG", "tg"),
        ("Тоҷикӣ (tg)", "tg"),
        ("дари", "fa-AF"),
        ("fa-af", "fa-AF"),
        ("tg-arab", "tg-Arab"),
        ("забони мо", "tg-Cyrl"),
    ],
)
def test_a_language_is_found_by_its_name_or_code(said: str, code: str) -> None:
    assert code_said(said, KNOWN) == code


@pytest.mark.parametrize("said", ["шугнанӣ", "a bit of everything", ""])
def test_what_names_no_language_known_stays_as_it_was_written(said: str) -> None:
    assert code_said(f" {said} ", KNOWN) == said
