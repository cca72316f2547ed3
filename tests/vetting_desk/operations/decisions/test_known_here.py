"""What this desk knows of a case and no record says: nobody decides while somebody has to come."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, Bench
from vetting_desk.errors import SafeguardError
from vetting_desk.model.alarm import Alarm, AlarmCause
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.decisions import deciding, known_here


def _alarm(bench: Bench) -> Alarm:
    store, now = bench.hq.casebook.alarms, bench.hq.clock.now()
    return store.add(bench.case_id, "", AlarmCause.DANGER.value, now, clinical=False)


def test_nobody_proposes_while_somebody_has_to_come(bench: Bench) -> None:
    draft = bench.draft()
    _alarm(bench)
    with pytest.raises(SafeguardError):
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)


def test_nobody_signs_before_somebody_came(bench: Bench) -> None:
    proposed = bench.proposed()
    alarm = _alarm(bench)
    with pytest.raises(SafeguardError) as refused:
        deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert refused.value.fields["row"] == "human-now"
    bench.hq.casebook.alarms.answer(alarm.id, "Stayed with them", bench.hq.clock.now())
    signed = deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert signed.state is DecisionState.IN_FORCE


def test_one_may_dissent_and_withdraw_all_the_same(bench: Bench) -> None:
    proposed = bench.proposed()
    _alarm(bench)
    deciding.dissent(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE, "Not yet")
    found = deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Not now")
    assert found.state is DecisionState.WITHDRAWN


def test_age_and_notice_are_not_asked_here(bench: Bench) -> None:
    """Headquarters knows no facts of a case that only its records came of."""
    assert not bench.hq.casebook.facts.of_case(bench.case_id)
    known_here.require(bench.at(DAVLAT), bench.case_id)
