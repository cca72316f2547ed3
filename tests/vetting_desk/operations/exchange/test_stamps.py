"""Stamps at headquarters: due in time, and renewed by whoever may."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later
from vetting_desk.clock import SystemClock
from vetting_desk.errors import BundleAddresseeError, StateError
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import issuing
from vetting_desk.operations.exchange import stamps, transfer


@pytest.fixture
def taken_in(post: OpenDesk, hq: OpenDesk, record: Record, stick: Path) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)


def years_later(hq: OpenDesk, years: float) -> None:
    later(hq, SystemClock().now() + timedelta(days=365 * years))


def test_nothing_is_due_at_first(hq: OpenDesk, taken_in: None) -> None:
    assert (stamps.due(hq), stamps.renew(hq)) == (0, 0)


def test_stamps_are_renewed_once_the_officer_has_new_certificates(
    hq: OpenDesk, taken_in: None
) -> None:
    years_later(hq, 2.75)
    assert stamps.due(hq) == 1
    with pytest.raises(StateError, match="ends-soon"):
        stamps.renew(hq)

    issuing.certify(hq, hq.officer, hq.secret)
    hq.keys.forget_signer()
    assert (stamps.renew(hq), stamps.due(hq)) == (1, 0)
    hq.casebook.verify()


def test_a_post_renews_nothing(post: OpenDesk) -> None:
    assert stamps.due(post) == 0
    with pytest.raises(BundleAddresseeError):
        stamps.renew(post)
