"""A changed program signs what it likes: every desk holds that against the organisation's rules and texts."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DILNOZA,
    HILOLA,
    ISKANDAR,
    Bench,
    bench,
    made,
)
from vetting_desk.errors import StateError
from vetting_desk.model.decision import DecisionPayload
from vetting_desk.model.decision_standing import DecisionState, Flaw, Standing
from vetting_desk.model.entry_kinds import DECISION
from vetting_desk.model.record_document import OfficerPart
from vetting_desk.operations.access import case_ways, entries
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.policy import Policy, policy
from vetting_desk.operations.decisions import deciding, drafts, reading, telling
from vetting_desk.operations.organisation import deciding as rules
from vetting_desk.operations.organisation import packs
from vetting_desk.store.packs import PackStore

__all__ = ["bench", "made"]


def forged(bench: Bench, **changes: Any) -> None:
    """Davlat's program is changed: it signs and sends what `deciding` would never let through."""
    real = bench.decided().payload.model_dump()
    desk = bench.at(DAVLAT)
    davlat = OfficerPart(id=bench.id(DAVLAT), name=DAVLAT, role="decision-maker").model_dump()
    payload = {**real, "needed": 1, "panel": [davlat], "lawyer": None, **changes}
    entries.write(
        desk, DECISION, bench.case_id, payload, ways=case_ways.of_case(desk, bench.case_id)
    )
    bench.carry()


def found(bench: Bench, *, post: bool) -> Standing:
    desk = bench.at(ISKANDAR) if post else bench.at(DAVLAT)
    return reading.of_case(desk, bench.case_id).decisions[-1].standing


def test_one_who_names_themselves_as_the_panel_decides_nothing_at_either_desk(
    bench: Bench,
) -> None:
    forged(bench)
    for post in (False, True):
        standing = found(bench, post=post)
        assert standing.state is DecisionState.AGAINST_RULES
        assert standing.flaw is Flaw.TOO_FEW
        assert not standing.decided
        real = reading.of_case(bench.post if post else bench.hq, bench.case_id).decisions[0]
        assert real.standing.state is DecisionState.IN_FORCE, "and takes nothing's place"


def test_nobody_tells_it_to_the_person(bench: Bench) -> None:
    forged(bench)
    entry = found(bench, post=True).entry.id
    desk = bench.at(ANORA)
    told = telling.Telling(desk.clock.now().date(), "Aloud", "tg", "yes", "no")
    with pytest.raises(StateError):
        telling.tell(desk, entry, told)


def test_one_dated_back_to_milder_rules_is_judged_by_when_it_existed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At headquarters its own log shows that; elsewhere nothing does, and its author's word is taken."""
    hq = bench.at(HILOLA)
    rules.set_policy(hq, Policy(panel=1, number=policy(hq).number))
    then = hq.casebook.clock_reading()
    rules.set_policy(hq, Policy(panel=2, number=policy(hq).number))
    real = bench.decided()
    with monkeypatch.context() as patched:
        patched.setattr(hq.casebook, "clock_reading", lambda: then)
        davlat = OfficerPart(id=bench.id(DAVLAT), name=DAVLAT, role="decision-maker").model_dump()
        changes = {"needed": 1, "panel": [davlat], "lawyer": None, "supersedes": None}
        payload = {**real.payload.model_dump(), **changes}
        entries.write(bench.at(DAVLAT), DECISION, bench.case_id, payload, ways=())
    standing = found(bench, post=False)
    assert then.at - standing.entry.written_at < timedelta(seconds=1)
    assert (standing.state, standing.flaw) == (DecisionState.AGAINST_RULES, Flaw.TOO_FEW)


def test_where_one_is_enough_by_the_rules_it_counts(bench: Bench) -> None:
    rules.set_policy(bench.at(HILOLA), Policy(panel=1, number=policy(bench.hq).number))
    forged(bench, supersedes=None)
    assert found(bench, post=False).flaw is None
    assert found(bench, post=True).flaw is None


def test_rules_that_came_later_void_nothing_that_was_decided_before(bench: Bench) -> None:
    decided = bench.decided()
    rules.set_policy(bench.at(HILOLA), Policy(panel=3, number=policy(bench.hq).number))
    bench.carry()
    for post in (False, True):
        standing = found(bench, post=post)
        assert standing.entry.id == decided.entry.id
        assert standing.state is DecisionState.IN_FORCE


def test_criteria_that_are_left_out_make_it_count_for_nothing(bench: Bench) -> None:
    two = [
        OfficerPart(id=bench.id(name), name=name, role="decision-maker").model_dump()
        for name in (DAVLAT, DILNOZA)
    ]
    proposed = bench.proposed()
    payload = {**proposed.payload.model_dump(), "criteria": [], "panel": two}
    deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Anew")
    desk = bench.at(DAVLAT)
    way = case_ways.of_case(desk, bench.case_id)
    entry = entries.write(desk, DECISION, bench.case_id, payload, ways=way)
    voice = {
        "decision": {"entry": entry.id, "digest": entry.digest},
        "stance": "signs",
        "saw": payload["saw"],
        "words": "",
    }
    entries.write(bench.at(DILNOZA), "decision-signature", bench.case_id, voice, ways=way)
    bench.carry()
    for post in (False, True):
        standing = found(bench, post=post)
        assert (standing.state, standing.flaw) == (DecisionState.AGAINST_RULES, Flaw.CRITERIA)


def test_texts_that_are_not_here_leave_it_to_be_judged_until_they_come(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.decided()
    bench.carry()
    with monkeypatch.context() as without:
        without.setattr(PackStore, "list", lambda _: [])
        standing = found(bench, post=True)
        assert (standing.state, standing.flaw) == (DecisionState.UNJUDGED, Flaw.TEXTS)
    assert found(bench, post=True).state is DecisionState.IN_FORCE


def test_newer_texts_with_the_same_criteria_are_enough(bench: Bench) -> None:
    decided = bench.decided()
    packs.sign(bench.at(HILOLA), packs.sample())
    bench.carry()
    standing = found(bench, post=True)
    assert standing.entry.id == decided.entry.id
    assert standing.state is DecisionState.IN_FORCE


def test_who_assessed_is_found_at_either_desk(bench: Bench) -> None:
    real = bench.decided().payload.model_dump()
    source = bench.records["eligibility"]
    assert source.officer_name == ISKANDAR
    iskandar = OfficerPart(id=bench.id(ISKANDAR), name=ISKANDAR, role="decision-maker").model_dump()
    members = [*real["panel"], iskandar]
    standing = found(bench, post=False)
    payload = DecisionPayload.model_validate({**real, "panel": members})
    assert judge_of(bench.hq.casebook)(replace(standing, payload=payload)) is Flaw.OWN_ASSESSMENT


def test_a_decision_of_today_can_be_prepared_where_one_does_not_count(bench: Bench) -> None:
    rules.set_policy(bench.at(HILOLA), Policy(panel=3, number=policy(bench.hq).number))
    desk = bench.at(DAVLAT)
    draft = drafts.prepare(desk, bench.case_id)
    assert draft.content.supersedes is None
