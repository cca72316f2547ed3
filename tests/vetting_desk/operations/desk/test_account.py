"""Who was unlocked for has an account, open, and in the role that headquarters certified."""

from dataclasses import replace

import pytest

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import account


def refused(desk: OpenDesk) -> str:
    with pytest.raises(PermissionDeniedError) as found:
        account.require(desk)
    return str(found.value.fields["action"])


def test_an_open_account_in_the_certified_role_is_let_in(post: OpenDesk) -> None:
    account.require(post)


def test_nobody_without_an_account(post: OpenDesk) -> None:
    post.casebook.act_as(replace(post.officer, id=new_id()))

    assert refused(post) == "no-account"


def test_nobody_whose_account_was_closed(post: OpenDesk) -> None:
    post.casebook.officers.put(post.officer, active=False)

    assert refused(post) == "account-closed"


def test_nobody_in_another_role(post: OpenDesk) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))

    assert refused(post) == "another-role"


def test_nobody_in_a_role_that_the_casebook_knows_and_headquarters_did_not_certify(
    post: OpenDesk,
) -> None:
    other = replace(post.officer, role=Role.SUPERVISOR)
    post.casebook.officers.put(other)
    post.casebook.act_as(other)

    assert refused(post) == "another-role"
