"""The text of a page: found without regard to capitals and marks, chosen by place, told where it stands."""

import pytest

from tests.ui.widgets.reader.conftest import PERSIAN
from ui.widgets.reader.page_text import PageText, fold
from vetting_desk.model.pages import LaidOut, LaidOutPage


@pytest.fixture
def text(laid_out: LaidOut) -> PageText:
    return PageText(laid_out.pages[0])


def found(text: PageText, words: str) -> list[str]:
    return [text.text(*stretch) for stretch in text.find(words)]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("invented officer", "Invented Officer"),
        ("INVENTED   OFFICER ", "Invented Officer"),
        ("ченаки", "Ченакӣ"),
        ("ЧЕНАКӢ намунаев", "Ченакӣ Намунаев"),
        (PERSIAN[:12], PERSIAN[:12]),
        ("من در", "من در"),
        ("0123456789abcdef0123", "0123456789abcdef0123"),
    ],
)
def test_words_are_found_as_they_stand(text: PageText, words: str, said: str) -> None:
    assert said in found(text, words)


@pytest.mark.parametrize("words", ["", "   ", "not in it at all", "officerinvented"])
def test_what_is_not_there_is_not_found(text: PageText, words: str) -> None:
    assert found(text, words) == []


def test_every_place_is_found_once(text: PageText) -> None:
    stretches = list(text.find("debt number"))
    assert len(stretches) == len(set(stretches)) > 3
    assert stretches == sorted(stretches)


def test_words_are_found_over_the_end_of_a_line(laid_out: LaidOut) -> None:
    page = PageText(laid_out.pages[0])
    assert [said.replace("\n", " ") for said in found(page, "abcdef SHA-256")] == []
    assert found(page, "Case 2026-TST-00001 SHA") or found(page, "Invented report Case")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ё", "е"), ("Ӣ", "и"), ("É", "e"), ("ي", "ی"), ("ك", "ک"), ("سالِ", "سال"),
        ("\u00a0", " "), ("ﬁ", "fi"), ("ẞ", "ss"),
    ],
)  # fmt: skip
def test_letters_that_people_take_for_the_same_are_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_the_areas_of_a_word_lie_on_its_line(laid_out: LaidOut, text: PageText) -> None:
    [stretch] = text.find("Invented Officer")
    [area] = text.areas(*stretch)
    line = next(each for each in laid_out.pages[0].lines if "Invented Officer" in each.text)
    assert area.top < line.baseline < area.top + area.height
    assert area.left >= line.left - 0.1
    assert 10 < area.width < 120


def test_a_right_to_left_stretch_is_covered_where_it_is_painted(text: PageText) -> None:
    begin, end = next(text.find(PERSIAN[:12]))
    first = text.areas(begin, begin + 1)[0]
    last = text.areas(end - 1, end)[0]
    assert first.left > last.left


def test_a_point_leads_to_the_letter_beneath_it(text: PageText) -> None:
    begin, end = next(text.find("Invented Officer"))
    for place in range(begin, end):
        area = text.areas(place, place + 1)[0]
        if area.width > 1:
            middle = area.top + area.height / 2
            assert text.place_at(area.left + 0.2, middle) == place
            assert text.place_at(area.left + area.width - 0.2, middle) == place + 1


def test_a_point_in_a_right_to_left_word_leads_to_its_letters_too(text: PageText) -> None:
    begin, _ = next(text.find(PERSIAN[:2]))
    area = text.areas(begin, begin + 1)[0]
    assert text.place_at(area.left + area.width - 0.2, area.top + area.height / 2) == begin


def test_a_point_beside_the_text_leads_to_the_nearest_line(text: PageText) -> None:
    assert text.place_at(-100, -100) == 0
    lowest = text.place_at(9999, 9999)
    assert text.text(lowest - 11, lowest).startswith("Page 1 of")


def test_a_word_is_chosen_whole(text: PageText) -> None:
    begin, _ = next(text.find("nvented Offi"))
    assert text.text(*text.word_at(begin + 2)) == "Invented"


def test_lines_are_stepped_over(text: PageText) -> None:
    second = text.line_step(0, 1)
    assert second > 0
    assert text.text(second - 1, second) == "\n"
    assert text.line_step(second, -1) == 0
    assert text.line_step(0, -1) == 0
    assert text.line_step(text.length, 1) == text.length


def test_an_empty_page_says_nothing() -> None:
    text = PageText(LaidOutPage((), (), ()))
    assert (text.length, list(text.find("a")), text.place_at(1, 1)) == (0, [], 0)
    assert (text.areas(0, 0), text.line_step(0, 1), text.text(0, 0)) == ([], 0, "")
