"""Statements are only added, found, and bound to the log."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.statement import Statement, Thing

CONTENT = {"lives": "Намуна", "own_case": ""}


def test_a_statement_comes_back_as_it_was_recorded(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    store, person = bench.casebook.statements, new_id()
    first = store.add(case.id, Thing.PERSON, person, CONTENT, now)
    second = store.add(
        case.id, Thing.PERSON, person, CONTENT, now, replaces=[first.id], reason="Said"
    )
    assert store.of_case(case.id) == [first, second]
    assert store.get(second.id) == second
    assert (second.own, second.desk, second.replaces) == (True, "", (first.id,))
    bench.casebook.verify()


def test_what_came_is_taken_once_and_is_its_givers_only_if_they_signed(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    store = bench.casebook.statements
    came = Statement(
        new_id(), case.id, Thing.PERSON, new_id(), CONTENT, now, new_id(), "Latif", "lawyer",
        desk="HQ", desk_id=new_id(),
    )  # fmt: skip
    assert (store.take(came), store.take(came)) == (True, False)
    assert not store.get(came.id).own
    bench.casebook.verify()


def test_what_waits_to_be_signed_is_what_was_said_here(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    said = bench.casebook.statements.add(case.id, Thing.PERSON, new_id(), CONTENT, now)
    [waiting] = bench.casebook.stated.waiting(case.id)
    assert (waiting.sort, waiting.id) == ("statement", said.id)


def test_the_cases_are_found_in_which_somebody_with_a_case_is_named(bench: Bench) -> None:
    case, own = bench.case_called("Намуна"), bench.case_called("Намунаи дигар")
    content = CONTENT | {"own_case": own.id}
    for _ in range(2):
        bench.casebook.statements.add(case.id, Thing.PERSON, new_id(), content, bench.clock.now())
    assert bench.casebook.statements.naming(own.id) == [case.id]
    assert bench.casebook.statements.naming(case.id) == []


def test_a_statement_of_no_case_is_refused_and_none_is_ever_changed(bench: Bench) -> None:
    store, now = bench.casebook.statements, bench.clock.now()
    with pytest.raises(NotFoundError):
        store.add("none", Thing.PERSON, new_id(), CONTENT, now)
    with pytest.raises(NotFoundError):
        store.get("none")
    store.add(bench.case_called("Намуна").id, Thing.PERSON, new_id(), CONTENT, now)
    with pytest.raises(StateError, match="statements"):
        bench.casebook.database.execute("UPDATE statements SET content = '{}'")


def test_the_timeline_says_how_far_a_file_is_and_whether_they_arrived(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    store = bench.casebook.statements
    store.add(case.id, Thing.PERSON, new_id(), CONTENT, now)
    store.add(case.id, Thing.PASSAGE, new_id(), {"kind": "passage", "state": "under-way"}, now)
    store.add(case.id, Thing.STEP, new_id(), {"sort": "leg", "state": "done"}, now)
    store.add(case.id, Thing.STEP, new_id(), {"sort": "arrival", "state": "missed"}, now)
    told = [(each.kind, each.detail) for each in bench.casebook.cases.timeline(case.id)]
    assert told[-2:] == [("passage-said", "passage under-way"), ("arrival-said", "missed")]
    bench.casebook.verify()
