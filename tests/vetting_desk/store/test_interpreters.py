"""What was said of interpreters is only added, found by code, and bound to the log."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StoreError
from vetting_desk.model import new_id
from vetting_desk.model.interpreter import Interpreter, InterpreterSaid


def said(bench: Bench, code: str, interpreter: str = "") -> InterpreterSaid:
    who = Interpreter(interpreter or new_id(), code, ("Tajik",))
    return InterpreterSaid(new_id(), who, bench.clock.now(), "Salima", "", (), "")


def test_it_comes_back_as_it_was_kept_and_once(bench: Bench) -> None:
    store, one = bench.casebook.interpreters, said(bench, "T-07")
    assert (store.add(one), store.add(one)) == (True, False)
    assert store.list() == [one]
    assert store.of(one.interpreter.id) == [one]
    bench.casebook.verify()


def test_who_once_had_a_code_is_found_by_it_with_all_that_was_said(bench: Bench) -> None:
    store, one = bench.casebook.interpreters, said(bench, "T-07")
    renamed = replace(said(bench, "T-8", one.interpreter.id), replaces=(one.id,))
    other = said(bench, "T-9")
    for each in (one, renamed, other):
        store.add(each)
    assert store.with_code("t 07") == [one, renamed]
    assert store.with_code("T-10") == []


@pytest.mark.parametrize(
    "statement", ["UPDATE interpreters SET reason = 'x'", "DELETE FROM interpreters"]
)
def test_none_is_ever_changed(bench: Bench, statement: str) -> None:
    bench.casebook.interpreters.add(said(bench, "T-07"))
    with pytest.raises(StoreError):
        bench.casebook._core.database.execute(statement)
