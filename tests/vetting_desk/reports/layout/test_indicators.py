"""Criteria and indicators."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import (
    CodingState,
    EvidenceSide,
    ReportContent,
    ReportCriterion,
    ReportEvidence,
    ReportIndicator,
)
from vetting_desk.reports.layout.indicators import criteria_rows, glossary_rows, indicator_rows
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.typesetter import Typesetter

Make = Callable[..., ReportContent]
SEEN = (ReportEvidence("Seen.", EvidenceSide.FOR),)


@pytest.mark.parametrize("part", [criteria_rows, indicator_rows, glossary_rows])
def test_an_empty_part_is_left_out(
    setter: Typesetter, make_content: Make, part: Callable[[Typesetter, ReportContent], list[Row]]
) -> None:
    assert part(setter, make_content(criteria=(), indicators=(), glossary=())) == []


def test_a_criterion_nobody_assessed_says_so(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    content = make_content(criteria=(ReportCriterion("E2", "Left the group"),))
    labels = setter.labels
    assert said(criteria_rows(setter, content))[2:] == [
        ("E2  Left the group",),
        (labels.finding, labels.not_assessed),
    ]


def test_a_criterion_stands_with_evidence_reply_and_reasons(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    criterion = ReportCriterion("E1", "Voluntary", "met", "Came alone.", "I wanted to.", SEEN)
    labels = setter.labels
    assert said(criteria_rows(setter, make_content(criteria=(criterion,))))[3:] == [
        (labels.finding, "met"),
        (labels.evidence_for, "Seen."),
        (labels.reply, "I wanted to."),
        (labels.reasons, "Came alone."),
    ]


def test_only_how_far_the_coding_is_is_counted(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    states = [CodingState.CODED] * 3 + [CodingState.OMITTED] * 2 + [CodingState.OPEN]
    indicators = tuple(ReportIndicator(f"H{i}", "Title", "", s) for i, s in enumerate(states))
    rows = said(indicator_rows(setter, make_content(indicators=indicators)))
    assert rows[1] == ("Coded: 3. Omitted: 2. Open: 1.",)


@pytest.mark.parametrize(
    ("state", "presence", "reason", "param"),
    [
        (CodingState.CODED, "present", "", "present"),
        (CodingState.OPEN, "", "", "Open"),
        (CodingState.OMITTED, "", "", "Omitted"),
        (CodingState.OMITTED, "", "not asked", "Omitted not asked"),
    ],
)
def test_a_line_of_the_table_shows_how_it_is_coded(
    setter: Typesetter,
    make_content: Make,
    said: Said,
    state: CodingState,
    presence: str,
    reason: str,
    param: str,
) -> None:
    one = ReportIndicator("H1", "Path", "", state, presence=presence, omit_reason=reason)
    row = said(indicator_rows(setter, make_content(indicators=(one,))))[-1]
    assert row[2].lower() == param.lower()


def test_a_critical_indicator_is_marked_with_a_word(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    one = ReportIndicator("H4", "Grave abuse", "", CodingState.OPEN, critical=True)
    row = said(indicator_rows(setter, make_content(indicators=(one,))))[-1]
    assert row[1] == f"Grave abuse {setter.labels.critical}"


def test_each_domain_has_a_table_of_its_own_in_the_order_of_the_instrument(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    indicators = tuple(
        ReportIndicator(code, "Title", domain, CodingState.OPEN)
        for code, domain in (("S1", "Strain"), ("H1", "History"), ("H2", "History"))
    )
    rows = said(indicator_rows(setter, make_content(indicators=indicators)))
    assert [row[0] for row in rows[3:] if row[0] != setter.labels.column_code] == [
        *("Strain", "S1", "History", "H1", "H2"),
    ]


def test_only_what_has_more_to_it_than_its_line_is_explained(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    bare = ReportIndicator("H1", "Bare", "", CodingState.OPEN)
    full = ReportIndicator(
        "H2", "Full", "", CodingState.CODED, presence="present", reason="So.", confidence="low",
        evidence=SEEN,
    )  # fmt: skip
    rows = said(indicator_rows(setter, make_content(indicators=(bare, full))))
    labels = setter.labels
    assert rows[rows.index((labels.evidence,)) + 1 :] == [
        ("H2  Full",),
        (labels.column_presence, "present"),
        (labels.evidence_for, "Seen."),
        (labels.reasons, "So."),
        (labels.confidence, "low"),
    ]
    only_bare = said(indicator_rows(setter, make_content(indicators=(bare,))))
    assert (labels.evidence,) not in only_bare


def test_the_glossary_says_what_counts_and_what_does_not(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    content = make_content(
        glossary=(("H1  Path in", "What it is.", "Counts. This.", "", "Not that."),)
    )
    labels = setter.labels
    assert said(glossary_rows(setter, content)) == [
        (labels.glossary,),
        (labels.glossary_note,),
        ("H1  Path in",),
        ("What it is.",),
        ("Counts. This.",),
        ("Not that.",),
    ]
