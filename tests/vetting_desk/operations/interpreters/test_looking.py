"""What is said of an interpreter where one is named: the register, and the cases that belong together."""

from datetime import timedelta

from tests.vetting_desk.operations.decisions.conftest import ANORA
from tests.vetting_desk.operations.interpreters.conftest import Kept
from vetting_desk.model import BirthCertainty, BirthDate, NameScript, PersonName
from vetting_desk.model.interpreter import InterpreterState, TieSort
from vetting_desk.model.person import Person
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.cases import cases, telling_apart
from vetting_desk.operations.interpreters import days, looking, ties
from vetting_desk.operations.interpreters.looking import Near
from vetting_desk.operations.passage import family, own_case
from vetting_desk.operations.safeguards import gate, known

BORN = BirthDate("1990-04-02", BirthCertainty.EXACT)


def other_case(kept: Kept, name: str = "Дигар Намуна") -> str:
    names = [PersonName(name, NameScript.CYRILLIC)]
    return cases.create_case(kept.bench.at(ANORA), names, BORN).id


def test_somebody_of_the_register_without_ties_is_clear(kept: Kept) -> None:
    kept.keep()
    found = looking.about(kept.bench.at(ANORA), kept.bench.case_id, "t-07")
    assert found.state is InterpreterState.ASSIGNABLE
    assert not found.weighs


def test_who_is_in_no_register_is_asked_for_the_undertaking(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), other_case(kept)
    known.record(desk, case, "interpreter", "present", "Asked")
    known.record(desk, case, "interpreter-code", "X-1", "Asked")
    assert looking.about(desk, case, "X-1").state is InterpreterState.NOT_ASKED
    now = gate.situation(desk, case)
    assert (now.undertaking_due, now.interpreter_refused) == (True, False)
    known.record(desk, case, "interpreter-undertaking", "declined", "Asked")
    now = gate.situation(desk, case)
    assert (now.undertaking_due, now.interpreter_refused) == (False, True)
    known.record(desk, case, "interpreter-undertaking", "signed", "Read together")
    assert not looking.about(desk, case, "X-1").weighs
    now = gate.situation(desk, case)
    assert (now.undertaking_due, now.interpreter_refused) == (False, False)


def test_the_register_counts_before_what_a_case_says(kept: Kept) -> None:
    today = days.today(kept.bench.post)
    kept.keep(signed_on=today - timedelta(days=300), until=today - timedelta(days=1))
    desk, case = kept.bench.at(ANORA), other_case(kept)
    known.record(desk, case, "interpreter", "present", "Asked")
    known.record(desk, case, "interpreter-code", "T-07", "Asked")
    known.record(desk, case, "interpreter-undertaking", "signed", "They say so")
    assert looking.about(desk, case, "T-07").state is InterpreterState.ENDED
    assert gate.situation(desk, case).interpreter_refused
    known.record(desk, case, "interpreter", "not_needed", "Speaks Russian")
    assert not gate.situation(desk, case).interpreter_refused


def test_ties_to_a_case_of_the_same_person_are_said_by_its_number(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), other_case(kept)
    twin, far = other_case(kept), other_case(kept, "Сеюм Намуна")
    kept.keep()
    desk = kept.bench.at(ANORA)
    ties.say(desk, twin, "T-07", TieSort.OTHER_SIDE, "Interpreted for the prosecutor")
    ties.say(desk, far, "T-07", TieSort.WITNESS, "Saw it")
    known.record(desk, twin, "interpreter-code", "T-07", "Asked")
    found = looking.about(desk, case, "T-07")
    assert (found.near, found.elsewhere) == ((), 2)
    telling_apart.decide(desk, case, twin, Sameness.SAME, "One face")
    found = looking.about(desk, case, "T-07")
    number = desk.casebook.cases.get(twin).reference
    assert found.near == (Near(number, TieSort.OTHER_SIDE), Near(number, None))
    assert found.elsewhere == 1


def test_ties_to_a_case_of_the_family_are_said_from_both_sides(kept: Kept) -> None:
    desk, case = kept.bench.at(ANORA), other_case(kept)
    sister = Person("", (PersonName("Намунаи Сеюм", NameScript.CYRILLIC),))
    sister = family.record(desk, case, sister)
    hers = own_case.open_case(desk, case, sister.id, "She called herself").id
    ties.say(desk, hers, "T-07", TieSort.KNOWN, "Neighbours")
    for one in (case, hers):
        found = looking.about(desk, one, "T-07")
        sorts = [each.sort for each in found.near]
        assert sorts == ([TieSort.KNOWN] if one == case else [])
        assert bool(found.ties) is (one == hers)
    ties.say(desk, case, "T-07", TieSort.KIN, "Cousins")
    assert [each.sort for each in looking.about(desk, hers, "T-07").near] == [TieSort.KIN]
