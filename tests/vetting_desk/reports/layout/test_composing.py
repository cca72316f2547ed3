"""A report's content becomes pages of rows, in the order it is read."""

from collections.abc import Callable
from typing import Any

from vetting_desk.reports import load_labels
from vetting_desk.reports.layout.composing import compose
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
    [first, *_] = compose(Typesetter(labels, "en", "ltr"), content)
    marks = [placed.row.bookmark for placed in first if placed.row.bookmark]
    assert marks[0] == labels.open_questions
