"""What a person sees of the clock, and how it is put right."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import later, set_clock
from vetting_desk.clock import SystemClock, to_text
from vetting_desk.errors import (
    ClockBelowFloorError,
    EnrolmentError,
    InputError,
    PermissionDeniedError,
    WrongPassphraseError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import audit, clock, officers
from vetting_desk.operations.desk.clock import Trouble
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import revocations

DAY = timedelta(days=1)
YEARS = 3650 * DAY
SECOND = "seven grey otters climb ladders"


@pytest.fixture
def now(post: OpenDesk, hq: OpenDesk) -> datetime:
    """The true moment, at which both desks stand; headquarters has signed nothing yet."""
    moment = SystemClock().now()
    for desk in (post, hq):
        moment = max(moment, desk.casebook.clock_reading().newest)
    for desk in (post, hq):
        set_clock(desk, moment)
    return moment


@pytest.fixture
def second(hq: OpenDesk) -> str:
    return officers.add_officer(hq, "Farida Sample", Role.INTERVIEWER, SECOND).id


def test_a_clock_that_is_right_has_no_trouble(post: OpenDesk, now: datetime) -> None:
    state = clock.state(post)

    assert (state.trouble, state.at, state.newest) == (Trouble.NONE, now, now)
    assert not state.headquarters
    assert not state.may_correct


@pytest.mark.parametrize(
    ("by", "trouble"),
    [(YEARS, Trouble.AHEAD), (-YEARS, Trouble.BELOW_FLOOR), (20 * DAY, Trouble.NONE)],
)
def test_the_trouble_is_named(
    post: OpenDesk, now: datetime, by: timedelta, trouble: Trouble
) -> None:
    set_clock(post, now + by)

    assert clock.state(post).trouble is trouble


def test_a_clock_set_back_above_the_floor_is_behind(post: OpenDesk, now: datetime) -> None:
    later(post, now + 10 * DAY)
    set_clock(post, now + 5 * DAY)

    assert clock.state(post).trouble is Trouble.BEHIND
    assert clock.accept(post, "it is right now").trouble is Trouble.NONE


def test_headquarters_absurd_time_is_a_trouble_until_somebody_says_who_is_right(
    post: OpenDesk, now: datetime
) -> None:
    post.casebook.raise_floor(now + YEARS)
    assert clock.state(post).trouble is Trouble.HQ_ABSURD

    assert clock.accept(post, "the radio says so").trouble is Trouble.NONE


@pytest.mark.parametrize("role", list(Role))
def test_any_officer_may_accept_a_clock(post: OpenDesk, now: datetime, role: Role) -> None:
    post.casebook.act_as(replace(post.officer, role=role))
    set_clock(post, now + YEARS)

    state = clock.accept(post, "it was switched off for years")

    assert (state.trouble, state.newest) == (Trouble.NONE, now + YEARS)


def test_accepting_leaves_who_and_why_in_the_log(post: OpenDesk, now: datetime) -> None:
    set_clock(post, now + 100 * DAY)
    clock.accept(post, "  the radio says so ")

    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    [entry] = audit.entries(post, action="clock-accepted")
    assert entry.officer_name == post.officer.name
    assert "the radio says so" in entry.detail
    post.casebook.verify()


def test_without_a_reason_nothing_is_accepted(post: OpenDesk, now: datetime) -> None:
    set_clock(post, now + YEARS)
    with pytest.raises(InputError):
        clock.accept(post, "  ")

    assert clock.state(post).trouble is Trouble.AHEAD


def test_nobody_accepts_a_clock_below_what_headquarters_signed(
    post: OpenDesk, now: datetime
) -> None:
    floor = now + 10 * DAY
    post.casebook.raise_floor(floor)
    with pytest.raises(ClockBelowFloorError) as refused:
        clock.accept(post, "it is right")

    assert refused.value.fields == {"at": to_text(now), "floor": to_text(floor)}
    assert clock.state(post).trouble is Trouble.BELOW_FLOOR


def test_two_officers_correct_the_time_and_every_desk_follows(
    post: OpenDesk, hq: OpenDesk, second: str, stick: Path, now: datetime
) -> None:
    later(hq, now + 60 * DAY)
    revocations.renew(hq)
    transfer.receive(post, stick / transfer.write_return(hq, post.desk.id, stick).file_name)
    assert clock.state(post).trouble is Trouble.BELOW_FLOOR
    set_clock(hq, now)
    assert clock.state(hq).trouble is Trouble.BELOW_FLOOR
    with pytest.raises(ClockBelowFloorError):
        clock.accept(hq, "it is right")

    state = clock.correct(hq, second, SECOND, "the year was wrong")

    assert (state.trouble, state.newest, state.floor) == (Trouble.NONE, now, now)
    assert [each.desk_id for each in transfer.waiting_desks(hq)] == [post.desk.id]
    back = transfer.write_return(hq, post.desk.id, stick)
    assert "time-corrected" in transfer.receive(post, stick / back.file_name).flags
    assert clock.state(post).trouble is Trouble.NONE
    assert revocations.state(post).current


def test_the_log_names_both_officers(hq: OpenDesk, second: str, now: datetime) -> None:
    clock.correct(hq, second, SECOND, "the year was wrong")

    [entry] = audit.entries(hq, action="clock-corrected")
    assert entry.officer_name == hq.officer.name
    assert "Farida Sample" in entry.detail
    assert "the year was wrong" in entry.detail
    hq.casebook.verify()


def test_a_correction_needs_a_reason_the_second_s_passphrase_and_headquarters(
    post: OpenDesk, hq: OpenDesk, second: str, now: datetime
) -> None:
    before = hq.casebook.audit.length()
    with pytest.raises(InputError):
        clock.correct(hq, second, SECOND, " ")
    with pytest.raises(WrongPassphraseError):
        clock.correct(hq, second, SECOND + "!", "the year was wrong")
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(EnrolmentError):
        clock.correct(post, second, SECOND, "the year was wrong")
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))
    with pytest.raises(PermissionDeniedError):
        clock.correct(hq, second, SECOND, "the year was wrong")

    assert hq.casebook.audit.length() == before
    assert clock.state(hq).seconds == ()


def test_who_may_correct_sees_who_may_be_the_second(hq: OpenDesk, second: str) -> None:
    state = clock.state(hq)

    assert state.headquarters
    assert state.may_correct
    assert [each.id for each in state.seconds] == [second]


@pytest.mark.parametrize("corrected", [True, False])
def test_what_was_revoked_by_a_clock_ahead_counts_once_it_is_put_right(
    post: OpenDesk, hq: OpenDesk, second: str, now: datetime, *, corrected: bool
) -> None:
    set_clock(hq, now + 20 * DAY)
    revocations.revoke_officer(hq, post.officer.id, "Invented: lost")
    set_clock(hq, now)

    if corrected:
        clock.correct(hq, second, SECOND, "it was ahead")
    else:
        clock.accept(hq, "it was ahead")

    trust = hq.keys.trust
    revoked = trust.revocation_of(post.keys.signer.certificate)
    assert revoked is not None
    assert revoked.since <= now
    assert revocations.state(hq).due
