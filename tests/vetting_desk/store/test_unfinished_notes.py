"""Unfinished notes: one for each officer and case, erased with the case."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, NotFoundError
from vetting_desk.model import new_id


def test_each_officer_has_one_piece_on_a_case(bench: Bench) -> None:
    case, mine, theirs = bench.case(), new_id(), new_id()
    notes = bench.casebook.unfinished_notes
    notes.put(mine, case.id, b"sealed once")
    notes.put(mine, case.id, b"sealed again")
    notes.put(theirs, case.id, b"theirs")

    assert (notes.find(mine, case.id), notes.find(theirs, case.id)) == (b"sealed again", b"theirs")
    bench.casebook.verify()


def test_what_is_removed_is_gone_and_the_rest_stays(bench: Bench) -> None:
    case, mine, theirs = bench.case(), new_id(), new_id()
    notes = bench.casebook.unfinished_notes
    notes.put(mine, case.id, b"sealed")
    notes.put(theirs, case.id, b"theirs")
    notes.remove(mine, case.id)
    length = bench.casebook.audit.length()
    notes.remove(mine, case.id)

    assert (notes.find(mine, case.id), notes.find(theirs, case.id)) == (None, b"theirs")
    assert bench.casebook.audit.length() == length, "there was nothing to remove"
    bench.casebook.verify()


def test_an_erased_case_has_none(bench: Bench) -> None:
    erased, kept, who = bench.case(), bench.case(), new_id()
    for case in (erased, kept):
        bench.casebook.unfinished_notes.put(who, case.id, b"sealed")
    bench.casebook.erasure.erase(erased.id, bench.clock.now(), who, "the rule")

    assert bench.casebook.unfinished_notes.find(who, erased.id) is None
    assert bench.casebook.unfinished_notes.find(who, kept.id) == b"sealed"
    bench.casebook.verify()


def test_a_case_that_is_not_here_has_no_notes(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.unfinished_notes.put(new_id(), new_id(), b"sealed")


def test_a_piece_put_at_another_officer_is_found(bench: Bench, tamper: Callable[..., None]) -> None:
    bench.casebook.unfinished_notes.put(new_id(), bench.case().id, b"sealed")
    tamper("UPDATE unfinished_notes SET officer_id = 'another'")

    with pytest.raises(AuditChainError, match="unfinished-note"):
        bench.casebook.verify()
