"""Signing: by whom, with what reason, and only once."""

import pytest

from vetting_desk.errors import (
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records


def test_signing_needs_the_officers_passphrase(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256)
    interview.answer_all(instruments.example("first-contact").steps)

    with pytest.raises(WrongPassphraseError):
        records.sign(post, interview.assessment.id, passphrase + "!")
    assert transfer.counts(post).to_send == 0


def test_an_incomplete_assessment_is_signed_only_with_a_reason(
    post: OpenDesk, case_id: str, passphrase: str
) -> None:
    [summary] = [
        each for each in instruments.list_instruments(post) if each.key.id == "first-contact"
    ]
    interview = interviews.start(post, case_id, summary.key.sha256)
    interview.answer_all(instruments.example("first-contact").steps[:3])

    with pytest.raises(StateError):
        records.sign(post, interview.assessment.id, passphrase)
    record = records.sign(
        post, interview.assessment.id, passphrase, incomplete_reason="The line broke."
    )

    document = records.document(post, record.id)
    assert document.incomplete is not None
    assert document.incomplete.reason == "The line broke."
    assert document.incomplete.open


def test_a_signed_assessment_takes_no_answer(post: OpenDesk, record: Record) -> None:
    with pytest.raises(StateError):
        interviews.resume(post, record.assessment_id)
