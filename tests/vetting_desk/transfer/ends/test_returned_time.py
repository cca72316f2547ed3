"""What a return bundle says of the time: a floor, an absurd time, a correction."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import NOW, answer, way
from vetting_desk.model import WayToHq
from vetting_desk.transfer.ends.returns import CORRECTIONS, Revocations
from vetting_desk.transfer.ends.returns_intake import TIME_ABSURD, TIME_CORRECTED
from vetting_desk.transfer.format.opening import CARRIER_EXPIRED


@pytest.mark.parametrize("days", [100, 3650])
def test_an_absurd_time_is_refused_and_the_rest_counts(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
    days: int,
) -> None:
    before = post_station.casebook.clock_reading()
    ran_ahead(hq_station, days)
    row = answer(hq_station, post, usb)

    summary = carrier.to_post(post_station, row)

    reading = post_station.casebook.clock_reading()
    assert TIME_ABSURD in summary.flags
    assert (reading.floor, reading.newest) == (before.floor, before.newest)
    assert reading.refused is not None
    assert way(post_station, three_records[0]) is WayToHq.RECEIVED


def test_headquarters_clock_years_ahead_does_not_travel(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    now = hq_station.clock.now()
    hq_station.clock.advance(timedelta(days=3650))

    carrier.to_post(post_station, answer(hq_station, post, usb))

    assert post_station.casebook.clock_reading().floor == now


def test_a_post_that_was_off_for_a_year_believes_headquarters_beside_its_own_clock(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    ran_ahead(hq_station, 365)
    post_station.clock.advance(timedelta(days=366))

    summary = carrier.to_post(post_station, answer(hq_station, post, usb))

    reading = post_station.casebook.clock_reading()
    assert summary.flags == ()
    assert (reading.floor, reading.ahead) == (hq_station.clock.now(), False)


def test_a_correction_lowers_the_floor(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    ran_ahead(hq_station, 60)
    carrier.to_post(post_station, answer(hq_station, post, usb))
    assert post_station.casebook.clock_reading().below_floor
    put_right(hq_station, -60)

    row = answer(hq_station, post, usb)
    summary = carrier.to_post(post_station, row)

    reading = post_station.casebook.clock_reading()
    assert (reading.floor, reading.newest, reading.behind) == (NOW, NOW, False)
    assert TIME_CORRECTED in summary.flags
    assert carrier.to_post(post_station, row).already
    assert post_station.casebook.clock.corrected == NOW
    post_station.casebook.verify()


def test_a_correction_opens_at_a_post_where_everything_seems_to_have_ended(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    poisoned = NOW + timedelta(days=3650)
    row = answer(hq_station, post, usb)
    post_station.casebook.clock.lower(poisoned, poisoned)  # as an earlier version believed it
    assert post_station.casebook.clock_reading().newest == poisoned
    assert CARRIER_EXPIRED in carrier.to_post(post_station, row).flags
    put_right(hq_station, 0)

    summary = carrier.to_post(post_station, answer(hq_station, post, usb))

    assert summary.flags == (TIME_CORRECTED,)
    assert post_station.casebook.clock_reading().newest == NOW


def test_a_correction_with_nothing_to_lower_lowers_nothing_later_either(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    put_right(hq_station, 0)
    assert carrier.to_post(post_station, answer(hq_station, post, usb)).flags == ()
    later = NOW + timedelta(days=10)
    post_station.casebook.raise_floor(later)
    hq_station.casebook.counters.raise_to("revocation-sent/" + post.desk.id, 1)

    row = answer(
        hq_station, post, usb, revocations=Revocations(2, post.organisation.revocations(2))
    )
    carrier.to_post(post_station, row)

    assert post_station.casebook.clock_reading().floor == later


def test_an_older_bundle_that_comes_late_says_nothing_of_the_time(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    ran_ahead(hq_station, 60)
    wrong = answer(hq_station, post, usb)
    put_right(hq_station, -60)
    right = answer(hq_station, post, usb)
    carrier.to_post(post_station, right)

    carrier.to_post(post_station, wrong)

    assert post_station.casebook.clock_reading().floor == NOW


def ran_ahead(hq_station: Any, days: int) -> None:
    """Headquarters' clock runs ahead, and somebody there said that it is right."""
    hq_station.clock.advance(timedelta(days=days))
    hq_station.casebook.accept_clock("an error")


def put_right(hq_station: Any, days: int) -> None:
    """Headquarters corrects its clock, as `operations.desk.clock.correct` does."""
    hq_station.clock.advance(timedelta(days=days))
    now = hq_station.clock.now()
    hq_station.casebook.counters.next(CORRECTIONS)
    hq_station.casebook.clock.lower(now, now)
