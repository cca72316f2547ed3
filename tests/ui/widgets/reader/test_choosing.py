"""What is chosen: on one page and over several, forwards and backwards."""

import pytest

from ui.widgets.reader.choosing import Chosen, Spot
from ui.widgets.reader.drawn_paper import DrawnPaper
from vetting_desk.model.pages import LaidOut


@pytest.fixture
def paper(laid_out: LaidOut) -> DrawnPaper:
    return DrawnPaper(laid_out)


def test_nothing_is_chosen_at_first(paper: DrawnPaper) -> None:
    chosen = Chosen()
    assert not chosen
    assert chosen.text(paper) == ""
    assert chosen.stretch(0, paper.text(0)) is None


def test_a_stretch_says_the_same_from_either_end(paper: DrawnPaper) -> None:
    forwards, backwards = Chosen(), Chosen()
    forwards.choose(Spot(0, 3), Spot(0, 20))
    backwards.choose(Spot(0, 20), Spot(0, 3))
    assert forwards.text(paper) == backwards.text(paper) == paper.text(0).text(3, 20)


def test_over_pages_all_of_those_between_is_chosen(paper: DrawnPaper) -> None:
    chosen = Chosen()
    chosen.choose(Spot(0, 5), Spot(2, 4))
    assert chosen.stretch(0, paper.text(0)) == (5, paper.text(0).length)
    assert chosen.stretch(1, paper.text(1)) == (0, paper.text(1).length)
    assert chosen.stretch(2, paper.text(2)) == (0, 4)
    assert chosen.text(paper).endswith("\n" + paper.text(2).text(0, 4))


def test_all_is_chosen(paper: DrawnPaper) -> None:
    chosen = Chosen()
    chosen.choose_all(paper)
    whole = [paper.text(page).text(0, paper.text(page).length) for page in range(paper.count())]
    assert chosen.text(paper) == "\n".join(whole)


def test_it_grows_by_letters_and_lines_from_where_it_is(paper: DrawnPaper) -> None:
    chosen = Chosen()
    chosen.choose(Spot(0, 4), Spot(0, 6))
    chosen.extend(paper, 0, letters=1)
    assert chosen.caret == Spot(0, 7)
    chosen.extend(paper, 0, letters=-1)
    chosen.extend(paper, 0, lines=1)
    assert chosen.anchor == Spot(0, 4)
    assert chosen.caret == Spot(0, paper.text(0).line_step(6, 1))


def test_it_grows_over_the_edges_of_pages(paper: DrawnPaper) -> None:
    chosen, end = Chosen(), paper.text(0).length
    chosen.choose(Spot(0, end), Spot(0, end))
    chosen.extend(paper, 0, letters=1)
    assert chosen.caret == Spot(1, 0)
    chosen.extend(paper, 0, letters=-1)
    assert chosen.caret == Spot(0, end)
    chosen.extend(paper, 0, lines=1)
    assert chosen.caret == Spot(1, 0)
    chosen.extend(paper, 0, lines=-1)
    assert chosen.caret == Spot(0, end)


def test_at_both_ends_of_the_paper_it_stays(paper: DrawnPaper) -> None:
    chosen, last = Chosen(), paper.count() - 1
    chosen.extend(paper, 0, letters=-1)
    chosen.extend(paper, 0, lines=-1)
    assert chosen.caret == Spot(0, 0)
    end = Spot(last, paper.text(last).length)
    chosen.choose(end, end)
    chosen.extend(paper, last, letters=1)
    chosen.extend(paper, last, lines=1)
    assert chosen.caret == end


def test_choosing_begins_on_the_page_in_view(paper: DrawnPaper) -> None:
    chosen = Chosen()
    chosen.extend(paper, 2, letters=1)
    assert (chosen.anchor, chosen.caret) == (Spot(2, 0), Spot(2, 1))
