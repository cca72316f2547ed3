"""Where pages lie at each zoom."""

import pytest
from PySide6.QtCore import QSizeF

from ui.widgets.reader.arrangement import LEAST, MOST, Arrangement
from ui.widgets.reader.paper import Paper


class Three(Paper):
    def count(self) -> int:
        return 3

    def size(self, page: int) -> QSizeF:
        return QSizeF(600 + page, 300)


def test_pages_lie_below_each_other_with_a_gap() -> None:
    pages = Arrangement(10)
    pages.percent = 75  # a pixel for each point
    pages.place(Three())
    assert pages.tops == [10, 320, 630]
    assert (pages.height, pages.width) == (940, 602)


@pytest.mark.parametrize(("y", "page"), [(-5, 0), (10, 0), (319, 0), (320, 1), (9999, 2)])
def test_every_height_belongs_to_a_page(y: float, page: int) -> None:
    pages = Arrangement(10)
    pages.percent = 75
    pages.place(Three())
    assert pages.page_at(y) == page


def test_the_widest_page_is_fitted_between_the_gaps() -> None:
    pages = Arrangement(10)
    assert pages.fitting(Three(), 20 + 602, 200) == 75
    assert pages.fitting(Three(), 20 + 6020, 200) == 200
    assert pages.fitting(Three(), 10, 200) == LEAST


def test_steps_lead_from_the_least_to_the_most_and_back() -> None:
    pages = Arrangement(10)
    pages.percent = LEAST
    up = [LEAST]
    while pages.larger() != pages.percent:
        pages.percent = pages.larger()
        up.append(pages.percent)
    down = [pages.percent]
    while pages.smaller() != pages.percent:
        pages.percent = pages.smaller()
        down.append(pages.percent)
    assert up[-1] == MOST
    assert down == up[::-1]
    assert 100 in up


def test_between_two_steps_the_next_is_taken() -> None:
    pages = Arrangement(10)
    pages.percent = 123
    assert (pages.smaller(), pages.larger()) == (110, 125)


def test_without_a_paper_there_is_no_page() -> None:
    pages = Arrangement(10)
    pages.place(None)
    assert (pages.tops, pages.page_at(50)) == ([], 0)
