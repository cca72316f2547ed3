"""A commit of the casebook becomes one announcement, on the main thread, once the work has ended."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.ground.events import SUBJECTS, Changed, Events, Subject, changed_by
from ui.ground.tasks import Tasks
from vetting_desk.model import Change, Commit
from vetting_desk.store.audit_states import STATES
from vetting_desk.store.engine.changes import ANSWER, KINDS


def commit_of(*kinds: str, case_id: str = "") -> Commit:
    return Commit(tuple(Change(kind, "1", "invented", case_id) for kind in kinds))


@pytest.fixture
def real_tasks(qapp: object) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()


def test_what_one_piece_of_work_commits_is_announced_in_one_piece(
    events: Events, notices: list[Changed], settle: Callable[[], None]
) -> None:
    events.publish(commit_of("case", case_id="c1"))
    events.publish(commit_of("bundle"))
    assert notices == []
    settle()
    assert notices == [Changed(frozenset({(Subject.CASES, "c1"), (Subject.TRANSFER, "")}))]


def test_it_is_announced_on_the_main_thread_after_whoever_asked_has_heard(
    real_tasks: Tasks, qtbot: QtBot
) -> None:
    events = Events(real_tasks)
    heard: list[object] = []
    events.changed.connect(lambda _changed: heard.append(threading.current_thread()))
    real_tasks.store(events.publish, commit_of("case"), done=lambda _nothing: heard.append("done"))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["done", threading.main_thread()]


def test_a_second_change_is_announced_as_well(
    events: Events, notices: list[Changed], settle: Callable[[], None]
) -> None:
    for kind in ("case", "bundle"):
        events.publish(commit_of(kind))
        settle()
    assert [each.touches(Subject.TRANSFER) for each in notices] == [False, True]


def test_answers_are_not_announced(
    events: Events, notices: list[Changed], settle: Callable[[], None]
) -> None:
    events.publish(commit_of("answer", "counter"))
    settle()
    assert notices == []


def test_nothing_is_announced_once_the_desk_is_left(
    events: Events, notices: list[Changed], settle: Callable[[], None]
) -> None:
    events.publish(commit_of("case"))
    events.close()
    settle()
    assert notices == []


def test_a_deleted_events_object_publishes_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    events = Events(tasks)
    with qtbot.waitSignal(events.destroyed):
        events.deleteLater()
    events.publish(commit_of("case"))


def test_a_change_knows_what_it_touches() -> None:
    change = Changed.of(Subject.CASES)
    assert change.touches(Subject.PEOPLE, Subject.CASES)
    assert not change.touches(Subject.PEOPLE)


def test_a_change_knows_whose_it_is() -> None:
    change = Changed(frozenset({(Subject.RECORDS, "c1"), (Subject.INSTRUMENTS, "")}))
    assert change.touches_case("c1", Subject.RECORDS)
    assert not change.touches_case("c2", Subject.RECORDS)
    assert change.touches_case("c2", Subject.RECORDS, Subject.INSTRUMENTS)


def test_every_kind_of_thing_is_something_to_the_pages() -> None:
    assert set(SUBJECTS) == {*STATES, *KINDS.values(), ANSWER}


def test_a_kind_nobody_named_may_be_anything() -> None:
    assert changed_by(commit_of("")).touches(Subject.PEOPLE)
    assert {subject for subject, _ in changed_by(commit_of("")).touched} == set(Subject)
