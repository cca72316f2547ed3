"""One claim holds for a case at a time; what ended stays, and nobody changes it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError, StateError
from vetting_desk.model.claim import Claim, WhyEnded


def taken(bench: Bench, case_id: str = "") -> Claim:
    now = bench.clock.now()
    who = bench.officer
    case = case_id or bench.case_called("Намуна").id
    return bench.casebook.claims.take(case, who.id, who.name, now, now + timedelta(days=7))


def test_a_case_is_one_persons_at_a_time(bench: Bench) -> None:
    claim = taken(bench)
    assert bench.casebook.claims.held(claim.case_id) == claim
    with pytest.raises(StateError):
        taken(bench, claim.case_id)
    assert bench.casebook.claims.count_of(bench.officer.id) == 1


def test_what_ended_stays(bench: Bench) -> None:
    claim = taken(bench)
    ended = bench.casebook.claims.end(claim.id, WhyEnded.LET_GO, bench.clock.now())
    assert (ended.ended_by, ended.why) == (bench.officer.name, WhyEnded.LET_GO)
    with pytest.raises(StateError):
        bench.casebook.claims.end(claim.id, WhyEnded.LET_GO, bench.clock.now())
    again = taken(bench, claim.case_id)
    assert bench.casebook.claims.of_case(claim.case_id) == [ended, again]
    bench.casebook.verify()


def test_one_that_ended_by_itself_names_nobody(bench: Bench) -> None:
    claim = taken(bench)
    now = bench.clock.now() + timedelta(days=7)
    assert bench.casebook.claims.lapsed(now) == [(claim.id, WhyEnded.PERIOD)]
    assert bench.casebook.claims.end(claim.id, WhyEnded.PERIOD, now).ended_by == ""
    assert bench.casebook.claims.lapsed(now) == []


def test_one_changed_behind_the_log_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    taken(bench)
    tamper("UPDATE claims SET officer_name = 'Somebody else'")
    with pytest.raises(AuditChainError):
        bench.casebook.verify()


def test_a_claim_needs_a_case(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        taken(bench, "none")
    with pytest.raises(NotFoundError):
        bench.casebook.claims.get("none")


def test_erasing_takes_claims_along(bench: Bench) -> None:
    claim = taken(bench)
    bench.casebook.erasure.erase(claim.case_id, bench.clock.now(), bench.officer.id, "Invented")
    assert bench.casebook.claims.of_case(claim.case_id) == []
    bench.casebook.verify()
