"""Persons who are held stand on top of the list of cases, and go from there when they are free."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import CaseRow
from vetting_desk.model.case_list import CaseChoice, CaseOrder
from vetting_desk.model.custody import Term
from vetting_desk.model.fact import FactSource


def say(bench: Bench, case_id: str, name: str, value: str) -> None:
    facts = bench.casebook.facts
    replaced = [each.id for each in facts.of_case(case_id) if each.name == name]
    now = bench.casebook.clock_reading().at
    facts.add(case_id, name, value, FactSource.PERSON, now, replaces=replaced, reason="Invented")


@pytest.fixture
def cases(bench: Bench) -> list[str]:
    return [bench.case_called(f"Намуна {number}").id for number in range(5)]


def listed(bench: Bench, skip: int = 0, limit: int = 10) -> list[CaseRow]:
    return list(bench.casebook.cases.search("", limit, None, skip))


def test_the_first_day_is_first_and_pages_follow(bench: Bench, cases: list[str]) -> None:
    before = [row.id for row in listed(bench)]
    for case, day in ((cases[0], "2999-12-31"), (cases[2], "2001-05"), (cases[3], "")):
        say(bench, case, "liberty", "held")
        if day:
            say(bench, case, "next-legal-review", day)

    found = listed(bench)
    top = [cases[3], cases[2], cases[0]]
    assert [row.id for row in found] == top + [each for each in before if each not in top]
    assert [row.custody for row in found] == [
        Term(""), Term("2001-05-31", over=True), Term("2999-12-31"), None, None,
    ]  # fmt: skip
    for limit in (1, 2, 3):
        parts = [row.id for skip in range(0, 6, limit) for row in listed(bench, skip, limit)]
        assert parts == [row.id for row in found], limit


def test_another_order_is_left_as_it_is(bench: Bench, cases: list[str]) -> None:
    say(bench, cases[3], "liberty", "held")
    names = CaseChoice(order=CaseOrder.NAME, ascending=True)
    found = bench.casebook.cases.search("", 10, names)
    assert [row.id for row in found] == cases
    assert found[3].custody == Term("")


def test_who_is_free_or_erased_goes(bench: Bench, cases: list[str]) -> None:
    for case in cases[:2]:
        say(bench, case, "liberty", "held")
    assert [row.id for row in listed(bench)][:2] == [cases[1], cases[0]]
    say(bench, cases[0], "liberty", "free")
    now = bench.casebook.clock_reading().at
    bench.casebook.erasure.erase(cases[1], now, "somebody", "Invented")
    assert [row.custody for row in listed(bench)] == [None] * 5
    bench.casebook.verify()
