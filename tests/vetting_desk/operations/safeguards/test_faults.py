"""What used to pass: each of these was signed, asked or rated before there were safeguards."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.safeguards.conftest import NAME, as_role
from vetting_desk.errors import SafeguardError
from vetting_desk.model import AnswerKind, BirthCertainty, BirthDate, Role
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import alarms, known

B, N, A = "/data/before", "/data/before/notice", "/data/before/age"
H1 = "/data/history/h1/h1_rating/h1_presence"
S1 = "/data/strain/s1/s1_rating/s1_presence"
ENDED = "/data/conversation/conversation_end/conversation_state"
TALK = "/data/conversation/topics/talk_path"
Sha = Callable[[str], str]


def begun(post: OpenDesk, case: str, shipped: Sha, instrument: str = "return-spj") -> Interview:
    return interviews.start(post, case, shipped(instrument))


def opened(interview: Interview, *, notice: str = "understood", agrees: str = "yes") -> Interview:
    """Answer the pages before the conversation as they are for an adult who understood."""
    for reference, value in (
        (f"{N}/notice_state", notice),
        (f"{N}/agrees", agrees),
        (f"{A}/age_group", "adult"),
    ):
        interview.answer(reference, value)
    return interview


def refusal(act: Callable[[], object]) -> str:
    """The row that refuses an act."""
    with pytest.raises(SafeguardError) as refused:
        act()
    return str(refused.value.fields["row"])


def test_an_adult_who_understood_is_rated_after_the_talk(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    interview = opened(begun(post, case, shipped))
    interview.answer(TALK, "Words")
    interview.answer(ENDED, "ended")
    interview.answer(H1, "1")
    assert interview.session.node(H1).value == "1"


def test_who_was_born_in_2012_is_no_adult_by_a_tick(post: OpenDesk, shipped: Sha) -> None:
    born = BirthDate("2012-05-01", BirthCertainty.EXACT)
    case = cases.create_case(post, NAME, born).id
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    assert refusal(lambda: interview.answer(H1, "1")) == "age-in-doubt"
    assert refusal(lambda: interview.answer(TALK, "Words")) == "age-in-doubt"


def test_a_birth_date_asked_later_puts_the_age_in_doubt(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    first = opened(begun(post, case, shipped, "intake"))
    first.answer("/data/identity/birth/birth_certainty", "year")
    first.answer("/data/identity/birth/birth_year", "2013-01-01")
    assert refusal(lambda: begun(post, case, shipped)) == "age-in-doubt"


def test_a_child_is_not_assessed_after_its_intake(post: OpenDesk, case: str, shipped: Sha) -> None:
    first = begun(post, case, shipped, "intake")
    first.answer(f"{A}/age_group", "child")
    assert refusal(lambda: begun(post, case, shipped)) == "child"
    assert refusal(lambda: begun(post, case, shipped, "eligibility")) == "child"


def test_a_tick_never_takes_back_that_somebody_may_be_a_child(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    first = begun(post, case, shipped, "intake")
    first.answer(f"{A}/age_group", "in_doubt")
    first.answer(f"{A}/age_group", "adult")
    assert refusal(lambda: begun(post, case, shipped)) == "age-in-doubt"
    assert [each.name for each in known.known(post, case).contradictions] == ["age"]


def test_a_declined_notice_shuts_all_ratings(post: OpenDesk, case: str, shipped: Sha) -> None:
    interview = opened(begun(post, case, shipped), notice="refused")
    interview.answer(ENDED, "not_held")
    for node in [each for each in interview.session.walk() if each.name.endswith("_presence")]:
        assert refusal(lambda: interview.answer(node.reference, "2")) == "notice-declined"  # noqa: B023
    assert refusal(lambda: interview.answer(TALK, "Words")) == "notice-declined"


def test_a_notice_declined_later_shuts_what_was_open(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    interview.answer(H1, "1")
    other = begun(post, case, shipped, "intake")
    other.answer(f"{N}/notice_state", "refused")
    assert refusal(lambda: interview.answer(H1, "2")) == "notice-declined"

    def sign() -> None:
        records.sign(post, interview.assessment.id, passphrase, incomplete_reason="broke off")

    assert refusal(sign) == "notice-declined"


def test_no_interpreter_and_a_language_nobody_speaks(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    post.casebook.profiles.put(post.officer.id, OfficerProfile(("tg", "ru")))
    interview = opened(begun(post, case, shipped))
    interview.answer(f"{B}/interpreting/talk_language", "Arabic")
    interview.answer(f"{B}/interpreting/interpreter_used", "no")
    assert refusal(lambda: interview.answer(TALK, "Words")) == "no-common-language"
    interview.answer(f"{B}/safety/safe_needs", "A chair")
    interview.answer(f"{B}/interpreting/interpreter_used", "yes")
    interview.answer(TALK, "Words")


def test_a_clinicians_item_is_not_answered_by_an_interviewer(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    as_role(post, Role.INTERVIEWER)
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    assert refusal(lambda: interview.answer(S1, "1")) == "clinician-only"
    interview.answer(S1, "omit")


def test_what_another_answered_for_a_clinician_is_not_signed(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    clinician = post.officer
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    interview.answer(S1, "1")
    stranger = as_role(post, Role.INTERVIEWER)
    post.casebook.assessments.append(
        interview.assessment.id, S1, AnswerKind.SET, "2", post.clock.now(), stranger.id
    )
    post.casebook.act_as(clinician)

    def sign() -> None:
        records.sign(post, interview.assessment.id, passphrase, incomplete_reason="broke off")

    assert refusal(sign) == "clinician-only"


def test_nothing_is_rated_while_the_conversation_runs(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    interview = opened(begun(post, case, shipped))
    assert refusal(lambda: interview.answer(H1, "1")) == "conversation-open"


def test_item_nine_is_passed_by_no_reason(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    interview = begun(post, case, shipped, "phq-9")
    interview.answer_all(instruments.example("phq-9").steps)
    interview.answer("/data/items/phq_9", "1")
    interview.answer("/data/items/phq_9", "0")

    def sign() -> None:
        records.sign(post, interview.assessment.id, passphrase, incomplete_reason="no time")

    assert refusal(sign) == "human-now-here"
    [call] = alarms.of_case(post, case)
    alarms.came(post, call.alarm.id, "Stayed with her; the doctor came.")
    sign()


def test_who_came_may_be_said_on_the_screeners_own_page(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    interview = begun(post, case, shipped, "phq-9")
    interview.answer_all(instruments.example("phq-9").steps)
    interview.answer("/data/items/phq_9", "2")
    interview.answer("/data/alert/alert_who", "Dr Sample")
    interview.answer("/data/alert/alert_done", "Stays tonight")
    [call] = alarms.of_case(post, case)
    assert not call.alarm.open
    assert call.alarm.done == "Dr Sample: Stays tonight"


def test_incomplete_leaves_questions_open_and_no_safeguard(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    interview.answer(H1, "1")
    known.record(post, case, "age", "in_doubt", "She looks younger.")

    def sign() -> None:
        records.sign(post, interview.assessment.id, passphrase, incomplete_reason="broke off")

    assert refusal(sign) == "age-in-doubt"


def test_an_alarm_in_a_draft_of_before_is_raised_when_it_is_opened(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    interview = begun(post, case, shipped, "phq-9")
    draft = interview._draft
    for reference, value in instruments.example("phq-9").steps:
        draft.append(reference, AnswerKind.SET, value, post.clock.now(), post.officer.id)
    draft.append("/data/items/phq_9", AnswerKind.SET, "3", post.clock.now(), post.officer.id)
    assert not alarms.of_case(post, case)
    interviews.resume(post, interview.assessment.id)
    assert [call.alarm.cause for call in alarms.of_case(post, case)] == ["screener"]
