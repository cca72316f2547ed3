"""The window's texts by their English sources: as shown in each language, and never one that is not there."""

import pytest

from ui.text.handbook.window_texts import UnknownTextError, shown


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Receive from the stick"), ("ru", "Получить с флешки"), ("tg", "Аз флешка гирифтан")],
)
def test_a_text_is_shown_as_the_window_shows_it(language: str, words: str) -> None:
    assert shown("Receive from the stick", language) == words


def test_a_language_without_translation_reads_english() -> None:
    assert shown("Receive from the stick", "xx") == "Receive from the stick"


def test_a_count_is_shown_for_one() -> None:
    assert shown("Write %n record(s) to the stick", "en") == "Write 1 record to the stick"
    assert "1" in shown("Write %n record(s) to the stick", "ru")


def test_what_the_window_does_not_have_is_refused() -> None:
    with pytest.raises(UnknownTextError) as caught:
        shown("Make everything right", "en")
    assert caught.value.found == ()


def test_a_renamed_text_is_refused_under_its_old_name_and_context() -> None:
    with pytest.raises(UnknownTextError):
        shown("TransferPage|Receive it from the stick", "ru")
    with pytest.raises(UnknownTextError):
        shown("CasesPage|Receive from the stick", "ru")


def test_texts_that_differ_by_context_need_their_context() -> None:
    with pytest.raises(UnknownTextError) as caught:
        shown("Standing", "ru")
    assert set(caught.value.found) == {"InstrumentsPage", "StandingCard"}
    assert shown("InstrumentsPage|Standing", "ru") != shown("StandingCard|Standing", "ru")
