"""The overview: words, sides counted, nothing else."""

from collections.abc import Callable

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.overview import (
    is_workspace,
    read_line,
    read_lines,
    read_overview,
    read_row,
)


def test_it_says_what_the_whole_assessment_says(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    rows, view = read_overview(session), read_assessment(session)
    assert [row.id for row in rows] == [each.id for each in view.indicators]
    for row, each in zip(rows, view.indicators, strict=True):
        assert (row.state, row.presence, row.omit_reason, row.relevance) == (
            each.state, each.presence, each.omit_reason, each.relevance,
        )  # fmt: skip
        assert (row.critical, row.domain_label) == (each.critical, each.domain_label)
        for side in ("for", "against"):
            assert row.count(side) == sum(
                line.side.value in {side, "both"} for line in each.evidence
            )
    lines = read_lines(session, rows)
    assert [(line.number, line.words) for line in lines] == [(e.id, e.words) for e in view.evidence]
    assert all(line.whole for line in lines)


def test_withdrawn_lines_are_not_counted(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    before = {row.id: row for row in read_overview(session)}["P1"]
    session.set("/data/evidence/line[1]/line_withdrawn", "Another man.")
    after = read_row(session.node(before.reference), before.domain_label)
    assert before.count("for") - after.count("for") == 1


def test_one_line_is_read_as_among_all(filled: Callable[..., Session]) -> None:
    session = filled("return-spj")
    rows = read_overview(session)
    for line in read_lines(session, rows):
        assert read_line(session, line.reference, rows) == line
    assert read_line(session, "/data/evidence/line[4000]", rows) is None
    assert read_line(session, "/data/history/h1", rows) is None
    session.add_repeat("/data/evidence/line")
    assert read_line(session, "/data/evidence/line[43]", rows) is None


def test_only_a_form_with_indicators_that_link_has_a_workspace(
    filled: Callable[..., Session],
) -> None:
    assert is_workspace(filled("return-spj"))
    for name in ("eligibility", "phq-9", "intake"):
        assert not is_workspace(filled(name))
