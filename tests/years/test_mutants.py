"""Thousands of mutants of everything that comes to a desk or lies beside one: none is taken for honest.

2,000 in the ordinary run, 100,000 in the full one (``make faults``). ``VETTING_DESK_MUTANTS`` and
``VETTING_DESK_SEED`` make fresh ones. What may come of which kind of mutant stands in the table of its door.
"""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.years.mutants import doors, made, shares
from tests.years.mutants.doors import FULL, SEED
from tests.years.mutants.made import Made

pytestmark = pytest.mark.slow
MOST = 512
"""MiB that a process may have in memory."""


@pytest.fixture(scope="session")
def honest(made_once: Callable[..., Path]) -> Path:
    return made_once("honest things", made.fill)


@pytest.fixture
def things(honest: Path, tmp_path: Path) -> Iterator[Made]:
    with made.copied(honest, tmp_path / "things") as found:
        yield found


def in_a_process(honest: Path, work: Path, *spans: str) -> Any:
    """Take mutants in a process of its own; returns what it tells."""
    work.mkdir()
    command = [sys.executable, "-m", "tests.years.mutants", str(honest), str(work), *spans]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(("door", "first", "count"), shares.portions())
def test_no_mutant_is_taken_for_honest_and_each_is_refused_by_its_class(
    honest: Path, tmp_path: Path, record_property: Any, door: str, first: int, count: int
) -> None:
    if FULL and sys.platform == "linux":
        told = in_a_process(honest, tmp_path / "work", f"{door}={first}+{count}")
        counts, problems = Counter(told["counts"]), told["problems"]
        record_property("at most MiB for mutants", told["most"])
        assert told["most"] < MOST
    else:
        with made.copied(honest, tmp_path / "things") as things:
            found = doors.run(shares.DOORS[door](things), first, count)
        counts, problems = found.counts, found.problems

    record_property("counted mutants", sum(counts.values()))
    assert problems == []
    assert sum(counts.values()) == count


@pytest.mark.system("linux")
def test_mutants_of_every_kind_are_taken_within_bounds_of_memory(
    honest: Path, tmp_path: Path, record_property: Any
) -> None:
    spans = [f"{door}=1000000+4" for door in shares.DOORS]

    told = in_a_process(honest, tmp_path / "work", *spans)

    record_property("at most MiB for mutants", told["most"])
    assert (told["problems"], sum(told["counts"].values())) == ([], 4 * len(spans))
    assert told["most"] < MOST


def test_the_shares_are_all_of_them() -> None:
    assert sum(shares.SHARES.values()) == 100
    assert sum(count for _, _, count in shares.portions(100_000)) == 100_000


def test_a_mutant_is_made_of_its_number_alone(things: Made) -> None:
    door = shares.DOORS["slots"](things)

    assert doors.numbered(door, SEED, 7) == doors.numbered(door, SEED, 7)
    assert doors.numbered(door, SEED, 7) != doors.numbered(door, SEED, 8)
    assert doors.numbered(door, SEED, 7) != doors.numbered(door, SEED + 1, 7)


# Negative controls: faults put back are found.


@pytest.mark.parametrize(
    ("door", "fault"),
    [
        ("slots", "vetting_desk.crypto.slots._mend"),
        ("answers", "vetting_desk.operations.organisation.membership_checks.answer_signer"),
    ],
)
def test_a_check_that_is_left_out_is_found(
    things: Made, monkeypatch: pytest.MonkeyPatch, door: str, fault: str
) -> None:
    taking = shares.DOORS[door](things)
    monkeypatch.setattr(fault, lambda *_: None)

    assert doors.run(taking, 0, 400, search=True).problems


def test_a_signature_that_is_not_looked_at_is_found(
    things: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.transfer.format import two_signatures

    door = shares.DOORS["bundles"](things)
    monkeypatch.setattr(two_signatures, "verify_long_term", lambda *_: None)

    assert doors.run(door, 0, 400, search=True).problems


def test_digests_that_are_not_compared_are_found(
    things: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.transfer.ends.intake import _Contents

    door = shares.DOORS["bundles"](things)
    monkeypatch.setattr(_Contents, "intact", lambda *_: True)

    assert doors.run(door, 0, 400, search=True).problems


def test_an_error_that_is_none_of_ours_is_found(
    things: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = shares.DOORS["signed"](things)

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("tests.years.mutants.signed.load_revocation_list", broken)

    assert any("ZeroDivisionError" in each for each in doors.run(door, 0, 40, search=True).problems)
