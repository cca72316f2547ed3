"""What changed between assessments, with the evidence that changed it; never a sum."""

from collections.abc import Callable
from dataclasses import fields

from vetting_desk.forms import Session
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.changed import Change, changes, planned
from vetting_desk.judgement.rated import State


def test_what_is_coded_otherwise_is_named_with_its_evidence(filled: Callable[..., Session]) -> None:
    before, now = filled("return-spj"), filled("return-spj")
    now.set("/data/history/h1/h1_rating/h1_relevance", "low")
    now.set("/data/history/h1/h1_links[1]/h1_line", "1")
    found = {each.id: each for each in changes((read_assessment(before), read_assessment(now)))}
    assert len(found) == 34
    assert {number for number, each in found.items() if each.changed} == {"H1"}
    h1 = found["H1"]
    assert [coding.relevance for coding in h1.codings] == ["High", "Low"]
    assert [words for _, words in h1.new] == [
        "Left while guards were near; others were beaten for trying."
    ]
    assert len(h1.gone) == 1
    assert found["H2"].new == found["H2"].gone == ()


def test_an_indicator_that_was_not_asked_before_is_not_absent(
    filled: Callable[..., Session],
) -> None:
    spj = read_assessment(filled("return-spj"))
    [first, *_] = changes((read_assessment(filled("eligibility")), spj))
    assert first.codings[0].state is State.OPEN
    assert first.codings[0].words == ""


def test_one_assessment_has_not_changed(filled: Callable[..., Session]) -> None:
    assert not any(each.changed for each in changes((read_assessment(filled("return-spj")),)))


def test_what_was_planned_is_planned_again_or_not(filled: Callable[..., Session]) -> None:
    before, now = filled("return-spj"), filled("return-spj")
    now.set("/data/plan/plan_item[1]/plan_action", "Something else.")
    found = planned(read_assessment(before), read_assessment(now))
    assert [each.again for each in found] == [False, True]


def test_no_field_holds_a_number() -> None:
    assert not [
        field.name for field in fields(Change) if field.type in {"int", "float", int, float}
    ]
