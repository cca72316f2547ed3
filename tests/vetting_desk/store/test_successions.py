"""Which desk a desk was: told once, never in a ring."""

import pytest

from tests.vetting_desk.store.conftest import DESK_ID, Bench
from vetting_desk.errors import StateError
from vetting_desk.model import new_id

A, B, C = new_id(), new_id(), new_id()


def test_a_desk_and_all_it_was(bench: Bench) -> None:
    successions = bench.casebook.successions
    assert successions.add(B, A)
    assert successions.add(C, B)
    assert not successions.add(C, B)

    assert successions.lineage(C) == (C, B, A)
    assert (successions.formerly(A), successions.lineage(A)) == ("", (A,))
    bench.casebook.verify()


def test_a_desk_was_one_other_desk_and_never_itself(bench: Bench) -> None:
    successions = bench.casebook.successions
    successions.add(B, A)

    for desk, formerly in ((B, C), (A, B), (A, A)):
        with pytest.raises(StateError):
            successions.add(desk, formerly)


def test_a_casebook_given_to_a_new_desk_has_a_feed_and_epochs_of_its_own(bench: Bench) -> None:
    from dataclasses import replace

    casebook, new = bench.casebook, replace(bench.casebook.desk, id=A, name="Another")
    case = bench.case()
    before = casebook.epochs.present()
    assert casebook.successions.feed() == ""

    casebook.succeed(new)

    assert casebook.desk == new
    assert casebook.successions.feed() == A
    assert casebook.successions.lineage(A) == (A, DESK_ID)
    assert casebook.epochs.present().number == 1
    assert casebook.epochs.present() != before
    assert casebook.cases.desk_of(case.id) == DESK_ID
    bench.reopen().verify()
    assert bench.casebook.desk == new
