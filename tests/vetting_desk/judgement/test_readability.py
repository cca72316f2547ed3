"""Words in a sentence and long words, counted in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.judgement.readability import FEW_WORDS, MOST_WORDS, ease


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "You may stop. You may ask for a break at any time.", 9),
        ("en", "You don't have to say it", 6),
        ("ru", "Вы можете не отвечать на любой вопрос. Вы можете замолчать.", 7),
        ("tg", "Шумо метавонед ҷавоб надиҳед", 4),
        ("fa", "می‌توانید پاسخ ندهید؟ هر وقت خواستید بس کنید.", 5),
        ("en", "One: two, three; four", 2),
        ("en", "First line\nand a second line", 4),
        ("en", "", 0),
    ],
)
def test_the_longest_sentence_is_counted(language: str, text: str, words: int) -> None:
    counted = ease(text, language)
    assert counted is not None
    assert counted.words == words


@pytest.mark.parametrize(("many", "short"), [(MOST_WORDS, True), (MOST_WORDS + 1, False)])
def test_the_bound_is_twelve_words(many: int, short: bool) -> None:
    counted = ease(" ".join(["word"] * many), "en")
    assert counted is not None
    assert counted.is_short is short


@pytest.mark.parametrize(
    ("language", "long_word", "short_word"),
    [
        ("en", "beautiful", "asked"),
        ("en", "eligible", "moved"),
        ("ru", "обстоятельства", "ответить"),
        ("tg", "масъулиятнокӣ", "метавонед"),
        ("fa", "مستندسازیشان", "می‌توانید"),
    ],
)
def test_a_long_word_is_one_of_many_syllables(
    language: str, long_word: str, short_word: str
) -> None:
    row = [long_word] * 3 + [short_word] * 3
    counted = ease(" ".join(row), language)
    assert counted is not None
    assert counted.long_words == (long_word,) * 3
    assert counted.long_share == 0.5
    assert not counted.is_plain


def test_a_term_alone_is_no_share() -> None:
    counted = ease("structured professional judgement", "en")
    assert counted is not None
    assert counted.is_plain
    assert FEW_WORDS > 3


def test_what_a_form_marks_is_no_word() -> None:
    counted = ease("**You** said ${words} <b>then</b>", "en")
    assert counted is not None
    assert counted.words == 3


def test_a_language_without_a_measure_has_none() -> None:
    assert ease("Siz toʻxtatishingiz mumkin", "uz") is None


@given(st.text(max_size=200), st.sampled_from(["en", "ru", "tg", "fa"]))
def test_any_text_is_counted(text: str, language: str) -> None:
    counted = ease(text, language)
    assert counted is not None
    assert 0 <= counted.long_share <= 1
    assert counted.words <= len(text)
