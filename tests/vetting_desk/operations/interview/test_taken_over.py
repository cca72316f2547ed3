"""A form begins with what the case knows, and says of each such answer that nobody gave it."""

import pytest

from vetting_desk.clock import SystemClock
from vetting_desk.model import (
    AnswerKind,
    AnswerRow,
    BirthCertainty,
    BirthDate,
    Case,
    NameKind,
    NameScript,
    PersonName,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.interview.taken_over import TakenOver
from vetting_desk.operations.records import correcting, records
from vetting_desk.operations.records.report_content import plain_content

NAMES = [
    PersonName("Ҷамшед Намунаев", NameScript.CYRILLIC),
    PersonName("Jamshed Namunaev", NameScript.LATIN, NameKind.VARIANT),
]
FIRST, SECOND = "/data/identity/names[1]/name", "/data/identity/names[2]/name"
DAY, MONTH, YEAR = (f"/data/identity/birth/birth_{part}" for part in ("date", "month", "year"))


def digest(desk: OpenDesk, name: str) -> str:
    found = instruments.list_instruments(desk)
    return next(each.key.sha256 for each in found if each.key.id == name)


def begun(desk: OpenDesk, birth: BirthDate | None = None) -> Interview:
    case = cases.create_case(desk, NAMES, birth)
    return interviews.start(desk, case.id, digest(desk, "intake"))


def value(interview: Interview, reference: str) -> str:
    return interview.session.node(reference).kept


def kinds(desk: OpenDesk, interview: Interview) -> set[AnswerKind]:
    return {row.kind for row in desk.casebook.assessments.answers(interview.assessment.id)}


def test_names_and_birth_begin_with_what_the_case_knows(post: OpenDesk) -> None:
    interview = begun(post, BirthDate("1990-05-12", BirthCertainty.EXACT))

    assert [value(interview, each) for each in (FIRST, SECOND)] == [name.text for name in NAMES]
    assert value(interview, DAY) == "1990-05-12"
    assert all(map(interview.is_taken_over, (FIRST, SECOND, DAY)))
    assert kinds(post, interview) == {AnswerKind.TAKEN_OVER, AnswerKind.REPEAT_ADD}


@pytest.mark.parametrize(
    ("birth", "wanted"),
    [
        (BirthDate("1990", BirthCertainty.YEAR), ("", "", "1990-01-01")),
        (BirthDate("1990-05", BirthCertainty.MONTH), ("", "1990-05-01", "1990-01-01")),
        (BirthDate(), ("", "", "")),
    ],
)
def test_no_more_of_a_birth_date_is_begun_with_than_is_known(
    post: OpenDesk, birth: BirthDate, wanted: tuple[str, str, str]
) -> None:
    interview = begun(post, birth)

    found = tuple(value(interview, each) for each in (DAY, MONTH, YEAR))
    assert tuple(each[:7] for each in found) == tuple(each[:7] for each in wanted)


def test_an_answer_takes_the_place_of_what_was_taken_over(post: OpenDesk) -> None:
    interview = begun(post)
    interview.answer(FIRST, NAMES[0].text)

    assert not interview.is_taken_over(FIRST)
    assert interview.is_taken_over(SECOND)


def test_what_was_taken_over_is_known_after_reopening(post: OpenDesk) -> None:
    interview = begun(post)
    interview.answer(FIRST, "Ҷамшед Дигар")
    again = interviews.resume(post, interview.assessment.id)

    assert value(again, SECOND) == NAMES[1].text
    assert again.is_taken_over(SECOND)
    assert not again.is_taken_over(FIRST)


def test_a_removed_name_takes_its_mark_with_it(post: OpenDesk) -> None:
    interview = begun(post)
    interview.answer(FIRST, NAMES[0].text)
    interview.remove_repeat("/data/identity/names", 1)

    assert interview.is_taken_over(FIRST)
    assert not interview.is_taken_over(SECOND)
    assert interviews.resume(post, interview.assessment.id).is_taken_over(FIRST)


def test_marks_follow_their_answers_past_a_removal() -> None:
    at = SystemClock().now()
    row = AnswerRow(1, "/d/r[3]/a", AnswerKind.TAKEN_OVER, "x", at, "")
    taken = TakenOver([row])
    taken.note(AnswerKind.REPEAT_REMOVE, "/d/r", "1")

    assert "/d/r[2]/a" in taken
    assert "/d/r[3]/a" not in taken


def test_a_form_that_does_not_ask_begins_empty(post: OpenDesk) -> None:
    case = cases.create_case(post, NAMES)
    interview = interviews.start(post, case.id, digest(post, "eligibility"))

    assert post.casebook.assessments.answers(interview.assessment.id) == []


def signed(post: OpenDesk, passphrase: str) -> tuple[Case, str]:
    case = cases.create_case(post, NAMES, BirthDate("1990-05-12", BirthCertainty.EXACT))
    interview = interviews.start(post, case.id, digest(post, "intake"))
    example = instruments.example("intake")
    interview.set_language(example.language)
    for reference, answer in example.steps:
        if "/identity/" not in reference:
            interview.answer_all([(reference, answer)])
    record = records.sign(post, interview.assessment.id, passphrase, incomplete_reason="Invented")
    return case, record.id


def test_a_record_says_what_was_taken_over(post: OpenDesk, passphrase: str) -> None:
    case, record_id = signed(post, passphrase)
    document = records.document(post, record_id)

    assert FIRST in document.taken_over
    assert DAY in document.taken_over
    assert document.case.stage == cases.case_detail(post, case.id).case.stage.value
    assert records.check_record(post, record_id).outcome is records.Outcome.VALID
    printed = plain_content(document, "digest", "words")
    names = [
        answer.answer
        for section in printed.sections
        for answer in section.answers
        if NAMES[0].text in answer.answer
    ]
    assert names == [f"{NAMES[0].text} (taken over from the case, not asked again)"]


def test_a_correction_keeps_saying_so(post: OpenDesk, passphrase: str) -> None:
    _case, record_id = signed(post, passphrase)
    draft = correcting.correct(post, record_id, "A word was wrong")

    assert draft.is_taken_over(FIRST)
