"""A post put back to an earlier state has back what cases rest on: consent, files, register, plan, decision."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import opened
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    SALIMA,
    Bench,
    bench,
    made,
)
from tests.vetting_desk.operations.files.conftest import about, came
from tests.vetting_desk.operations.interpreters.conftest import Kept
from tests.vetting_desk.operations.plans.conftest import items
from vetting_desk.model.epoch import Why
from vetting_desk.model.interpreter import InterpreterState, TieSort
from vetting_desk.model.plan import PlanState
from vetting_desk.model.recording import AGREES, WITHDRAWN
from vetting_desk.operations.decisions import answering, said, tasks, telling
from vetting_desk.operations.decisions import reading as decisions
from vetting_desk.operations.decisions.telling import Telling
from vetting_desk.operations.files import kept as files
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.interpreters import looking, register, ties
from vetting_desk.operations.plans import acting, afterwards, reading
from vetting_desk.operations.recordings import consent

__all__ = ["bench", "came", "made"]


class PutBack:
    """Puts the post back to what it was when `copy` was called."""

    def __init__(self, bench: Bench, place: Path) -> None:
        self._bench, self._copy = bench, place

    def copy(self) -> None:
        self._bench.carry()
        self._bench.post.close()
        shutil.copytree(self._bench.post.folder, self._copy)
        self._bench.post = opened(self._bench.post.folder)
        self._bench.carry()

    def restore(self) -> None:
        bench = self._bench
        for _ in range(2):
            bench.carry()
        bench.post.close()
        shutil.rmtree(bench.post.folder)
        shutil.copytree(self._copy, bench.post.folder)
        bench.post = opened(bench.post.folder)
        bench.post.casebook.begin_epoch(Why.RESTORED)
        for _ in range(2):
            bench.carry()
        bench.post.casebook.verify()


@pytest.fixture
def put_back(bench: Bench, tmp_path: Path) -> Iterator[PutBack]:
    yield PutBack(bench, tmp_path / "copy")
    bench.post.close()


def test_consent_taken_back_files_and_ties_said_since_count_again(
    bench: Bench, put_back: PutBack, came: Incoming
) -> None:
    case = bench.case_id
    consent.say(bench.at(ANORA), case, AGREES, "In her words", "Tajik")
    put_back.copy()
    consent.withdraw(bench.at(ANORA), case, "Not any more")
    files.take_in(bench.at(ANORA), case, about(), came)
    ties.say(bench.at(ANORA), case, "T-07", TieSort.KIN, "Her uncle")
    put_back.restore()

    assert consent.standing(bench.at(ANORA), case).answer == WITHDRAWN
    [file] = files.of_case(bench.at(ANORA), case)
    assert file.here
    assert files.content(bench.at(ANORA), case, file.file.id) == came.content
    [named] = looking.of_case(bench.at(ANORA), case)
    assert [each.words for each in named.ties] == ["Her uncle"]


def test_an_interpreter_whom_the_post_withdrew_since_is_not_assignable_again(
    bench: Bench, put_back: PutBack
) -> None:
    known = Kept(bench).keep()
    put_back.copy()
    register.withdraw(bench.at(SALIMA), known.now.interpreter.id, "Sold names")
    put_back.restore()
    [found] = register.interpreters(bench.at(SALIMA))
    assert found.state is InterpreterState.WITHDRAWN
    assert found.now.reason == "Sold names"


def test_what_headquarters_said_since_comes_again_and_what_was_done_stays_done(
    bench: Bench, put_back: PutBack
) -> None:
    case = bench.case_id
    bench.record("follow-up")
    put_back.copy()
    first, _ = items(bench)
    acting.done(bench.at(ANORA), case, first.item.id, "Done since")
    [months] = reading.of_case(bench.at(ANORA), case).follow_ups
    afterwards.tell(bench.at(ANORA), case, months, "settled", "en")
    asked = [tasks.ask(bench.at(HILOLA), case, each, "Whoever is there") for each in "ab"]
    decided = bench.decided().entry.id
    bench.carry()
    answering.done(bench.at(ANORA), asked[1].id, "Found")
    day = bench.post.clock.now().date()
    telling.tell(bench.at(ANORA), decided, Telling(day, "Read aloud", "tg", "yes", "no"))
    put_back.restore()

    assert [each.entry.id for each in said.decisions(bench.at(ANORA), case)] == [decided]
    [known] = decisions.of_case(bench.at(ANORA), case).decisions
    assert [each.payload.how for each in known.told] == ["Read aloud"]
    open_tasks = [each.entry.id for each in tasks.of_case(bench.at(ANORA), case) if each.open]
    assert open_tasks == [asked[0].id]
    assert items(bench)[0].state is PlanState.CLOSED
    told = reading.of_case(bench.at(ANORA), case).afterwards[months]
    assert [each.key for each in told] == ["settled"]
