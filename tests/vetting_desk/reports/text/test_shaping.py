from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.reports.text.cleaning import clean
from vetting_desk.reports.text.fonts import Script, Weight, typeface
from vetting_desk.reports.text.shaping import Glyph, Shaped, Shaper, undrawn

REPLACED = typeface(Script.SANS, Weight.REGULAR).font.get_nominal_glyph(0xFFFD)


def _glyphs(shaped: Shaped) -> list[Glyph]:
    return [glyph for stretch in shaped.stretches for glyph in stretch.glyphs]


def _said(shaped: Shaped) -> str:
    return "".join(glyph.text for glyph in _glyphs(shaped))


def test_arabic_letters_join(shaper: Shaper) -> None:
    alone = _glyphs(shaper.shape("م", Weight.REGULAR, rtl=True))[0].id
    joined = [glyph.id for glyph in _glyphs(shaper.shape("ممم", Weight.REGULAR, rtl=True))]
    assert len({alone, *joined}) == 4


def test_right_to_left_glyphs_come_from_left_to_right(shaper: Shaper) -> None:
    assert _said(shaper.shape("ابج", Weight.REGULAR, rtl=True)) == "جبا"


@pytest.mark.parametrize("word", ["آتش\u200cنشانی", "می\u200cخواهم", "مُحَمَّد", "إِلَٰه", "لَا", "الله"])
def test_every_sign_is_said_in_its_place(shaper: Shaper, word: str) -> None:
    """Read from right to left (WeasyPrint 2841): half-spaces and vowels stay with their letters."""
    said = _said(shaper.shape(word, Weight.REGULAR, rtl=True))[::-1]
    assert normalize("NFC", said) == normalize("NFC", word)


def test_what_shows_nothing_takes_no_room(shaper: Shaper) -> None:
    glyphs = _glyphs(shaper.shape("ش\u200cن", Weight.REGULAR, rtl=True))
    (joiner,) = [glyph for glyph in glyphs if glyph.text == "\u200c"]
    assert (joiner.id, joiner.advance) == (typeface(Script.ARABIC, Weight.REGULAR).nothing, 0)


def test_brackets_are_mirrored_in_right_to_left_text(shaper: Shaper) -> None:
    face = typeface(Script.SANS, Weight.REGULAR)
    (glyph,) = _glyphs(shaper.shape("(", Weight.REGULAR, rtl=True))
    assert glyph.id == face.font.get_nominal_glyph(ord(")"))
    assert glyph.text == "("


def test_a_word_of_two_scripts_uses_two_typefaces(shaper: Shaper) -> None:
    shaped = shaper.shape("فیروز,", Weight.REGULAR, rtl=True)
    names = [stretch.face.name for stretch in shaped.stretches]
    assert names == ["NotoSans-Regular", "NotoSansArabic-Regular"]
    assert shaped.tall


def test_marks_stay_in_the_typeface_of_their_letter(shaper: Shaper) -> None:
    assert len(shaper.shape("مُحَمَّد", Weight.BOLD, rtl=True).stretches) == 1
    assert len(shaper.shape("а\u0301", Weight.BOLD, rtl=False).stretches) == 1


def test_a_character_no_font_has_is_replaced_and_still_said(shaper: Shaper) -> None:
    (glyph,) = _glyphs(shaper.shape("漢", Weight.REGULAR, rtl=False))
    assert (glyph.id, glyph.text) == (REPLACED, "漢")


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("a ≥ b ≥ c", ["≥"]),
        ("გამარჯობა", list("გამრჯობ")),
        ("йод — «№5» ۱۲ हिन्दी", []),
        ("\u200c\u2068x", []),
    ],
)
def test_what_no_typeface_draws_is_told(text: str, signs: list[str]) -> None:
    assert list(undrawn(text)) == signs


def test_an_emoji_of_several_parts_shows_each(shaper: Shaper) -> None:
    shaped = shaper.shape("👩\u200d👧", Weight.REGULAR, rtl=False)
    assert [glyph.id for glyph in _glyphs(shaped)] == [REPLACED, REPLACED]


def test_direction_marks_are_neither_drawn_nor_said(shaper: Shaper) -> None:
    assert _said(shaper.shape("\u2068a\u200fb\u2069", Weight.REGULAR, rtl=False)) == "ab"
    assert _glyphs(shaper.shape("\u2068\u2069", Weight.REGULAR, rtl=False)) == []


def test_latin_letters_are_never_joined_into_one_glyph(shaper: Shaper) -> None:
    assert [
        glyph.text for glyph in _glyphs(shaper.shape("office ff", Weight.REGULAR, rtl=False))
    ] == list("office ff")


def test_a_word_is_shaped_once(shaper: Shaper) -> None:
    first = shaper.shape("word", Weight.REGULAR, rtl=False)
    assert shaper.shape("word", Weight.REGULAR, rtl=False) is first
    assert shaper.shape("word", Weight.BOLD, rtl=False) is not first


def test_a_new_report_remembers_nothing_of_the_last() -> None:
    first = Shaper("en").shape("secret", Weight.REGULAR, rtl=False)
    assert Shaper("en").shape("secret", Weight.REGULAR, rtl=False) is not first


def test_a_word_of_the_questionnaire_is_shaped_once_for_all_reports() -> None:
    vocabulary = [frozenset({"question"})]
    first = Shaper("en", vocabulary)
    word = first.shape("question", Weight.REGULAR, rtl=False)
    other = Shaper("en", vocabulary)
    assert other.shape("question", Weight.REGULAR, rtl=False) is word
    assert other.shape("question", Weight.BOLD, rtl=False) is not word
    assert Shaper("ru", vocabulary).shape("question", Weight.REGULAR, rtl=False) is not word
    said = first.shape("secret", Weight.REGULAR, rtl=False)
    assert other.shape("secret", Weight.REGULAR, rtl=False) is not said
    assert Shaper("en").shape("question", Weight.REGULAR, rtl=False) is not word


@settings(deadline=None)
@given(st.text(max_size=40), st.booleans(), st.sampled_from(Weight))
def test_no_text_asks_for_the_missing_glyph(text: str, rtl: bool, weight: Weight) -> None:
    shaped = Shaper("en").shape(clean(text), weight, rtl=rtl)
    assert all(glyph.id for glyph in _glyphs(shaped))
    assert shaped.width == sum(glyph.advance for glyph in _glyphs(shaped))


@settings(deadline=None)
@given(st.text(alphabet="abéжҷابپ۱(),漢 \u0301", max_size=30), st.booleans())
def test_what_is_drawn_says_every_character_once(text: str, rtl: bool) -> None:
    marks = "\u0301"
    said = _said(Shaper("en").shape(text, Weight.REGULAR, rtl=rtl))
    assert sorted(said.replace(marks, "")) == sorted(text.replace(marks, "").replace("", ""))
