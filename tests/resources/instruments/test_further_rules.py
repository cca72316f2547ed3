"""The rules of follow-up, child intake, travel check, complaint and interpreter's undertaking."""

import re
from collections.abc import Callable

import pytest

from tests.resources.instruments.conftest import FOLDER
from vetting_desk.forms import Session
from vetting_desk.judgement.author_view import AuthorForm
from vetting_desk.judgement.lint import RATING_ROLES

FURTHER = ("follow-up", "child-intake", "travel", "complaint", "interpreter")
Filled = Callable[[str], Session]


def violated(session: Session) -> dict[str, str]:
    return {violation.reference: violation.condition for violation in session.violations}


def relevant(session: Session, *references: str) -> set[str]:
    return {reference for reference in references if session.node(reference).relevant}


# All


@pytest.mark.parametrize("instrument", FURTHER)
def test_none_judges_anybody(author: Callable[[str], AuthorForm], instrument: str) -> None:
    """A need's level and the grade of a source are all there is, and only in a follow-up."""
    roles = {node.role for node in author(instrument).root.walk()} & RATING_ROLES
    expected = (
        {"need-level", "source-reliability", "credibility"} if instrument == "follow-up" else set()
    )
    assert roles == expected


@pytest.mark.parametrize("instrument", ["follow-up", "travel", "child-intake"])
@pytest.mark.parametrize("answer", ["refused", "later"])
def test_nothing_is_asked_of_who_does_not_hear_the_notice(
    filled: Filled, instrument: str, answer: str
) -> None:
    session = filled(instrument)
    asked = {"follow-up": "/data/how", "travel": "/data/fear_page", "child-intake": "/data/who"}
    assert session.node(asked[instrument]).relevant
    session.set("/data/before/notice/notice_state", answer)
    assert not session.node(asked[instrument]).relevant


# Follow-up

NEXT = "/data/next/next_date"


@pytest.mark.parametrize(
    ("day", "taken"),
    [("2026-06-05", False), ("2026-06-06", True), ("2026-12-06", True), ("2026-12-07", False)],
)
def test_the_next_follow_up_lies_within_six_months(filled: Filled, day: str, taken: bool) -> None:
    session = filled("follow-up")
    session.set(NEXT, day)
    assert violated(session) == ({} if taken else {NEXT: "constraint"})


def test_the_next_date_cannot_be_left_out(filled: Filled) -> None:
    session = filled("follow-up")
    session.set(NEXT, "")
    assert violated(session) == {NEXT: "required"}


def test_at_12_months_it_is_closed_or_goes_on_with_a_reason(filled: Filled) -> None:
    session = filled("follow-up")
    session.set("/data/contact_page/visit", "12")
    assert violated(session) == {"/data/next/close": "required"}
    assert not session.node(NEXT).relevant
    session.set("/data/next/close", "close")
    assert violated(session) == {"/data/next/close_told": "required"}
    assert not session.node(NEXT).relevant
    session.set("/data/next/close", "continue")
    assert violated(session) == {"/data/next/close_why": "required"}
    assert session.node(NEXT).relevant


def test_who_is_not_reached_is_asked_nothing_and_judged_by_nothing(filled: Filled) -> None:
    session = filled("follow-up")
    session.set("/data/contact_page/reached", "no")
    tried = {"/data/contact_page/tries", "/data/contact_page/not_reached_why"}
    assert violated(session) == dict.fromkeys(tried, "required")
    assert session.node("/data/contact_page/proves_nothing").relevant
    parts = ("/data/before", "/data/how", "/data/needs", "/data/changes_page", "/data/after")
    assert relevant(session, *parts, "/data/next/again") == set()
    assert relevant(session, NEXT, "/data/next/next_step") == {NEXT, "/data/next/next_step"}


@pytest.mark.parametrize(
    ("status", "why", "owner"),
    [
        ("done", False, False),
        ("partly", True, True),
        ("not_done", True, True),
        ("not_wanted", True, False),
        ("we_failed", True, True),
    ],
)
def test_what_became_of_a_plan_item_says_why_and_who_goes_on(
    filled: Filled, status: str, why: bool, owner: bool
) -> None:
    session = filled("follow-up")
    item = "/data/plan_earlier[1]"
    session.set(f"{item}/plan_status", status)
    assert session.node(f"{item}/plan_why").relevant is why
    assert session.node(f"{item}/plan_owner").relevant is owner
    assert session.node(f"{item}/plan_due").relevant is owner


