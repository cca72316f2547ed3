"""A report's content becomes pages of rows, in the order it is read."""

from collections.abc import Callable
from typing import Any

from vetting_desk.reports import load_labels
from vetting_desk.reports.layout.composing import compose
from vetting_desk.reports.layout.flow import Placed
from vetting_desk.reports.layout.typesetter import Typesetter


def test_the_parts_of_a_report_stand_in_the_order_they_are_read(
    make_content: Callable[..., Any],
) -> None:
    content, labels = make_content(), load_labels("en")
    pages = compose(Typesetter(labels, "en", "ltr"), content)
    marks = [placed.row.bookmark for page in pages for placed in page if placed.row.bookmark]
    wanted = [
        labels.interpreter, labels.notice, labels.criteria, labels.indicators, labels.needs,
        labels.formulation, labels.scenarios, labels.plan, labels.judgements, labels.readback,
        labels.files, labels.signature,
    ]  # fmt: skip
    assert [mark for mark in marks if mark in wanted] == wanted
    assert len(pages) > 1


def test_questions_left_open_are_named_before_the_answers(make_content: Callable[..., Any]) -> None:
    content, labels = make_content(open_questions=("When?",)), load_labels("en")
    marks = _marks(compose(Typesetter(labels, "en", "ltr"), content))
    assert marks.index(labels.open_questions) < marks.index(labels.interpreter)


def test_it_begins_with_one_page_for_whoever_decides(make_content: Callable[..., Any]) -> None:
    labels = load_labels("en")
    first, second, *_ = compose(Typesetter(labels, "en", "ltr"), make_content())
    assert _marks([first]) == [
        labels.brief_conclusions,
        labels.brief_evidence,
        labels.brief_missing,
    ]
    assert _marks([second])[:2] == [labels.contents, labels.about_record]


def _marks(pages: list[list[Placed]]) -> list[str]:
    return [placed.row.bookmark for page in pages for placed in page if placed.row.bookmark]
