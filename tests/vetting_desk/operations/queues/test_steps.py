"""Moving a case on: by who has taken it, on what they saw."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
    signed,
)
from vetting_desk.errors import (
    ArrivedMeanwhileError,
    ClaimedMeanwhileError,
    HeadquartersOnlyError,
    InputError,
    NotClaimedError,
    SecondLookError,
)
from vetting_desk.model.claim import Step, WhyEnded
from vetting_desk.operations.queues import claims, reading, steps
from vetting_desk.operations.queues.version import Version


def seen(bench: Bench, name: str) -> Version:
    return reading.look(bench.at(name), bench.case_id).version


def test_who_moves_it_on_has_taken_it(bench: Bench) -> None:
    saw = seen(bench, HILOLA)
    with pytest.raises(NotClaimedError):
        steps.looked(bench.at(HILOLA), bench.case_id, saw)
    claims.claim(bench.at(DAVLAT), bench.case_id)
    with pytest.raises(ClaimedMeanwhileError):
        steps.looked(bench.at(HILOLA), bench.case_id, saw)
    said = steps.looked(bench.at(DAVLAT), bench.case_id, saw)
    assert (said.step, said.officer_name) == (Step.LOOKED, DAVLAT)
    held = bench.hq.casebook.claims.held(bench.case_id)
    assert held is not None
    assert held.officer_name == DAVLAT


def test_what_arrived_meanwhile_is_looked_at_first(bench: Bench) -> None:
    claims.claim(bench.at(HILOLA), bench.case_id)
    saw = seen(bench, HILOLA)
    signed(bench.at(ISKANDAR), bench.case_id, "follow-up")
    bench.carry()
    with pytest.raises(ArrivedMeanwhileError):
        steps.ready_to_decide(bench.at(HILOLA), bench.case_id, saw)
    steps.ready_to_decide(bench.at(HILOLA), bench.case_id, seen(bench, HILOLA))


def test_a_step_on_an_older_step_is_told(bench: Bench) -> None:
    claims.claim(bench.at(HILOLA), bench.case_id)
    saw = seen(bench, HILOLA)
    steps.looked(bench.at(HILOLA), bench.case_id, saw)
    with pytest.raises(ArrivedMeanwhileError):
        steps.ready_to_decide(bench.at(HILOLA), bench.case_id, saw)


def test_a_second_look_is_somebody_elses(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    claims.claim(desk, bench.case_id)
    with pytest.raises(InputError):
        steps.want_second_look(desk, bench.case_id, seen(bench, HILOLA), " ")
    steps.want_second_look(desk, bench.case_id, seen(bench, HILOLA), "The dates do not fit")
    ended = bench.hq.casebook.claims.of_case(bench.case_id)[-1]
    assert (ended.why, ended.ended_by) == (WhyEnded.HANDED_ON, HILOLA)
    claims.claim(desk, bench.case_id)
    with pytest.raises(SecondLookError):
        steps.ready_to_decide(desk, bench.case_id, seen(bench, HILOLA))
    claims.let_go(desk, bench.case_id, bench.hq.casebook.claims.of_case(bench.case_id)[-1].id)
    claims.claim(bench.at(LATIF), bench.case_id)
    steps.ready_to_decide(bench.at(LATIF), bench.case_id, seen(bench, LATIF))


def test_who_asked_for_it_takes_it_back(bench: Bench) -> None:
    desk = bench.at(HILOLA)
    claims.claim(desk, bench.case_id)
    steps.want_second_look(desk, bench.case_id, seen(bench, HILOLA), "The dates do not fit")
    claims.claim(desk, bench.case_id)
    steps.looked(desk, bench.case_id, seen(bench, HILOLA), "They do")
    steps.ready_to_decide(desk, bench.case_id, seen(bench, HILOLA))
    found = reading.look(desk, bench.case_id).steps
    assert [each.step for each in found] == [Step.SECOND_LOOK, Step.LOOKED, Step.TO_DECIDE]
    desk.casebook.verify()


def test_a_post_moves_none(bench: Bench) -> None:
    with pytest.raises(HeadquartersOnlyError):
        steps.looked(bench.at(ISKANDAR), bench.case_id, Version(0, 0, ""))
