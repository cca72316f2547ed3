"""Takes mutants in a process of its own, and tells what came of them and how much memory that took.

Usage: python -m tests.years.mutants MADE WORK DOOR=FIRST+COUNT …, where MADE is what `made.fill` made and
WORK is an empty folder. Prints as JSON the counts, the problems, and the most memory in MiB.
"""

import json
import os
import sys
from collections import Counter
from pathlib import Path

from tests.years.mutants import doors, shares
from tests.years.mutants.made import copied
from vetting_desk.paths import STATE_VARIABLE


def main(made: Path, work: Path, spans: list[str]) -> dict[str, object]:
    counts: Counter[str] = Counter()
    problems: list[str] = []
    for number, each in enumerate(spans):
        name, _, span = each.partition("=")
        first, _, count = span.partition("+")
        os.environ[STATE_VARIABLE] = str(work / f"account-{number}")  # remembers no other copy
        with copied(made, work / str(number)) as things:
            told = doors.run(shares.DOORS[name](things), int(first), int(count))
        counts += told.counts
        problems += told.problems
    return {"counts": counts, "problems": problems, "most": memory()}


def memory() -> int:
    """Return the most memory this process had, in MiB (Linux)."""
    [line] = [
        each
        for each in Path("/proc/self/status").read_text().splitlines()
        if each.startswith("VmHWM:")
    ]
    return int(line.split()[1]) // 1024


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])))
