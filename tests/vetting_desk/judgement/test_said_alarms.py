"""For what a person has to come now."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.safeguards.conftest import FOREIGN
from vetting_desk.forms import load_form
from vetting_desk.judgement.said_alarms import answered, causes, paths
from vetting_desk.model.alarm import AlarmCause
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.interview.steps_file import read_steps

EARLIER = Path(__file__).parents[2] / "data/earlier/instruments"


@pytest.mark.parametrize(
    ("reference", "value", "cause"),
    [
        ("/data/needs/n2/n2_level", "urgent", AlarmCause.REPRISAL),
        ("/data/needs/n3/n3_level", "urgent", AlarmCause.SELF_HARM),
        ("/data/intent/i2/i2_rating/i2_presence", "1", AlarmCause.ATTACK),
        ("/data/intent/i2/i2_rating/i2_presence", "2", AlarmCause.ATTACK),
        ("/data/intent/i2/i2_rating/i2_presence", "0", None),
        ("/data/intent/i1/i1_rating/i1_presence", "2", None),
        ("/data/needs/n4/n4_level", "urgent", None),
    ],
)
def test_a_wish_to_harm_a_threat_or_self_harm_calls(
    reference: str, value: str, cause: AlarmCause | None
) -> None:
    session = instruments.shipped_form("return-spj").new_session()
    for step in instruments.example("return-spj").steps:
        session.apply([step])
    session.set(reference, value)
    assert causes(session) == ({cause} if cause else set())


def test_needs_now_call_too() -> None:
    session = load_form((EARLIER / "intake.xml").read_bytes()).new_session()
    for step in read_steps(EARLIER / "intake.json").steps:
        session.apply([step])
    session.set("/data/needs_section/needs_now", "documents self_harm")
    assert causes(session) == {AlarmCause.SELF_HARM}


def test_a_thought_of_self_harm_at_arrival_calls() -> None:
    session = instruments.shipped_form("arrival").new_session()
    for step in instruments.example("arrival").steps:
        session.apply([step])
    assert causes(session) == set()
    session.set("/data/needs_section/self_harm", "yes")
    assert causes(session) == {AlarmCause.SELF_HARM}  # and its alert's page is about that


@pytest.mark.parametrize("value", ["1", "2", "3"])
def test_a_screeners_alert_calls_until_its_page_says_who_came(value: str) -> None:
    session = instruments.shipped_form("phq-9").new_session()
    for step in instruments.example("phq-9").steps:
        session.apply([step])
    assert causes(session) == set()
    session.set("/data/items/phq_9", value)
    assert causes(session) == {AlarmCause.SCREENER}
    assert answered(session) == {}
    session.set("/data/alert/alert_came", "came")
    session.set("/data/alert/alert_who", "Dr Sample")
    session.set("/data/alert/alert_done", "Stays tonight")
    assert answered(session)[AlarmCause.SCREENER] == "Dr Sample: Stays tonight"


def test_any_forms_fact_of_danger_calls() -> None:
    session = load_form(FOREIGN).new_session()
    session.set("/data/danger", "yes")
    assert causes(session) == {AlarmCause.DANGER}


def test_the_questions_that_may_call_are_known_beforehand() -> None:
    assert "/data/alert/alert_who" in paths(instruments.shipped_form("phq-9"))


def test_in_a_call_danger_is_answered_by_who_was_told_and_when() -> None:
    text = FOREIGN.replace(b'vd:touches="safety"', b'vd:role="danger-told"')
    text = text.replace(b'vd:touches="contact"', b'vd:role="danger-at"')
    session = load_form(text).new_session()
    session.set("/data/danger", "yes")
    session.set("/data/safe", "Supervisor Sample")
    assert answered(session) == {}
    session.set("/data/call", "19:25")
    assert answered(session)[AlarmCause.DANGER] == "Supervisor Sample: 19:25"
    assert AlarmCause.SELF_HARM not in answered(session)
