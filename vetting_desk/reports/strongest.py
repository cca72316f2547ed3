"""Which lines of evidence stand on a report's first page: those the assessor graded highest, else in order.

Nothing is weighed: lines are sorted by the grades they bear, the source's first. A line that was or may have
been forced is never among them, nor one without words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from vetting_desk.reports.content import (
    EvidenceSide,
    ReportContent,
    ReportCriterion,
    ReportEvidence,
    ReportIndicator,
)

MOST = 3
"""Lines of one side."""


@dataclass(frozen=True, slots=True)
class Strong:
    """A line of evidence with what it speaks for or against.

    Attributes:
        line: The line.
        about: The indicator or criterion, by number and name.
    """

    line: ReportEvidence
    about: str


def strongest(content: ReportContent, side: EvidenceSide) -> tuple[Strong, ...]:
    """Return the lines of one side: those graded, the highest first, or else the first as written.

    Args:
        content: The report.
        side: The side.
    """
    lines = [
        each
        for each in _lines(content)
        if each.line.side is side
        and each.line.words
        and not each.line.forced
        and not each.line.withdrawn
    ]
    graded = sorted((each for each in lines if each.line.grades), key=lambda each: each.line.grades)
    return tuple((graded or lines)[:MOST])


def _lines(content: ReportContent) -> Iterator[Strong]:
    """Yield all lines in the order they were written."""
    parts: tuple[ReportCriterion | ReportIndicator, ...] = (*content.criteria, *content.indicators)
    for part in parts:
        for line in part.evidence:
            yield Strong(line, f"{part.code} {part.title}".strip())
