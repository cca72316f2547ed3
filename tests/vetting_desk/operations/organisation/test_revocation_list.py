"""The revocation list: made at headquarters only, before it expires, and never replaced by an older one."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import later, set_clock
from vetting_desk.clock import SystemClock
from vetting_desk.errors import CertificateError, EnrolmentError
from vetting_desk.operations.access import certificates
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import revocation_list, revocations


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


def test_headquarters_makes_a_new_list_before_the_old_runs_out(hq: OpenDesk) -> None:
    later(hq, SystemClock().now() + timedelta(days=50))
    newest = revocation_list.current_list(hq)

    assert newest
    assert newest.number == 2


def test_a_list_dated_by_a_clock_that_ran_ahead_is_made_again_once_it_is_right(
    hq: OpenDesk,
) -> None:
    later(hq, SystemClock().now() + timedelta(days=3650))
    revocation_list.make(hq)
    later(hq, SystemClock().now())
    assert not revocations.state(hq).current

    assert revocation_list.number_due(hq) == 3
    assert revocation_list.current_list(hq)
    assert revocations.state(hq).current


def test_a_list_is_dated_by_what_is_believed(hq: OpenDesk) -> None:
    before = SystemClock().now()
    set_clock(hq, before + timedelta(days=3650))
    revocation_list.make(hq)

    issued_at = revocations.state(hq).issued_at
    assert issued_at is not None
    assert issued_at - before < timedelta(days=1)


def test_a_list_that_is_young_is_given_out_as_it_is(hq: OpenDesk) -> None:
    assert revocation_list.number_due(hq) == 1
    newest = revocation_list.current_list(hq)

    assert newest
    assert newest.number == 1


def test_a_post_makes_no_list_and_gives_none_out(post: OpenDesk) -> None:
    with pytest.raises(EnrolmentError):
        revocation_list.make(post)
    assert revocation_list.current_list(post) is None
    assert revocations.state(post).number == 1
