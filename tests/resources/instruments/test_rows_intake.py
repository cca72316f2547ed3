"""One test for each fault of the intake: what passed silently, or had no answer, before it was split."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.author_view import AuthorForm

BEFORE = "/data/before"
BIRTH = "/data/identity/birth"
TRIP = "/data/journeys/trip[1]"
Fill = Callable[[str], Session]


def violated(session: Session) -> dict[str, str]:
    return {violation.reference: violation.condition for violation in session.violations}


def aged(session: Session, age: str) -> None:
    """Answer the page of age, a child with a guardian."""
    session.set(f"{BEFORE}/age/age_group", age)
    if age != "adult":
        session.set(f"{BEFORE}/age/guardian_present", "present")
        session.set(f"{BEFORE}/age/guardian_conflict", "no")


def test_needs_come_first_then_the_free_account_then_closed_questions(fresh: Fill) -> None:
    """Order: closed coercion questions before any free account; needs came last."""
    names = [child.name for child in fresh("intake").root.children]
    order = ["before", "needs_section", "identity", "account", "privacy", "coercion"]
    assert [name for name in names if name in order] == order


@pytest.mark.parametrize(
    ("age", "certainty", "question", "born"),
    [
        ("adult", "exact", "birth_date", "2014-05-05"),
        ("adult", "exact", "birth_date", "2008-03-04"),
        ("adult", "year", "birth_year", "2008-01-01"),
        ("adult", "month", "birth_month", "2008-03-01"),
        ("child", "exact", "birth_date", "1980-01-01"),
        ("child", "estimated", "birth_year", "1980-01-01"),
    ],
)
def test_a_birth_date_against_the_age_puts_it_in_doubt(
    filled: Fill, age: str, certainty: str, question: str, born: str
) -> None:
    """birth_date: an adult born in 2014 and a child born in 1980 passed silently."""
    session = filled("intake")
    aged(session, age)
    session.set(f"{BIRTH}/birth_certainty", certainty)
    session.set(f"{BIRTH}/{question}", born)
    assert session.node(f"{BIRTH}/age_warning").relevant
    assert session.node(f"{BEFORE}/talk_open").value == "no"
    assert not session.node("/data/coercion").relevant
    assert session.node("/data/needs_section").relevant
    found = violated(session)
    assert found[f"{BIRTH}/age_doubt"] == found[f"{BIRTH}/age_doubt_told"] == "required"


@pytest.mark.parametrize(
    ("age", "certainty", "question", "born"),
    [
        ("adult", "exact", "birth_date", "2008-03-03"),
        ("adult", "month", "birth_month", "2008-02-01"),
        ("adult", "year", "birth_year", "2007-01-01"),
        ("child", "exact", "birth_date", "2008-03-04"),
        ("child", "year", "birth_year", "2008-01-01"),
        ("in_doubt", "exact", "birth_date", "1980-01-01"),
    ],
)
def test_a_birth_date_that_agrees_changes_nothing(
    filled: Fill, age: str, certainty: str, question: str, born: str
) -> None:
    """birth_date: on the day of eighteen years an adult is one."""
    session = filled("intake")
    aged(session, age)
    session.set(f"{BIRTH}/birth_certainty", certainty)
    session.set(f"{BIRTH}/{question}", born)
    assert not session.node(f"{BIRTH}/age_warning").relevant
    assert (session.node(f"{BEFORE}/talk_open").value == "yes") is (age == "adult")


@pytest.mark.parametrize("born", ["1700-01-01", "1899-12-31", "2026-03-04", "1370-05-12"])
def test_nobody_is_born_before_1900_or_after_the_meeting(filled: Fill, born: str) -> None:
    """birth_date: a birth in 1700 passed."""
    session = filled("intake")
    session.set(f"{BIRTH}/birth_date", born)
    assert violated(session)[f"{BIRTH}/birth_date"] == "constraint"


def test_one_who_is_still_there_can_answer(filled: Fill) -> None:
    """journey: all three dates were required; no answer for one still in a camp."""
    session = filled("intake")
    session.set(f"{TRIP}/left_certainty", "not_yet")
    session.set(f"{TRIP}/arrived_certainty", "not_yet")
    assert not session.node(f"{TRIP}/date_left").relevant
    assert not session.node(f"{TRIP}/date_arrived").relevant
    assert violated(session) == {}


def test_one_who_was_born_there_can_answer(filled: Fill) -> None:
    """journey: no answer for one born there."""
    session = filled("intake")
    session.set("/data/journeys/trips", "born_there")
    assert not session.node(f"{TRIP}/out_certainty").relevant
    assert violated(session) == {}


def test_several_journeys_have_their_own_dates(filled: Fill) -> None:
    """journey: one trip only."""
    session = filled("intake")
    session.add_repeat("/data/journeys/trip")
    second = "/data/journeys/trip[2]"
    session.set(f"{second}/out_certainty", "year")
    session.set(f"{second}/date_out", "2019-01-01")
    session.set(f"{second}/left_certainty", "dont_know")
    session.set(f"{second}/arrived_certainty", "declined")
    assert violated(session) == {}


@pytest.mark.parametrize(
    ("out", "left", "taken"),
    [
        (("exact", "2024-05-20"), ("year", "2024-01-01"), True),
        (("exact", "2024-05-20"), ("month", "2024-05-01"), True),
        (("month", "2024-05-01"), ("estimated", "2024-01-01"), True),
        (("exact", "2024-05-20"), ("exact", "2024-05-19"), False),
        (("year", "2024-01-01"), ("exact", "2023-12-31"), False),
        (("exact", "2024-05-20"), ("month", "2024-04-01"), False),
    ],
)
def test_dates_are_compared_at_the_coarser_precision(
    filled: Fill, out: tuple[str, str], left: tuple[str, str], taken: bool
) -> None:
    """date_left: year-only precision blocked a true order."""
    session = filled("intake")
    session.set(f"{TRIP}/out_certainty", out[0])
    session.set(f"{TRIP}/date_out", out[1])
    session.set(f"{TRIP}/left_certainty", left[0])
    session.set(f"{TRIP}/date_left", left[1])
    assert (f"{TRIP}/date_left" not in violated(session)) is taken


@pytest.mark.parametrize("name", ["date_out", "date_left", "date_arrived"])
def test_nobody_arrives_after_the_meeting(filled: Fill, name: str) -> None:
    """date_arrived: 2031 was accepted."""
    session = filled("intake")
    session.set(f"{TRIP}/{name}", "2031-01-01")
    assert violated(session)[f"{TRIP}/{name}"] == "constraint"


@pytest.mark.parametrize("state", ["stateless", "dont_know", "declined"])
def test_stateless_unknown_and_declined_are_answers(filled: Fill, state: str) -> None:
    """nationality: no stateless, several, unknown."""
    session = filled("intake")
    session.set(f"{BIRTH}/nationality_state", state)
    assert not session.node(f"{BIRTH}/nationality").relevant
    assert violated(session) == {}


def test_nationality_does_not_accuse(author: Callable[[str], AuthorForm]) -> None:
    """nationality: "claims" accuses."""
    for node in author("intake").root.walk():
        if node.role == "nationality-state":
            assert node.texts["label"]["English (en)"] == (
                "Which nationality or nationalities do you hold?"
            )
        assert "claim" not in node.texts.get("label", {}).get("English (en)", "").lower()


def test_the_age_of_a_dead_daughter_is_not_asked(filled: Fill) -> None:
    """Companions: "Is the companion 18 or over?" was required of one who died."""
    session = filled("intake-woman")
    page = "/data/companions_section/companion[2]"
    assert session.node(f"{page}/companion_state").value == "died"
    assert not session.node(f"{page}/companion_age").relevant
    assert not session.node(f"{page}/companion_case").relevant
    assert violated(session) == {}
    session.set(f"{page}/companion_state", "missing")
    assert violated(session) == {f"{page}/companion_age": "required"}


def test_debt_is_asked_of_a_time(author: Callable[[str], AuthorForm]) -> None:
    """debt, labour: "play a part" in what?"""
    words = [
        node.texts["label"]["English (en)"]
        for node in author("intake").root.walk()
        if node.role == "prompt"
    ]
    assert words[0] == "When you left home, did you owe money?"
    assert not [text for text in words if "play a part" in text]


@pytest.mark.parametrize("instrument", ["arrival", "intake"])
@pytest.mark.parametrize("answer", ["yes", "declined"])
def test_self_harm_is_an_alert_with_who_and_when(
    filled: Fill, instrument: str, answer: str
) -> None:
    """needs_now self-harm: no who, when."""
    session = filled(instrument)
    page = "/data/needs_section"
    session.set(f"{page}/self_harm", answer)
    assert session.node(f"{page}/alert_note").relevant
    assert violated(session) == {
        f"{page}/{name}": "required"
        for name in ("alert_called", "alert_who", "alert_at", "alert_done")
    }


@pytest.mark.parametrize("where", ["lost", "others", "relative", "destroyed"])
def test_papers_that_are_lost_or_held_by_others_can_be_said(filled: Fill, where: str) -> None:
    """Documents: lost, taken or held by others could not be said."""
    session = filled("intake")
    page = "/data/documents/document[1]"
    session.set(f"{page}/document_where", where)
    session.set(f"{page}/document_seen", "described")
    assert violated(session) == {}
    assert not session.node(f"{page}/document_doubt").relevant


def test_both_forms_name_the_same_papers(author: Callable[[str], AuthorForm]) -> None:
    """Documents: the list differed from the first contact's."""
    lists = {
        node.role: list(node.choices)
        for instrument in ("first-contact", "intake")
        for node in author(instrument).root.walk()
        if node.role in {"papers-held", "document-type"}
    }
    assert lists["papers-held"][: len(lists["document-type"])] == lists["document-type"]
