"""Cases of possibly the same person."""

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import BirthDate
from vetting_desk.model.sameness import Agreement
from vetting_desk.store.alike import person_of
from vetting_desk.store.search.likeness import Person


def test_the_same_person_is_found_in_another_script_and_others_are_not(bench: Bench) -> None:
    case = bench.case_called("Ҷамшед Намунаев")
    bench.case_called("Далер Намунаев")

    [found] = bench.casebook.cases.alike(Person(("Jamshed Namunaev",), BirthDate(), ()), 8)

    assert (found.row.id, found.agreements) == (case.id, (Agreement.NAME,))


def test_a_name_is_found_before_its_last_word_is_whole(bench: Bench) -> None:
    case = bench.case_called("Ҷамшед Намунаев")

    found = bench.casebook.cases.alike(Person(("Ҷамшед Намунаев",), BirthDate(), ()), 8)

    assert [each.row.id for each in found] == [case.id]


def test_a_case_is_not_its_own_double_and_a_withdrawn_one_is_nobodys(bench: Bench) -> None:
    case, other = bench.case_called("Али Намуна"), bench.case_called("Али Намуна")
    found = bench.casebook.cases.alike(person_of(case), 8, case.id)
    bench.casebook.withdrawals.put(other.id, bench.clock.now(), "Opened by mistake")

    assert [each.row.id for each in found] == [other.id]
    assert bench.casebook.cases.alike(person_of(case), 8, case.id) == []


def test_nothing_known_finds_nothing(bench: Bench) -> None:
    bench.case_called("Али Намуна")

    assert bench.casebook.cases.alike(Person((), BirthDate(), ()), 8) == []
