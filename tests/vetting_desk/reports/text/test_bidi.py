import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.reports.text.bidi import levels, paragraph_level, visual_order


def _shown(text: str, base: int) -> str:
    return "".join(text[place] for place in visual_order(levels(text, base)))


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("", 0),
        ("abc", 0),
        ("(12) سلام abc", 1),
        ("abc سلام", 0),
        ("12 (34)", 0),
        ("\u2068سلام\u2069 abc", 0),
        ("\u2068abc\u2069 سلام", 1),
        ("שלום", 1),
    ],
)
def test_a_paragraph_runs_as_its_first_strong_letter(text: str, level: int) -> None:
    assert paragraph_level(text) == level


def test_a_paragraph_without_a_letter_runs_in_the_given_direction() -> None:
    assert paragraph_level("12 (34)", 1) == 1
    assert paragraph_level("12 a", 1) == 0


def test_digits_inside_arabic_keep_their_order() -> None:
    assert _shown("آب 123 ب", 1) == "ب 123 بآ"


def test_brackets_belong_to_what_they_enclose() -> None:
    assert _shown("ab (جد) ef", 0) == "ab (دج) ef"
    assert _shown("اب (cd) هو", 1) == "وه )cd( با"


def test_an_isolated_name_does_not_draw_in_what_follows() -> None:
    assert _shown("\u2068اب\u2069 12, 34", 0).endswith(" 12, 34")


def test_a_left_to_right_text_without_anything_that_turns_has_one_level() -> None:
    assert set(levels("Ann (12) \u2068Bo\u2069 — Фируз", 0)) == {0}


def test_a_left_to_right_text_in_a_right_to_left_page_keeps_its_order() -> None:
    assert _shown("AB-1234567", 1) == "AB-1234567"


def test_an_unassigned_arabic_code_point_runs_with_its_block() -> None:
    assert levels("\u07bf", 0) == [1]
    assert levels("\U0001efff", 0) == [1]


@given(st.lists(st.integers(0, 6), max_size=30))
def test_order_puts_every_part_in_exactly_one_place(found: list[int]) -> None:
    assert sorted(visual_order(found)) == list(range(len(found)))


@given(st.text(max_size=60), st.sampled_from([0, 1]))
def test_every_character_has_a_level_at_or_above_the_paragraphs(text: str, base: int) -> None:
    found = levels(text, base)
    assert len(found) == len(text)
    assert all(base <= level <= 126 for level in found)


@given(st.text(alphabet="اب12() ab\u2067\u2069\u202b\u202c", max_size=40))
def test_odd_levels_only_where_something_turns(text: str) -> None:
    turning = any(char in "اب\u2067\u202b" for char in text)
    assert turning or not any(level % 2 for level in levels(text, 0))
