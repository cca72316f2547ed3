"""Texts to items and rows."""

from dataclasses import replace

import pytest

from tests.vetting_desk.reports.layout.conftest import Said, words_of
from vetting_desk.reports import load_labels
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.recording import Recording
from vetting_desk.reports.layout.rows import Cell, Row, SpaceItem, TextItem
from vetting_desk.reports.layout.typesetter import (
    Typesetter,
    columns,
    keep_together,
    no_lone_rows,
)
from vetting_desk.reports.text.fonts import UNITS


def row(height: float) -> Row:
    return Row((Cell(0.0, 10.0, (SpaceItem(height),)),))


def kept(rows: list[Row]) -> str:
    return "".join("k" if row.keep_next else "-" for row in rows)


def test_columns_given_as_nothing_share_what_is_left() -> None:
    places = columns((100.0, 0.0, 50.0, 0.0))
    assert [width for _, width in places][::2] == [100.0, 50.0]
    assert places[1][1] == places[3][1] > 0
    start, width = places[-1]
    assert start + width == pytest.approx(style.CONTENT_WIDTH)


def test_between_columns_is_a_gap() -> None:
    (first, width), (second, _) = columns((100.0, 0.0))
    assert (first, second - width) == (0.0, style.COLUMN_GAP)


@pytest.mark.parametrize(
    ("heights", "together"),
    [
        ([], ""),
        ([10], "-"),
        ([10] * 2, "k-"),
        ([10] * 3, "kk-"),
        ([10] * 5, "k--k-"),
        ([200] * 3, "---"),
    ],
)
def test_the_first_two_and_the_last_two_of_a_group_stay_together(
    heights: list[float], together: str
) -> None:
    assert kept(no_lone_rows([row(height) for height in heights])) == together


@pytest.mark.parametrize(
    ("heights", "together"), [([60] * 4, "kkk-"), ([66] * 4, "k-k-"), ([10], "-")]
)
def test_a_short_group_stays_on_one_page(heights: list[float], together: str) -> None:
    assert kept(keep_together([row(height) for height in heights])) == together


def test_lines_are_no_wider_than_their_room(setter: Typesetter) -> None:
    items = setter.items("word " * 40, style.BODY, 120.0)
    assert len(items) > 3
    for item in items:
        assert isinstance(item, TextItem)
        assert item.line.width * item.size / UNITS <= 120.0


def test_own_words_are_indented_beside_their_bar(setter: Typesetter) -> None:
    (own,) = setter.items("word", style.BODY, 120.0, own_words=True)
    (plain,) = setter.items("word", style.BODY, 120.0)
    assert isinstance(own, TextItem)
    assert isinstance(plain, TextItem)
    assert (own.barred, own.own_side, own.indent) == (True, True, style.BAR_INDENT)
    assert (plain.barred, plain.own_side, plain.indent) == (False, False, 0.0)


def test_a_line_with_arabic_letters_is_higher(setter: Typesetter) -> None:
    latin, arabic = setter.items("word\nسلام", style.BODY, 120.0)
    assert latin.height == style.BODY.size * style.BODY.leading
    assert arabic.height == style.BODY.size * style.TALL_LEADING


def test_a_line_that_fits_is_left_as_it_is(setter: Typesetter) -> None:
    assert words_of(setter.fitted_line("short", style.SMALL, 100.0)) == "short"


@pytest.mark.parametrize("words", ["long " * 40, "x" * 200])
def test_a_line_that_does_not_fit_is_cut_and_says_so(setter: Typesetter, words: str) -> None:
    line = setter.fitted_line(words, style.SMALL, 100.0)
    assert line.width * style.SMALL.size / UNITS <= 100.0
    text = words_of(line)
    assert text.endswith("…")
    assert words.startswith(text[:-1])


def test_a_cut_line_from_the_right_ends_at_the_left(setter: Typesetter) -> None:
    assert words_of(setter.fitted_line("سلام " * 40, style.SMALL, 100.0)).startswith("…")


@pytest.mark.parametrize(("language", "rtl"), [("en", False), ("fa", True)])
def test_values_put_into_a_label_run_as_the_labels_do(language: str, rtl: bool) -> None:

    labels = replace(load_labels("en"), language=language)
    setter = Typesetter(labels, language, "rtl")
    assert setter.line(fill("{day}", day="12"), style.BODY).rtl is rtl
    assert not setter.line("12", style.BODY).rtl


def test_a_heading_is_plain_in_the_outline_and_stays_with_what_follows(
    setter: Typesetter,
) -> None:
    section, part = setter.section("A \u2068title\u2069"), setter.part("A part")
    assert (section.bookmark, section.keep_next, section.rule > 0) == ("A title", True, True)
    assert (part.bookmark, part.keep_next, part.rule) == ("", True, 0.0)


def test_a_label_stands_beside_what_it_is_for(setter: Typesetter, said: Said) -> None:
    pair = setter.pair(
        "Label", setter.items("value", style.BODY, 100.0), label_width=80.0, width=300.0
    )
    assert said([pair]) == [("Label", "value")]
    assert [(cell.start, cell.width) for cell in pair.cells] == [
        (0.0, 80.0 - style.GAP),
        (80.0, 220.0),
    ]


def test_every_row_of_a_table_knows_the_header_to_be_repeated(
    setter: Typesetter, said: Said
) -> None:
    body = [[setter.items(text, style.BODY, 50.0)] * 2 for text in "abc"]
    header, *rows = setter.table(("One", "Two"), (50.0, 0.0), body)
    assert said([header, *rows]) == [("One", "Two"), ("a", "a"), ("b", "b"), ("c", "c")]
    assert all(each.header is header for each in rows)
    assert kept([header, *rows]) == "kkk-"


@pytest.mark.parametrize("text", ["A long title " * 9, "یک عنوان بلند " * 9, "a متن " * 20])
def test_a_line_cut_short_is_still_read_in_its_order(text: str) -> None:
    line = Typesetter(load_labels("en"), "en", "ltr").fitted_line(text, style.SMALL, 150)
    recording = Recording()
    recording.text(line, 0, 0, 10, style.TEXT)
    recording.finish_page()
    said = recording.take().lines[0].text
    assert said.endswith("…")
    assert text.startswith(said[:-1].rstrip())


def test_days_and_numbers_that_somebody_gave_stand_where_the_page_begins() -> None:
    setter = Typesetter(load_labels("fa"), "fa", "rtl")
    for text, own_side in (("2026-03-03 09:10 (+05:00)", False), ("Post Namuna", True)):
        (item,) = setter.items(text, style.BODY, 300.0, own_words=True)
        assert isinstance(item, TextItem)
        assert (item.barred, item.own_side, item.line.rtl) == (True, own_side, False)
