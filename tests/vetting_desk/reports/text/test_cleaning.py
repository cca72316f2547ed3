import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.reports.text.cleaning import (
    MAX_MARKS,
    REPLACEMENT,
    clean,
    one_line,
    paragraphs,
    plain,
)

ANY_TEXT = st.text(alphabet=st.characters(), max_size=80) | st.text(
    alphabet=st.characters(categories=("Cc", "Cs", "Cf", "Mn")), max_size=80
)


@pytest.mark.parametrize(
    "harmful", ["\x00", "\x1b", "\x7f", "\x9b", "\u202e", "\u202d", "\ud800", "\ufffe"]
)
def test_harmful_characters_are_shown_as_replaced(harmful: str) -> None:
    assert clean(f"a{harmful}b") == f"a{REPLACEMENT}b"


@pytest.mark.parametrize(
    "kept", ["\u200c", "\u200d", "\u2068", "\u2069", "\u200f", "\u0301", "é", "ҷ"]
)
def test_honest_characters_are_kept(kept: str) -> None:
    assert clean(f"a{kept}b") == f"a{kept}b"


def test_towers_of_marks_are_cut_and_the_cut_is_shown() -> None:
    assert clean("a" + "\u0301" * 100 + "b") == "a" + "\u0301" * MAX_MARKS + REPLACEMENT + "b"
    assert clean("شَّ") == "شَّ"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x85", "\x0b", "\x0c"])
def test_every_kind_of_line_end_begins_a_paragraph(end: str) -> None:
    assert list(paragraphs(f"a{end}b{end}")) == ["a", "b", ""]
    assert one_line(f"a{end}b") == "a b"


def test_titles_are_plain() -> None:
    assert plain("a\u2068b\u2069\nc\u200f") == "ab c"


@given(ANY_TEXT)
def test_nothing_harmful_is_left(text: str) -> None:
    for paragraph in paragraphs(text):
        for char in paragraph:
            assert unicodedata.category(char) not in {"Cc", "Cs"}
            assert char not in "\u202d\u202e"
        paragraph.encode("utf-8")


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=80))
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert clean(text) == text
