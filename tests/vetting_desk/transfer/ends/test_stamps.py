"""What a stamp shows after years: by the stamps that were put over it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.conftest import Organisation, Place
from vetting_desk.crypto.cms import certificates_of
from vetting_desk.model import DeskKind
from vetting_desk.model.evidence import Evidence, EvidenceKind
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.model.stamp import StampKind
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.stamping import renew, renewals_due
from vetting_desk.transfer.ends.stamps import StampReader, needed_for

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
YEAR = timedelta(days=365)


@pytest.fixture
def organisation() -> Any:
    """One of its own, whose issuing certificate is renewed in the test."""
    return Organisation("Invented Programme of Years")


@pytest.fixture
def post(organisation: Any) -> Any:
    return Place(organisation, "Post Invented Bridge", DeskKind.POST)


@pytest.fixture
def hq(organisation: Any) -> Any:
    return Place(organisation, "Invented Headquarters", DeskKind.HQ)


@pytest.fixture
def stamped(
    hq_station: Any, post_station: Any, post: Any, make_record: Any, invented: Any, usb: Path,
    carrier: Any,
) -> Any:  # fmt: skip
    """A bundle that headquarters took in, with the stamp over it."""
    post_station.add(make_record(post, invented))
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)
    return hq_station.casebook.stamps.of_bundle(row.id)


def reader(hq_station: Any, hq_id: str = "") -> StampReader:
    return StampReader(hq_station.trust, hq_station.casebook.stamps, hq_station.clock.now(), hq_id)


def shown(stamp: Any) -> Evidence:
    return Evidence(EvidenceKind.STAMP, stamp.stamped_at, "Officer of Invented Headquarters")


def test_a_stamp_shows_what_was_there_on_its_day(hq_station: Any, stamped: Any) -> None:
    assert reader(hq_station).evidence(stamped) == shown(stamped)


def test_a_stamp_whose_certificate_ended_shows_nothing_by_itself(
    hq_station: Any, stamped: Any
) -> None:
    hq_station.wait(4 * YEAR)
    assert reader(hq_station).evidence(stamped) is None


def renewed(hq_station: Any, organisation: Any, years: float) -> int:
    """Go on by years, give headquarters' officer new certificates, and renew what ends soon."""
    hq_station.wait(years * YEAR)
    now = hq_station.clock.now()
    if now + 3 * YEAR > organisation.issuing.not_valid_after_utc:
        organisation.renew(now)
    hq_station.renew(now)
    return renew(hq_station, hq_station.registry)


def test_after_ten_years_a_stamp_stands_on_those_put_over_it(
    hq_station: Any, stamped: Any, lasting: Any
) -> None:
    for _ in range(4):
        assert renewed(hq_station, lasting, 2.75) == 1
    assert hq_station.clock.now() > NOW + 10 * YEAR
    ends = [each.not_valid_after_utc for each in certificates_of(stamped.p7s)]
    assert max(ends) < hq_station.clock.now()
    assert reader(hq_station).evidence(stamped) == shown(stamped)
    hq_station.casebook.verify()


def test_a_renewal_that_came_too_late_holds_nothing_up(
    hq_station: Any, stamped: Any, lasting: Any
) -> None:
    assert renewed(hq_station, lasting, 4) == 1
    assert reader(hq_station).evidence(stamped) is None


def test_the_stamp_made_next_holds_up_one_whose_officer_lost_the_key_after(
    hq_station: Any,
    stamped: Any,
    hq: Any,
    post_station: Any,
    post: Any,
    make_record: Any,
    invented: Any,
    usb: Path,
    carrier: Any,
) -> None:
    lost = hq_station.signer
    hq_station.clock.advance(timedelta(days=1))
    hq_station.place = hq.with_officer("Another Officer of Headquarters")
    post_station.add(make_record(post, invented))
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)
    hq_station.clock.advance(timedelta(days=9))
    hq_station.revoke(lost, RevocationKind.LOST, NOW + timedelta(days=5))
    assert reader(hq_station).evidence(stamped) == shown(stamped)
    hq_station.revoke(lost, RevocationKind.LOST, NOW + timedelta(hours=1))
    assert reader(hq_station).evidence(stamped) is None


def test_what_is_kept_beside_a_stamp_counts_for_nothing_against_what_was_signed(
    hq_station: Any, stamped: Any
) -> None:
    earlier = replace(stamped, stamped_at=stamped.stamped_at - YEAR)
    assert reader(hq_station).evidence(earlier) is None


def test_only_headquarters_stamps(hq_station: Any, stamped: Any, post: Any) -> None:
    assert reader(hq_station, hq_id=hq_station.desk.id).evidence(stamped) is not None
    assert reader(hq_station, hq_id=post.desk.id).evidence(stamped) is None


def test_an_auditor_is_given_a_stamp_with_all_that_is_over_it(
    hq_station: Any, stamped: Any, lasting: Any
) -> None:
    for _ in range(2):
        renewed(hq_station, lasting, 2.75)
    given = needed_for([stamped], hq_station.casebook.stamps)
    assert [each.kind for each in given] == [StampKind.INTAKE, StampKind.RENEWAL, StampKind.RENEWAL]
    assert given[1].renews == (stamped.digest,)
    assert given[2].renews == (given[1].digest,)


def test_nothing_is_due_before_its_time(hq_station: Any, stamped: Any) -> None:
    assert renewals_due(hq_station.registry, hq_station.clock.now()) == 0
    assert renewals_due(hq_station.registry, hq_station.clock.now() + 2.75 * YEAR) == 1
    assert renew(hq_station, hq_station.registry) == 0
