"""Taking a case, giving it away, letting it go; and every way a claim ends."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.clock import FixedClock
from vetting_desk.errors import (
    ClaimedMeanwhileError,
    ClaimEndedError,
    HeadquartersOnlyError,
    NotClaimedError,
    NotWorkingHereError,
    PermissionDeniedError,
)
from vetting_desk.model.claim import Claim, WhyEnded
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.organisation import deciding
from vetting_desk.operations.queues import claims


def later(desk: OpenDesk, change: Callable[[], timedelta]) -> OpenDesk:
    """The same desk some time later, or earlier."""
    clock = FixedClock(desk.clock.now() + change())
    return OpenDesk(desk.folder, desk.desk, desk.casebook, desk.secret, clock)


def days(count: int) -> Callable[[], timedelta]:
    return lambda: timedelta(days=count)


def last(bench: Bench) -> Claim:
    return bench.hq.casebook.claims.of_case(bench.case_id)[-1]


def test_a_claim_has_an_owner_a_time_and_an_end(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    claim = claims.claim(desk, bench.case_id)
    assert (claim.officer_name, claim.given_by, claim.holds) == (HILOLA, HILOLA, True)
    assert claim.until - claim.at == timedelta(days=7)


def test_the_organisation_says_for_how_long(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    deciding.set_policy(desk, Policy(claim_days=3))
    claim = claims.claim(desk, bench.case_id)
    assert claim.until - claim.at == timedelta(days=3)


def test_the_second_of_two_is_told_who_was_first(bench: Bench) -> None:
    first = claims.claim(bench.at(DAVLAT), bench.case_id)
    with pytest.raises(ClaimedMeanwhileError) as told:
        claims.claim(bench.at(DILNOZA), bench.case_id)
    assert told.value.fields["officer"] == DAVLAT
    assert last(bench) == first


def test_taking_ones_own_again_renews_it(bench: Bench) -> None:
    first = claims.claim(bench.at(DAVLAT), bench.case_id)
    again = claims.claim(later(bench.at(DAVLAT), days(2)), bench.case_id)
    assert again.until - first.until >= timedelta(days=2)
    assert len(claims.history(bench.at(DAVLAT), bench.case_id)) == 2


def test_letting_go_says_who_did(bench: Bench) -> None:
    desk = bench.at(DAVLAT)
    claim = claims.claim(desk, bench.case_id)
    ended = claims.let_go(desk, bench.case_id, claim.id)
    assert (ended.why, ended.ended_by, ended.holds) == (WhyEnded.LET_GO, DAVLAT, False)
    claims.claim(bench.at(DILNOZA), bench.case_id)


def test_what_ended_meanwhile_is_said(bench: Bench) -> None:
    claim = claims.claim(bench.at(LATIF), bench.case_id)
    claims.let_go(bench.at(HILOLA), bench.case_id, claim.id)
    with pytest.raises(ClaimEndedError) as told:
        claims.let_go(bench.at(LATIF), bench.case_id, claim.id)
    assert (told.value.fields["why"], told.value.fields["officer"]) == ("let-go", HILOLA)
    with pytest.raises(NotClaimedError):
        claims.let_go(bench.at(LATIF), bench.case_id, "never")


def test_a_stale_view_ends_no_newer_claim(bench: Bench) -> None:
    old = claims.claim(bench.at(DAVLAT), bench.case_id)
    claims.let_go(bench.at(DAVLAT), bench.case_id, old.id)
    new = claims.claim(bench.at(DILNOZA), bench.case_id)
    with pytest.raises(ClaimedMeanwhileError):
        claims.let_go(bench.at(HILOLA), bench.case_id, old.id)
    assert last(bench) == new


def test_ones_own_is_given_to_a_colleague(bench: Bench) -> None:
    desk = bench.at(LATIF)
    claim = claims.claim(desk, bench.case_id)
    given = claims.reassign(desk, bench.case_id, bench.id(DILNOZA), claim.id)
    assert (given.officer_name, given.given_by) == (DILNOZA, LATIF)
    before = claims.history(desk, bench.case_id)[0]
    assert (before.why, before.ended_by) == (WhyEnded.REASSIGNED, LATIF)


def test_another_ones_takes_who_assigns(bench: Bench) -> None:
    claim = claims.claim(bench.at(DAVLAT), bench.case_id)
    with pytest.raises(PermissionDeniedError):
        claims.reassign(bench.at(LATIF), bench.case_id, bench.id(LATIF), claim.id)
    with pytest.raises(PermissionDeniedError):
        claims.let_go(bench.at(LATIF), bench.case_id, claim.id)
    given = claims.reassign(bench.at(HILOLA), bench.case_id, bench.id(LATIF), claim.id)
    assert given.officer_name == LATIF


def test_who_assigns_gives_a_case_nobody_has(bench: Bench) -> None:
    with pytest.raises(PermissionDeniedError):
        claims.reassign(bench.at(LATIF), bench.case_id, bench.id(DAVLAT))
    claims.reassign(bench.at(HILOLA), bench.case_id, bench.id(DAVLAT))
    with pytest.raises(ClaimedMeanwhileError):
        claims.reassign(bench.at(HILOLA), bench.case_id, bench.id(DILNOZA))


def test_it_is_given_to_nobody_who_cannot_have_it(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    with pytest.raises(NotWorkingHereError):
        claims.reassign(desk, bench.case_id, bench.id(ISKANDAR))
    assert bench.known(LATIF) in claims.colleagues(desk)


def test_the_log_and_the_case_say_it(bench: Bench) -> None:
    desk = bench.at(DAVLAT)
    claim = claims.claim(desk, bench.case_id)
    claims.let_go(desk, bench.case_id, claim.id)
    kinds = [each.kind for each in desk.casebook.cases.timeline(bench.case_id)]
    assert kinds[-2:] == ["case-claimed", "claim-ended"]
    desk.casebook.verify()


def test_a_post_takes_none(bench: Bench) -> None:
    with pytest.raises(HeadquartersOnlyError):
        claims.claim(bench.at(ISKANDAR), bench.case_id)
