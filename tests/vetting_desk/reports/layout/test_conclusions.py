"""Needs, formulation, scenarios, plan and summary judgements."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.reports.layout.conftest import Said
from vetting_desk.reports import (
    ReportAnswer,
    ReportContent,
    ReportJudgement,
    ReportNeed,
    ReportPlanItem,
    ReportScenario,
)
from vetting_desk.reports.layout.conclusions import (
    formulation_rows,
    need_rows,
    plan_rows,
    summary_rows,
)
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.typesetter import Typesetter

Make = Callable[..., ReportContent]
MORE = (ReportAnswer("And else?", "Something"),)


@pytest.mark.parametrize("part", [need_rows, formulation_rows, plan_rows, summary_rows])
def test_an_empty_part_is_left_out(
    setter: Typesetter, make_content: Make, part: Callable[[Typesetter, ReportContent], list[Row]]
) -> None:
    names = ("needs", "formulation", "scenarios", "plan", "judgements")
    content = make_content(**dict.fromkeys(names, ()), review_date="")
    assert part(setter, content) == []


def test_a_need_nobody_assessed_says_so(setter: Typesetter, make_content: Make, said: Said) -> None:
    needs = (
        ReportNeed("N1", "documents", "urgent", "Ask", "Officer", "May"),
        ReportNeed("N2", "home"),
    )
    *_, first, second = said(need_rows(setter, make_content(needs=needs)))
    assert first == ("N1", "documents", "urgent", "Ask", "Officer", "May")
    assert second == ("N2", "home", setter.labels.not_assessed, "", "", "")


def test_what_else_was_answered_of_a_need_stands_below_the_table(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    needs = (ReportNeed("N1", "documents", further=MORE), ReportNeed("N2", "home"))
    assert said(need_rows(setter, make_content(needs=needs)))[-2:] == [
        ("N1  documents",),
        ("And else?", "Something"),
    ]


def test_scenarios_are_numbered(setter: Typesetter, make_content: Make, said: Said) -> None:
    scenarios = (ReportScenario("repeat", ()), ReportScenario("good course", MORE))
    rows = said(formulation_rows(setter, make_content(formulation=(), scenarios=scenarios)))
    assert rows == [
        (setter.labels.scenarios,),
        ("Scenario 1: repeat",),
        ("Scenario 2: good course",),
        ("And else?", "Something"),
    ]


def test_a_plan_is_a_table_with_what_else_was_answered_below(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    plan = (ReportPlanItem("support", "Counsel", "Worker", "May", further=MORE),)
    rows = said(plan_rows(setter, make_content(plan=plan)))
    assert rows[2:] == [
        ("support", "Counsel", "Worker", "May"),
        ("support",),
        ("And else?", "Something"),
    ]


def test_a_judgement_nobody_gave_says_so_and_has_no_empty_rows(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    content = make_content(judgements=(ReportJudgement("Imminence", ""),), review_date="")
    labels = setter.labels
    assert said(summary_rows(setter, content))[2:] == [
        ("Imminence",),
        (labels.judgement, labels.not_given),
    ]


def test_a_judgement_stands_with_reasons_confidence_and_gaps(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    given = ReportJudgement("Priority", "high", "Strain.", "low", "Who.", further=MORE)
    labels = setter.labels
    assert said(summary_rows(setter, make_content(judgements=(given,), review_date="")))[2:] == [
        ("Priority",),
        (labels.judgement, "high"),
        (labels.reasons, "Strain."),
        (labels.confidence, "low"),
        (labels.gaps, "Who."),
        ("And else?", "Something"),
    ]


def test_a_review_date_is_shown_without_any_judgement(
    setter: Typesetter, make_content: Make, said: Said
) -> None:
    content = make_content(judgements=(), review_date="3 November 2026")
    last = said(summary_rows(setter, content))[-1]
    assert last == (f"{setter.labels.review_date}: 3 November 2026",)
