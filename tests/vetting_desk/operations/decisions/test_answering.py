"""Each kind of thing that came is answered in its own way."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT, ISKANDAR, Bench
from vetting_desk.errors import InputError, PermissionDeniedError, StateError
from vetting_desk.operations.decisions import answering, reading, tasks


def test_a_decision_is_read_at_the_post(bench: Bench) -> None:
    decided = bench.decided()
    bench.carry()
    answering.read(bench.at(ISKANDAR), decided.entry.id)
    bench.carry()
    [found] = reading.one(bench.at(DAVLAT), decided.entry.id).answers
    assert (found.author.name, found.payload.step) == (ISKANDAR, "read")


def test_each_kind_takes_its_own_answer(bench: Bench) -> None:
    entry = tasks.ask(bench.at(DAVLAT), bench.case_id, "Words", "Test post")
    decided = bench.decided()
    bench.carry()
    desk = bench.at(ISKANDAR)
    with pytest.raises(StateError):
        answering.reply(desk, entry.id, "Words")
    with pytest.raises(StateError):
        answering.done(desk, decided.entry.id, "Words")
    with pytest.raises(StateError):
        answering.read(desk, decided_voice(bench))
    with pytest.raises(InputError):
        answering.done(desk, entry.id, " ")


def decided_voice(bench: Bench) -> str:
    entries = bench.post.casebook.entries.of_kind("decision-signature")
    return entries[0].id


def test_who_decides_answers_nothing(bench: Bench) -> None:
    entry = tasks.ask(bench.at(DAVLAT), bench.case_id, "Words", "Test post")
    with pytest.raises(PermissionDeniedError):
        answering.done(bench.at(DAVLAT), entry.id, "Words")