def test_the_repeat_of_plan_items_is_ready_to_be_begun_with_the_earlier_plan(
    author: Callable[[str], AuthorForm],
) -> None:
    (repeat,) = (node for node in author("follow-up").root.walk() if node.kind == "plan-item")
    assert [child.role for child in repeat.children] == [
        "plan-item",
        "status",
        "status-reason",
        "owner",
        "due",
    ]


def test_twelve_needs_each_with_its_level_and_its_change(
    author: Callable[[str], AuthorForm],
) -> None:
    needs = [node for node in author("follow-up").root.walk() if node.kind == "need"]
    assert [node.attributes["id"] for node in needs] == [f"N{n}" for n in range(1, 13)]
    for node in needs:
        roles = {child.role for child in node.walk()}
        assert roles >= {"need-level", "need-change", "action", "owner", "due"}


@pytest.mark.parametrize("level", ["some", "urgent", "declined"])
def test_a_need_about_suicide_calls_a_clinician_that_day(filled: Filled, level: str) -> None:
    session = filled("follow-up")
    page = "/data/needs/n3"
    session.set(f"{page}/n3_level", level)
    called = {f"{page}/n3_called", f"{page}/n3_who", f"{page}/n3_at"}
    assert session.node(f"{page}/n3_now").relevant
    assert called <= set(violated(session))


def test_a_sign_not_looked_for_is_not_one_not_seen_and_asks_for_no_evidence(filled: Filled) -> None:
    session = filled("follow-up")
    sign = "/data/signs[2]"
    assert session.node(f"{sign}/sign_words").relevant
    for seen in ("not_seen", "not_looked_for"):
        session.set(f"{sign}/sign_seen", seen)
        assert not session.node(f"{sign}/sign_words").relevant


def test_words_perhaps_forced_carry_no_grade(filled: Filled) -> None:
    session = filled("follow-up")
    sign = "/data/signs[2]"
    session.set(f"{sign}/sign_obtained", "perhaps_forced")
    assert not session.node(f"{sign}/sign_reliability").relevant
    assert violated(session) == {f"{sign}/sign_lawyer_told": "required"}


def test_to_assess_again_needs_reasons(filled: Filled) -> None:
    session = filled("follow-up")
    session.set("/data/next/again", "yes")
    assert violated(session) == {"/data/next/again_why": "required"}
    assert session.node("/data/next/again_how").relevant


# Child intake


def test_a_disclosure_stops_the_questions(filled: Filled) -> None:
    session = filled("child-intake")
    page = "/data/disclosure"
    words = "/data/child_words/words"
    assert session.node(words).relevant
    session.set(f"{page}/disclosed", "yes")
    assert not session.node(words).relevant
    assert session.node(f"{page}/disclosure_stop").relevant
    wanted = ("disclosure_words", "disclosure_to", "disclosure_by", "disclosure_at")
    assert violated(session) == {f"{page}/{name}": "required" for name in wanted}


def test_after_a_disclosure_nothing_more_is_required_of_the_child(filled: Filled) -> None:
    session = filled("child-intake")
    asked = [
        "/data/who/names[1]/name",
        "/data/who/identity/registered",
        "/data/who/carers[2]/carer_name",
        "/data/who/carers[2]/carer_safe",
    ]
    for reference in asked:
        session.set(reference, "")
    assert set(violated(session)) == set(asked)
    session.set("/data/disclosure/disclosed", "yes")
    assert not set(violated(session)) & set(asked)
    assert session.node("/data/who/carers[1]/carer_name").relevant


def test_no_rating_ever_opens_for_a_child(filled: Filled, fresh: Filled) -> None:
    for session in (filled("child-intake"), fresh("child-intake")):
        assert session.node("/data/before/rating_open").value == "no"


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("/data/before/age/guardian_present", "absent"),
        ("/data/before/age/guardian_conflict", "yes"),
        ("/data/before/notice/assent", "no"),
        ("/data/before/notice/assent", "not_today"),
    ],
)
def test_without_guardian_or_assent_only_what_is_needed_today_is_looked_after(
    filled: Filled, question: str, answer: str
) -> None:
    session = filled("child-intake")
    session.set(question, answer)
    closed = ("/data/who", "/data/disclosure", "/data/child_words")
    assert relevant(session, *closed) == set()
    open_still = ("/data/today", "/data/interests", "/data/recommendation_page")
    assert relevant(session, *open_still) == set(open_still)


