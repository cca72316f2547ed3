"""How long the first window took, measured from the outside as far as the system lets us."""

import sys
import time
from pathlib import Path


def milliseconds_since_start(interpreter_started: float) -> float:
    """Return how long this process has been running, in milliseconds.

    On Linux since the kernel made the process (in steps of its clock tick, mostly 10 ms); elsewhere
    since the interpreter reached `main.py`.

    Args:
        interpreter_started: `time.perf_counter` at the top of `main.py`.
    """
    if sys.platform.startswith("linux"):
        import os

        fields = Path("/proc/self/stat").read_text("ascii").rsplit(")", 1)[1].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000
    return (time.perf_counter() - interpreter_started) * 1000
