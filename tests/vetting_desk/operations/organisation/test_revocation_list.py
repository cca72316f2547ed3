"""The revocation list: made at headquarters alone, when it is asked for, and never replaced by an older one."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later
from vetting_desk.clock import SystemClock
from vetting_desk.errors import CertificateError, EnrolmentError
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import revocation_list, revocations
from vetting_desk.operations.practice import training


def test_an_older_list_is_not_taken_over(post: OpenDesk, hq: OpenDesk) -> None:
    older = hq.casebook.revocations.newest_list()
    revocations.renew(hq)
    newer = hq.casebook.revocations.newest_list()
    assert older
    assert newer
    [issuing] = certificates.intermediates_of(post)

    revocation_list.take_over(post, newer.content, issuing)
    revocation_list.take_over(post, older.content, issuing)

    assert revocations.state(post).number == 2


def test_a_strangers_list_is_refused(post: OpenDesk) -> None:
    [issuing] = certificates.intermediates_of(post)

    with pytest.raises(CertificateError):
        revocation_list.take_over(post, b"\x30\x03\x02\x01\x00", issuing)


def test_a_list_that_ages_is_given_out_as_it_is_and_said_to_be_due(hq: OpenDesk) -> None:
    assert not revocation_list.is_due(hq)
    later(hq, SystemClock().now() + timedelta(days=50))

    newest = revocation_list.newest(hq)

    assert newest
    assert newest.number == 1
    assert revocation_list.is_due(hq)
    assert revocations.state(hq).due
    revocations.renew(hq)
    assert not revocations.state(hq).due


def test_enrolling_somebody_renews_a_list_that_is_due(
    post: OpenDesk, hq: OpenDesk, stick: Path
) -> None:
    in_two_months = SystemClock().now() + timedelta(days=50)
    later(post, in_two_months)
    later(hq, in_two_months)

    training.join(post, hq, stick)

    assert revocations.state(hq).number == 2
    assert revocations.state(post).number == 2


def test_a_post_makes_no_list_and_gives_none_out(post: OpenDesk) -> None:
    with pytest.raises(EnrolmentError), post.issuing_key.use(IssuingPurpose.RENEW_LIST):
        pytest.fail("a post has no issuing key")
    assert revocation_list.newest(post) is None
    assert revocations.state(post).number == 1
    assert not revocations.state(post).due
