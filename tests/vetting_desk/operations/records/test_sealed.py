"""Clinical records: an ordinary record outside, with all content encrypted inside it."""

import json
from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import CANARY, everything, traces
from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Record, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.records import records, signing


def test_a_clinical_record_is_sealed_in_the_store(post: OpenDesk, signed: Record) -> None:
    seen = everything(post)

    assert not any(trace in seen for trace in traces(CANARY))


def test_the_outside_of_a_clinical_record_says_only_what_was_released(
    post: OpenDesk, signed: Record
) -> None:
    outer = json.loads(post.casebook.blobs.get(signed.file(signing.JSON).sha256))

    assert [answer["text"] for answer in outer["answers"]] == ["Do not leave alone."]
    assert [file["name"] for file in outer["files"]] == ["submission.xml", "clinical.age"]


def test_a_psychologist_reads_the_whole_record(post: OpenDesk, signed: Record) -> None:
    inner = records.document(post, signed.id)

    assert any(answer.text == CANARY for answer in inner.answers)
    assert records.check_record(post, signed.id).outcome is records.Outcome.VALID
    assert records.report(post, signed.id).startswith(b"%PDF")


def test_others_are_refused_a_clinical_record(post: OpenDesk, signed: Record) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))

    for act in (records.document, records.report, records.files, records.check_record):
        with pytest.raises(PermissionDeniedError):
            act(post, signed.id)


def test_a_record_put_inside_another_is_noticed(
    post: OpenDesk, signed: Record, case_id: str, passphrase: str
) -> None:
    from vetting_desk.errors import SignatureError
    from vetting_desk.model.record_document import parse_document
    from vetting_desk.operations.records import sealed as sealed_records

    outer = parse_document(post.casebook.blobs.get(signed.file(signing.JSON).sha256))
    inner = records.document(post, signed.id)
    sealed_records.require_same(outer, inner)

    with pytest.raises(SignatureError):
        sealed_records.require_same(outer, inner.model_copy(update={"assessment": inner.record}))


def test_a_record_sealed_to_others_is_not_called_invalid(
    post: OpenDesk, phq: Interview, passphrase: str
) -> None:
    from vetting_desk.crypto.age import HybridIdentity

    record = records.sign(post, phq.assessment.id, passphrase)
    post.secret.clinical_identity = HybridIdentity.generate().to_text()

    with pytest.raises(PermissionDeniedError):
        records.check_record(post, record.id)
