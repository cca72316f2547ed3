"""Agreement of a pair, a post, a period: from ratings that both opened, and from nothing else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import Crew
from tests.vetting_desk.operations.raters.conftest import FIRST, SECOND, SUPERVISOR
from vetting_desk.errors import InputError
from vetting_desk.judgement.agreement.measures import Measure
from vetting_desk.operations.raters import measuring
from vetting_desk.operations.raters.measuring import Choice

ALL = Choice("small-spj")


def test_nothing_is_measured_before_both_lie_open(crew: Crew, locked: str) -> None:
    desk = crew.at_post(SUPERVISOR)

    assert measuring.known(desk).instruments == ()
    assert measuring.measure(desk, ALL).overall is None
    assert locked


def test_presence_of_two_raters_is_measured_over_all_and_by_indicator(
    crew: Crew, both: str
) -> None:
    desk = crew.at_post(SUPERVISOR)

    found = measuring.measure(desk, ALL)

    assert found.assessments == 1
    assert found.overall is not None
    assert found.overall.units == 3
    assert found.overall.values[Measure.RAW] == pytest.approx(1 / 3)
    assert [each.id for each, _ in found.by_indicator] == ["K1", "K2", "K3"]
    assert both


def test_what_can_be_chosen_are_pairs_posts_and_instruments_that_were_rated_twice(
    crew: Crew, both: str
) -> None:
    desk = crew.at_post(SUPERVISOR)
    known = measuring.known(desk)

    assert known.instruments == (("small-spj", "Small judgement"),)
    [(pair, names)] = known.pairs
    assert names == f"{FIRST} · {SECOND}"
    assert known.desks == ((desk.desk.id, desk.desk.name),)
    assert both
    assert measuring.measure(desk, replace(ALL, pair=pair)).assessments == 1
    other = (pair[0], desk.officer.id)
    assert measuring.measure(desk, replace(ALL, pair=other)).assessments == 0


def test_a_period_and_a_post_leave_out_what_is_outside(crew: Crew, both: str) -> None:
    desk = crew.at_post(SUPERVISOR)
    today = desk.clock.now().date()

    for choice, count in (
        (replace(ALL, since=today - timedelta(1), until=today + timedelta(1)), 1),
        (replace(ALL, since=today + timedelta(2)), 0),
        (replace(ALL, until=today - timedelta(2)), 0),
        (replace(ALL, desk_id=desk.desk.id), 1),
        (replace(ALL, desk_id=both), 0),
        (replace(ALL, instrument_id="another"), 0),
    ):
        assert measuring.measure(desk, choice).assessments == count


def test_only_what_has_an_order_is_measured(crew: Crew, both: str) -> None:
    desk = crew.at_post(SUPERVISOR)
    with pytest.raises(InputError):
        measuring.measure(desk, replace(ALL, field="reasons"))

    assert measuring.measure(desk, replace(ALL, field="confidence")).overall is not None
    assert both
