"""Killed, torn or out of space at any disk operation: the old or the new state opens, nothing acknowledged is
lost.

The operations and checks are in ``at_writes.py``. The short tier interrupts a few disk operations of each, the
full one (``make faults``) up to 500, and then there have to be at least 2,000 kills.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.tier import LONG, share_of

if sys.platform != "linux":
    pytest.skip("needs LD_PRELOAD", allow_module_level=True)

pytestmark = [pytest.mark.slow, pytest.mark.outside]
OPERATIONS = (
    "passphrase", "key-file", "rekey", "remove-officer", "add-officer", "backup", "restore",
    "make-post", "make-headquarters", "request", "approve", "apply-answer", "migration", "work",
)  # fmt: skip
SHORT = {"kill": 3, "torn": 2, "full": 3}
FULL = {"kill": 500, "torn": 60, "full": 120}
"""How many disk operations of one operation are interrupted; nearly all have fewer, and then it is all."""
PORTIONS = {way: share_of(FULL[way], SHORT[way]) for way in FULL} if LONG else SHORT
KILLS_WANTED = 2_000
TOLD = {"kill": "kills", "torn": "kills", "full": "full disks"}
"""As what each way is counted."""


@pytest.fixture
def quick() -> Iterator[Path]:
    """A folder in memory if the system has one."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


def strike(
    shim: Path, made: Path, work: Path, operation: str, portions: dict[str, int]
) -> list[str]:
    """Return the program's output lines: problems, and the number of interruptions for each way."""
    shares = ",".join(map(str, portions.values()))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.security.at_writes",
            operation,
            ",".join(portions),
            shares,
            str(made),
            str(work),
        ],
        env={**os.environ, "LD_PRELOAD": str(shim), "VD_FOLDER": "/nowhere"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert not done.stderr or any(line.startswith("problem") for line in lines), done.stderr
    return lines


@pytest.mark.parametrize(
    "ways", [(each,) for each in SHORT] if LONG else [tuple(SHORT)], ids="-".join
)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_struck_at_an_act_on_the_disk_the_old_or_the_new_state_opens(
    made: Path,
    shim: Path,
    quick: Path,
    record_property: Any,
    operation: str,
    ways: tuple[str, ...],
) -> None:
    """In the long tier each way is a test of its own, so that two workers share them."""
    lines = strike(shim, made, quick, operation, {each: PORTIONS[each] for each in ways})

    assert [line for line in lines if line.startswith("problem")] == []
    for how, times in (line.split() for line in lines):
        assert int(times) >= 2
        record_property(f"counted {TOLD[how]}", int(times))
    assert len(lines) == len(ways)
    if LONG and ways != ("full",):
        record_property("at least kills", (share_of(KILLS_WANTED), 2 * len(OPERATIONS)))


@pytest.mark.parametrize("how", ["torn", "full"])
def test_the_look_catches_slots_that_are_written_in_place(
    made: Path, shim: Path, quick: Path, how: str
) -> None:
    lines = strike(shim, made, quick, "in-place", {how: -4})

    assert any("neither the old state nor the new one" in line for line in lines)
