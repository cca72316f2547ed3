"""The recipients to encrypt to for the officers of this desk."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError
from vetting_desk.model import new_id
from vetting_desk.store.recipients import RecipientPurpose

TICKET, CLINICAL = RecipientPurpose.TICKET, RecipientPurpose.CLINICAL


def test_an_officer_has_one_recipient_for_each_purpose(bench: Bench) -> None:
    who, recipients = new_id(), bench.casebook.recipients
    recipients.put(who, TICKET, "age1first")
    recipients.put(who, TICKET, "age1second")
    recipients.put(who, CLINICAL, "age1clinical")

    assert recipients.find(who, TICKET) == "age1second"
    assert recipients.find(who, CLINICAL) == "age1clinical"
    assert recipients.find(new_id(), TICKET) is None
    bench.casebook.verify()


def test_publishing_the_same_again_writes_nothing(bench: Bench) -> None:
    who = new_id()
    bench.casebook.recipients.put(who, TICKET, "age1first")
    length = bench.casebook.audit.length()
    bench.casebook.recipients.put(who, TICKET, "age1first")

    assert bench.casebook.audit.length() == length


def test_who_leaves_takes_all_of_theirs_along(bench: Bench) -> None:
    gone, stays, recipients = new_id(), new_id(), bench.casebook.recipients
    for who in (gone, stays):
        recipients.put(who, TICKET, "age1ticket")
        recipients.put(who, CLINICAL, "age1clinical")
    recipients.remove(gone)

    assert (recipients.find(gone, TICKET), recipients.find(gone, CLINICAL)) == (None, None)
    assert recipients.find(stays, CLINICAL) == "age1clinical"
    assert len(bench.casebook.audit.entries(action="recipient-removed")) == 2
    bench.casebook.verify()


def test_another_recipient_slipped_in_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.recipients.put(new_id(), TICKET, "age1mine")
    tamper("UPDATE officer_recipients SET recipient = 'age1theirs'")

    with pytest.raises(AuditChainError, match="recipient"):
        bench.casebook.verify()
