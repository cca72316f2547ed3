"""What this desk knows of a case and no record says: nobody decides while somebody has to come."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import ADULT, DAVLAT, DILNOZA, Bench
from vetting_desk.errors import SafeguardError
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.alarm import Alarm, AlarmCause
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.fact import FactSource
from vetting_desk.operations.cases import cases
from vetting_desk.operations.decisions import deciding, known_here
from vetting_desk.operations.safeguards import declining


def _alarm(bench: Bench, cause: AlarmCause = AlarmCause.DANGER) -> Alarm:
    store, now = bench.hq.casebook.alarms, bench.hq.clock.now()
    return store.add(bench.case_id, "", cause.value, now, clinical=False)


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


def test_nobody_decides_before_a_supervisor_looked_at_a_critical_rating(bench: Bench) -> None:
    proposed = bench.proposed()
    alarm = _alarm(bench, AlarmCause.REVIEW)
    with pytest.raises(SafeguardError) as refused:
        deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert refused.value.fields["row"] == "critical-unseen"
    bench.hq.casebook.alarms.answer(alarm.id, "Looked at it", bench.hq.clock.now())
    signed = deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert signed.state is DecisionState.IN_FORCE


def test_one_may_dissent_and_withdraw_all_the_same(bench: Bench) -> None:
    proposed = bench.proposed()
    _alarm(bench)
    deciding.dissent(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE, "Not yet")
    found = deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Not now")
    assert found.state is DecisionState.WITHDRAWN


@pytest.mark.parametrize("age", ["child", "in_doubt"])
def test_who_is_a_child_by_what_this_desk_knows_is_decided_on_by_no_ordinary_way(
    bench: Bench, age: str
) -> None:
    draft = bench.draft()
    now = bench.hq.clock.now()
    bench.hq.casebook.facts.add(
        bench.case_id, "age", age, FactSource.PERSON, now, replaces=[], reason="Her mother says so"
    )
    with pytest.raises(SafeguardError):
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    known_here.require(bench.at(DAVLAT), bench.case_id, ordinary=False)


def test_what_this_desk_keeps_apart_goes_in_no_referral(bench: Bench) -> None:
    case = cases.create_case(bench.post, [PersonName("Namuna", NameScript.LATIN)], ADULT).id
    record = bench.record("first-contact", case_id=case)
    declining.keep_said(bench.post, case, bench.post.clock.now())
    known_here.require(bench.post, case)
    with pytest.raises(SafeguardError) as refused:
        known_here.require(bench.post, case, referred=[record.id])
    assert refused.value.fields["row"] == "before-notice"


def test_facts_that_came_with_the_records_stop_nothing_where_they_are_well(bench: Bench) -> None:
    came = {each.name for each in bench.hq.casebook.facts.of_case(bench.case_id)}
    assert came == {each.name for each in bench.post.casebook.facts.of_case(bench.case_id)}
    assert "notice" in came
    known_here.require(bench.at(DAVLAT), bench.case_id)


def test_only_an_age_that_nobody_recorded_is_left_to_the_records(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[frozenset[str]] = []
    monkeypatch.setattr(
        "vetting_desk.operations.safeguards.case_acts.require_decision",
        lambda *_, answered: asked.append(answered),
    )
    known_here.require(bench.at(DAVLAT), bench.case_id)
    known_here.require(bench.at(DAVLAT), bench.case_id, ordinary=False)
    assert asked == [{"age-unknown"}, {"age-unknown", "child", "age-in-doubt"}]
