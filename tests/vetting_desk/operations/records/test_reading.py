"""Who may read a record: by this desk's own copy of its instrument; what is confirmed, and what is sealed."""

from dataclasses import replace
from hashlib import sha256

import pytest

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import InstrumentSummary, Officer, Record, RecordFile, Role, new_id
from vetting_desk.operations.access import compartment
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.records import reading, sealed


def test_an_ordinary_record_is_for_everybody_and_gives_its_files(
    post: OpenDesk, record: Record
) -> None:
    contents = reading.contents(post, record.id, None)

    assert contents.keys() == {file.name for file in record.files}
    assert not reading.is_clinical(post, record)
    assert reading.readable(post, record.id) == record


def test_a_clinical_one_gives_what_is_sealed_in_it(post: OpenDesk, signed: Record) -> None:
    contents = reading.contents(post, signed.id, None)

    assert sealed.SEALED in {file.name for file in signed.files}
    assert sealed.SEALED not in contents
    assert reading.is_clinical(post, signed)


def test_a_clinical_one_is_not_for_every_role(
    post: OpenDesk, signed: Record, record: Record
) -> None:
    post.casebook.act_as(Officer(post.officer.id, post.officer.name, Role.SUPERVISOR))

    assert reading.readable(post, record.id) == record
    with pytest.raises(PermissionDeniedError):
        reading.readable(post, signed.id)


@pytest.mark.parametrize(
    ("purpose", "actions"), [(None, set()), (Purpose.EXPORT, {"export-allowed"})]
)
def test_the_log_says_what_it_was_read_for(
    post: OpenDesk, record: Record, purpose: Purpose | None, actions: set[str]
) -> None:
    before = post.casebook.audit.length()

    reading.contents(post, record.id, purpose)

    entries = post.casebook.audit.entries(limit=post.casebook.audit.length() - before + 1)
    assert {entry.action for entry in entries if entry.sequence > before} == actions


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
    content = sealed.seal_to(compartment.readers(post), files)
    digest = sha256(content).hexdigest()
    whole = replace(record, id=new_id(), files=(RecordFile(sealed.SEALED, digest, len(content)),))
    post.casebook.records.add(whole, {digest: content})

    assert reading.is_clinical(post, whole)
    assert reading.contents(post, whole.id, None) == files
