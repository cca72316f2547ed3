"""What a form says of its case."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.safeguards.conftest import FOREIGN
from vetting_desk.forms import Session, load_form
from vetting_desk.judgement.said_facts import asked, mapping_of, paths, said, with_role
from vetting_desk.operations.interview import instruments

B = "/data/before"


EARLIER = Path(__file__).parents[2] / "data/earlier/instruments"


def filled(instrument: str, *steps: tuple[str, str]) -> dict[str, str]:
    """What a shipped form says after some answers; the last of each fact."""
    return says(instruments.shipped_form(instrument).new_session(), *steps)


def filled_earlier(instrument: str, *steps: tuple[str, str]) -> dict[str, str]:
    """The same of a form from before there was an attribute for facts: its roles say them."""
    form = load_form((EARLIER / f"{instrument}.xml").read_bytes())
    return says(form.new_session(), *steps)


def says(session: Session, *steps: tuple[str, str]) -> dict[str, str]:
    for reference, value in steps:
        session.set(reference, value)
    return {each.name: each.value for each in said(session)}


@pytest.mark.parametrize(
    ("state", "agrees", "notice"),
    [
        ("understood", "yes", "understood"),
        ("understood", "", "given"),
        ("understood", "no", "declined"),
        ("understood", "later", "later"),
        ("given", "yes", "given"),
        ("refused", "", "declined"),
    ],
)
def test_a_notice_is_understood_once_the_person_agreed(
    state: str, agrees: str, notice: str
) -> None:
    found = filled(
        "return-spj", (f"{B}/notice/notice_state", state), (f"{B}/notice/agrees", agrees)
    )
    assert found["notice"] == notice


@pytest.mark.parametrize(
    ("name", "guardian"), [("Aunt Sample", "present"), ("None.", "none"), ("нет", "none")]
)
def test_a_guardian_is_there_if_somebody_is_named(name: str, guardian: str) -> None:
    found = filled_earlier("intake", (f"{B}/age/age_group", "child"), (f"{B}/age/guardian", name))
    assert found["guardian"] == guardian
    assert ("guardian-name" in found) is (guardian == "present")


def test_the_roles_of_earlier_forms_are_facts() -> None:
    found = filled_earlier(
        "intake",
        (f"{B}/session/session_date", "2026-03-03"),
        (f"{B}/interpreting/talk_language", "Tajik"),
        (f"{B}/interpreting/interpreter_used", "no"),
        (f"{B}/age/age_group", "adult"),
        (f"{B}/women/sex", "woman"),
        (f"{B}/women/interviewer_offer", "not_available"),
    )
    assert found == {
        "session-date": "2026-03-03",
        "language": "Tajik",
        "interpreter": "not_needed",
        "age": "adult",
        "sex": "woman",
        "interviewer-wish": "woman",
        "interviewer-met": "no",
    }


def test_a_birth_date_is_said_no_more_exactly_than_it_is_known() -> None:
    talk = ((f"{B}/notice/notice_state", "understood"), (f"{B}/notice/agrees", "yes"))
    birth = "/data/identity/birth"
    found = filled_earlier(
        "intake",
        *talk,
        (f"{B}/safety/safe_now", "yes"),
        (f"{B}/age/age_group", "adult"),
        (f"{birth}/birth_certainty", "year"),
        (f"{birth}/birth_year", "2013-01-01"),
    )
    assert found["birth-date"] == "2013"


def test_the_shipped_forms_say_facts_by_their_attributes() -> None:
    found = filled(
        "arrival",
        (f"{B}/session/session_date", "2026-03-03"),
        (f"{B}/interpreting/talk_language", "Tajik"),
        (f"{B}/interpreting/interpreter_used", "needed_declined"),
        (f"{B}/age/age_group", "child"),
        (f"{B}/age/guardian_present", "present"),
        (f"{B}/age/guardian", "Aunt Sample"),
        (f"{B}/age/guardian_conflict", "yes"),
    )
    assert found["age"] == "child"
    assert found["interpreter"] == "needed_not_available"
    assert found["guardian"] == "conflict"
    assert found["guardian-name"] == "Aunt Sample"
    assert found["language"] == "Tajik"


def test_any_form_says_facts_by_its_attribute() -> None:
    session = load_form(FOREIGN).new_session()
    assert says(session, ("/data/age", "child"), ("/data/notice", "ok")) == {
        "age": "child",
        "notice": "understood",
    }


def test_what_is_no_value_of_the_fact_says_nothing() -> None:
    assert says(load_form(FOREIGN).new_session(), ("/data/age", "grown")) == {}


def test_the_questions_that_speak_are_known_beforehand() -> None:
    form = load_form(FOREIGN)
    assert asked(form)["fact:age"] == ("/data/age",)
    assert "/data/age" in paths(form)
    assert "/data/deeds" not in paths(form)
    assert with_role(form, "conversation-state") == ("/data/over",)


def test_a_mapping_is_pairs() -> None:
    assert mapping_of("a=adult b=child c") == {"a": "adult", "b": "child"}


def test_a_conflict_of_interest_goes_before_being_there() -> None:
    text = FOREIGN.replace(
        b'vd:fact="best-interests"', b'vd:fact="guardian" vd:fact-map="yes=conflict"'
    )
    session = load_form(text).new_session()
    assert (
        says(session, ("/data/guardian", "present"), ("/data/best", "no"))["guardian"] == "present"
    )
    assert says(session, ("/data/best", "yes"))["guardian"] == "conflict"
    assert says(session, ("/data/guardian", "present"))["guardian"] == "conflict"


def test_a_notice_given_by_its_attribute_waits_for_consent_too() -> None:
    text = FOREIGN.replace(b'vd:fact="language"', b'vd:role="agrees"')
    session = load_form(text).new_session()
    assert says(session, ("/data/notice", "ok"))["notice"] == "given"
    assert says(session, ("/data/language", "yes"))["notice"] == "understood"
    assert says(session, ("/data/language", "no"))["notice"] == "declined"
