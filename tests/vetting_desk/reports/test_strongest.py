"""The lines on the first page: those graded highest by the assessor, else in the assessor's order."""

from collections.abc import Callable
from typing import Any

from vetting_desk.reports import CodingState, EvidenceSide, ReportEvidence, ReportIndicator
from vetting_desk.reports.strongest import MOST, strongest


def line(words: str, grades: str = "", side: EvidenceSide = EvidenceSide.FOR, **more: Any) -> Any:
    return ReportEvidence(words, side, grades=grades, **more)


def picked(make_content: Callable[..., Any], *lines: ReportEvidence) -> list[str]:
    indicator = ReportIndicator("H1", "Violence", "History", CodingState.CODED, evidence=lines)
    content = make_content(indicators=(indicator,), criteria=())
    found = strongest(content, EvidenceSide.FOR)
    assert {each.about for each in found} <= {"H1 Violence"}
    return [each.line.words for each in found]


def test_the_source_counts_before_the_information_and_equal_lines_keep_their_order(
    make_content: Callable[..., Any],
) -> None:
    lines = (line("one", "B1"), line("two", "A3"), line("three", "A3"), line("four", "C1"))
    assert picked(make_content, *lines) == ["two", "three", "one"]


def test_what_is_not_graded_stands_in_the_order_it_was_written_and_only_alone(
    make_content: Callable[..., Any],
) -> None:
    lines = tuple(line(str(number)) for number in range(5))
    assert picked(make_content, *lines) == ["0", "1", "2"]
    assert len(picked(make_content, *lines)) == MOST
    assert picked(make_content, *lines, line("graded", "D4")) == ["graded"]


def test_what_was_forced_says_nothing_or_is_for_another_side_is_not_among_them(
    make_content: Callable[..., Any],
) -> None:
    others = (
        line("forced", "A1", forced=True),
        line("", "A1"),
        line("against", "A1", EvidenceSide.AGAINST),
    )
    assert picked(make_content, *others, line("free", "C3")) == ["free"]
