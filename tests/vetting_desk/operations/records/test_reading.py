"""Reading a record's files: who may, what is confirmed first, and what is sealed in it."""

import pytest

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Officer, Record, Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.records import reading
from vetting_desk.operations.records.sealed import SEALED


def test_an_ordinary_record_gives_its_files(post: OpenDesk, record: Record) -> None:
    contents = reading.contents(post, record.id, None)

    assert contents.keys() == {file.name for file in record.files}
    assert not reading.is_clinical(post, record)


def test_a_clinical_one_gives_what_is_sealed_in_it(post: OpenDesk, signed: Record) -> None:
    contents = reading.contents(post, signed.id, None)

    assert SEALED in {file.name for file in signed.files}
    assert SEALED not in contents
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
