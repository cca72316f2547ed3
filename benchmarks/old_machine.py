"""The window on an old laptop: how long it takes there, and how much memory all of it holds.

The whole of it runs in control groups: half of one core, memory for the program and what the system keeps of
its files, a disk of 100 reads and 100 writes a second. It starts, unlocks with the key derivation of a new
desk, holds an interview of more than 627 answers on 1366 × 768 without a graphics driver, signs it, shows the
pages of its record, and ends. Where control groups cannot be made the same runs without limits, and says so.

The goals are 250 MB resident for the interview and 600 MB for all of it together; the children it starts, which
decode what others made, count as well.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measure

PASSPHRASE = "four otters juggle plum jam"
GROUPS = Path("/sys/fs/cgroup")
NAME = f"vetting-desk-old-machine-{os.getpid()}"
MEMORY = 1_000_000_000
"""Bytes for the program and the system's copies of its files: a quarter of what such a laptop has."""
PERIOD = 20_000
"""Microseconds; in each of them the program has half as much of one core."""
IN_A_SECOND = 100
"""Reads, and writes, of a slow disk."""
BYTES_A_SECOND = 30_000_000

_SET_UP = """
import sys
from pathlib import Path
from vetting_desk.operations.practice.training import create_training
create_training(Path(sys.argv[1]), "Taniya Trainee", sys.argv[2], "en")
"""


def run() -> list[Measure]:
    """Hold a whole interview within the limits, and return what each part took."""
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        subprocess.run([sys.executable, "-c", _SET_UP, folder, PASSPHRASE], check=True)
        with old_machine() as (limits, groups):
            done = _window(folder, groups)
    measured = json.loads(done.splitlines()[-1])
    answers = f"{measured['answers']} answers, {measured['pages']} pages; {limits}"
    return [
        Measure("old machine: start to the unlock screen", measured["ready"], "s", note=limits),
        Measure("old machine: from the passphrase to the cases", measured["unlocked"], "s"),
        Measure("old machine: an answer, median", measured["answer"], "ms", note=answers),
        Measure("old machine: an answer, 95th percentile", measured["answer_95"], "ms"),
        Measure("old machine: signing with its report", measured["signed"], "s"),
        Measure("old machine: the record's first page", measured["shown"], "s"),
        Measure(
            "old machine: resident in the interview", measured["resident_interview"], "MB",
            note="goal: 250 MB",
        ),
        Measure(
            "old machine: resident at most", measured["resident"], "MB",
            note="with the processes it started; goal: 600 MB",
        ),
    ]  # fmt: skip


def _window(folder: str, groups: list[Path]) -> str:
    """Run the window in these groups; return what it printed.

    Raises:
        RuntimeError: If it ended otherwise than by itself.
    """

    def join() -> None:
        for group in groups:
            (group / "cgroup.procs").write_text(str(os.getpid()))

    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.old_machine_window", "--data", folder],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "VETTING_DESK_BENCH_PASSPHRASE": PASSPHRASE,
        },
        capture_output=True,
        text=True,
        timeout=1800,
        check=False,
        preexec_fn=join,
    )
    if done.returncode or not done.stdout.strip():
        raise RuntimeError(f"the window ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


@contextlib.contextmanager
def old_machine() -> Iterator[tuple[str, list[Path]]]:
    """Make the control groups (version 1), and yield their limits in words and their folders."""
    disk = _disk("/var/tmp")
    wanted = {
        "memory": {"memory.limit_in_bytes": str(MEMORY)},
        "cpu": {"cpu.cfs_period_us": str(PERIOD), "cpu.cfs_quota_us": str(PERIOD // 2)},
        "blkio": {
            f"blkio.throttle.{way}_{unit}_device": f"{disk} {most}"
            for way in ("read", "write")
            for unit, most in (("iops", IN_A_SECOND), ("bps", BYTES_A_SECOND))
        },
    }
    made: list[Path] = []
    try:
        for kind, settings in wanted.items():
            group = GROUPS / kind / NAME
            with contextlib.suppress(OSError):
                group.mkdir()
                made.append(group)
                for name, value in settings.items():
                    (group / name).write_text(value)
        kinds = ", ".join(group.parent.name for group in made)
        yield (f"limited: {kinds}" if made else "without limits: no control groups here"), made
    finally:
        for group in made:
            with contextlib.suppress(OSError):
                group.rmdir()


def _disk(folder: str) -> str:
    """Return the numbers of the device that a folder lies on."""
    device = Path(folder).stat().st_dev
    return f"{os.major(device)}:{os.minor(device)}"
