"""One test for each fault of the first contact: a call that was blocked, or that put a caller at risk."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.author_view import AuthorForm

BEFORE = "/data/before"
NEEDED = {
    f"{BEFORE}/session/channel",
    f"{BEFORE}/safety/safe_now",
    f"{BEFORE}/danger/danger_now",
    f"{BEFORE}/safety/call_back",
    f"{BEFORE}/help/help_asked",
    "/data/review/next_step",
}
Fill = Callable[[str], Session]


def violated(session: Session) -> dict[str, str]:
    return {violation.reference: violation.condition for violation in session.violations}


def test_a_short_call_asks_for_six_answers_and_no_more(fresh: Fill) -> None:
    """Whole form: a caller who must hang up left six required answers open."""
    session = fresh("first-contact")
    session.set(f"{BEFORE}/session/call_state", "short")
    assert set(violated(session)) == NEEDED


def test_a_call_that_breaks_off_leaves_the_channel_and_the_next_step(fresh: Fill) -> None:
    """Whole form: broken off."""
    session = fresh("first-contact")
    session.set(f"{BEFORE}/session/call_state", "broken_off")
    assert set(violated(session)) == {f"{BEFORE}/session/channel", "/data/review/next_step"}


def test_a_call_may_break_off_in_the_middle(filled: Fill) -> None:
    """Whole form: whatever was begun does not hold the record up."""
    session = filled("first-contact")
    for place in ("help/help_asked", "age/age_group", "danger/self_harm", "safety/call_back"):
        session.set(f"{BEFORE}/{place}", "")
    session.set("/data/request/intention_page/intention_told", "")
    assert len(violated(session)) >= 5
    session.set(f"{BEFORE}/session/call_state", "broken_off")
    assert violated(session) == {}


@pytest.mark.parametrize("state", ["refused", "later"])
def test_help_danger_age_and_calling_back_are_never_behind_the_notice(
    filled: Fill, state: str
) -> None:
    """who, request: after a refused notice there was no place for a doctor, a child or a name to call."""
    session = filled("first-contact")
    session.set(f"{BEFORE}/notice/notice_state", state)
    for place in ("help/help_asked", "danger/danger_now", "age/age_group", "safety/call_back"):
        assert session.node(f"{BEFORE}/{place}").relevant, place
    session.set(f"{BEFORE}/help/help_asked", "doctor children")
    session.set(f"{BEFORE}/age/age_group", "child")
    assert session.node(f"{BEFORE}/age/child_told").relevant
    assert not session.node("/data/who").relevant


def test_danger_asks_who_and_what_was_done(filled: Fill) -> None:
    """danger: an optional text, three questions, no action."""
    session = filled("first-contact")
    page = f"{BEFORE}/danger"
    for name in ("danger_who", "danger_told", "danger_at"):
        session.set(f"{page}/{name}", "")
        assert violated(session)[f"{page}/{name}"] == "required"
    session.set(f"{page}/danger_now", "declined")
    assert violated(session) == {}


def test_a_code_word_and_what_to_say_to_another_have_a_place(filled: Fill) -> None:
    """Call-back: no proof of who answers."""
    session = filled("first-contact")
    assert session.node(f"{BEFORE}/safety/code_word").relevant
    session.set(f"{BEFORE}/safety/call_other", "")
    assert violated(session) == {f"{BEFORE}/safety/call_other": "required"}


def test_the_notice_of_a_call_is_three_short_sentences(
    author: Callable[[str], AuthorForm],
) -> None:
    """Notice: three lines said back took two minutes, and misfitted a relative."""
    lines = [node for node in author("first-contact").root.walk() if node.role == "notice-text"]
    assert len(lines) == 3
    for line in lines:
        for words in line.texts["label"].values():
            assert len(words.split()) <= 8, words


def test_the_place_is_not_required_and_the_country_may_be_declined(filled: Fill) -> None:
    """calling_from: a required place exposes the caller."""
    session = filled("first-contact")
    page = "/data/who/caller_page"
    session.set(f"{page}/calling_told", "declined")
    assert violated(session) == {}
    assert not session.node(f"{page}/calling_from").relevant
    session.set(f"{page}/calling_told", "told")
    session.set(f"{page}/calling_from", "Utopia")
    assert session.node(f"{page}/calling_detail").relevant
    assert violated(session) == {}


@pytest.mark.parametrize(
    ("caller", "asked"),
    [("person", "intention"), ("declined", "intention"), ("relative", "intention_told")],
)
def test_a_mother_is_not_asked_what_she_wants_to_do_herself(
    filled: Fill, caller: str, asked: str
) -> None:
    """intention: "you" when a mother calls."""
    session = filled("first-contact")
    session.set("/data/who/caller_page/caller", caller)
    page = "/data/request/intention_page"
    shown = [n for n in ("intention", "intention_told") if session.node(f"{page}/{n}").relevant]
    assert shown == [asked]


@pytest.mark.parametrize("answer", ["yes", "declined"])
def test_a_sign_of_self_harm_is_an_alert(filled: Fill, answer: str) -> None:
    """Missing: suicidal distress."""
    session = filled("first-contact")
    page = f"{BEFORE}/danger"
    session.set(f"{page}/self_harm", answer)
    assert session.node(f"{page}/alert_note").relevant
    found = violated(session)
    assert found == {f"{page}/alert_called": "required", f"{page}/alert_at": "required"}


def test_the_wish_for_a_woman_or_a_man_and_who_was_told_of_a_child_are_asked(filled: Fill) -> None:
    """Missing: preference, child_told, child_told_at."""
    session = filled("first-contact")
    page = f"{BEFORE}/age"
    session.set(f"{page}/interviewer_wish", "")
    session.set(f"{page}/age_group", "in_doubt")
    assert set(violated(session)) == {
        f"{page}/{name}" for name in ("interviewer_wish", "child_told", "child_told_at")
    }


def test_who_can_hear_and_who_would_travel_are_two_questions(
    author: Callable[[str], AuthorForm],
) -> None:
    """companions: in the room, or travelling?"""
    words = {
        node.role: node.texts["label"]["English (en)"]
        for node in author("first-contact").root.walk()
        if node.role in {"can-hear", "companions-who"}
    }
    assert words == {
        "can-hear": "Can anyone hear you?",
        "companions-who": "Who would travel along?",
    }


@pytest.mark.parametrize("alone", ["advice", "none", "declined"])
def test_advice_only_and_none_stand_alone(filled: Fill, alone: str) -> None:
    """help_asked: "Advice only" passed beside others, in the example too."""
    session = filled("first-contact")
    place = f"{BEFORE}/help/help_asked"
    session.set(place, f"papers {alone}")
    assert violated(session) == {place: "constraint"}
    session.set(place, alone)
    assert violated(session) == {}


def test_a_lawyer_and_news_of_the_family_can_be_asked_for(fresh: Fill) -> None:
    """help_asked: no lawyer, no family news."""
    asked = fresh("first-contact").node(f"{BEFORE}/help/help_asked")
    assert {"lawyer", "family_news"} <= {option.value for option in asked.options}
