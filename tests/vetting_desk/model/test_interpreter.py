"""An interpreter as entries have them: what stands, whatever order it came in, and what protects the person."""

from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from vetting_desk.model.interpreter import (
    Interpreter,
    InterpreterSaid,
    InterpreterState,
    Tie,
    TieSort,
    Undertaking,
    content_of,
    content_of_tie,
    interpreter_of,
    key_of,
    named,
    registered,
    tie_of,
)

TODAY = date(2026, 12, 1)
SIGNED = Interpreter(
    "one", "T-07", ("Tajik",), "woman", Undertaking.SIGNED, date(2026, 3, 1), date(2027, 3, 1)
)


def said(entry: str, who: Interpreter, *replaces: str) -> InterpreterSaid:
    return InterpreterSaid(entry, who, datetime(2026, 12, 1, tzinfo=UTC), "Salima", "", replaces)


def gone(who: Interpreter) -> Interpreter:
    return interpreter_of(who.id, content_of(who) | {"in_use": False})


@pytest.mark.parametrize("code", ["T-07", "t 07", "T07", "t–07"])
def test_a_code_is_one_however_it_is_written(code: str) -> None:
    assert key_of(code) == "t07"


def test_it_is_read_as_written() -> None:
    assert interpreter_of("one", content_of(SIGNED)) == SIGNED
    assert interpreter_of("one", content_of(SIGNED) | {"until": "2027-02-31"}).until is None
    tie = Tie("tie", "T-07", TieSort.KIN, "Cousins")
    assert tie_of("tie", content_of_tie(tie)) == tie


def test_an_undertaking_holds_on_its_last_day_and_not_after() -> None:
    assert SIGNED.state(date(2027, 3, 1)) is InterpreterState.ASSIGNABLE
    assert SIGNED.state(date(2027, 3, 2)) is InterpreterState.ENDED


def test_in_any_order_the_same_stands() -> None:
    every = [said("a", SIGNED), said("b", gone(SIGNED), "a"), said("c", SIGNED, "b")]
    found = {
        (one.state, one.now.id, one.heads)
        for order in permutations(every)
        for one in registered(order, TODAY)
    }
    assert found == {(InterpreterState.ASSIGNABLE, "c", ("c",))}


def test_of_two_that_differ_the_one_counts_that_protects_more() -> None:
    [found] = registered([said("a", SIGNED), said("b", gone(SIGNED))], TODAY)
    assert found.state is InterpreterState.WITHDRAWN
    assert [each.id for each in found.others] == ["a"]


def test_entries_that_name_each_other_in_a_ring_end_nothing() -> None:
    [found] = registered([said("a", SIGNED, "b"), said("b", SIGNED, "a")], TODAY)
    assert set(found.heads) == {"a", "b"}


def test_of_two_of_one_code_the_one_is_named_that_protects_more() -> None:
    other = interpreter_of("two", content_of(SIGNED) | {"undertaking": "declined"})
    found = registered([said("a", SIGNED), said("b", other)], TODAY)
    one = named(found, "T07")
    assert one is not None
    assert one.state is InterpreterState.DECLINED
    assert named(found, "--") is None
    assert named(found, "T-8") is None
