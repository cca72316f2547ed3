"""A casebook has the stores of what guards people."""

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.store.guarded import Guarded


def test_a_casebook_keeps_what_guards_people(bench: Bench) -> None:
    assert isinstance(bench.casebook, Guarded)
    case = bench.case_called("Намуна")
    assert bench.casebook.facts.of_case(case.id) == []
    assert bench.casebook.alarms.open() == []
    assert bench.casebook.apart.of_case(case.id) == []
    assert bench.casebook.complaints.all() == []
