"""Dates and numbers as words."""

import pytest

from vetting_desk.store.search.numbers import birth_words, paper_key, paper_words, typed_date


def test_a_birth_date_is_a_word_year_first_and_one_day_first() -> None:
    assert list(birth_words("1990-05-12")) == ["³19900512", "⁴12051990"]
    assert list(birth_words("1990")) == ["³1990"]
    assert list(birth_words("")) == []


def test_two_spellings_of_a_number_have_one_key() -> None:
    assert paper_key("ab 12-34") == paper_key("AB1234") == "ab1234"
    assert "1234" in set(paper_words("AB 1234"))


@pytest.mark.parametrize("typed", ["2026-K7Q-00017", "Али", "12", "1.2.3.4", "123/45"])
def test_what_is_no_date_is_left_as_it_is(typed: str) -> None:
    assert typed_date(typed) == (typed, [])
