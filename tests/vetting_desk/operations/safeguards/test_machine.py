"""No way past the table is found; and without any one row of it, one is.

`VETTING_DESK_ROUNDS` says how many cases are tried, `VETTING_DESK_SEED` from which seed (as `tests/years`).
"""

import os
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
SEARCHED = 400
"""Cases that are tried at the most before a way past has to be found."""
OF_RECORDS = {"before-notice"}
"""Rows about signed records: `test_table` takes each of them away as well."""


def tried(desk: OpenDesk, foreign: str, cases: int) -> None:
    """Try so many cases."""
    machine: Any = type("SafeHere", (Safe,), {"desk": desk, "foreign": foreign, "officers": {}})
    run(machine, cases)


def run(machine: Any, cases: int) -> None:
    run_state_machine_as_test(
        seed(SEED)(machine),
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
    with pytest.raises(WayPastError):
        tried(post, foreign, SEARCHED)


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
    content = {"bench": bench, "foreign": add_foreign(bench.at(ISKANDAR), tmp_path), "officers": {}}
    with pytest.raises(WayPastError):
        run(type("SafeAtTwoHere", (SafeAtTwo,), content), SEARCHED)
