"""Answering: committed at once, reopened exactly, never lost."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3.dbapi2 import IntegrityError

from tests.vetting_desk.decoding import samples
from tests.vetting_desk.operations.conftest import later
from vetting_desk.errors import (
    AnswerError,
    InputError,
    PermissionDeniedError,
    StateError,
    StorageFullError,
)
from vetting_desk.model import AnswerKind, AssessmentState, Officer, Role, new_id
from vetting_desk.model.signing_roles import SIGNERS, InstrumentKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview


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


@pytest.mark.parametrize(
    "error",
    [StorageFullError(path="/somewhere"), IntegrityError("NOT NULL constraint failed")],
    ids=["full", "bug"],
)
def test_what_was_not_stored_leaves_session_and_casebook_alike(
    post: OpenDesk, interview: Interview, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    interview.answer("/data/words", "before")

    def fails(*_: object) -> None:
        raise error

    monkeypatch.setattr(post.casebook.assessments, "append", fails)
    with pytest.raises(type(error)):
        interview.answer("/data/words", "after")

    assert interview.session.node("/data/words").value == "before"


def test_an_answer_is_given_though_no_snapshot_can_be_stored_after_it(
    post: OpenDesk, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError(path="/somewhere")

    monkeypatch.setattr(interviews, "SNAPSHOT_EVERY", 1)
    monkeypatch.setattr(post.casebook.assessments, "put_snapshot", full)

    interview.answer("/data/words", "said")

    [row] = post.casebook.assessments.answers(interview.assessment.id)
    assert row.value == "said"


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
    path.write_bytes(samples.picture("JPEG"))

    interview.attach("/data/picture", path)

    [(name, content)] = interview.attachments().items()
    assert content == interview.file_content("/data/picture")
    assert samples.rgb(content) == samples.rgb(path.read_bytes())
    assert samples.SERIAL not in content
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


def test_nobody_begins_what_their_role_may_not_sign(
    post: OpenDesk, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A role that may interview, and is named for no kind of instrument."""
    [summary] = [each for each in instruments.list_instruments(post) if each.key.id == "intake"]
    draft = interviews.start(post, case_id, summary.key.sha256).assessment.id
    monkeypatch.setitem(SIGNERS, InstrumentKind.INTAKE, frozenset())

    with pytest.raises(PermissionDeniedError) as caught:
        interviews.start(post, case_id, summary.key.sha256)
    assert caught.value.fields["action"] == "sign"
    with pytest.raises(PermissionDeniedError):
        interviews.reopen(post, draft)
    assert "intake" not in {s.key.id for s in cases.case_detail(post, case_id).instruments}


@pytest.mark.parametrize(
    ("zone", "day"),
    [("UTC", "2026-11-22"), ("Asia/Dushanbe", "2026-11-23"), ("America/Los_Angeles", "2026-11-22")],
)
def test_today_is_the_day_of_the_people_in_the_room(
    post: OpenDesk,
    case_id: str,
    tmp_path: Path,
    zone_of_this_computer: Callable[[str], None],
    zone: str,
    day: str,
) -> None:
    """The casebook keeps 20:30 UTC; in Dushanbe it is half past one of the next morning."""
    zone_of_this_computer(zone)
    later(post, datetime(2026, 11, 22, 20, 30, tzinfo=UTC))
    path = tmp_path / "days.xml"
    path.write_bytes(DAYS)
    added = instruments.add_instrument(post, path, in_spite=True)
    begun = interviews.start(post, case_id, added.key.sha256)
    begun.answer("/data/a", "1")
    assert begun.session.node("/data/day").value == day
    begun.close()
    assert interviews.resume(post, begun.assessment.id).session.node("/data/day").value == day


DAYS = b"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Days</h:title><model>
<instance><data id="days" version="1"><a/><day/></data></instance>
<bind nodeset="/data/a" type="int"/>
<bind nodeset="/data/day" type="date" calculate="if(/data/a = 1, today(), '')"/>
</model></h:head><h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


@pytest.mark.parametrize("every", [1, 1000], ids=["from-a-snapshot", "from-the-rows"])
def test_how_an_answer_was_said_is_kept_beside_it(
    post: OpenDesk, interview: Interview, monkeypatch: pytest.MonkeyPatch, every: int
) -> None:
    monkeypatch.setattr(interviews, "SNAPSHOT_EVERY", every)
    interview.answer("/data/words", "1991-08-03", "1370-05-12 SH")

    again = interviews.reopen(post, interview.assessment.id)
    assert again.session.node("/data/words").said == "1370-05-12 SH"
    assert again.session.node("/data/words").value == "1991-08-03"

    again.answer("/data/words", "1991-08-04")
    assert interviews.reopen(post, interview.assessment.id).session.node("/data/words").said == ""


def test_an_answer_and_how_it_was_said_are_committed_together(
    post: OpenDesk, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = post.casebook.assessments.append

    def full(assessment_id: str, reference: str, kind: AnswerKind, *more: Any) -> Any:
        if kind is AnswerKind.SAID:
            raise StorageFullError(path="/somewhere")
        return real(assessment_id, reference, kind, *more)

    monkeypatch.setattr(post.casebook.assessments, "append", full)
    with pytest.raises(StorageFullError):
        interview.answer("/data/words", "1991-08-03", "1370-05-12 SH")
    assert interviews.reopen(post, interview.assessment.id).session.node("/data/words").value == ""
