"""A report's content as pages of placed rows: what `render` writes to a file and `laying_out` paints."""

from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import ReportLabels
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import answer_rows, section_rows
from vetting_desk.reports.layout.brief import brief_rows
from vetting_desk.reports.layout.closing import file_rows, signature_rows
from vetting_desk.reports.layout.conclusions import (
    formulation_rows,
    need_rows,
    plan_rows,
    summary_rows,
)
from vetting_desk.reports.layout.contents import with_contents
from vetting_desk.reports.layout.evidence import line_rows
from vetting_desk.reports.layout.flow import Placed
from vetting_desk.reports.layout.front import source_rows
from vetting_desk.reports.layout.indicators import criteria_rows, glossary_rows, indicator_rows
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.second_rating import second_rating_rows
from vetting_desk.reports.layout.typesetter import Typesetter


def setter_of(content: ReportContent, labels: ReportLabels) -> Typesetter:
    """Return what sets the text of a report."""
    return Typesetter(labels, content.language, content.direction, content.instrument.vocabulary)


def compose(setter: Typesetter, content: ReportContent) -> list[list[Placed]]:
    """Return the pages of a report, each as its rows from top to bottom."""
    first, rest = brief_rows(setter, content), _rows(setter, content)
    return with_contents(setter, first, rest, style.CONTENT_HEIGHT)


def _rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return all rows after the first page, in the order they are read."""
    labels = setter.labels
    rows = [setter.section(labels.about_record), *source_rows(setter, content)]
    if content.open_questions:
        rows.append(setter.section(labels.open_questions))
        rows += [setter.paragraph(question, style.BODY) for question in content.open_questions]
    for title, answers in (
        (labels.interpreter, content.interpreter),
        (labels.notice, content.notice),
    ):
        if answers:
            rows += [setter.section(title), *answer_rows(setter, answers)]
    rows += section_rows(setter, content.sections)
    rows += criteria_rows(setter, content)
    rows += indicator_rows(setter, content)
    rows += line_rows(setter, content.evidence)
    rows += second_rating_rows(setter, content)
    rows += need_rows(setter, content)
    rows += formulation_rows(setter, content)
    rows += plan_rows(setter, content)
    rows += summary_rows(setter, content)
    if content.readback:
        rows += [setter.section(labels.readback), *answer_rows(setter, content.readback)]
    rows += glossary_rows(setter, content)
    rows += file_rows(setter, content)
    rows += signature_rows(setter, content)
    return rows
