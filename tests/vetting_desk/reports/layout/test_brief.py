"""The first page holds what is needed to decide, and nothing of it runs over."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import (
    CodingState,
    EvidenceSide,
    ReportAnswer,
    ReportCriterion,
    ReportEvidence,
    ReportIndicator,
    ReportJudgement,
    load_labels,
)
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.brief import brief_rows
from vetting_desk.reports.layout.flow import paginate
from vetting_desk.reports.layout.typesetter import Typesetter

LONG = "Words that go on and on. " * 80


def told(said: Said, rows: Any) -> str:
    return "\n".join(" ".join(row) for row in said(rows))


def test_it_says_what_is_concluded_on_what_and_what_is_missing(
    setter: Typesetter, make_content: Callable[..., Any], said: Said
) -> None:
    content = make_content(
        judgements=(ReportJudgement("Harm", "Low", "No sign of it", "High", "The spring"),),
        review_date="2026-08-01",
        safeguards=(ReportAnswer("Is there a conflict?", "Possible"),),
    )
    text = told(said, brief_rows(setter, content))
    for words in ("Low", "No sign of it", "High", "The spring", "2026-08-01", "Possible"):
        assert words in text
    assert setter.labels.brief_cut not in text


def test_that_no_safeguard_is_raised_is_said_only_by_who_looked(
    setter: Typesetter, make_content: Callable[..., Any], said: Said
) -> None:
    none = setter.labels.safeguards_none
    assert none in told(said, brief_rows(setter, make_content(safeguards=())))
    assert none not in told(said, brief_rows(setter, make_content(safeguards=None)))


def test_what_is_unclear_open_or_omitted_is_named_and_never_counted(
    setter: Typesetter, make_content: Callable[..., Any], said: Said
) -> None:
    content = make_content(
        judgements=(),
        criteria=(ReportCriterion("E2", "Left", "Unclear", settled=False),),
        indicators=(
            ReportIndicator("H1", "One", "", CodingState.OMITTED, omit_reason="not asked"),
            ReportIndicator("H2", "Two", "", CodingState.OPEN),
        ),
        open_questions=("When?",),
    )
    text = told(said, brief_rows(setter, content))
    for words in ("E2 Left (Unclear)", "H1 One (not asked)", "H2 Two", "When?"):
        assert words in text
    assert setter.labels.brief_missing_none not in text
    plain = make_content(judgements=(), criteria=(), indicators=(), open_questions=())
    assert setter.labels.brief_missing_none in told(said, brief_rows(setter, plain))


def test_a_protected_source_is_marked_as_one(
    setter: Typesetter, make_content: Callable[..., Any], said: Said
) -> None:
    evidence = ReportEvidence("Seen there", EvidenceSide.FOR, grades="B2", protected=True)
    indicator = ReportIndicator("H1", "One", "", CodingState.CODED, evidence=(evidence,))
    text = told(said, brief_rows(setter, make_content(criteria=(), indicators=(indicator,))))
    assert setter.labels.protected_source in text
    assert "B2" in text


@pytest.mark.parametrize("language", ["en", "ru", "tg", "fa"])
def test_it_is_one_page_however_much_was_written_and_says_that_it_was_cut(
    make_content: Callable[..., Any], said: Said, language: str
) -> None:
    rtl = language == "fa"
    labels = load_labels(language)
    setter = Typesetter(labels, language, "rtl" if rtl else "ltr")
    lines = tuple(
        ReportEvidence(LONG, side, grades="A1") for side in EvidenceSide for _ in range(3)
    )
    content = make_content(
        judgements=tuple(
            ReportJudgement(f"Judgement {number}", "Low", LONG, "High", LONG) for number in range(7)
        ),
        indicators=(ReportIndicator("H1", "One", "", CodingState.CODED, evidence=lines),),
        safeguards=tuple(ReportAnswer(f"Question {number}?", LONG) for number in range(9)),
    )
    rows = brief_rows(setter, content)
    assert len(paginate(rows, style.CONTENT_HEIGHT)) == 1
    assert labels.brief_cut in told(said, rows) or rtl
    assert "…" in told(said, rows)
