"""Telling the person: signed at the post, seen at headquarters; an appeal goes with it."""

from datetime import date, timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, DILNOZA, Bench
from vetting_desk.errors import InputError, StateError
from vetting_desk.operations.decisions import reading, telling
from vetting_desk.operations.decisions.telling import Telling


def told(bench: Bench, **more: object) -> Telling:
    content: dict[str, object] = {
        "day": bench.post.clock.now().date(),
        "how": "Read aloud through an interpreter",
        "language": "tg",
        "understood": "yes",
        "appeals": "no",
        **more,
    }
    return Telling(**content)  # type: ignore[arg-type]


def test_headquarters_sees_that_the_person_was_told(bench: Bench) -> None:
    decided = bench.decided()
    bench.carry()
    telling.tell(bench.at(ANORA), decided.entry.id, told(bench))
    bench.carry()
    [found] = reading.one(bench.at(DAVLAT), decided.entry.id).told
    assert (found.author.name, found.payload.understood) == (ANORA, "yes")
    assert not reading.one(bench.at(DAVLAT), decided.entry.id).standing.reopened


def test_an_appeal_is_passed_on_with_it(bench: Bench) -> None:
    decided = bench.decided()
    bench.carry()
    with pytest.raises(InputError):
        telling.tell(bench.at(ANORA), decided.entry.id, told(bench, appeals="yes"))
    assert not reading.one(bench.at(ANORA), decided.entry.id).told
    telling.tell(bench.at(ANORA), decided.entry.id, told(bench, appeals="yes", words="Not so"))
    bench.carry()
    found = reading.one(bench.at(DAVLAT), decided.entry.id)
    assert [each.payload.words for each in found.standing.reopened] == ["Not so"]
    assert found.told[0].payload.appeals == "yes"


def test_nothing_is_told_that_is_not_in_force_or_lies_ahead(bench: Bench) -> None:
    proposed = bench.proposed()
    bench.carry()
    with pytest.raises(StateError):
        telling.tell(bench.at(ANORA), proposed.entry.id, told(bench))
    ahead: date = bench.post.clock.now().date() + timedelta(days=1)
    with pytest.raises((InputError, StateError)):
        telling.tell(bench.at(ANORA), proposed.entry.id, told(bench, day=ahead))


def test_headquarters_acknowledges_it_once_and_who_told_it_learns_of_it(bench: Bench) -> None:
    decided = bench.decided()
    bench.carry()
    desk = bench.at(ANORA)
    told = telling.tell(
        desk,
        decided.entry.id,
        Telling(desk.clock.now().date(), "Aloud", "tg", understood="yes", appeals="no"),
    )
    bench.carry()
    first = telling.acknowledge(bench.at(DAVLAT), told.id)
    assert first is not None
    assert telling.acknowledge(bench.at(DILNOZA), told.id) is None
    with pytest.raises(StateError):
        telling.acknowledge(bench.at(DAVLAT), decided.entry.id)
    bench.carry()
    [found] = reading.of_case(bench.at(ANORA), bench.case_id).decisions
    assert found.acknowledged[told.id].author.name == DAVLAT
