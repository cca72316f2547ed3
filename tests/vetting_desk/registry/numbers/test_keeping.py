"""Figures follow every change; a check finds what differs and mends it; erased cases stay counted."""

from collections import Counter

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    HILOLA,
    Bench,
)
from vetting_desk.errors import CancelledError, NumbersDifferError
from vetting_desk.model.case import Stage
from vetting_desk.model.numbers.counted import Cell, cells
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.cases import retention
from vetting_desk.operations.decisions import reopening
from vetting_desk.operations.organisation import deciding as rules
from vetting_desk.progress import NoProgress
from vetting_desk.registry.numbers import keeping
from vetting_desk.registry.numbers.reading import CaseReader


def naive(bench: Bench) -> Counter[Cell]:
    reader, found = CaseReader(bench.hq.casebook, judge_of(bench.hq.casebook)), Counter[Cell]()
    for case_id in bench.hq.casebook.numbers.countable():
        one = reader.read(case_id)
        if one is not None:
            found.update(cells(one))
    return found


def kept(bench: Bench) -> Counter[Cell]:
    rows = bench.hq.casebook.database.rows("SELECT * FROM number_cells")
    return Counter({Cell(*tuple(row)[:-1]): row["n"] for row in rows})


def test_the_sums_are_a_recount_after_decisions_and_reopenings(bench: Bench) -> None:
    books = bench.hq.casebook
    assert keeping.bring_up_to_date(books, judge_of(books)) == 1
    assert keeping.bring_up_to_date(books, judge_of(books)) == 0
    found = bench.decided()
    assert keeping.bring_up_to_date(books, judge_of(books)) == 1
    assert kept(bench) == naive(bench)
    reopening.reopen(bench.at(DAVLAT), found.entry.id, "appealed", "Invented: something new")
    assert keeping.bring_up_to_date(books, judge_of(books)) == 1
    assert kept(bench) == naive(bench)
    assert [row[0] for row in books.numbers.cells(["reopened"], "all")] == ["reopened"]
    bench.decided(outcome="refusal")
    keeping.bring_up_to_date(books, judge_of(books))
    assert kept(bench) == naive(bench)
    assert {row[2] for row in books.numbers.cells(["decisions"], "all")} == {"refusal"}
    assert keeping.check(books, judge_of(books)).sound


def test_what_differs_is_told_once_and_mended(bench: Bench) -> None:
    books = bench.hq.casebook
    keeping.bring_up_to_date(books, judge_of(books))
    books.database.execute(
        'UPDATE number_cases SET content = replace(content, \'"sex":"man"\', \'"sex":"woman"\')'
    )
    found = keeping.check(books, judge_of(books))
    assert not found.sound
    with pytest.raises(NumbersDifferError):
        keeping.require_sound(found)
    keeping.bring_up_to_date(books, judge_of(books))
    keeping.require_sound(keeping.check(books, judge_of(books)))
    assert kept(bench) == naive(bench)


def test_a_case_kept_otherwise_is_counted_again(bench: Bench) -> None:
    books = bench.hq.casebook
    keeping.bring_up_to_date(books, judge_of(books))
    books.numbers.keep({bench.case_id: None})
    found = keeping.check(books, judge_of(books))
    assert (found.differing, found.sums) == (1, True)
    assert keeping.bring_up_to_date(books, judge_of(books)) == 1
    assert keeping.check(books, judge_of(books)).sound


def test_an_erased_case_stays_counted_by_its_steps_alone(bench: Bench) -> None:
    bench.decided()
    desk = bench.at(HILOLA)
    case = desk.casebook.cases.get(bench.case_id)
    rules.set_policy(desk, Policy(retention_days={stage.value: 0 for stage in Stage}))
    retention.erase(desk, case.id, "Invented reason", PASSPHRASE)
    books = desk.casebook
    assert books.numbers.of_case(case.id) is None
    keeping.bring_up_to_date(books, judge_of(books))
    assert sum(row[-1] for row in books.numbers.cells(["decisions"], "all")) == 1
    assert sum(row[-1] for row in books.numbers.cells(["decisions"], "sex")) == 1
    for what, dimension in (
        ("ratings", "all"),
        ("needs", "all"),
        ("decisions", "language"),
        ("decisions", "assessor"),
    ):
        assert books.numbers.cells([what], dimension) == []
    assert keeping.check(books, judge_of(books)).sound
    books.verify()
    books.numbers.begin_again()
    keeping.bring_up_to_date(books, judge_of(books))
    assert sum(row[-1] for row in books.numbers.cells(["assessments"], "all")) == 1


class _StopsAtOnce(NoProgress):
    def raise_if_cancelled(self) -> None:
        raise CancelledError


def test_counting_can_be_stopped_and_goes_on(bench: Bench) -> None:
    with pytest.raises(CancelledError):
        keeping.bring_up_to_date(bench.hq.casebook, judge_of(bench.hq.casebook), _StopsAtOnce())
    assert bench.hq.casebook.numbers.stale_count() == 1
    assert keeping.bring_up_to_date(bench.hq.casebook, judge_of(bench.hq.casebook)) == 1