def test_an_adult_is_not_taken_in_as_a_child(filled: Filled) -> None:
    session = filled("child-intake")
    session.set("/data/before/age/age_group", "adult")
    assert session.node("/data/adult_here").relevant
    assert not session.node("/data/who").relevant


def test_each_best_interest_has_one_note_and_its_source(
    author: Callable[[str], AuthorForm],
) -> None:
    pages = [node for node in author("child-intake").root.walk() if node.kind == "interest"]
    names = [node.reference.rpartition("interest_")[2] for node in pages]
    assert names == [
        "views", "identity", "family", "safety", "vulnerability", "health", "school",
    ]  # fmt: skip
    for node in pages:
        assert [child.role for child in node.children] == ["interest", "interest-source"]


@pytest.mark.parametrize(
    ("day", "taken"), [("2026-06-05", False), ("2026-07-05", True), ("2026-07-06", False)]
)
def test_a_child_is_looked_at_again_within_30_days(filled: Filled, day: str, taken: bool) -> None:
    session = filled("child-intake")
    review = "/data/recommendation_page/review_date"
    session.set(review, day)
    assert violated(session) == ({} if taken else {review: "constraint"})


# Travel check

TICKETS = ("/data/travellers", "/data/legs", "/data/arrangements")


@pytest.mark.parametrize("fear", ["yes", "dont_know", "declined"])
@pytest.mark.parametrize("after", ["waiting", "does_not", ""])
def test_fear_of_harm_goes_to_a_lawyer_before_any_ticket(
    filled: Filled, fear: str, after: str
) -> None:
    session = filled("travel")
    session.set("/data/fear_page/fear", fear)
    assert relevant(session, *TICKETS) == set(TICKETS)
    session.set("/data/fear_page/after_lawyer", after)
    assert session.node("/data/fear_page/fear_lawyer").relevant
    assert relevant(session, "/data/arrival", *TICKETS) == set()


def test_who_does_not_fear_needs_no_lawyer_for_a_ticket(filled: Filled) -> None:
    session = filled("travel")
    session.set("/data/fear_page/fear", "no")
    assert not session.node("/data/fear_page/lawyer_told").relevant
    assert relevant(session, *TICKETS) == set(TICKETS)


@pytest.mark.parametrize(
    ("question", "answer"),
    [("explained", "not_yet"), ("agrees_travel", "no"), ("agrees_travel", "not_now")],
)
def test_nothing_is_planned_for_who_has_not_understood_or_does_not_want_to(
    filled: Filled, question: str, answer: str
) -> None:
    session = filled("travel")
    session.set(f"/data/arrival/{question}", answer)
    assert session.node("/data/arrival/no_travel").relevant
    assert relevant(session, *TICKETS) == set()


def test_the_person_must_know_that_they_may_change_their_mind(filled: Filled) -> None:
    session = filled("travel")
    session.set("/data/arrival/may_change", "no")
    assert violated(session) == {"/data/arrival/may_change": "constraint"}
    assert relevant(session, *TICKETS) == set()


def test_the_payer_is_never_unknown(filled: Filled) -> None:
    session = filled("travel")
    payer = session.node("/data/arrangements/payer")
    assert {option.value for option in payer.options} == {
        "state",
        "organisation",
        "family",
        "person",
    }
    session.set(payer.reference, "")
    assert violated(session)[payer.reference] == "required"


def test_a_child_travels_with_somebodys_consent(filled: Filled) -> None:
    session = filled("travel")
    child = "/data/travellers[2]"
    assert session.node(f"{child}/child_consent_who").relevant
    session.set(f"{child}/child_consent", "none_yet")
    assert session.node(f"{child}/child_waits").relevant
    assert not session.node("/data/travellers[1]/child_consent").relevant


