"""Headquarters' view of its desks and officers."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import later
from vetting_desk.errors import InputError, PermissionDeniedError, StateError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import members, revocations
from vetting_desk.operations.organisation.members import Standing


def test_each_desk_stands_with_its_officers_and_their_certificates(
    hq: OpenDesk, post: OpenDesk
) -> None:
    first, second = members.members(hq)

    assert (first.name, first.own, second.name, second.own) == ("Test HQ", True, "Test post", False)
    assert [each.officer.name for each in first.officers] == ["Hilola Sample"]
    assert [each.officer.name for each in second.officers] == ["Iskandar Sample"]
    assert first.officers[0].oneself
    assert {first.proof.standing, second.officers[0].proof.standing} == {Standing.VALID}


def test_a_revoked_desk_and_its_officers_say_since_when_and_why(
    hq: OpenDesk, post: OpenDesk
) -> None:
    revocations.revoke_desk(hq, post.desk.id, "Invented: laptop stolen")

    gone = members.members(hq)[1]

    assert gone.proof.standing is gone.officers[0].proof.standing is Standing.REVOKED
    assert gone.proof.reason == "Invented: laptop stolen"
    assert gone.proof.revoked_at is not None


def test_certificates_end(hq: OpenDesk, post: OpenDesk) -> None:
    until = members.members(hq)[1].officers[0].proof.until
    assert until is not None
    standings = {}
    for days in (-30, 1):
        later(hq, until + timedelta(days=days))
        standings[days] = members.members(hq)[1].officers[0].proof.standing

    assert standings == {-30: Standing.ENDS_SOON, 1: Standing.ENDED}


def test_nobody_revokes_themselves(hq: OpenDesk) -> None:
    with pytest.raises(StateError):
        revocations.revoke_officer(hq, hq.officer.id, "Invented: a slip")


def test_nobody_is_revoked_without_a_reason(hq: OpenDesk, post: OpenDesk) -> None:
    with pytest.raises(InputError):
        revocations.revoke_officer(hq, post.officer.id, "  ")
    assert not revocations.revoked(hq)


def test_a_psychologist_does_not_see_the_list(post: OpenDesk) -> None:
    with pytest.raises(PermissionDeniedError):
        members.members(post)
