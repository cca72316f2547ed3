"""What people decided about two cases."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError
from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.model.sameness import Sameness


def test_the_last_decision_counts_from_both_sides(bench: Bench) -> None:
    one, other = bench.case_called("Али Намуна"), bench.case_called("Ali Namuna")
    store = bench.casebook.sameness
    store.decide(one.id, other.id, Sameness.NOT_SURE, bench.clock.now(), "")
    last = store.decide(other.id, one.id, Sameness.SAME, bench.clock.now(), "One scar")

    assert store.last(one.id) == store.last(other.id) == [last]
    assert (last.case_id, last.other_id, last.stands) == (one.id, other.id, True)
    bench.casebook.verify()


def test_a_decision_stands_until_a_fact_of_either_changes(bench: Bench) -> None:
    one, other = bench.case_called("Али Намуна"), bench.case_called("Ali Namuna")
    store = bench.casebook.sameness
    store.decide(one.id, other.id, Sameness.NOT_SAME, bench.clock.now(), "")
    assert store.last(one.id)[0].stands

    bench.casebook.cases.update(replace(other, birth=BirthDate("1990", BirthCertainty.YEAR)))

    assert not store.last(one.id)[0].stands


def test_the_stage_of_a_case_is_no_fact_about_a_person(bench: Bench) -> None:
    from vetting_desk.model import Stage

    one, other = bench.case_called("Али Намуна"), bench.case_called("Ali Namuna")
    bench.casebook.sameness.decide(one.id, other.id, Sameness.NOT_SAME, bench.clock.now(), "")
    bench.casebook.cases.set_stage(one.id, Stage.DECISION)

    assert bench.casebook.sameness.last(one.id)[0].stands


def test_both_cases_tell_of_it(bench: Bench) -> None:
    one, other = bench.case_called("Али Намуна"), bench.case_called("Ali Namuna")
    bench.casebook.sameness.decide(one.id, other.id, Sameness.SAME, bench.clock.now(), "One scar")

    for case, beside in ((one, other), (other, one)):
        last = bench.casebook.cases.timeline(case.id)[-1]
        assert (last.kind, last.detail) == ("persons-judged", f"same {beside.reference}")


def test_an_erased_case_takes_its_decisions_with_it(bench: Bench) -> None:
    one, other = bench.case_called("Али Намуна"), bench.case_called("Ali Namuna")
    bench.casebook.sameness.decide(one.id, other.id, Sameness.SAME, bench.clock.now(), "One scar")
    bench.casebook.erasure.erase(one.id, bench.clock.now(), bench.officer.id, "Due")

    assert bench.casebook.sameness.last(other.id) == []
    bench.casebook.verify()


def test_a_case_that_is_not_here_is_not_judged(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.sameness.decide(
            bench.case().id, "nowhere", Sameness.SAME, bench.clock.now(), "Invented"
        )
