"""Tasks go to the desk of the case, and come back done, or not."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, ISKANDAR, Bench
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.operations.decisions import answering, tasks


@pytest.mark.parametrize("possible", [True, False])
def test_a_task_is_done_or_cannot_be(bench: Bench, possible: bool) -> None:
    decided = bench.decided()
    entry = tasks.ask(
        bench.at(DAVLAT), bench.case_id, "Find the birth certificate", "Test post",
        bench.hq.clock.now().date(), decided.entry.id,
    )  # fmt: skip
    bench.carry()
    [found] = tasks.of_case(bench.at(ANORA), bench.case_id)
    assert (found.open, found.by, found.payload.who) == (True, DAVLAT, "Test post")
    answering.done(bench.at(ANORA), entry.id, "How it went", possible=possible)
    bench.carry()
    [found] = tasks.of_case(bench.at(DAVLAT), bench.case_id)
    assert [each.payload.step for each in found.answers] == ["done" if possible else "not-possible"]
    assert not found.open


def test_a_task_follows_from_a_decision_on_the_same_case(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        tasks.ask(bench.at(DAVLAT), bench.case_id, "Words", "Test post", decision_id="nothing")
    other = tasks.ask(bench.at(DAVLAT), bench.case_id, "Words", "Test post")
    with pytest.raises(StateError):
        tasks.ask(bench.at(DAVLAT), bench.case_id, "Words", "Test post", decision_id=other.id)


def test_it_has_words_and_who_assesses_gives_none(bench: Bench) -> None:
    with pytest.raises(InputError):
        tasks.ask(bench.at(DAVLAT), bench.case_id, " ", "Test post")
    with pytest.raises(PermissionDeniedError):
        tasks.ask(bench.at(ISKANDAR), bench.case_id, "Words", "Test post")
