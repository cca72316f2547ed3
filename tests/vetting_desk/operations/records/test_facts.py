"""What a record's document states about an interview."""

from hashlib import sha256

import pytest

from vetting_desk.errors import InputError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records.facts import document_of


@pytest.fixture
def interview(post: OpenDesk, draft: str) -> Interview:
    return interviews.resume(post, draft)


def test_it_says_who_was_asked_by_whom_with_what(post: OpenDesk, interview: Interview) -> None:
    document = document_of(post, interview, {}, "")

    assert (document.case.id, document.case.reference) == (
        interview.case.id,
        interview.case.reference,
    )
    assert [(name.text, name.script) for name in document.case.names] == [
        ("Намунаи Озмоиш", "Cyrl")
    ]
    assert document.officer.id == post.officer.id
    assert (document.desk.id, document.desk.training) == (post.desk.id, True)
    assert document.instrument.sha256 == interview.assessment.instrument.sha256


def test_every_answer_stands_in_it_in_words(post: OpenDesk, interview: Interview) -> None:
    document = document_of(post, interview, {}, "")

    given = {answer.reference: answer for answer in document.answers if answer.value}
    for reference, value in instruments.example("first-contact").steps:
        if isinstance(value, str) and interview.session.node(reference).relevant:
            assert given[reference].value == value
    assert all(answer.text and answer.label for answer in given.values())


def test_files_are_listed_with_digest_length_and_kind(post: OpenDesk, interview: Interview) -> None:
    files = {"submission.xml": b"<data/>", "photo.jpg": b"\xff\xd8"}

    listed = document_of(post, interview, files, "").files

    assert [(file.name, file.length, file.media_type) for file in listed] == [
        ("submission.xml", 7, "application/xml"),
        ("photo.jpg", 2, "application/octet-stream"),
    ]
    assert listed[1].sha256 == sha256(b"\xff\xd8").hexdigest()


def test_it_names_the_audit_log_as_it_stands(post: OpenDesk, interview: Interview) -> None:
    document = document_of(post, interview, {}, "")

    assert document.audit.length == post.casebook.audit.length()
    assert document.audit.head == post.casebook.audit.head().hex()


def test_each_document_is_a_record_of_its_own(post: OpenDesk, interview: Interview) -> None:
    one, other = (document_of(post, interview, {}, "") for _ in range(2))

    assert one.record != other.record


def test_what_is_complete_gives_no_reason(post: OpenDesk, interview: Interview) -> None:
    assert document_of(post, interview, {}, "not needed").incomplete is None


@pytest.fixture
def broken_off(post: OpenDesk, case_id: str, interview: Interview) -> Interview:
    return interviews.start(post, case_id, interview.assessment.instrument.sha256)


def test_what_is_open_is_listed_with_the_reason(post: OpenDesk, broken_off: Interview) -> None:
    incomplete = document_of(post, broken_off, {}, "The line broke.").incomplete

    assert incomplete is not None
    assert incomplete.reason == "The line broke."
    assert incomplete.open == [each.reference for each in broken_off.session.violations]


def test_a_reason_that_cannot_be_kept_is_refused(post: OpenDesk, broken_off: Interview) -> None:
    with pytest.raises(InputError) as refused:
        document_of(post, broken_off, {}, "The line\x00broke.")
    assert refused.value.fields["field"] == "reason"