@pytest.mark.parametrize(
    ("status", "at", "search"),
    [("planned", False, False), ("left", True, False), ("arrived", True, False), ("missed", True, True)],
)  # fmt: skip
def test_a_leg_says_when_it_was_left_reached_or_missed(
    filled: Filled, status: str, at: bool, search: bool
) -> None:
    session = filled("travel")
    leg = "/data/legs[1]"
    session.set(f"{leg}/leg_status", status)
    assert session.node(f"{leg}/leg_at").relevant is at
    assert session.node(f"{leg}/leg_missed").relevant is search


@pytest.mark.parametrize(
    ("weeks", "taken"), [("0", False), ("1", True), ("45", True), ("46", False)]
)
def test_weeks_of_pregnancy_are_1_to_45(filled: Filled, weeks: str, taken: bool) -> None:
    session = filled("travel")
    traveller = "/data/travellers[1]"
    session.set(f"{traveller}/pregnant", "yes")
    session.set(f"{traveller}/pregnant_weeks", weeks)
    assert (f"{traveller}/pregnant_weeks" not in violated(session)) is taken


# Complaint

DUE = "/data/due_page/reply_due"


def test_who_is_concerned_reads_nothing_and_hands_it_over(filled: Filled) -> None:
    session = filled("complaint")
    session.set("/data/start/concerned", "yes")
    assert violated(session) == {"/data/start/handed_to": "required"}
    pages = [child.reference for child in session.root.children if child.kind == "group"]
    assert relevant(session, *pages) - {"/data/meta"} == {"/data/start"}


@pytest.mark.parametrize(
    ("day", "taken"), [("2026-06-04", False), ("2026-06-12", True), ("2026-06-13", False)]
)
def test_a_reply_is_due_within_7_days(filled: Filled, day: str, taken: bool) -> None:
    session = filled("complaint")
    session.set(DUE, day)
    assert violated(session) == ({} if taken else {DUE: "constraint"})


@pytest.mark.parametrize("question", ["protect_now", "move_now"])
def test_in_danger_a_reply_is_due_the_same_day(filled: Filled, question: str) -> None:
    session = filled("complaint")
    session.set(f"/data/protect_page/{question}", "yes")
    session.set("/data/protect_page/protect_done", "TRAINING: moved to another house")
    assert violated(session) == {DUE: "constraint"}
    session.set(DUE, "2026-06-05")
    assert violated(session) == {}


@pytest.mark.parametrize(
    ("day", "taken"), [("2026-06-05", True), ("2026-06-06", True), ("2026-06-07", False)]
)
def test_a_doctor_comes_within_24_hours(filled: Filled, day: str, taken: bool) -> None:
    session = filled("complaint")
    doctor = "/data/protect_page/doctor_by"
    session.set(doctor, day)
    assert violated(session) == ({} if taken else {doctor: "constraint"})


@pytest.mark.parametrize(
    ("check", "day", "taken"),
    [
        ("check_7", "2026-06-10", False),
        ("check_7", "2026-06-12", True),
        ("check_7", "2026-06-14", False),
        ("check_30", "2026-07-01", False),
        ("check_30", "2026-07-05", True),
        ("check_30", "2026-07-09", False),
    ],
)
def test_reprisal_is_looked_for_after_7_and_30_days(
    filled: Filled, check: str, day: str, taken: bool
) -> None:
    session = filled("complaint")
    reference = f"/data/due_page/{check}"
    session.set(reference, day)
    assert violated(session) == ({} if taken else {reference: "constraint"})


@pytest.mark.parametrize("occasion", ["check_7", "check_30"])
def test_a_check_for_reprisal_asks_for_nothing_else(filled: Filled, occasion: str) -> None:
    session = filled("complaint")
    session.set("/data/start/occasion", occasion)
    assert violated(session) == {"/data/reprisal_page/reprisal": "required"}
    session.set("/data/reprisal_page/reprisal", "yes")
    assert set(violated(session)) == {
        "/data/reprisal_page/reprisal_words",
        "/data/reprisal_page/reprisal_done",
    }


def test_a_reply_is_a_filling_of_its_own(filled: Filled) -> None:
    session = filled("complaint")
    session.set("/data/start/occasion", "reply")
    names = ("outcome", "outcome_words", "outcome_told", "outcome_appeal")
    assert violated(session) == {f"/data/outcome_page/{name}": "required" for name in names}


