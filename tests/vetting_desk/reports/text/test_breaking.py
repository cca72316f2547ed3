import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.reports.text.breaking import clusters, cut_position, words


def _words(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in words(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("one two", ["one", "two"]),
        ("кто-то", ["кто-", "то"]),
        ("2026-00017", ["2026-00017"]),
        ("AB-1234567", ["AB-1234567"]),
        ("and/or 3/4", ["and/", "or", "3/4"]),
        ("a\u2014b", ["a", "\u2014", "b"]),
        ("no\u00a0break", ["no\u00a0break"]),
        ("دو کلمه", ["دو", "کلمه"]),
        ("می\u200cروم", ["می\u200cروم"]),
        ("漢字", ["漢", "字"]),
        ("«да»", ["«да»"]),
        ("слово \u2014 дело", ["слово \u2014", "дело"]),
        ("a \u2014", ["a \u2014"]),
        ("zero\u200bwidth", ["zero", "width"]),
        ("", []),
    ],
)
def test_lines_end_where_readers_expect(text: str, parts: list[str]) -> None:
    assert _words(text) == parts


@given(st.text(alphabet="ab -—/\u00a0\u200b漢字اب\u0301 ", max_size=60))
def test_words_cover_the_text_without_gaps(text: str) -> None:
    position = 0
    for start, bare, end in words(text):
        assert start == position
        assert start <= bare <= end
        position = end
    assert position == len(text)


def test_marks_stay_with_their_letter() -> None:
    assert clusters("a\u0301b") == [0, 2]
    assert clusters("شَّد") == [0, 3]
    assert clusters("👩\u200d👧x") == [0, 3]
    assert clusters("\u0301") == [0]


def test_an_arabic_word_is_cut_after_a_letter_that_does_not_join() -> None:
    word = "محمدمحمدمحمد"
    assert cut_position(word, clusters(word), 6) == 4
    assert word[3] == "د"


def test_a_latin_word_is_cut_where_it_must_be() -> None:
    assert cut_position("abcdefgh", clusters("abcdefgh"), 5) == 5
