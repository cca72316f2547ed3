"""The list of cases: what is asked for is found however many newer ones there are."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench, case_named
from vetting_desk.model import BirthDate, Case, NameScript, PersonName, Stage
from vetting_desk.model.case_list import CaseChoice, CaseOrder
from vetting_desk.store.search.likeness import Person


def many(bench: Bench, count: int) -> list[Case]:
    made = [
        replace(
            case_named(bench.casebook, PersonName(f"Намуна {number}", NameScript.CYRILLIC)),
            id=f"00000000-0000-4000-8000-{number:012}",
        )
        for number in range(count)
    ]
    bench.casebook.cases.add_many(made)
    return made


def test_a_stage_is_chosen_before_the_list_is_cut(bench: Bench) -> None:
    decided = bench.case_called("Намуна Аввалин")
    bench.casebook.cases.set_stage(decided.id, Stage.DECISION)
    many(bench, 1_100)

    for typed in ("", "нам"):
        found = bench.casebook.cases.search(typed, 10, CaseChoice(stage=Stage.DECISION))
        assert [row.id for row in found] == [decided.id], typed


def test_a_list_goes_on_to_its_end_without_a_case_twice(bench: Bench) -> None:
    wanted = {case.id for case in many(bench, 1_100)}

    for typed in ("", "нам"):
        found = [
            row.id
            for skip in range(0, 1_200, 200)
            for row in bench.casebook.cases.search(typed, 200, None, skip)
        ]
        assert len(found) == len(wanted), typed
        assert set(found) == wanted


@pytest.mark.parametrize("order", CaseOrder)
def test_a_list_is_sorted_both_ways(bench: Bench, order: CaseOrder) -> None:
    for stage, name in ((Stage.DECISION, "Б"), (Stage.CONTACT, "А"), (Stage.FOLLOW_UP, "В")):
        case = bench.case_called(name)
        bench.casebook.cases.set_stage(case.id, stage)
        bench.clock.advance(timedelta(minutes=1))

    up, down = (
        [
            row.id
            for row in bench.casebook.cases.search("", 10, CaseChoice(order=order, ascending=way))
        ]
        for way in (True, False)
    )

    assert len(up) == 3
    if order is not CaseOrder.WAY:  # nothing is on its way: all are equal
        assert up == down[::-1]
    names = [bench.casebook.cases.get(each).names[0].text for each in up]
    assert names == sorted(names) or order is not CaseOrder.NAME
    stages = [bench.casebook.cases.get(each).stage for each in up]
    assert stages == sorted(stages, key=list(Stage).index) or order is not CaseOrder.STAGE


def test_withdrawn_cases_stand_in_a_list_of_their_own(bench: Bench) -> None:
    kept, gone = bench.case_called("Намуна Аввалин"), bench.case_called("Намуна Дуюм")
    bench.casebook.withdrawals.put(gone.id, bench.clock.now(), "Opened by mistake")

    for typed in ("", "намуна"):
        search = bench.casebook.cases.search
        assert [row.id for row in search(typed)] == [kept.id]
        assert [row.id for row in search(typed, 10, CaseChoice(withdrawn=True))] == [gone.id]


SCANNED = re.compile(r"SCAN (cases|names|papers|audit|facts)\b")


def asked_at_a_key(bench: Bench, type_key: Callable[[], object]) -> list[str]:
    """Return what the casebook is asked when a key is typed, with the values it is asked about."""
    asked: list[str] = []
    connection = bench.casebook._core.database._connection
    connection.set_trace_callback(asked.append)
    type_key()
    connection.set_trace_callback(None)
    # What the full-text index asks of its own tables is told as a comment; nothing is read for an empty list.
    return [each for each in asked if each.lstrip().startswith("SELECT") and "IN ()" not in each]


@pytest.mark.parametrize("typed", ["на", "Намуна 7", "12.05.1990", "2026-TST-0", "AB 123"])
@pytest.mark.parametrize("looks", ["search", "alike"])
def test_no_key_reads_all_cases(bench: Bench, typed: str, looks: str) -> None:
    """At 100,000 cases one such statement cost 14 ms at each key, and nobody saw it with few."""
    many(bench, 30)
    cases = bench.casebook.cases

    def key() -> object:
        if looks == "search":
            return cases.search(typed)
        return cases.alike(Person((typed,), BirthDate(), (typed,)), 5)

    asked = asked_at_a_key(bench, key)
    assert asked or looks == "alike"  # of a word too short to compare nothing is asked
    for sql in asked:
        plan = [
            row["detail"] for row in bench.casebook._core.database.rows(f"EXPLAIN QUERY PLAN {sql}")
        ]
        assert not [step for step in plan if SCANNED.match(step)], (sql[:200], plan)
