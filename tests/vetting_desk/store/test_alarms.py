"""Alarms are answered once."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError


def test_an_alarm_is_open_until_it_is_answered(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    alarm = bench.casebook.alarms.add(case.id, "", "danger", now, clinical=False)
    assert bench.casebook.alarms.open() == [alarm]

    answered = bench.casebook.alarms.answer(alarm.id, "The doctor came.", now)

    assert (answered.open, answered.done) == (False, "The doctor came.")
    assert bench.casebook.alarms.open() == []
    assert bench.casebook.alarms.of_case(case.id) == [answered]
    assert [each.kind for each in bench.casebook.cases.timeline(case.id)][-2:] == [
        "human-called",
        "human-came",
    ]
    bench.casebook.verify()


def test_nobody_answers_twice(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    alarm = bench.casebook.alarms.add(case.id, "", "danger", now, clinical=False)
    bench.casebook.alarms.answer(alarm.id, "Came", now)
    with pytest.raises(StateError):
        bench.casebook.alarms.answer(alarm.id, "Came again", now)


def test_an_alarm_needs_a_case(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.alarms.add("none", "", "danger", bench.clock.now(), clinical=False)
    with pytest.raises(NotFoundError):
        bench.casebook.alarms.get("none")