def test_a_letter_needs_nobody_in_the_room(filled: Filled) -> None:
    session = filled("complaint")
    session.set("/data/start/came_by", "letter")
    assert relevant(session, "/data/before", "/data/after") == set()
    assert violated(session) == {}


def test_an_unnamed_complaint_has_no_name_and_is_complete(filled: Filled) -> None:
    session = filled("complaint")
    assert session.node("/data/who/unnamed").value == "yes"
    assert not session.node("/data/who/complainant_name").relevant
    assert violated(session) == {}


def test_each_body_is_asked_for_by_itself(author: Callable[[str], AuthorForm]) -> None:
    asked = [node for node in author("complaint").root.walk() if node.role == "may-pass"]
    assert len(asked) == 5
    assert all(list(node.choices) == ["yes", "no", "not_asked"] for node in asked)


# Interpreter's undertaking

UNDERTAKINGS = (
    "everything", "unsure", "no_advice", "secret", "notes", "no_contact", "declares", "withdraw",
    "debriefing",
)  # fmt: skip


@pytest.mark.parametrize("name", UNDERTAKINGS)
def test_with_any_no_an_interpreter_is_not_assigned(filled: Filled, name: str) -> None:
    session = filled("interpreter")
    assert violated(session) == {}
    session.set(f"/data/undertaking/u_{name}", "no")
    assert violated(session) == {"/data/sign_page/assigned": "constraint"}
    session.set("/data/sign_page/assigned", "no")
    assert violated(session) == {"/data/sign_page/assigned_why": "required"}


def test_without_a_signature_an_interpreter_is_not_assigned(filled: Filled) -> None:
    session = filled("interpreter")
    session.set("/data/sign_page/signed_how", "declined")
    assert violated(session) == {"/data/sign_page/assigned": "constraint"}


@pytest.mark.parametrize(
    ("day", "taken"), [("2026-03-01", False), ("2027-03-02", True), ("2027-03-03", False)]
)
def test_an_undertaking_is_valid_for_12_months(filled: Filled, day: str, taken: bool) -> None:
    session = filled("interpreter")
    valid = "/data/session/valid_until"
    session.set(valid, day)
    assert violated(session) == ({} if taken else {valid: "constraint"})


DAYS_NOT_SAID = {"session_date", "visit_date", "taken_on", "break_from"}
"""Days with which other days are compared."""


@pytest.mark.parametrize("instrument", ["arrival", "intake", "child-intake", "return-spj"])
@pytest.mark.parametrize("day", ["1900-06-01", "2026-03-02", "2099-01-01"])
def test_no_day_is_wrong_beside_a_day_that_nobody_said(
    filled: Callable[[str], Session], instrument: str, day: str
) -> None:
    """While the day of the meeting is open, nothing is before or after it."""
    session = filled(instrument)
    session.set("/data/before/session/session_date", "")
    session.set("/data/before/session/liberty", "held")
    asked = {
        "arrival": ["/data/coming/arrived_on"],
        "return-spj": ["/data/review/review_date"],
    }
    for place in ("/data/before/session/held_since", *asked.get(instrument, [])):
        session.set(place, day)
        assert place not in {
            each.reference for each in session.violations if each.condition == "constraint"
        }, place


def test_an_arrival_is_on_the_day_of_the_meeting_or_before(
    filled: Callable[[str], Session],
) -> None:
    session = filled("arrival")
    session.set("/data/before/session/session_date", "2026-03-02")
    for day, wrong in (("2026-03-01", False), ("2026-03-02", False), ("2026-03-03", True)):
        session.set("/data/coming/arrived_on", day)
        found = {each.reference for each in session.violations}
        assert ("/data/coming/arrived_on" in found) is wrong, day


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.xml")))
def test_what_is_compared_with_another_day_first_asks_whether_that_was_said(name: str) -> None:
    text = (FOLDER / f"{name}.xml").read_text(encoding="utf-8")
    for rule in re.findall(r'constraint="([^"]*)"', text):
        for other in re.findall(r"decimal-date-time\(\s*[/.][^()]*?/(\w+)\s*\)", rule):
            if other in DAYS_NOT_SAID:
                assert re.search(rf"/{other}\s*=\s*''", rule), rule
