"""No way past the table is found; and without any one row of it, one is.

`VETTING_DESK_ROUNDS` says how many cases are tried, `VETTING_DESK_SEED` from which seed (as `tests/years`).
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.vetting_desk.operations.decisions.conftest import ISKANDAR, Bench
from tests.vetting_desk.operations.safeguards.conftest import add_foreign
from tests.vetting_desk.operations.safeguards.machine import Safe, WayPastError
from tests.vetting_desk.operations.safeguards.two_desks import SafeAtTwo
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import table
from vetting_desk.operations.safeguards.table import SAFEGUARDS

SEED = int(os.environ.get("VETTING_DESK_SEED") or 12)
ROUNDS = int(os.environ.get("VETTING_DESK_ROUNDS") or 60)
STEPS = 20
SEARCHED = 100
SEEDS = 16
"""Without a row so many cases are tried from each of so many seeds, until a way past is found.

What is drawn from a seed depends on the modules that are loaded, for hypothesis takes values from their code:
one seed alone finds it or not by which other tests ran before.
"""
OF_RECORDS = {"before-notice"}
"""Rows about signed records: `test_table` takes each of them away as well."""


def tried(desk: OpenDesk, foreign: str, cases: int) -> None:
    """Try so many cases."""
    run(made(desk, foreign), cases)


def made(desk: OpenDesk, foreign: str) -> Any:
    """Return the machine over one desk."""
    return type("SafeHere", (Safe,), {"desk": desk, "foreign": foreign, "officers": {}})


def run(machine: Any, cases: int, number: int = SEED) -> None:
    run_state_machine_as_test(
        seed(number)(machine),
        settings=settings(
            max_examples=cases,
            stateful_step_count=STEPS,
            phases=[Phase.generate],
            deadline=None,
            database=None,
            print_blob=False,
            suppress_health_check=list(HealthCheck),
        ),
    )


def require_a_way_past(machine: Callable[[], Any], cases: int = SEARCHED) -> None:
    """Try cases from one seed after another until a way past is found.

    Args:
        machine: Makes a machine, the same each time.
        cases: How many from each seed.
    """
    for number in range(SEED, SEED + SEEDS):
        try:
            run(machine(), cases, number)
        except WayPastError:
            return
    pytest.fail(f"no way past in {cases} cases from each of {SEEDS} seeds")


def test_no_way_past_is_found(post: OpenDesk, foreign: str) -> None:
    tried(post, foreign, ROUNDS)


@pytest.mark.slow
@pytest.mark.parametrize(
    "row", [each.id for each in SAFEGUARDS if each.refused and each.id not in OF_RECORDS]
)
def test_without_a_row_a_way_past_is_found(
    post: OpenDesk, foreign: str, row: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = tuple(each for each in SAFEGUARDS if each.id != row)
    monkeypatch.setattr(table, "SAFEGUARDS", without)
    require_a_way_past(lambda: made(post, foreign))


def test_no_way_past_is_found_over_two_desks(bench: Bench, tmp_path: Path) -> None:
    content = {"bench": bench, "foreign": add_foreign(bench.at(ISKANDAR), tmp_path), "officers": {}}
    run(type("SafeAtTwoHere", (SafeAtTwo,), content), max(4, ROUNDS // 10))


@pytest.mark.slow
@pytest.mark.parametrize("row", ["child", "age-in-doubt", "human-now", "held-without-review"])
def test_without_a_row_headquarters_finds_a_way_past(
    bench: Bench, tmp_path: Path, row: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    without = tuple(each for each in SAFEGUARDS if each.id != row)
    monkeypatch.setattr(table, "SAFEGUARDS", without)
    foreign = add_foreign(bench.at(ISKANDAR), tmp_path)
    content = {"bench": bench, "foreign": foreign, "officers": {}}
    require_a_way_past(lambda: type("SafeAtTwoHere", (SafeAtTwo,), dict(content)))
