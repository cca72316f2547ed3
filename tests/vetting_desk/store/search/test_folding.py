"""Folding within a script."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.store.search.folding import fold, own_words


def folded(text: str) -> list[str]:
    return [fold(word) for word in own_words(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ҒҚҲҶӢӮ", ["гкхчиу"]),
        ("ёЙї", ["еии"]),
        ("Łódź-Đà ØÆß", ["lodz", "da", "oaess"]),
        ("أإآٱىة", ["اااايه"]),
        ("کی", ["كي"]),
        ("٠١٢ ۳۴۵", ["012", "345"]),
        ("مَدْرَسَة", ["مدرسه"]),
        ("o‘g‘li", ["ogli"]),
        ("a_b.c", ["a", "b", "c"]),
        ("ﷲ", ["الله"]),
        ("①Ⅷ", ["1viii"]),
    ],
)
def test_what_is_folded(text: str, wanted: list[str]) -> None:
    assert folded(text) == wanted


@given(st.text())
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert folded(unicodedata.normalize("NFC", text)) == folded(unicodedata.normalize("NFD", text))


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    once = folded(text)

    assert [fold(word) for word in once] == once


@given(st.text())
def test_words_hold_neither_space_nor_quote_nor_operator(text: str) -> None:
    assert all(char.isalnum() for word in own_words(text) for char in word)
