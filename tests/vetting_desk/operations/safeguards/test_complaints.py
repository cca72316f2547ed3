"""Complaints are sealed to complaints officers; nobody else learns of one."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.vetting_desk.operations.conftest import CANARY, everything
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import NoComplaintsOfficerError, PermissionDeniedError
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import complaint_seal
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import complaints


@contextmanager
def complaints_officer(desk: OpenDesk) -> Iterator[Officer]:
    """Let a complaints officer be at a desk, whose recipient is then known."""
    before = desk.officer
    person = as_role(desk, Role.COMPLAINTS)
    complaint_seal.publish(desk)
    yield person
    desk.casebook.act_as(before)


def test_a_complaint_is_read_by_complaints_officers_alone(post: OpenDesk, case: str) -> None:
    with complaints_officer(post) as officer:
        pass
    complaints.complain(post, CANARY, case_id=case, named="Officer X")
    assert CANARY.encode() not in everything(post)
    assert b"Officer X" not in everything(post)
    with pytest.raises(PermissionDeniedError):
        complaints.complaints(post)
    me = post.officer.name
    post.casebook.act_as(officer)
    [found] = complaints.complaints(post)
    assert (found.words, found.case_id, found.named, found.by) == (CANARY, case, "Officer X", me)


def test_whoever_wishes_is_not_named(post: OpenDesk) -> None:
    with complaints_officer(post) as officer:
        pass
    complaints.complain(post, "He was threatened.", anonymous=True)
    post.casebook.act_as(officer)
    assert complaints.complaints(post)[0].by == ""


def test_one_that_nobody_could_read_is_not_taken(post: OpenDesk) -> None:
    with pytest.raises(NoComplaintsOfficerError):
        complaints.complain(post, "He was threatened.")
    assert post.casebook.complaints.all() == []


def test_what_is_sealed_to_others_is_passed_over(post: OpenDesk) -> None:
    with complaints_officer(post):
        pass
    complaints.complain(post, "He was threatened.")
    post.secret.long_term_key[:] = bytes(len(post.secret.long_term_key))
    as_role(post, Role.COMPLAINTS)
    assert complaints.complaints(post) == []
