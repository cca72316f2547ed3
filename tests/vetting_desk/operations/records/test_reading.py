"""Who may read a record: by this desk's own copy of its instrument, not by its sender's word."""

from dataclasses import replace
from hashlib import sha256

import pytest

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import InstrumentSummary, Record, RecordFile, Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.records import reading, sealed


def test_a_record_that_is_not_clinical_is_for_everybody(post: OpenDesk, record: Record) -> None:
    assert not reading.is_clinical(post, record)
    assert reading.readable(post, record.id) == record


def test_the_same_record_is_closed_where_the_desk_knows_better(
    post: OpenDesk, record: Record, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = post.casebook.instruments.get

    def clinical(sha256: str) -> InstrumentSummary:
        return replace(honest(sha256), clinical=True)

    monkeypatch.setattr(post.casebook.instruments, "get", clinical)
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(PermissionDeniedError):
        reading.readable(post, record.id)


def test_a_record_that_was_sealed_whole_is_opened_as_it_came(
    post: OpenDesk, record: Record
) -> None:
    files = {file.name: post.casebook.blobs.get(file.sha256) for file in record.files}
    from vetting_desk.operations.access import compartment

    content = sealed.seal_to(compartment.readers(post), files)
    digest = sha256(content).hexdigest()
    whole = replace(record, id=new_id(), files=(RecordFile(sealed.SEALED, digest, len(content)),))
    post.casebook.records.add(whole, {digest: content})

    assert reading.is_clinical(post, whole)
    assert reading.contents(post, whole.id, None) == files
