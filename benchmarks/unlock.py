"""Unlocking: the default profile's key derivation beside argon2-cffi's, and returning to the same question.

Key derivation is measured in a thread, as in the window, in turn with argon2-cffi under the same parameters;
the goal is 0.3 to 1.0 s on two cores. Setting up training is measured in a separate process. The way back is
measured in a real window, offscreen, that locks during a draft: from Ctrl+L to the unlock screen of the
process that replaces it, and from the typed passphrase to the same question; the latter also without key
derivation, which that window measures itself.
"""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.measure import Measure

PASSPHRASE = "four otters juggle plum jam"
ROUNDS = 5

_SET_UP = """
import sys
from pathlib import Path
from vetting_desk.operations.practice.training import create_training
create_training(Path(sys.argv[1]), "Taniya Trainee", sys.argv[2], "en")
"""


def run() -> list[Measure]:
    """Measure key derivation in turn with its peer's, a whole unlock, and the way back."""
    from vetting_desk.crypto.kdf import DEFAULT

    ours, peer = _derivations()
    with tempfile.TemporaryDirectory() as folder:
        set_up = _training(Path(folder))
        post = Path(folder) / "post"
        whole = median(_timed(lambda: _unlock(post)) for _ in range(ROUNDS))
        ways = [_way_back(Path(folder)) for _ in range(ROUNDS)]
    fresh, back, derived = (median(times) for times in zip(*ways, strict=True))
    shape = f"{DEFAULT.memory_kib // 1024} MiB, t={DEFAULT.iterations}, p={DEFAULT.lanes}"
    return [
        Measure(
            "unlock: key derivation, default profile", ours, "s", "argon2-cffi", peer,
            note=f"{shape}; goal: 0.3 to 1.0 s",
        ),
        Measure("unlock: the whole of it, without a window", whole, "s"),
        Measure("training: setting it up", set_up, "s", note="goal: 6 s"),
        Measure(
            "lock: from Ctrl+L to the unlock screen", fresh, "s", note="a fresh process; goal: 0.4 s"
        ),
        Measure("unlock: from the passphrase to the same question", back, "s"),
        Measure(
            "unlock: the same, without key derivation", back - derived, "s", note="goal: 0.5 s"
        ),
    ]  # fmt: skip


def _derivations() -> tuple[float, float]:
    """Return the medians of ours and argon2-cffi's in seconds, taken in turn, each in a thread."""
    from argon2.low_level import Type, hash_secret_raw

    from vetting_desk.crypto.kdf import DEFAULT, KEY_LENGTH, derive

    passphrase, salt = PASSPHRASE.encode(), bytes(range(16))

    def peer() -> None:
        key = hash_secret_raw(
            passphrase,
            salt,
            time_cost=DEFAULT.iterations,
            memory_cost=DEFAULT.memory_kib,
            parallelism=DEFAULT.lanes,
            hash_len=KEY_LENGTH,
            type=Type.ID,
        )
        if key != derive(passphrase, salt, DEFAULT):
            raise RuntimeError("the peer derives another key")

    peer()
    ours, others = [], []
    with ThreadPoolExecutor(1) as thread:
        for _ in range(ROUNDS):
            ours.append(thread.submit(_timed, lambda: derive(passphrase, salt, DEFAULT)).result())
            others.append(
                thread.submit(
                    _timed,
                    lambda: hash_secret_raw(
                        passphrase, salt, DEFAULT.iterations, DEFAULT.memory_kib, DEFAULT.lanes,
                        KEY_LENGTH, Type.ID,
                    ),
                ).result()
            )  # fmt: skip
    return median(ours), median(others)


def _training(data: Path) -> float:
    """Make training desks whose slots have the default profile; return the seconds in a fresh process."""
    began = perf_counter()
    subprocess.run([sys.executable, "-c", _SET_UP, str(data), PASSPHRASE], check=True)
    return perf_counter() - began


def _unlock(post: Path) -> None:
    from vetting_desk.operations.access import desk_folders
    from vetting_desk.operations.desk import desks

    with closing(desks.unlock(post, desk_folders.officers_of(post)[0].id, PASSPHRASE)):
        pass


def _way_back(data: Path) -> tuple[float, float, float]:
    """Return the seconds from Ctrl+L to the unlock screen, from the passphrase to the same question, and
    of these the seconds of key derivation.

    Raises:
        RuntimeError: If the window did not come back to the question.
    """
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.unlock_window", "--data", str(data)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "VETTING_DESK_BENCH_PASSPHRASE": PASSPHRASE,
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    measured = json.loads(done.stdout.splitlines()[-1])
    if measured["asked"] != measured["there"]:
        raise RuntimeError("another question than before")
    return (
        measured["ready"] - measured["locked"],
        measured["shown"] - measured["entered"],
        measured["derived"],
    )


def _timed(act: "object") -> float:
    began = perf_counter()
    act()  # type: ignore[operator]
    return perf_counter() - began
