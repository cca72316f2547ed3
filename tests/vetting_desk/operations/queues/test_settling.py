"""Every way a claim ends by itself: its period, its owner gone, a wrong clock, ten years, a restore."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
)
from tests.vetting_desk.operations.queues.test_claims import days, last, later
from vetting_desk.errors import ClaimedMeanwhileError, HeadquartersOnlyError, NotClaimedError
from vetting_desk.model.claim import WhyEnded
from vetting_desk.operations.queues import claims, settling


def test_it_ends_by_itself_after_its_period(bench: Bench) -> None:
    claims.claim(bench.at(DAVLAT), bench.case_id)
    settling.settle(later(bench.at(HILOLA), days(6)))
    assert last(bench).holds
    settling.settle(later(bench.at(HILOLA), days(7)))
    assert (last(bench).why, last(bench).ended_by) == (WhyEnded.PERIOD, "")
    claims.claim(later(bench.at(HILOLA), days(8)), bench.case_id)


def test_it_ends_when_its_owner_has_no_account_any_more(bench: Bench) -> None:
    claims.claim(bench.at(DAVLAT), bench.case_id)
    hq = bench.at(HILOLA)
    hq.casebook.officers.put(bench.known(DAVLAT), active=False)
    claims.claim(hq, bench.case_id)
    assert claims.history(hq, bench.case_id)[0].why is WhyEnded.OWNER_LEFT


def test_one_of_a_wrong_clock_ends_once_the_clock_is_right(bench: Bench) -> None:
    claims.claim(later(bench.at(DAVLAT), days(3650)), bench.case_id)
    settling.settle(bench.at(HILOLA))
    assert last(bench).why is WhyEnded.CLOCK


def test_ten_years_later_nobody_has_it(bench: Bench) -> None:
    claims.claim(bench.at(DAVLAT), bench.case_id)
    settling.settle(later(bench.at(HILOLA), days(3650)))
    assert not last(bench).holds


def test_one_that_a_restore_brought_back_is_let_go_or_ends(bench: Bench) -> None:
    """A backup from before it ended holds it again: it stands as it did, and each way out is open."""
    claim = claims.claim(bench.at(DAVLAT), bench.case_id)
    restored = later(bench.at(HILOLA), days(1))  # the same casebook, as it was
    assert claims.let_go(restored, bench.case_id, claim.id).why is WhyEnded.LET_GO
    claims.claim(bench.at(DAVLAT), bench.case_id)
    settling.settle(later(bench.at(HILOLA), days(30)))
    assert last(bench).why is WhyEnded.PERIOD


def test_only_its_owner_acts_on_it(bench: Bench) -> None:
    with pytest.raises(NotClaimedError):
        settling.own(bench.at(LATIF), bench.case_id)
    claim = claims.claim(bench.at(LATIF), bench.case_id)
    assert settling.own(bench.at(LATIF), bench.case_id) == claim
    with pytest.raises(ClaimedMeanwhileError):
        settling.own(bench.at(DAVLAT), bench.case_id)


def test_a_post_has_no_queues(bench: Bench) -> None:
    settling.require_headquarters(bench.at(HILOLA))
    with pytest.raises(HeadquartersOnlyError):
        settling.require_headquarters(bench.at(ISKANDAR))
