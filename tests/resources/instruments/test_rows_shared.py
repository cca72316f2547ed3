"""One test for each fault of the shared pages: a filling that was wrongly taken, blocked or impossible before.

The rows are those of the review of the questionnaires; each test bears the row in its first line.
"""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session
from vetting_desk.judgement.author_view import AuthorForm

BEFORE = "/data/before"
ALL = ("arrival", "intake")
Fill = Callable[[str], Session]


def violated(session: Session) -> dict[str, str]:
    return {violation.reference: violation.condition for violation in session.violations}


def is_open(session: Session, name: str) -> bool:
    return session.node(f"{BEFORE}/{name}").value == "yes"


def texts(author: Callable[[str], AuthorForm], instrument: str) -> dict[str, str]:
    """Return the English words of each row of an instrument, by the row's name."""
    return {
        node.reference.rpartition("/")[2]: node.texts.get("label", {}).get("English (en)", "")
        for node in author(instrument).root.walk()
    }


@pytest.mark.parametrize("instrument", ALL)
def test_safety_language_age_and_interviewer_come_before_the_notice(
    fresh: Fill, instrument: str
) -> None:
    """Order: a child consented alone, a woman heard the notice from a man."""
    before = fresh(instrument).node(BEFORE)
    names = [child.name for child in before.children]
    order = [
        "safety", "danger", "interpreting", "interpreter", "understanding", "age", "interviewer",
        "session", "notice",
    ]  # fmt: skip
    assert [name for name in names if name in order] == order


@pytest.mark.parametrize("instrument", ALL)
def test_the_notice_says_that_the_record_decides_eligibility(
    author: Callable[[str], AuthorForm], instrument: str
) -> None:
    """notice_purpose was silent about eligibility."""
    words = texts(author, instrument)["notice_purpose"]
    assert "eligibility" in words
    assert "Help does not depend on it" in words


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("silence", "Silence does you no harm"),
        ("relatives", "need not speak about your relatives"),
        ("interpreter", "ask for an interpreter"),
        ("complaint", "You may complain"),
        ("consulate", "only if you agree"),
    ],
)
@pytest.mark.parametrize("instrument", ALL)
def test_the_notice_has_the_five_lines_that_were_missing(
    author: Callable[[str], AuthorForm], instrument: str, line: str, said: str
) -> None:
    """Notice lines: silence, relatives, interpreter, complaint, consulate."""
    assert said in texts(author, instrument)[f"notice_{line}"]


def test_given_but_not_understood_opens_needs_identity_and_contact_only(filled: Fill) -> None:
    """talk_open: "given", perhaps not understood, opened everything."""
    session = filled("intake")
    session.set(f"{BEFORE}/notice/notice_state", "given")
    assert is_open(session, "identity_open")
    assert not is_open(session, "talk_open")
    assert session.node("/data/identity").relevant
    for acts in ("account", "journeys", "privacy", "coercion", "own_safety", "stop_rule"):
        assert not session.node(f"/data/{acts}").relevant, acts
    arrival = filled("arrival")
    arrival.set(f"{BEFORE}/notice/notice_state", "given")
    assert arrival.node("/data/contact").relevant


@pytest.mark.parametrize("instrument", ALL)
@pytest.mark.parametrize("state", ["refused", "later", ""])
def test_a_refused_notice_leaves_safety_and_needs(
    filled: Fill, instrument: str, state: str
) -> None:
    """talk_open: needs are never behind the notice."""
    session = filled(instrument)
    session.set(f"{BEFORE}/notice/notice_state", state)
    assert not is_open(session, "identity_open")
    assert session.node("/data/needs_section").relevant
    assert session.node("/data/distress").relevant
    assert session.node("/data/closing").relevant


@pytest.mark.parametrize(
    "guardian",
    [
        {"guardian_present": "none"},
        {"guardian_present": "absent"},
        {"guardian_present": "present", "guardian_conflict": "yes"},
        {"guardian_present": "present", "guardian_conflict": "dont_know"},
        {"guardian_present": "present"},
    ],
)
@pytest.mark.parametrize("age", ["child", "in_doubt"])
@pytest.mark.parametrize("instrument", ALL)
def test_a_child_without_a_guardian_free_of_conflict_is_asked_of_safety_and_needs_only(
    filled: Fill, instrument: str, age: str, guardian: dict[str, str]
) -> None:
    """Guardian: "none" was accepted and the form went on."""
    session = filled(instrument)
    session.set(f"{BEFORE}/age/age_group", age)
    for name, value in guardian.items():
        session.set(f"{BEFORE}/age/{name}", value)
    assert not is_open(session, "identity_open")
    assert not is_open(session, "talk_open")
    assert session.node("/data/needs_section").relevant
    session.set(f"{BEFORE}/age/guardian_present", "present")
    session.set(f"{BEFORE}/age/guardian_conflict", "no")
    assert is_open(session, "identity_open")
    assert not is_open(session, "talk_open")


