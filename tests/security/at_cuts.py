"""Simulates power cuts during operations on keys, and checks the results; run by tests as a program.

An operation of ``at_writes.py`` runs once under ``writelog.c`` and is logged; the states are replayed as in
``test_power_cuts.py``. It prints one line for each state that is neither the old nor the new one.

Usage: python -m tests.security.at_cuts OPERATION STATES MADE WORK, as for ``at_writes.py``.
"""

import os
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.security.at_writes import RISKS, account_in, in_a_fork
from tests.security.test_power_cuts import Disk, Write, read_log

SEED = 20_261_123


def logged(name: str, folder: Path, log: Path) -> list[Write]:
    """Run the operation once in a separate process; return its writes."""

    def act() -> None:
        os.environ.update(VD_FOLDER=str(folder), VD_LOG=str(log))
        RISKS[name].act(folder)

    assert in_a_fork(act) == 0, "it fails by itself"
    return read_log(log)


def lay_out(folder: Path, files: dict[str, bytearray], words: bytes) -> None:
    shutil.rmtree(folder)
    for name, content in files.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content)
    (folder / "stick").mkdir(exist_ok=True)
    if words:
        (folder / "acknowledged").write_bytes(words)


def problems(name: str, states: int, made: Path, work: Path) -> Iterator[str]:
    """Yield the states that fail the check, and finally their number."""
    folder = work / "desk"
    shutil.copytree(made, folder / "data")
    account_in(folder)
    (folder / "stick").mkdir()
    RISKS[name].prepare(folder)
    disk = Disk(
        {str(path): bytearray(path.read_bytes()) for path in folder.rglob("*") if path.is_file()}
    )
    writes = logged(name, folder, work / "log")
    chance, place = random.Random(SEED), 0
    for cut in sorted(chance.randint(0, len(writes)) for _ in range(states)):
        for write in writes[place:cut]:
            disk.take(write)
        place = cut
        lay_out(folder, disk.after_cut(chance), bytes(disk.words))
        if in_a_fork(lambda: RISKS[name].look(folder)):
            yield f"cut at {cut} of {len(writes)}: neither the old state nor the new one"
    yield f"{states} states"


if __name__ == "__main__":
    operation, number, desks_made, work_folder = sys.argv[1:]
    for line in problems(operation, int(number), Path(desks_made), Path(work_folder)):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
