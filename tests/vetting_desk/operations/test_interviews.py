"""Answering: committed at once, reopened exactly, never lost."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.errors import (
    AnswerError,
    InputError,
    PermissionDeniedError,
    StateError,
    StorageFullError,
)
from vetting_desk.model import AssessmentState, Officer, Role, new_id
from vetting_desk.operations import cases, instruments, interviews
from vetting_desk.operations.interviews import Interview
from vetting_desk.operations.open_desk import OpenDesk

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
    xmlns:jr="http://openrosa.org/javarosa">
<h:head><h:title>Small</h:title><model><instance><data id="small" version="1">
<words/><age/><child/><things jr:template=""><thing/></things><picture/>
</data></instance>
<bind nodeset="/data/words" type="string" required="true()"/>
<bind nodeset="/data/age" type="int" constraint=". &lt; 130" jr:constraintMsg="Too old"/>
<bind nodeset="/data/child" type="string" calculate="if(/data/age &lt; 18, 'yes', 'no')"/>
<bind nodeset="/data/things/thing" type="string"/>
<bind nodeset="/data/picture" type="binary"/>
</model></h:head><h:body>
<input ref="/data/words"><label>Words</label></input>
<input ref="/data/age"><label>Age</label></input>
<group ref="/data/things"><label>Things</label><repeat nodeset="/data/things">
<input ref="/data/things/thing"><label>Thing</label></input></repeat></group>
<upload ref="/data/picture" mediatype="image/*"><label>Picture</label></upload>
</h:body></h:html>"""


@pytest.fixture
def sha256(post: OpenDesk, tmp_path: Path) -> str:
    path = tmp_path / "small.xml"
    path.write_bytes(FORM)
    return instruments.add_instrument(post, path).key.sha256


@pytest.fixture
def interview(post: OpenDesk, case_id: str, sha256: str) -> Interview:
    return interviews.start(post, case_id, sha256)


def test_a_draft_reopens_exactly_as_it_was_left(
    post: OpenDesk, interview: Interview, data: Path, unlock: Callable[[Path], OpenDesk]
) -> None:
    interview.answer("/data/words", "Ҷавоб with \u0639\u0631\u0628\u064a\nand a second line")
    interview.answer("/data/age", "17")
    interview.add_repeat("/data/things")
    interview.answer("/data/things[1]/thing", "one")
    interview.set_position("/data/age")
    before = interview.session.to_draft_xml()
    post.close()

    with closing(unlock(data / "post")) as again:
        reopened = interviews.resume(again, interview.assessment.id)

        assert reopened.session.to_draft_xml() == before
        assert reopened.session.node("/data/child").value == "yes"
        assert reopened.reopened
        assert reopened.assessment.position == "/data/age"


def test_many_answers_reopen_from_a_snapshot_and_the_rows_after_it(
    post: OpenDesk, interview: Interview
) -> None:
    for number in range(interviews.SNAPSHOT_EVERY + 7):
        interview.answer("/data/words", f"answer {number}")

    reopened = interviews.resume(post, interview.assessment.id)

    assert reopened.session.node("/data/words").value == f"answer {interviews.SNAPSHOT_EVERY + 6}"
    assert reopened.session.to_draft_xml() == interview.session.to_draft_xml()


def test_an_answer_of_the_wrong_type_changes_nothing(interview: Interview, post: OpenDesk) -> None:
    with pytest.raises(AnswerError):
        interview.answer("/data/age", "seventeen")

    assert interview.session.node("/data/age").value == ""
    assert post.casebook.assessments.answers(interview.assessment.id) == []


@pytest.mark.parametrize("typed", ["a\x00b", "\ud800", "x" * 1_000_001])
def test_text_that_cannot_be_stored_is_refused_before_anything_changes(
    interview: Interview, typed: str
) -> None:
    interview.answer("/data/words", "before")
    with pytest.raises(InputError):
        interview.answer("/data/words", typed)

    assert interview.session.node("/data/words").value == "before"


def test_a_full_disk_leaves_session_and_casebook_alike(
    post: OpenDesk, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview.answer("/data/words", "before")

    def full(*_: object) -> None:
        raise StorageFullError(path="/somewhere")

    monkeypatch.setattr(post.casebook.assessments, "append", full)
    with pytest.raises(StorageFullError):
        interview.answer("/data/words", "after")

    assert interview.session.node("/data/words").value == "before"


def test_an_incomplete_draft_is_not_ready(interview: Interview) -> None:
    with pytest.raises(StateError):
        interview.mark_ready()

    interview.answer("/data/words", "said")
    interview.mark_ready()
    assert interview.assessment.state is AssessmentState.READY


def test_an_attached_file_is_kept_under_a_name_that_says_nothing(
    interview: Interview, tmp_path: Path
) -> None:
    path = tmp_path / "Passport of somebody.JPG"
    path.write_bytes(b"not really a picture")

    interview.attach("/data/picture", path)

    [(name, content)] = interview.attachments().items()
    assert content == b"not really a picture"
    assert name.endswith(".jpg")
    assert "assport" not in name
    assert interview.attachment("/data/picture") == (name, len(content))


def test_a_discarded_draft_is_not_offered_again(
    post: OpenDesk, interview: Interview, case_id: str
) -> None:
    interview.discard()

    assert cases.case_detail(post, case_id).assessments == ()
    with pytest.raises(StateError):
        interviews.resume(post, interview.assessment.id)


def test_another_officers_draft_cannot_be_continued(post: OpenDesk, interview: Interview) -> None:
    post.casebook.act_as(Officer(new_id(), "Somebody Else", Role.INTERVIEWER))

    with pytest.raises(PermissionDeniedError):
        interviews.resume(post, interview.assessment.id)


def test_only_a_clinician_opens_a_clinical_screener(post: OpenDesk, case_id: str) -> None:
    [phq] = [each for each in instruments.list_instruments(post) if each.key.id == "phq-9"]
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.INTERVIEWER))

    with pytest.raises(PermissionDeniedError):
        interviews.start(post, case_id, phq.key.sha256)
    assert phq not in cases.case_detail(post, case_id).instruments
