"""Building a record: its files, all or nothing."""

from hashlib import sha256

import pytest

from vetting_desk.errors import StorageFullError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import records, signing
from vetting_desk.progress import NoProgress


@pytest.fixture
def interview(post: OpenDesk, draft: str) -> Interview:
    return interviews.resume(post, draft)


def test_a_record_has_its_document_signature_submission_and_report(
    post: OpenDesk, interview: Interview
) -> None:
    record = signing.sign_confirmed(post, interview, NoProgress())

    wanted = {signing.JSON, signing.P7S, signing.XML, signing.PDF}
    assert {file.name for file in record.files} == wanted
    for file in record.files:
        assert sha256(post.casebook.blobs.get(file.sha256)).hexdigest() == file.sha256


def test_the_digest_of_a_record_is_that_of_its_document(
    post: OpenDesk, interview: Interview
) -> None:
    record = signing.sign_confirmed(post, interview, NoProgress())

    assert record.digest == record.file(signing.JSON).sha256
    assert records.check_record(post, record.id).outcome is records.Outcome.VALID


def test_a_full_disk_while_storing_leaves_a_draft_and_no_record(
    post: OpenDesk, interview: Interview, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError(path="invented")

    monkeypatch.setattr(post.casebook.assessments, "set_state", full)
    with pytest.raises(StorageFullError):
        signing.sign_confirmed(post, interview, NoProgress())
    monkeypatch.undo()

    assert transfer.counts(post).to_send == 0
    assert interviews.resume(post, interview.assessment.id).session.violations == ()
