"""Rows: their heights, splitting one, and drawing its items."""

from typing import Any

import pytest

from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.rows import MIN_LINES, Cell, Row, SpaceItem, TextItem
from vetting_desk.reports.text.fonts import Weight
from vetting_desk.reports.text.paragraph import set_line
from vetting_desk.reports.text.shaping import Shaper


def cell(lines: int, height: float = 10.0) -> Cell:
    return Cell(0.0, 100.0, tuple(SpaceItem(height) for _ in range(lines)))


class Paper:
    """A sheet that records where things are drawn."""

    def __init__(self) -> None:
        self.texts: list[tuple[float, float]] = []
        self.bars: list[tuple[float, ...]] = []

    def text(self, _line: object, x: float, y: float, *_: object) -> None:
        self.texts.append((x, y))

    def bar(self, *box: Any) -> None:
        self.bars.append(box[:4])


def painted(words: str, *, rtl: bool, **options: Any) -> Paper:
    line = set_line(Shaper("en"), words, Weight.REGULAR)
    paper: Any = Paper()
    item = TextItem(line, 10.0, style.TEXT, 14.0, **options)
    item.paint(paper, 100.0, 500.0, 200.0, rtl=rtl)
    found: Paper = paper
    return found


def test_a_row_is_as_high_as_its_highest_cell_with_its_padding() -> None:
    assert Row((cell(2), cell(5)), pad=4.0).height == 58.0


def test_an_overlay_has_no_height() -> None:
    assert Row((cell(5),), overlay=True).height == 0.0


@pytest.mark.parametrize(
    ("lines", "least"),
    [(1, 10.0), (MIN_LINES, 30.0), (2 * MIN_LINES - 1, 50.0), (2 * MIN_LINES, 30.0), (40, 30.0)],
)
def test_the_least_of_a_row_leaves_enough_on_both_sides(lines: int, least: float) -> None:
    assert Row((cell(lines),)).least() == least


def test_the_least_of_a_whole_row_is_all_of_it() -> None:
    assert Row((cell(9),), whole=True).least() == 90.0


@pytest.mark.parametrize(
    ("lines", "room", "parts"),
    [
        (7, 45.0, (4, 3)),
        (7, 65.0, (4, 3)),
        (9, 30.0, (3, 6)),
        (9, 29.0, None),
        (5, 45.0, None),
        (6, 100.0, None),
    ],
)
def test_a_row_is_parted_with_enough_on_both_sides(
    lines: int, room: float, parts: tuple[int, int] | None
) -> None:
    parted = Row((cell(lines),)).part(room)
    found = None if parted is None else tuple(len(row.cells[0].items) for row in parted)
    assert found == parts


def test_a_row_higher_than_a_page_is_parted_anywhere_by_force() -> None:
    parted = Row((cell(4),)).part(10.0, force=True)
    assert parted is not None
    assert [len(row.cells[0].items) for row in parted] == [1, 3]


def test_all_cells_are_parted_and_a_short_one_stays_whole_above() -> None:
    parted = Row((cell(2), cell(8))).part(45.0)
    assert parted is not None
    assert [[len(c.items) for c in row.cells] for row in parted] == [[2, 4], [0, 4]]


def test_the_rule_is_below_the_last_part_and_the_bookmark_at_the_first() -> None:
    parted = Row((cell(8),), rule=0.5, bookmark="Title", space_before=9.0, keep_next=True).part(
        45.0
    )
    assert parted is not None
    head, tail = parted
    assert (head.rule, head.bookmark, head.space_before, head.keep_next) == (
        0.0,
        "Title",
        9.0,
        False,
    )
    assert (tail.rule, tail.bookmark, tail.space_before, tail.keep_next) == (0.5, "", 0.0, True)


@pytest.mark.parametrize("rtl", [False, True])
def test_a_line_stands_at_the_side_where_the_page_begins(rtl: bool) -> None:
    line = set_line(Shaper("en"), "word", Weight.REGULAR)
    ((x, y),) = painted("word", rtl=rtl, indent=8.0).texts
    assert x == pytest.approx(300.0 - 8.0 - line.width / 100 if rtl else 108.0)
    assert 486.0 < y < 500.0


def test_own_words_stand_at_the_side_their_paragraph_begins() -> None:
    paper = painted("word", rtl=True, own_side=True, barred=True)
    assert paper.texts[0][0] == 100.0
    assert paper.bars[0][0] == 100.0
    paper = painted("سلام", rtl=False, own_side=True, barred=True)
    assert paper.bars[0][0] == 300.0 - style.BAR


def test_bars_of_two_lines_overlap() -> None:
    ((_, bottom, _, height),) = painted("word", rtl=False, barred=True).bars
    assert bottom < 486.0
    assert bottom + height == pytest.approx(500.0)


def test_a_space_draws_nothing() -> None:
    paper: Any = Paper()
    SpaceItem(10.0).paint(paper, 0.0, 0.0, 10.0, rtl=False)
    assert (paper.texts, paper.bars) == ([], [])
