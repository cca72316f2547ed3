"""The rules of the shipped instruments, tested through the form engine."""

from collections.abc import Callable

import pytest

from vetting_desk.forms import Session

REVIEW = "/data/review/review_date"
DOMAINS = ("history", "intent", "capability", "strain", "protective")


def violated(session: Session) -> dict[str, str]:
    return {violation.reference: violation.condition for violation in session.violations}


@pytest.mark.parametrize("state", ["refused", ""])
def test_nothing_is_asked_before_the_notice_is_given(
    filled: Callable[[str], Session], state: str
) -> None:
    session = filled("return-spj")
    session.set("/data/before/notice/notice_state", state)
    assert not session.node("/data/conversation/topics").relevant
    assert not session.node("/data/conversation/coercion").relevant


@pytest.mark.parametrize("answer", ["no", "later"])
def test_nothing_is_asked_of_a_person_who_does_not_agree(
    filled: Callable[[str], Session], answer: str
) -> None:
    session = filled("intake")
    session.set("/data/before/notice/agrees", answer)
    assert not session.node("/data/identity").relevant
    assert not session.node("/data/coercion").relevant
    assert session.node("/data/before/notice/notice_stop").relevant


def test_ratings_are_shut_while_the_conversation_runs(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    session.set("/data/conversation/conversation_end/conversation_state", "")
    for section in (*DOMAINS, "needs", "formulation", "scenarios", "plan", "summary", "review"):
        assert not session.node(f"/data/{section}").relevant, section


@pytest.mark.parametrize("age", ["child", "in_doubt"])
def test_risk_questions_are_locked_for_a_child(filled: Callable[[str], Session], age: str) -> None:
    session = filled("return-spj")
    session.set("/data/before/age/age_group", age)
    for section in (*DOMAINS, "formulation", "scenarios", "summary"):
        assert not session.node(f"/data/{section}").relevant, section
    for section in ("needs", "plan", "review"):
        assert session.node(f"/data/{section}").relevant, section
    assert not session.node("/data/conversation/topics").relevant


def test_criteria_are_shut_for_a_child(filled: Callable[[str], Session]) -> None:
    session = filled("eligibility")
    session.set("/data/before/age/age_group", "in_doubt")
    assert not session.node("/data/criteria").relevant


@pytest.mark.parametrize("question", ["debt", "deceit", "labour", "force"])
@pytest.mark.parametrize(
    ("instrument", "place"),
    [
        ("intake", "/data/coercion"),
        ("eligibility", "/data/account/coercion"),
        ("return-spj", "/data/conversation/coercion"),
    ],
)
def test_debt_deceit_work_and_force_are_always_asked(
    filled: Callable[[str], Session], instrument: str, place: str, question: str
) -> None:
    session = filled(instrument)
    session.set(f"{place}/{question}", "")
    assert violated(session) == {f"{place}/{question}": "required"}


def test_an_indicator_is_not_coded_without_an_evidence_line(
    filled: Callable[[str], Session],
) -> None:
    session = filled("return-spj")
    presence = "/data/capability/c5/c5_rating/c5_presence"
    session.set(presence, "0")
    assert violated(session)[presence] == "constraint"
    session.set("/data/capability/c5/c5_links[1]/c5_line", "1")
    assert presence not in violated(session)


def test_an_evidence_line_needs_its_side_kind_place_and_both_grades(
    filled: Callable[[str], Session],
) -> None:
    session = filled("return-spj")
    session.add_repeat("/data/evidence/line")
    line = f"/data/evidence/line[{session.node('/data/evidence/line').count}]"
    session.set(f"{line}/line_words", "Nothing found in the letters.")
    assert violated(session) == {
        f"{line}/line_{part}": "required"
        for part in ("kind", "place", "reliability", "credibility")
    }
    session.set(f"{line}/line_kind", "document")
    assert violated(session)[f"{line}/line_protected"] == "required"
    session.set("/data/capability/c5/c5_links[1]/c5_line", "1")
    assert violated(session)["/data/capability/c5/c5_links[1]/c5_side"] == "required"


def test_a_link_names_a_line_that_is_there(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    link = "/data/capability/c5/c5_links[1]/c5_line"
    session.set(link, "4000")
    assert violated(session)[link] == "constraint"
    session.set(link, "1")
    assert link not in violated(session)


def test_a_withdrawn_line_carries_nothing(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    link = "/data/protective/p7/p7_links[1]/p7_line"
    at = f"/data/evidence/line[{session.node(link).value}]/line"
    assert session.node(f"{at}_standing").value == "carries"
    session.set(f"{at}_withdrawn", "The paper turned out to be of another person.")
    assert violated(session)["/data/protective/p7/p7_rating/p7_presence"] == "constraint"
    assert link not in violated(session)


def test_present_asks_first_for_evidence_against(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    rating = "/data/protective/p7/p7_rating"
    session.set(f"{rating}/p7_against", "")
    assert violated(session) == {
        f"{rating}/p7_against": "required",
        f"{rating}/p7_presence": "constraint",
    }


def test_evidence_against_that_is_said_to_be_written_must_be_there(
    filled: Callable[[str], Session],
) -> None:
    session = filled("return-spj")
    session.set("/data/strain/s4/s4_links[2]/s4_side", "for")
    assert violated(session) == {"/data/strain/s4/s4_rating/s4_against": "constraint"}


def test_leaving_out_asks_for_the_reason_and_nothing_else(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    rating = "/data/history/h1/h1_rating"
    session.set(f"{rating}/h1_presence", "omit")
    assert violated(session) == {f"{rating}/h1_omit_reason": "required"}
    assert not session.node(f"{rating}/h1_relevance").relevant


def test_only_a_named_clinician_codes_the_mental_state(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    rating = "/data/strain/s1/s1_rating/s1"
    session.set("/data/strain/s1/s1_who/s1_left", "")
    session.set("/data/strain/s1/s1_links[1]/s1_line", "1")
    session.set(f"{rating}_presence", "0")
    assert violated(session)[f"{rating}_clinician"] == "required"
    session.set(f"{rating}_clinician", "Psychologist Равшанӣ (invented)")
    assert f"{rating}_clinician" not in violated(session)


@pytest.mark.parametrize("number", ["i2", "c2"])
def test_a_critical_indicator_asks_which_supervisor_was_informed(
    filled: Callable[[str], Session], number: str
) -> None:
    session = filled("return-spj")
    domain = "intent" if number == "i2" else "capability"
    session.set(f"/data/{domain}/{number}/{number}_links[1]/{number}_side", "both")
    session.set(f"/data/{domain}/{number}/{number}_rating/{number}_presence", "1")
    found = violated(session)
    assert found[f"/data/{domain}/{number}/{number}_rating/{number}_supervisor"] == "required"
    assert found[f"/data/{domain}/{number}/{number}_rating/{number}_told_at"] == "required"


def test_two_scenarios_are_the_least(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    session.remove_repeat("/data/scenarios/scenario", 3)
    assert violated(session) == {}
    session.remove_repeat("/data/scenarios/scenario", 2)
    assert violated(session) == {"/data/scenarios/scenarios_complete": "constraint"}


def test_one_scenario_is_favourable(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    session.set("/data/scenarios/scenario[1]/scenario_outlook", "unfavourable")
    assert violated(session)["/data/scenarios/scenarios_complete"] == "constraint"


def test_a_plan_without_items_for_an_area_says_whether_none_is_needed(
    filled: Callable[[str], Session],
) -> None:
    session = filled("return-spj")
    none = "/data/plan/plan_areas/plan_none_supervision"
    session.set(none, "")
    assert violated(session) == {none: "required"}
    session.set(none, "not_now")
    assert violated(session) == {"/data/plan/plan_areas/plan_left_out": "required"}


@pytest.mark.parametrize("day", ["2026-03-04", "2026-09-03"])
def test_review_within_six_months_is_taken(filled: Callable[[str], Session], day: str) -> None:
    session = filled("return-spj")
    session.set(REVIEW, day)
    assert violated(session) == {}


@pytest.mark.parametrize("day", ["2026-03-03", "2026-03-02", "2026-09-04", "2027-03-03"])
def test_review_at_once_or_after_six_months_is_not_taken(
    filled: Callable[[str], Session], day: str
) -> None:
    session = filled("return-spj")
    session.set(REVIEW, day)
    assert violated(session) == {REVIEW: "constraint"}


def test_review_date_cannot_be_left_out(filled: Callable[[str], Session]) -> None:
    session = filled("return-spj")
    session.set(REVIEW, "")
    assert violated(session) == {REVIEW: "required"}


MRZ = "/data/documents/document[1]/mrz_passport"
ICAO_SPECIMEN = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def test_the_published_specimen_of_a_machine_readable_line_is_taken(
    filled: Callable[[str], Session],
) -> None:
    session = filled("intake")
    session.set(MRZ, ICAO_SPECIMEN)
    assert violated(session) == {}


@pytest.mark.parametrize(
    "line",
    [
        "L898902C37UTO7408122F1204159ZE184226B<<<<<10",
        "L898902C36UTO7408123F1204159ZE184226B<<<<<10",
        "L898902C36UTO7408122F1204150ZE184226B<<<<<10",
        "L898902C36UTO7408122F1204159ZE184226B<<<<<1",
        "l898902c36uto7408122f1204159ze184226b<<<<<10",
    ],
    ids=["number", "birth", "expiry", "short", "small letters"],
)
def test_a_line_whose_check_digits_do_not_agree_is_not_taken(
    filled: Callable[[str], Session], line: str
) -> None:
    session = filled("intake")
    session.set(MRZ, line)
    assert violated(session) == {MRZ: "constraint"}


def test_a_line_with_wrong_digits_can_be_kept_as_printed(filled: Callable[[str], Session]) -> None:
    session = filled("intake")
    session.set(MRZ, "L898902C37UTO7408122F1204159ZE184226B<<<<<10")
    session.set("/data/documents/document[1]/mrz_as_printed", "yes")
    assert violated(session) == {}


def test_the_lines_of_a_card_are_checked_by_their_own_digits(
    filled: Callable[[str], Session],
) -> None:
    session = filled("intake")
    document = "/data/documents/document[1]"
    session.set(f"{document}/document_type", "id_card")
    session.set(f"{document}/mrz_card_1", "I<UTOD231458907<<<<<<<<<<<<<<<")
    session.set(f"{document}/mrz_card_2", "7408122F1204159UTO<<<<<<<<<<<6")
    assert violated(session) == {}
    session.set(f"{document}/mrz_card_1", "I<UTOD231458908<<<<<<<<<<<<<<<")
    assert violated(session) == {f"{document}/mrz_card_1": "constraint"}


def test_first_contact_stops_where_it_is_not_safe_to_talk(filled: Callable[[str], Session]) -> None:
    session = filled("first-contact")
    session.set("/data/before/safety/safe_now", "no")
    assert session.node("/data/before/safety/not_safe").relevant
    assert not session.node("/data/who").relevant
    assert not session.node("/data/request").relevant
    assert session.node("/data/review").relevant
