import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.reports.text import paragraph
from vetting_desk.reports.text.fonts import UNITS, Weight
from vetting_desk.reports.text.paragraph import Line, set_line, set_lines
from vetting_desk.reports.text.shaping import Shaper

SIZE, WIDTH = 10.0, 120.0
ROOM = int(WIDTH * UNITS / SIZE)


def _said(line: Line) -> str:
    return "".join(
        glyph.text for part in line.parts for stretch in part.stretches for glyph in stretch.glyphs
    )


def _lines(text: str, **options: int) -> list[str]:
    return [
        _said(line)
        for line in set_lines(Shaper("en"), text, Weight.REGULAR, SIZE, WIDTH, **options)
    ]


def test_lines_are_filled_and_spaces_at_their_ends_dropped() -> None:
    assert _lines("one two three four five six seven eight nine") == [
        "one two three four five",
        "six seven eight nine",
    ]


def test_line_ends_begin_paragraphs_and_empty_ones_stay() -> None:
    assert _lines("a\n\nb\n") == ["a", "", "b", ""]


def test_a_word_longer_than_a_line_is_cut_between_letters() -> None:
    lines = _lines("x" * 100)
    assert len(lines) > 3
    assert "".join(lines) == "x" * 100


def test_a_long_word_begins_on_a_line_of_its_own() -> None:
    assert _lines("short " + "w" * 60)[0] == "short"


def test_an_arabic_word_that_fits_on_a_line_is_never_cut() -> None:
    for line in set_lines(Shaper("fa"), "محمدرضا " * 30, Weight.REGULAR, SIZE, WIDTH):
        assert _said(line).replace(" ", "").count("اضردمحم") * 7 == len(
            _said(line).replace(" ", "")
        )


def test_a_line_of_arabic_is_tall_and_runs_from_the_right() -> None:
    (line,) = set_lines(Shaper("fa"), "سلام", Weight.REGULAR, SIZE, WIDTH)
    assert line.tall
    assert line.rtl


def test_digits_between_arabic_words_stand_in_their_place() -> None:
    (line,) = set_lines(Shaper("fa"), "سال ۱۳۹۸ (بد)", Weight.REGULAR, SIZE, WIDTH)
    assert _said(line) == ")دب( ۱۳۹۸ لاس"


def test_each_line_of_a_right_to_left_paragraph_is_ordered_by_itself() -> None:
    lines = _lines("یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده")
    assert len(lines) > 1
    assert lines[0].endswith("کی")
    assert lines[-1].startswith("هدراهچ")


@pytest.mark.parametrize(("default", "rtl"), [(0, False), (1, True)])
def test_numbers_run_in_the_given_direction(default: int, rtl: bool) -> None:
    (line,) = set_lines(Shaper("fa"), "12 (34)", Weight.REGULAR, SIZE, WIDTH, default=default)
    assert line.rtl is rtl


def test_one_line_is_one_line() -> None:
    line = set_line(Shaper("en"), "a\n" + "word " * 100, Weight.REGULAR)
    assert _said(line).startswith("a word")
    assert line.width > ROOM


TEXTS = st.text(alphabet="ab жҷ ا ب پ۱(),漢-—/\u0301\u2067\u2069\n", max_size=120) | st.text(
    max_size=60
)


@settings(deadline=None, max_examples=60)
@given(TEXTS)
def test_no_line_is_wider_than_its_room(text: str) -> None:
    for line in set_lines(Shaper("en"), text, Weight.REGULAR, SIZE, WIDTH):
        assert line.width <= ROOM
        assert line.width == sum(part.width for part in line.parts)


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="abcdef жҷо ابپ ۱۲ 12 (),.-", max_size=200))
def test_no_letter_is_lost_or_doubled(text: str) -> None:
    said = "".join(_lines(text))
    assert sorted(said.replace(" ", "")) == sorted(text.replace(" ", ""))


@pytest.mark.slow
def test_a_hundred_thousand_letters_without_a_space_are_set() -> None:
    assert sum(map(len, _lines("م" * 50_000 + "x" * 50_000))) == 100_000


@given(
    st.text(st.sampled_from("abcЖӣ -/—\u00a0\u200b\u2003,.  ")),
    st.sampled_from([20.0, 60.0, 150.0, 400.0]),
)
def test_the_quick_way_breaks_a_paragraph_as_the_other_does(text: str, width: float) -> None:
    shaper = Shaper("en")
    breaker = paragraph._Breaker(shaper, text, Weight.REGULAR, int(width * 100), 0)
    quick, other = breaker._quick_lines(), list(breaker._any_lines())
    if quick is not None:
        assert [(line.parts, line.width, line.order) for line in quick] == [
            (line.parts, line.width, line.order) for line in other
        ]
