"""Questions with their answers, section by section."""

from collections.abc import Iterable

from vetting_desk.reports.content import ReportAnswer, ReportSection
from vetting_desk.reports.labels import fill, isolate
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.rows import Item, Row, SpaceItem
from vetting_desk.reports.layout.typesetter import Typesetter, no_lone_rows

QUESTION_WIDTH = 190.0
_NOTHING: tuple[Item, ...] = ()


def section_rows(setter: Typesetter, sections: Iterable[ReportSection]) -> list[Row]:
    """Return headings and answers of all sections."""
    rows: list[Row] = []
    for section in sections:
        if not section.answers and section.level != 1:
            continue
        rows.append(
            setter.section(section.title) if section.level == 1 else setter.part(section.title)
        )
        rows += answer_rows(setter, section.answers)
    return rows


def answer_rows(setter: Typesetter, answers: Iterable[ReportAnswer]) -> list[Row]:
    """Return one row for each question."""
    return no_lone_rows([answer_row(setter, answer) for answer in answers])


def answer_row(
    setter: Typesetter, answer: ReportAnswer, label_width: float = QUESTION_WIDTH
) -> Row:
    """Return a question beside its answer, with the original words beneath."""
    width = style.CONTENT_WIDTH - label_width
    question = answer.question
    if answer.number:
        question = f"{isolate(answer.number)}  {answer.question}"
    return setter.pair(question, _answer(setter, answer, width), label_width=label_width)


def _answer(setter: Typesetter, answer: ReportAnswer, width: float) -> tuple[Item, ...]:
    if not answer.answer and not answer.original:
        return setter.items(setter.labels.not_answered, style.QUIET, width)
    items = _NOTHING
    if answer.answer:
        items = setter.items(answer.answer, style.BODY, width, own_words=answer.free_text)
    if answer.original:
        items += original_items(
            setter, answer.original, answer.original_language, width, follows=bool(items)
        )
    return items


def original_items(
    setter: Typesetter, words: str, language: str, width: float, *, follows: bool
) -> tuple[Item, ...]:
    """Return the items of the original words, under a caption that says so."""
    labels = setter.labels
    caption = (
        fill(labels.original_words_in, language=language) if language else labels.original_words
    )
    space: tuple[Item, ...] = (SpaceItem(3.0),) if follows else _NOTHING
    return (
        *space,
        *setter.items(caption, style.CAPTION, width),
        *setter.items(words, style.BODY, width, own_words=True),
    )
