"""What used to pass: each of these was signed, asked or rated before there were safeguards."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vetting_desk.operations.safeguards.arranging import Tried, free
from tests.vetting_desk.operations.safeguards.conftest import FOREIGN, NAME, as_role
from vetting_desk.errors import PermissionDeniedError, SafeguardError
from vetting_desk.model import AnswerKind, BirthCertainty, BirthDate, Role
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import drafts, instruments, interviews, moving
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import correcting, records
from vetting_desk.operations.safeguards import alarms, apart, case_acts, known

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


def able_to_talk(interview: Interview) -> None:
    """Answer what the form itself asks before a talk."""
    for name, value in (
        ("safety/safe_now", "yes"),
        ("interpreting/interpreter_used", "not_needed"),
        ("understanding/understands", "yes"),
        ("notice/lawyer", "not_wanted"),
        ("interviewer/sex", "man"),
        ("interviewer/interviewer_wish", "no_wish"),
    ):
        interview.answer(f"{B}/{name}", value)


def refusal(act: Callable[[], object]) -> str:
    """The row that refuses an act."""
    with pytest.raises(SafeguardError) as refused:
        act()
    return str(refused.value.fields["row"])


def test_an_adult_who_understood_is_rated_after_the_talk(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    interview = opened(begun(post, case, shipped))
    able_to_talk(interview)
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
    interview.answer(f"{B}/interpreting/interpreter_used", "needed_not_available")
    assert refusal(lambda: interview.answer(TALK, "Words")) == "no-common-language"
    interview.answer(f"{B}/safety/safe_needs", "A chair")
    able_to_talk(interview)
    assert refusal(lambda: interview.answer(TALK, "Words")) == "no-common-language"
    interview.answer(f"{B}/interpreting/talk_language", "Tajik")
    interview.answer(TALK, "Words")


def test_a_clinicians_item_is_not_answered_by_an_interviewer(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    as_role(post, Role.INTERVIEWER)
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    with pytest.raises(PermissionDeniedError):  # the form itself keeps it for clinicians
        interview.answer(S1, "1")


def test_what_another_answered_for_a_clinician_is_not_signed(
    post: OpenDesk, case: str, shipped: Sha, passphrase: str
) -> None:
    clinician = post.officer
    interview = opened(begun(post, case, shipped))
    interview.answer(ENDED, "ended")
    interview.answer(S1, "1")
    draft = drafts.draft_of(post, interview.assessment.id)
    stranger = as_role(post, Role.INTERVIEWER)
    draft.append(S1, AnswerKind.SET, "2", post.clock.now(), stranger.id)
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
    interview.answer("/data/alert/alert_came", "came")
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


def add(post: OpenDesk, folder: Path, form: bytes) -> str:
    """Add a form of another organisation; returns its digest."""
    path = folder / "another.xml"
    path.write_bytes(form)
    return instruments.add_instrument(post, path, in_spite=True).key.sha256


NEWER = FOREIGN.replace(b'id="foreign" version="1"', b'id="foreign" version="2"')


def corrected(tried: Tried, passphrase: str) -> str:
    """Correct the signed record word by word; returns the id of the new one."""
    begun_again = correcting.correct(tried.desk, tried.record, "A slip of the pen")
    return records.sign(tried.desk, begun_again.assessment.id, passphrase).id


def test_a_correction_does_not_bring_back_what_is_kept_apart(
    post: OpenDesk, foreign: str, passphrase: str
) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/deeds", "Words")
    tried.sign()
    apart.keep(post, tried.interview.assessment.id, "He was beaten")
    again = corrected(tried, passphrase)
    for ask in (case_acts.require_referral, case_acts.require_decision):
        assert refusal(lambda: ask(post, tried.case, [again], ["documents"])) == "ill-treatment"  # noqa: B023


def test_a_correction_does_not_bring_back_what_was_said_before_the_notice(
    post: OpenDesk, foreign: str, passphrase: str
) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/deeds", "Words")
    tried.sign()
    other = interviews.start(post, tried.case, foreign)
    other.answer("/data/notice", "no")
    other.answer("/data/notice", "ok")
    again = corrected(tried, passphrase)
    act = lambda: case_acts.require_referral(post, tried.case, [again], ["documents"])  # noqa: E731
    assert refusal(act) == "before-notice"


def test_a_newer_version_does_not_bring_back_what_is_kept_apart(
    post: OpenDesk, foreign: str, tmp_path: Path
) -> None:
    tried = free(post, foreign)
    apart.keep(post, tried.interview.assessment.id, "He was beaten")
    add(post, tmp_path, NEWER)
    moved = moving.move_draft(post, tried.interview.assessment.id)
    assert refusal(lambda: moved.answer("/data/mark", "Words")) == "ill-treatment"


def test_a_newer_version_is_not_signed_before_somebody_came(
    post: OpenDesk, foreign: str, tmp_path: Path, passphrase: str
) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/danger", "yes")
    add(post, tmp_path, NEWER)
    moved = moving.move_draft(post, tried.interview.assessment.id)
    assert len(alarms.of_case(post, tried.case)) == 1
    assert refusal(lambda: records.sign(post, moved.assessment.id, passphrase)) == "human-now-here"


def test_a_newer_version_says_what_the_earlier_one_had_no_marks_for(
    post: OpenDesk, case: str, tmp_path: Path
) -> None:
    bare = FOREIGN.replace(b'vd:fact="age"', b"").replace(b'vd:fact="danger"', b"")
    older = interviews.start(post, case, add(post, tmp_path, bare))
    older.answer("/data/age", "child")
    older.answer("/data/danger", "yes")
    add(post, tmp_path, NEWER)
    moving.move_draft(post, older.assessment.id)
    assert [each.value for each in known.known(post, case).in_force if each.name == "age"] == [
        "child"
    ]
    assert len(alarms.of_case(post, case)) == 1


def test_what_a_form_says_from_its_beginning_is_said(
    post: OpenDesk, case: str, tmp_path: Path, shipped: Sha
) -> None:
    for_children = NEWER.replace(b"<age/>", b"<age>child</age>")
    interviews.start(post, case, add(post, tmp_path, for_children))
    assert refusal(lambda: begun(post, case, shipped)) == "child"


def test_a_draft_of_before_still_says_that_somebody_may_be_a_child(
    post: OpenDesk, case: str, shipped: Sha
) -> None:
    first = begun(post, case, shipped, "intake")
    first._draft.append(
        f"{A}/age_group", AnswerKind.SET, "child", post.clock.now(), post.officer.id
    )
    known.record(post, case, "age", "adult", "As she says")
    interviews.resume(post, first.assessment.id)
    assert refusal(lambda: begun(post, case, shipped)) == "age-in-doubt"


def test_a_notice_declined_on_the_page_of_the_case_keeps_apart_what_was_said(
    post: OpenDesk, foreign: str
) -> None:
    tried = free(post, foreign)
    tried.interview.answer("/data/deeds", "Words")
    tried.sign()
    tried.say("notice", "declined")
    act = lambda: case_acts.require_referral(post, tried.case, [tried.record], ["documents"])  # noqa: E731
    assert refusal(act) == "before-notice"


def test_no_officer_alone_makes_an_adult_by_another_birth_date(
    post: OpenDesk, shipped: Sha
) -> None:
    born = BirthDate("2012-05-01", BirthCertainty.EXACT)
    case = cases.create_case(post, NAME, born)
    known.record(post, case.id, "age", "adult", "As she says")
    cases.update_case(post, case.id, case.names, BirthDate("1990", BirthCertainty.YEAR))
    assert refusal(lambda: begun(post, case.id, shipped)) == "age-in-doubt"


def test_what_a_form_says_by_its_repetitions_is_said(
    post: OpenDesk, case: str, tmp_path: Path
) -> None:
    form = (
        NEWER.replace(b"<remark/>", b"<remark/><wound><where/></wound>")
        .replace(
            b'vd:fact="danger"',
            b"vd:fact=\"danger\" calculate=\"if(count(/data/wound) &gt; 1, 'yes', 'no')\"",
        )
        .replace(
            b"</h:body>",
            b'<group ref="/data/wound"><label>wound</label><repeat nodeset="/data/wound">'
            b'<input ref="/data/wound/where"><label>where</label></input></repeat></group></h:body>',
        )
    )
    interview = interviews.start(post, case, add(post, tmp_path, form))
    assert not alarms.of_case(post, case)
    interview.add_repeat("/data/wound")
    assert interview.session.node("/data/danger").value == "yes"
    assert len(alarms.of_case(post, case)) == 1
