"""Drawing pages."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.vetting_desk.reports.layout.conftest import words_of
from vetting_desk.model import Desk, DeskKind
from vetting_desk.reports import ReportContent, load_labels
from vetting_desk.reports.drawing import PAGE_WIDTH
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.edges import edges_of
from vetting_desk.reports.layout.flow import Placed
from vetting_desk.reports.layout.painter import Painter
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.text.fonts import UNITS
from vetting_desk.reports.text.paragraph import Line

Make = Callable[..., ReportContent]
LABELS = load_labels("en")


class Paper:
    """A sheet that records what is drawn on each page."""

    def __init__(self) -> None:
        self.pages: list[list[tuple[str, float, float]]] = [[]]
        self.marks: list[tuple[str, float]] = []
        self.bookmarks: list[tuple[str, float]] = []
        self.rules: list[float] = []

    def text(self, line: Line, x: float, y: float, size: float, _: object) -> None:
        assert x >= style.MARGIN - 0.01
        assert x + line.width * size / UNITS <= PAGE_WIDTH - style.MARGIN + 0.01
        self.pages[-1].append((words_of(line), x, y))

    def watermark(self, line: Line, size: float, *_: object) -> None:
        self.marks.append((words_of(line), line.width * size / UNITS))

    def rule(self, _left: float, _right: float, y: float, *_: object) -> None:
        self.rules.append(y)

    def bookmark(self, title: str, top: float) -> None:
        self.bookmarks.append((title, top))

    def finish_page(self) -> None:
        self.pages.append([])

    def said(self, page: int) -> list[str]:
        return [words for words, _, _ in self.pages[page]]


def painted(content: ReportContent, pages: list[list[Placed]], direction: Any = "ltr") -> Paper:
    paper: Any = Paper()
    Painter(paper, Typesetter(LABELS, "en", direction), edges_of(content, LABELS)).paint(pages)
    found: Paper = paper
    return found


def test_every_page_shows_case_digest_and_number(make_content: Make) -> None:
    content = make_content()
    paper = painted(content, [[], []])
    for page in (0, 1):
        said = paper.said(page)
        assert said[1] == "Case 2026-00017"
        assert said[2:] == [f"SHA-256 {content.digest}", f"Page {page + 1} of 2"]


def test_a_report_without_a_digest_says_so_at_the_foot(make_content: Make) -> None:
    assert LABELS.no_digest in painted(make_content(digest=""), [[]]).said(0)


@pytest.mark.parametrize(
    ("draft", "training"), [(False, False), (True, False), (False, True), (True, True)]
)
def test_watermarks_mark_drafts_and_training(
    make_content: Make, draft: bool, training: bool
) -> None:
    desk = Desk("d", "Desk", DeskKind.POST, "Invented", training=training)
    paper = painted(make_content(draft=draft, desk=desk), [[]])
    words = [LABELS.watermark_draft] * draft + [LABELS.watermark_training] * training
    assert [word for word, _ in paper.marks] == words
    assert all(width <= 640.01 for _, width in paper.marks)


def test_a_row_is_drawn_where_it_was_placed(make_content: Make) -> None:
    setter = Typesetter(LABELS, "en", "ltr")
    paper = painted(make_content(), [[Placed(setter.section("Section"), 100.0)]])
    (_, x, y) = next(found for found in paper.pages[0] if found[0] == "Section")
    assert x == style.MARGIN
    assert style.CONTENT_TOP - 125.0 < y < style.CONTENT_TOP - 100.0
    assert paper.bookmarks == [("Section", style.CONTENT_TOP - 100.0 + style.PAD)]


def test_a_page_from_the_right_is_the_same_mirrored(make_content: Make) -> None:
    setter = Typesetter(LABELS, "en", "rtl")
    row = setter.pair("Label", setter.items("value", style.BODY, 100.0), label_width=80.0)
    places = {}
    for direction in ("ltr", "rtl"):
        found = painted(make_content(), [[Placed(row, 0.0)]], direction).pages[0]
        places[direction] = {words: x for words, x, _ in found}
    assert places["ltr"]["Label"] < places["ltr"]["value"]
    assert places["rtl"]["Label"] > places["rtl"]["value"]
    assert places["rtl"]["Case 2026-00017"] == style.MARGIN


def test_a_title_too_long_for_its_line_does_not_reach_the_other_side(make_content: Make) -> None:

    content = make_content()
    content = replace(content, instrument=replace(content.instrument, title="Long title " * 30))
    title, case = painted(content, [[]]).pages[0][:2]
    assert title[0].endswith("…")
    assert case[0] == "Case 2026-00017"
