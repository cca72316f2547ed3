"""What an administrator does without a colleague, and what asks for one."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from vetting_desk.clock import to_text
from vetting_desk.errors import CaseKeyMissingError, SecondOfficerNeededError
from vetting_desk.model import Role
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.operations.access import alone
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk import audit, desks, officers, profiles
from vetting_desk.operations.organisation import enrolment

SECOND = "seven grey otters climb ladders"


@pytest.fixture
def boss(post: OpenDesk) -> OpenDesk:
    """The post, unlocked by an officer who may manage officers."""
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    return post


@pytest.fixture
def administrator(boss: OpenDesk) -> str:
    """Id of an administrator of the post."""
    return officers.add_officer(boss, "Sitora Sample", Role.ADMINISTRATOR, SECOND).id


@pytest.fixture
def lone(boss: OpenDesk, administrator: str) -> Iterator[OpenDesk]:
    """The post, as its administrator unlocked it."""
    boss.close()
    with closing(desks.unlock(boss.folder, administrator, SECOND)) as desk:
        yield desk


def test_an_administrator_alone_reads_the_log_and_no_more(lone: OpenDesk) -> None:
    assert {action for action in Action if lone.may(action)} == {Action.READ_LOG}
    assert audit.entries(lone)


def test_the_log_says_when_it_was_done_and_not_when_it_was_told(
    lone: OpenDesk, administrator: str
) -> None:
    [added] = audit.entries(lone, action="officer-added", subject=administrator)
    [told] = lone.casebook.audit.entries(action="officer-added", subject=administrator)

    assert to_text(added.at) == told.detail["at"]
    assert added.detail == ""


def test_everything_else_names_who_can_lend_the_key(lone: OpenDesk) -> None:
    with pytest.raises(SecondOfficerNeededError) as wanted:
        alone.require(lone, Action.BACKUP)

    [lender] = alone.lenders(lone)
    assert wanted.value.fields["purpose"] == alone.CASE_KEY
    assert wanted.value.fields["ids"] == (lender.id,)


def test_where_nobody_can_that_is_said(lone: OpenDesk) -> None:
    [lender] = alone.lenders(lone)
    lone.casebook.officers.put(lender, active=False)

    with pytest.raises(CaseKeyMissingError) as missing:
        alone.require(lone, Action.BACKUP)

    assert missing.value.fields["detail"] == "nobody-else"


def test_what_every_officer_may_do_asks_too_where_it_writes_into_the_casebook(
    lone: OpenDesk, tmp_path: object
) -> None:
    profile = OfficerProfile(("tg",), Sex.FEMALE)

    with pytest.raises(SecondOfficerNeededError):
        profiles.set_profile(lone, lone.officer.id, profile)
    with pytest.raises(SecondOfficerNeededError):
        enrolment.write_request(lone, lone.folder)


def test_a_desk_with_its_casebook_open_asks_for_nobody(boss: OpenDesk) -> None:
    alone.require(boss, Action.BACKUP)

    assert not alone.is_alone(boss)
    assert boss.may(Action.BACKUP)


def test_administrators_alone_have_no_key_of_the_casebook() -> None:
    assert [role for role in Role if not alone.works_with_cases(role)] == [Role.ADMINISTRATOR]
