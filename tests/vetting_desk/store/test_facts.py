"""Facts of cases are only added, each bound to the log."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.fact import FactSource


def test_a_fact_comes_back_as_it_was_recorded(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    first = bench.casebook.facts.add(case.id, "age", "child", FactSource.PERSON, now, reason="Said")
    second = bench.casebook.facts.add(
        case.id, "age", "adult", FactSource.SETTLED, now, replaces=[first.id], reason="Paper"
    )
    assert bench.casebook.facts.of_case(case.id) == [first, second]
    assert second.replaces == (first.id,)
    bench.casebook.verify()


def test_each_case_has_its_own(bench: Bench) -> None:
    case, other = bench.case_called("Намуна"), bench.case_called("Намунаи дигар")
    bench.casebook.facts.add(case.id, "age", "child", FactSource.PERSON, bench.clock.now())
    assert bench.casebook.facts.of_case(other.id) == []


def test_a_fact_of_no_case_is_refused(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.facts.add("none", "age", "child", FactSource.PERSON, bench.clock.now())


def test_a_fact_is_never_changed(bench: Bench) -> None:
    case = bench.case_called("Намуна")
    bench.casebook.facts.add(case.id, "age", "child", FactSource.PERSON, bench.clock.now())
    with pytest.raises(StateError, match="case_facts"):
        bench.casebook.database.execute("UPDATE case_facts SET value = 'adult'")


def test_facts_go_with_an_erased_case(bench: Bench) -> None:
    case, now = bench.case_called("Намуна"), bench.clock.now()
    bench.casebook.facts.add(case.id, "guardian-name", "Aunt", FactSource.PERSON, now)
    bench.casebook.alarms.add(case.id, "", "danger", now, clinical=False)
    bench.casebook.erasure.erase(case.id, now, "", "Asked for")
    assert bench.casebook.facts.of_case(case.id) == []
    assert bench.casebook.alarms.of_case(case.id) == []
    bench.casebook.verify()
