"""What is drawn is kept as plain data: places from the upper left corner, words in reading order."""

import pytest

from vetting_desk.reports.drawing import PAGE_HEIGHT, Colour
from vetting_desk.reports.layout.recording import Recording
from vetting_desk.reports.text.fonts import Weight
from vetting_desk.reports.text.paragraph import Line, set_line
from vetting_desk.reports.text.shaping import Shaper

INK = Colour(0.1, 0.2, 0.3)
SHAPER = Shaper("en")


def line(text: str, base: int | None = None) -> Line:
    return set_line(SHAPER, text, Weight.REGULAR, base=base)


def test_places_are_measured_from_the_upper_left_corner() -> None:
    recording = Recording()
    recording.text(line("word"), 50, 700, 10, INK)
    recording.bar(10, 600, 30, 20, INK)
    recording.rule(10, 110, 500, 2, INK)
    recording.finish_page()
    page = recording.take()
    [text] = page.lines
    assert (text.left, text.baseline, text.size, text.ink) == (50, PAGE_HEIGHT - 700, 10, INK)
    bar, rule = page.boxes
    assert (bar.left, bar.top, bar.width, bar.height) == (10, PAGE_HEIGHT - 620, 30, 20)
    assert (rule.left, rule.top, rule.width, rule.height) == (10, PAGE_HEIGHT - 501, 100, 2)


@pytest.mark.parametrize(
    "text",
    [
        "Left to right.",
        "دو کلمه و 12 (عدد)",
        "mixed متن فارسی inside",
        "فارسی with Latin درون",
        "Дӯст ва Ғафур",
        "e\u0301a\u0308",
    ],
)
@pytest.mark.parametrize("base", [0, 1, None])
def test_text_is_kept_in_reading_order(text: str, base: int | None) -> None:
    recording = Recording()
    recording.text(line(text, base), 0, 0, 10, INK)
    recording.finish_page()
    assert recording.take().lines[0].text == text


def test_words_lie_side_by_side_without_a_gap() -> None:
    recording = Recording()
    drawn = line("mixed متن فارسی inside")
    recording.text(drawn, 0, 0, 10, INK)
    recording.finish_page()
    words = sorted(recording.take().lines[0].words, key=lambda placed: placed.left)
    ends = [placed.left + placed.word.width for placed in words]
    assert [placed.left for placed in words] == [0, *ends[:-1]]
    assert ends[-1] == drawn.width


def test_a_word_that_is_drawn_again_is_kept_once() -> None:
    recording = Recording()
    for height in (10, 20):
        recording.text(line("again"), 0, height, 10, INK)
    recording.finish_page()
    first, second = recording.take().lines
    assert first.words[0].word is second.words[0].word


def test_a_page_begins_empty() -> None:
    recording = Recording()
    recording.text(line("one"), 0, 0, 10, INK)
    recording.text(line(""), 0, 0, 10, INK)
    recording.finish_page()
    assert len(recording.take().lines) == 1
    recording.finish_page()
    page = recording.take()
    assert (page.lines, page.boxes, page.watermarks) == ((), (), ())


def test_a_mark_is_a_letter_with_what_it_stands_on() -> None:
    recording = Recording()
    recording.text(line("سالِ"), 0, 0, 10, INK)
    recording.finish_page()
    letters = recording.take().lines[0].words[0].word.letters
    assert "".join(letter.text for letter in letters) == "سالِ"
    assert all(0 <= letter.left <= letter.right for letter in letters)
    assert letters[0].left > letters[-1].left
