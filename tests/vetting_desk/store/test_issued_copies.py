"""The register of copies: numbers of a case, and rows that never change."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.copies import CopyFor, CopyKind, IssuedCopy, LeftOut
from vetting_desk.store import issued_copies


def _copy(bench: Bench, case_id: str, number: int, reference: str) -> IssuedCopy:
    return IssuedCopy(
        new_id(), reference, number, case_id, CopyFor.COURT, "Court of Training", "Invented",
        bench.officer.name, bench.clock.now(), "0" * 64, (new_id(), new_id()),
        {LeftOut.THIRD_PARTY: 3, LeftOut.FILE: 1},
    )  # fmt: skip


def test_copies_of_a_case_are_numbered_and_found(bench: Bench) -> None:
    case, other, store = bench.case(), bench.case(), bench.casebook.issued_copies
    assert store.next_number(case.id) == 1
    first = _copy(bench, case.id, 1, "C-0000-0001")
    second = _copy(bench, case.id, 2, "C-0000-0002")
    for copy in (first, second):
        store.add(copy)
    assert (store.next_number(case.id), store.next_number(other.id)) == (3, 1)
    assert store.of_case(case.id) == [second, first]
    assert store.of_case(other.id) == []
    assert store.find("C-0000-0002") == second
    assert store.find("C-0000-0003") is None
    last = bench.casebook.cases.timeline(case.id)[-1]
    assert (last.kind, last.detail) == ("copy-made", "C-0000-0002 court")
    bench.casebook.verify()


def test_no_reference_and_no_number_is_given_twice(bench: Bench) -> None:
    case, store = bench.case(), bench.casebook.issued_copies
    first = _copy(bench, case.id, 1, "C-0000-0001")
    store.add(first)
    with pytest.raises(StateError):
        store.add(replace(first, id=new_id(), number=2))
    with pytest.raises(StateError):
        store.add(replace(first, id=new_id(), reference="C-0000-0002"))


def test_a_copy_of_nothing_is_not_registered(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.issued_copies.add(_copy(bench, "nowhere", 1, "C-0000-0001"))


def test_with_the_case_its_copies_go(bench: Bench) -> None:
    case, store = bench.case(), bench.casebook.issued_copies
    store.add(_copy(bench, case.id, 1, "C-0000-0001"))
    bench.casebook.erasure.erase(case.id, bench.clock.now(), bench.officer.id, "Due")
    assert store.find("C-0000-0001") is None
    bench.casebook.verify()


def test_a_case_file_stands_in_the_register_as_one_and_the_log_binds_it(bench: Bench) -> None:
    case, store = bench.case(), bench.casebook.issued_copies
    file = replace(_copy(bench, case.id, 1, "C-0000-0001"), kind=CopyKind.CASE_FILE)
    store.add(file)
    assert store.of_case(case.id) == [file]
    assert issued_copies._state(file) != issued_copies._state(replace(file, kind=CopyKind.COPY))
    bench.casebook.verify()
