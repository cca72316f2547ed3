"""A draft with lines inside its indicators moves to a form that has them at its own level."""

import json
from pathlib import Path

import pytest

from vetting_desk.forms import Session, load_form, move
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.operations.interview.moving_evidence import carry_evidence
from vetting_desk.paths import resource_path

EARLIER = Path(__file__).parents[3] / "data/earlier/instruments/2026113001"


@pytest.fixture
def old() -> Session:
    example = json.loads((EARLIER / "return-spj.json").read_text(encoding="utf-8"))
    session = load_form(EARLIER / "return-spj.xml").new_session(language=example["language"])
    session.apply(example["steps"])
    return session


def test_every_line_is_there_once_and_linked_where_it_stood(old: Session) -> None:
    session, plan = move(old, load_form(resource_path("instruments/return-spj.xml")))
    plan = carry_evidence(old, session, plan)
    assert plan.lost == ()
    before, after = read_assessment(old), read_assessment(session)
    assert before.evidence == ()
    assert len({line.words for line in after.evidence}) == len(after.evidence)
    for one, other in zip(before.indicators, after.indicators, strict=True):
        assert one.id == other.id
        assert _said(one.evidence) == _said(other.evidence), one.id
        assert (one.presence, one.reasons, one.state) == (
            other.presence,
            other.reasons,
            other.state,
        )
    wanted = {violation.reference.rpartition("/")[2] for violation in session.violations}
    assert wanted == {
        "line_protected", "led_in_rests", "led_out_rests", "pull_back_rests", "holds_rests", "rival",
        "contrary", "plan_proportion", "plan_answers",
    }  # fmt: skip


def _said(lines: object) -> list[tuple[str, ...]]:
    assert isinstance(lines, tuple)
    return [
        (
            line.words,
            line.side.value,
            line.kind.value,
            line.place,
            line.reliability.value,
            line.credibility.value,
        )
        for line in lines
    ]


def test_a_record_of_the_earlier_version_is_read_as_before(old: Session) -> None:
    view = read_assessment(old)
    h1 = next(each for each in view.indicators if each.id == "H1")
    assert [line.side.value for line in h1.evidence] == ["against", "against"]
    assert h1.evidence[0].line == ""


def test_the_same_line_in_two_indicators_becomes_one(old: Session) -> None:
    words = old.node("/data/history/h1/h1_evidence[1]/h1_words").value
    for name in ("words", "kind", "place", "obtained", "reliability", "credibility"):
        value = old.node(f"/data/history/h1/h1_evidence[1]/h1_{name}").value
        old.set(f"/data/history/h2/h2_evidence[1]/h2_{name}", value)
    session, plan = move(old, load_form(resource_path("instruments/return-spj.xml")))
    carry_evidence(old, session, plan)
    view = read_assessment(session)
    (line,) = [each for each in view.evidence if each.words == words]
    linked = [each.id for each in view.indicators if line.id in {one.id for one in each.evidence}]
    assert {"H1", "H2"} <= set(linked)


def test_a_form_without_lines_of_its_own_is_left_as_it_is(old: Session) -> None:
    again, plan = move(old, load_form(EARLIER / "return-spj.xml"))
    assert carry_evidence(old, again, plan) == plan