@pytest.mark.parametrize("instrument", ALL)
def test_a_child_needs_a_guardian_and_a_best_interests_note(filled: Fill, instrument: str) -> None:
    """Guardian: who it is, in which role, and whether there is a conflict are required."""
    session = filled(instrument)
    session.set(f"{BEFORE}/age/age_group", "child")
    session.set(f"{BEFORE}/age/guardian_present", "present")
    found = violated(session)
    for name in ("guardian", "guardian_role", "guardian_conflict", "best_interests"):
        assert found[f"{BEFORE}/age/{name}"] == "required"


@pytest.mark.parametrize("private", ["no", "not_now", ""])
def test_questions_of_harm_and_force_open_in_private_only(filled: Fill, private: str) -> None:
    """women_safety: a note asked for privacy and nothing checked it."""
    session = filled("intake")
    session.set("/data/privacy/private_now", private)
    assert not session.node("/data/coercion").relevant
    assert not session.node("/data/own_safety").relevant
    assert set(violated(session)) <= {"/data/privacy/private_now"}


def test_it_is_asked_once_in_a_case_and_not_asked_is_an_answer(filled: Fill) -> None:
    """women_safety: required in three questionnaires, without "not asked"."""
    session = filled("intake")
    for name in ("own_harm", "own_afraid", "own_marriage"):
        session.set(f"/data/own_safety/{name}", "not_asked")
    assert violated(session) == {}
    session.set("/data/own_safety/own_before", "recorded")
    assert not session.node("/data/own_safety/own_harm").relevant
    assert violated(session) == {}


@pytest.mark.parametrize("sex", ["woman", "man", "other", "declined"])
def test_every_adult_is_asked_of_their_own_safety(filled: Fill, sex: str) -> None:
    """women_safety: men, boys and "declined" never reached it."""
    session = filled("intake")
    session.set(f"{BEFORE}/interviewer/sex", sex)
    assert session.node("/data/own_safety/own_harm").relevant


def test_a_child_is_not_asked_of_debt_and_force(filled: Fill) -> None:
    """coercion: open to children; now only what the specialist recorded."""
    session = filled("intake")
    session.set(f"{BEFORE}/age/age_group", "child")
    session.set(f"{BEFORE}/age/guardian_present", "present")
    session.set(f"{BEFORE}/age/guardian_conflict", "no")
    assert not session.node("/data/coercion").relevant
    assert not session.node("/data/own_safety").relevant
    assert session.node(f"{BEFORE}/age/coercion_recorded").relevant


@pytest.mark.parametrize("choice", ["go_on", "wait_for_lawyer", "change_subject"])
def test_a_confession_pauses_the_talk(filled: Fill, choice: str) -> None:
    """No stop rule: a confession just continued."""
    session = filled("intake")
    session.set("/data/stop_rule/confession_began", "yes")
    found = violated(session)
    assert found["/data/stop_rule/confession"] == "required"
    assert found["/data/stop_rule/confession_at"] == "required"
    session.set("/data/stop_rule/confession", choice)
    session.set("/data/stop_rule/confession_at", "2026-03-03T10:00:00.000+05:00")
    assert violated(session) == {}
    assert session.node("/data/stop_rule/confession_stop").relevant is (choice != "go_on")


@pytest.mark.parametrize("instrument", ALL)
def test_liberty_is_recorded_and_a_held_person_is_asked_for_a_lawyer(
    filled: Fill, instrument: str
) -> None:
    """Session: liberty, held since, lawyer reached, injuries, start and end were not recorded."""
    session = filled(instrument)
    page = f"{BEFORE}/session"
    for liberty in ("held", "camp"):
        session.set(f"{page}/liberty", liberty)
        found = violated(session)
        assert {found[f"{page}/{name}"] for name in ("lawyer_reached", "held_by")} == {"required"}
    session.set(f"{page}/held_since", "2030-01-01")
    assert violated(session)[f"{page}/held_since"] == "constraint"
    session.set(f"{page}/injuries_seen", "seen")
    assert violated(session)[f"{page}/injuries_what"] == "required"
    session.set(f"{page}/session_start", "")
    session.set("/data/closing/session_end", "")
    found = violated(session)
    assert found[f"{page}/session_start"] == found["/data/closing/session_end"] == "required"


@pytest.mark.parametrize("instrument", ALL)
def test_who_waits_for_a_lawyer_is_not_asked_of_acts(filled: Fill, instrument: str) -> None:
    """Session: a lawyer is offered before acts."""
    session = filled(instrument)
    session.set(f"{BEFORE}/notice/lawyer", "wanted")
    assert is_open(session, "identity_open")
    assert not is_open(session, "talk_open")


