"""Whoever judges again learns when and to what a case was decided, and nothing else of it."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    ISKANDAR,
    Bench,
)
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.operations.decisions import decided, deciding


def test_a_decision_in_force_is_told_by_day_and_outcome_alone(bench: Bench) -> None:
    assert decided.decided(bench.at(ISKANDAR), bench.case_id) == ()
    standing = bench.decided()
    bench.carry()
    found = decided.decided(bench.at(ISKANDAR), bench.case_id)
    assert [(each.at, each.in_force) for each in found] == [(standing.decided_at, True)]
    assert found[0].outcome == standing.payload.outcome.text
    for secret in (standing.payload.reasons, DAVLAT, DILNOZA, standing.payload.grounds[0].text):
        assert secret not in repr(found)


def test_nobody_judges_by_what_others_mean_to_decide(bench: Bench) -> None:
    proposed = bench.proposed()
    bench.carry()
    assert decided.decided(bench.at(ISKANDAR), bench.case_id) == ()
    deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Not now")
    bench.carry()
    assert decided.decided(bench.at(ISKANDAR), bench.case_id) == ()


def test_of_a_restricted_case_nothing_is_told_before_a_reason(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "vetting_desk.operations.access.confirmation.Confirmations._is_closed", lambda *_: True
    )
    with pytest.raises(ConfirmationNeededError):
        decided.decided(bench.at(ISKANDAR), bench.case_id)