@pytest.mark.parametrize("step", ["paused", "another_day", ""])
@pytest.mark.parametrize("instrument", ALL)
def test_who_does_not_feel_safe_is_asked_what_happens_now(
    filled: Fill, instrument: str, step: str
) -> None:
    """safe_now: "no" changed nothing."""
    session = filled(instrument)
    session.set(f"{BEFORE}/safety/safe_now", "no")
    assert violated(session)[f"{BEFORE}/safety/safe_step"] == "required"
    session.set(f"{BEFORE}/safety/safe_step", step)
    assert not is_open(session, "identity_open")
    assert session.node("/data/needs_section").relevant
    session.set(f"{BEFORE}/safety/safe_step", "changed")
    assert is_open(session, "identity_open")


@pytest.mark.parametrize(
    "answers",
    [
        {"interpreting/interpreter_used": "needed_not_available"},
        {"interpreting/interpreter_used": "needed_declined"},
        {"understanding/understands": "no"},
        {"understanding/accepts": "no"},
        {"understanding/understands": "", "interpreting/interpreter_used": "not_needed"},
    ],
)
def test_without_understanding_nothing_is_asked_of_acts(
    filled: Fill, answers: dict[str, str]
) -> None:
    """interpreter_used: no "needed, none available", and the person was never asked."""
    session = filled("intake")
    for place, value in answers.items():
        session.set(f"{BEFORE}/{place}", value)
    assert not is_open(session, "talk_open")


@pytest.mark.parametrize("instrument", ALL)
def test_no_break_was_offered_is_an_answer(filled: Fill, instrument: str) -> None:
    """breaks_taken: forced an untrue record."""
    session = filled(instrument)
    session.set("/data/breaks/breaks_ask/breaks_taken", "not_offered")
    assert violated(session) == {}


def test_a_break_is_remembered_during_the_talk(fresh: Fill) -> None:
    """breaks_taken: the advice stood after the talk."""
    page = fresh("intake").node("/data/account/account_page")
    assert "break_reminder" in [child.name for child in page.children]


@pytest.mark.parametrize("instrument", ALL)
def test_the_page_for_distress_is_always_there_and_names_whom_to_call(
    fresh: Fill, instrument: str
) -> None:
    """distress_step: no doctor, support person or aftercare, and only within a break."""
    session = fresh(instrument)
    step = session.node("/data/distress/distress_done")
    assert step.relevant
    assert {option.value for option in step.options} >= {"doctor", "support_person", "aftercare"}
    session.set(step.reference, "doctor")
    assert violated(session)["/data/distress/distress_who"] == "required"


@pytest.mark.parametrize("read_back", ["done", "offered_declined", "not_possible"])
@pytest.mark.parametrize("instrument", ALL)
def test_corrections_are_always_asked_and_a_copy_and_a_signature(
    filled: Fill, instrument: str, read_back: str
) -> None:
    """corrections_made: hidden if read-back was declined."""
    session = filled(instrument)
    page = "/data/readback/readback_page"
    session.set(f"{page}/read_back", read_back)
    for name in ("corrections_made", "copy_given", "signed_how"):
        session.set(f"{page}/{name}", "")
        assert violated(session)[f"{page}/{name}"] == "required"


@pytest.mark.parametrize("answer", ["yes", "no", "dont_know", "declined"])
@pytest.mark.parametrize(
    "prompt", ["debt", "deceit", "labour", "force", "papers_kept", "free_move"]
)
def test_words_are_kept_beside_every_answer(filled: Fill, prompt: str, answer: str) -> None:
    """prompt-words: words with "no" or "don't know" were lost."""
    session = filled("intake")
    session.set(f"/data/coercion/{prompt}", answer)
    session.set(f"/data/coercion/{prompt}_words", "As it was said.")
    assert session.node(f"/data/coercion/{prompt}_words").relevant
    assert violated(session) == {}


@pytest.mark.parametrize("instrument", ALL)
def test_the_person_is_asked_whether_anything_was_unfair(filled: Fill, instrument: str) -> None:
    """Closing: no "Was anything unfair or missing today?"."""
    session = filled(instrument)
    session.set("/data/closing/unfair", "")
    assert violated(session) == {"/data/closing/unfair": "required"}
    session.set("/data/closing/unfair", "yes")
    assert session.node("/data/closing/unfair_complaint").relevant


def test_an_arranged_marriage_is_not_a_forced_one(filled: Fill) -> None:
    """gbv_marriage: "did other people decide" is yes for every arranged marriage."""
    session = filled("intake")
    session.set("/data/own_safety/own_afraid", "no")
    session.set("/data/own_safety/own_marriage", "yes")
    assert not session.node("/data/own_safety/own_help").relevant
    session.set("/data/own_safety/own_marriage", "no")
    assert session.node("/data/own_safety/own_help").relevant


def test_each_question_of_force_asks_one_thing(author: Callable[[str], AuthorForm]) -> None:
    """gbv_harm, gbv_held, gbv_moved, force: three questions in one."""
    for node in author("intake").root.walk():
        if node.role == "prompt":
            words = node.texts["label"]["English (en)"]
            assert " or " not in words, words
            assert words.count(",") < 2, words
